/** The mark before decimals, where a person tells it. */
export type DecimalMark = 'comma' | 'dot';

/** What each mark makes of a number. */
export const DECIMAL_MARK_MEANINGS: Readonly<Record<DecimalMark, string>> = {
  comma: '43,2; a dot stands between thousands then.',
  dot: '43.2; a comma stands between thousands then.',
};

/** How values stand in a table. */
export type ImportLayout = 'wide' | 'long';

/** What each layout is. */
export const IMPORT_LAYOUT_MEANINGS: Readonly<Record<ImportLayout, string>> = {
  wide: 'A column per indicator.',
  long: 'A row per value: one column has the value, another says of which indicator.',
};
