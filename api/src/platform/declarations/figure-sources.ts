import { FIGURE_KINDS, type FigureKind } from '@maillage/domain';
import type { Feature } from './feature';
import type { Figure } from './figure';
import { requireEach } from './require-once';

/** The numbers that the features count. */
export class FigureSources {
  /** In the order of the home page. */
  readonly all: readonly Figure[];

  constructor(features: readonly Feature[]) {
    const figures = features.flatMap((feature) => feature.figures ?? []);
    const kinds = Object.keys(FIGURE_KINDS) as FigureKind[];
    requireEach(
      'figure',
      kinds,
      figures.map(({ kind }) => kind),
    );
    this.all = figures.toSorted((one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind));
  }

  /** The declaration of one of them. */
  of(kind: FigureKind): Figure {
    // each has one: the start proves it
    return this.all.find((figure) => figure.kind === kind) as Figure;
  }
}
