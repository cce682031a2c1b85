/** What a spreadsheet takes for the beginning of a formula, apostrophes before it aside. */
const RUNS = /^'*[=+\-@\t\r\n]/;

/** A text as it is written in a CSV: what a spreadsheet would run stands behind an apostrophe, and so do such apostrophes of its own. */
export const neutralText = (text: string): string => (RUNS.test(text) ? `'${text}` : text);

/** The text that was written so; any other as it is. */
export const readNeutralText = (text: string): string => (text.startsWith("'") && RUNS.test(text.slice(1)) ? text.slice(1) : text);
