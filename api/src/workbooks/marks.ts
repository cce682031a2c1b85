/**
 * How a sheet is known again, whatever it was renamed to and wherever it was copied: a line of keys, hidden, of which the first cell is this mark with the number
 * of the export, the kind and the sheet.
 */
export const MARK = 'maillage-classeur';

/** The first cell of the line of keys. */
export const markOf = (exportId: string, kind: string, sheet: string): string => [MARK, exportId, kind, sheet].join(' ');

/** What a cell marks; null when it marks nothing. */
export function readMark(text: string): { readonly exportId: string; readonly kind: string; readonly sheet: string } | null {
  const [mark, exportId, kind, sheet, ...others] = text.trim().split(' ');
  return mark === MARK && exportId && kind && sheet && others.length === 0 ? { exportId, kind, sheet } : null;
}

/** Title of the column of identifiers, which is hidden. */
export const ID_TITLE = 'Identifiant';
/** Title of the column of versions, which is hidden. */
export const VERSION_TITLE = 'Version';
/** Key of the column of versions: what it says is read by nobody, since the export is kept. */
export const VERSION_KEY = '#version';
/** Name of the hidden sheet of allowed values. */
export const LISTS_SHEET = 'Listes';
/** Name of the hidden sheet that says what export it is. */
export const TOLD_SHEET = 'Maillage';
/** Name of the sheet that explains. */
export const HELP_SHEET = 'Aide';
