/** What may stand before decimals, or between thousands. */
export const NUMBER_MARKS = [',', '.'] as const;
export type NumberMark = (typeof NUMBER_MARKS)[number];

/** How a number is written: digits with a dot before decimals, and what the marks in it were. */
export interface NumberShape {
  /** As `Number` takes it. */
  readonly plain: string;
  /** The mark that stood before the decimals, where there were some. */
  readonly decimals: NumberMark | null;
  /** The mark that stood between thousands, where there was one. */
  readonly thousands: NumberMark | null;
  /** « 31,402 »: thirty-one thousand or thirty-one and some thousandths; `plain` takes the mark for the decimal one. */
  readonly isAmbiguous: boolean;
}

const isMark = (text: string | undefined): text is NumberMark => text === ',' || text === '.';
const SPACE = ' ';
/** As in Switzerland: 31'402. */
const APOSTROPHES = /['’]/g;

/** Whether the first so many runs of digits are groups of thousands: 1 704 316, and neither 12 34 nor 0 316. */
function areGroups(runs: readonly string[]): boolean {
  const [first = '', ...others] = runs;
  return /^[1-9]\d{0,2}$/.test(first) && others.every((run) => run.length === 3);
}

const whole = (runs: readonly string[], thousands: string): NumberShape | null =>
  areGroups(runs) ? { plain: runs.join(''), decimals: null, thousands: isMark(thousands) ? thousands : null, isAmbiguous: false } : null;

/** One mark: decimals, unless three digits stand behind it and one to three before, of which the first is no zero. */
function withOneMark(before: string, after: string, mark: NumberMark): NumberShape | null {
  if (before === '' && after === '') return null;
  return { plain: `${before || '0'}.${after || '0'}`, decimals: mark, thousands: null, isAmbiguous: areGroups([before, after]) };
}

/** Groups of thousands, and decimals behind a mark that none of the others is. */
function withGroups(runs: readonly string[], group: string, mark: NumberMark): NumberShape | null {
  const integer = whole(runs.slice(0, -1), group);
  return integer && { ...integer, plain: `${integer.plain}.${runs.at(-1)}`, decimals: mark };
}

/**
 * The number that a text writes, without sign or unit: digits, one mark before decimals, and between thousands a space, an apostrophe or
 * the other mark. null for what is none, and for what only some of this would make one.
 */
export function numberShape(text: string): NumberShape | null {
  const runs = text.replace(APOSTROPHES, "'").split(/\D/);
  const marks = text.replace(APOSTROPHES, "'").replace(/\d+/g, '');
  const last = marks.at(-1);
  if (last === undefined) return { plain: text, decimals: null, thousands: null, isAmbiguous: false };
  if (marks.length === 1 && isMark(last)) return withOneMark(runs[0] ?? '', runs[1] ?? '', last);
  if (runs.some((run) => run === '')) return null;
  const group = marks.charAt(0);
  const areAlike = marks.slice(0, -1) === group.repeat(marks.length - 1);
  if (!areAlike || (!isMark(group) && group !== SPACE && group !== "'")) return null;
  if (last === group) return whole(runs, group);
  return isMark(last) ? withGroups(runs, group, last) : null;
}
