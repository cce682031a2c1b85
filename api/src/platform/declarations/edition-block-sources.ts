import { EDITION_BLOCK_KINDS, type EditionAudience, type EditionBlockKind, OWN_BLOCK_KINDS } from '@maillage/domain';
import type { EditionBlockDeclaration } from './edition-block';
import type { Feature } from './feature';
import { requireEach } from './require-once';

const OWN: readonly EditionBlockKind[] = OWN_BLOCK_KINDS;

/** The blocks of editions that the features declare. */
export class EditionBlockSources {
  private readonly byKind: ReadonlyMap<EditionBlockKind, EditionBlockDeclaration>;

  constructor(features: readonly Feature[]) {
    const all = features.flatMap(({ editionBlocks }) => editionBlocks ?? []);
    requireEach(
      'kind of block of editions',
      (Object.keys(EDITION_BLOCK_KINDS) as EditionBlockKind[]).filter((kind) => !OWN.includes(kind)),
      all.map(({ kind }) => kind),
    );
    this.byKind = new Map(all.map((declaration) => [declaration.kind, declaration]));
  }

  /** Of the kinds of an edition's blocks, those of which who publishes confirms what its readers read, with what that is. */
  toConfirm(kinds: readonly EditionBlockKind[], audience: EditionAudience): { readonly kind: EditionBlockKind; readonly text: string }[] {
    return [...new Set(kinds)].flatMap((kind) => {
      const text = this.byKind.get(kind)?.[audience === 'board' ? 'tellsBoard' : 'tellsFunders'];
      return text === undefined ? [] : [{ kind, text }];
    });
  }

  /** The declaration of a kind; undefined where no feature makes it. */
  of(kind: EditionBlockKind): EditionBlockDeclaration | undefined {
    return this.byKind.get(kind);
  }
}
