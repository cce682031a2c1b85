import { HOME_ATTENTION_KINDS, HOME_FIGURE_KINDS, type HomeAttentionKind, type HomeFigureKind } from '@maillage/domain';
import type { Feature } from './feature';
import type { Figure, HomePart } from './home-part';
import { requireEach } from './require-once';

/** What the home page tells of its own: deadlines, whatever they come from. */
const OWN_KINDS: readonly HomeAttentionKind[] = ['deadlines_overdue', 'deadlines_soon'];

/** What the features show on the home page. */
export class HomeParts {
  readonly all: readonly HomePart[];
  /** In the order of the page. */
  readonly figures: readonly Figure[];

  constructor(features: readonly Feature[]) {
    this.all = features.flatMap(({ home }) => home ?? []);
    const figures = features.flatMap((feature) => feature.figures ?? []);
    const order = Object.keys(HOME_FIGURE_KINDS) as HomeFigureKind[];
    const shown = [...OWN_KINDS, ...this.all.flatMap(({ kinds }) => kinds)];
    const counted = figures.map(({ kind }) => kind);
    requireEach('kind of attention', Object.keys(HOME_ATTENTION_KINDS), shown);
    requireEach('figure', order, counted);
    this.figures = figures.toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
  }
}
