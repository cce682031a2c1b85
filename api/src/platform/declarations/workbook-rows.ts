import type { WorkbookColumn } from '@maillage/domain';
import type { WorkbookLastChange, WorkbookPlace } from './workbook-source';

/** Keys of the columns that may be changed: in a row that the viewer may not change, all of them are locked. */
export function editableKeys(columns: readonly WorkbookColumn[]): ReadonlySet<string> {
  return new Set(columns.flatMap(({ key, editable }) => (editable ? [key] : [])));
}

/** Who changed the rows of these places last, in their order; null for a row that nobody changed, or that is none of these. */
export function lastChangesOf(
  places: readonly WorkbookPlace[],
  rows: readonly { readonly id: string; readonly byName: string | null; readonly at: Date | null }[],
): (WorkbookLastChange | null)[] {
  const known = new Map(rows.map(({ id, byName, at }) => [id, at && { byName, at }]));
  return places.map(({ rowId }) => known.get(rowId) ?? null);
}
