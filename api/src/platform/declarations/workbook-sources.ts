import { WORKBOOK_KINDS, type WorkbookKind } from '@maillage/domain';
import type { Feature } from './feature';
import { requireEach } from './require-once';
import type { WorkbookDeclaration } from './workbook-source';

/** The workbooks that the features declare. */
export class WorkbookSources {
  private readonly byKind: ReadonlyMap<WorkbookKind, WorkbookDeclaration>;

  constructor(features: readonly Feature[]) {
    const all = features.flatMap(({ workbooks }) => workbooks ?? []);
    requireEach(
      'kind of workbook',
      Object.keys(WORKBOOK_KINDS),
      all.map(({ kind }) => kind),
    );
    this.byKind = new Map(all.map((declaration) => [declaration.kind, declaration]));
  }

  /** The declaration of one of them. */
  of(kind: WorkbookKind): WorkbookDeclaration {
    // each has one: the start proves it
    return this.byKind.get(kind) as WorkbookDeclaration;
  }
}
