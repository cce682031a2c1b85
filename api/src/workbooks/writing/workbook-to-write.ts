import type { WorkbookKind } from '@maillage/domain';
import type { WorkbookContent, WorkbookSheetRow } from '../../platform/declarations/workbook-source';

/** A workbook with all that stands in its file; passes to another process by structured clone. */
export interface WorkbookToWrite {
  readonly exportId: string;
  readonly kind: WorkbookKind;
  readonly title: string;
  readonly networkName: string;
  readonly byName: string;
  /** « 12/03/2026 à 10 h 30 », in Paris. */
  readonly at: string;
  /** What the page showed, in its words. */
  readonly filters: readonly { readonly name: string; readonly value: string }[];
  readonly help: readonly string[];
  readonly sheets: readonly (Omit<WorkbookContent['sheets'][number], 'rows'> & { readonly rows: readonly RowToWrite[] })[];
}

/** A row as it goes out. */
export type RowToWrite = Pick<WorkbookSheetRow, 'id' | 'version' | 'values' | 'locked'>;
