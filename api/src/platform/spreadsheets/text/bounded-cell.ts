/** A cell of a table of values has no more to say. What is longer is cut, so that no expression is ever run over a text of any length. */
const MAX_CELL_CHARACTERS = 1000;
/** What is left of a longer cell: nothing that reads as a number, a code, a period or a word of ours. */
const KEPT_CHARACTERS = 200;
const CUT = ' […]';

/** The cell, cut where it is longer than any that is to be read. */
export const boundedCell = (text: string): string => (text.length > MAX_CELL_CHARACTERS ? text.slice(0, KEPT_CHARACTERS) + CUT : text);
