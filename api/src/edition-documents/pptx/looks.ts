/** Language of each run: it is not that of the file. */
export const LANG = 'fr-FR';
/** Of titles. */
export const ACCENT = '0B4152';
/** Of words. */
export const INK = '15232A';
/** Of words that stand back. */
export const MUTED = '4D5D66';
/** Behind figures. */
export const PALE = 'EEF5F6';
/** Of a draft. */
export const WARN = '8A4B00';
/** Nothing is smaller: it is read from the end of the room. */
export const SMALLEST = 18;

/** Text beside the title. */
export const body = { fontFace: 'Arial', color: INK, lang: LANG, margin: 0 } as const;

/** How large the words of a table are. */
export const textSize = (columns: number): number => (columns > 3 ? SMALLEST : 20);
