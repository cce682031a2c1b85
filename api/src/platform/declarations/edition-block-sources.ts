import type { EditionBlockKind } from '@maillage/domain';
import type { EditionBlockDeclaration } from './edition-block';
import type { Feature } from './feature';
import { requireOnce } from './require-once';

/** The blocks of editions that the features declare. */
export class EditionBlockSources {
  private readonly byKind: ReadonlyMap<EditionBlockKind, EditionBlockDeclaration>;

  constructor(features: readonly Feature[]) {
    const all = features.flatMap(({ editionBlocks }) => editionBlocks ?? []);
    requireOnce(
      'kind of block of editions',
      all.map(({ kind }) => kind),
    );
    this.byKind = new Map(all.map((declaration) => [declaration.kind, declaration]));
  }

  /** The declaration of a kind; undefined where no feature makes it. */
  of(kind: EditionBlockKind): EditionBlockDeclaration | undefined {
    return this.byKind.get(kind);
  }
}
