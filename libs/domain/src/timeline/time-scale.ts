import { addDays, addMonths, daysBetween, yearOf, type CivilDateText } from '../calendar/civil-date';

/** How much of the time is seen at once. */
export const TIMELINE_ZOOMS = ['year', 'quarter', 'month'] as const;
/** How much of the time is seen at once. */
export type TimelineZoom = (typeof TIMELINE_ZOOMS)[number];

/** How many days are seen at once in each zoom. */
export const DAYS_SEEN: Readonly<Record<TimelineZoom, number>> = { year: 366, quarter: 92, month: 31 };

/** Days as places on a line, and back. Civil days have no hours: no clock changes them. */
export interface TimeScale {
  /** First day. */
  readonly from: CivilDateText;
  /** Last day. */
  readonly until: CivilDateText;
  readonly width: number;
  readonly dayWidth: number;
  /** Where a day begins. */
  readonly start: (day: CivilDateText) => number;
  /** Its middle. */
  readonly middle: (day: CivilDateText) => number;
  /** Where it ends. */
  readonly end: (day: CivilDateText) => number;
  /** The day at a place; beyond the line, its first or last one. */
  readonly dayAt: (x: number) => CivilDateText;
}

/** The scale of the days from the first to the last, of so many pixels each. */
export function timeScale(from: CivilDateText, until: CivilDateText, dayWidth: number): TimeScale {
  const days = daysBetween(from, until) + 1;
  const start = (day: CivilDateText): number => daysBetween(from, day) * dayWidth;
  return {
    from,
    until,
    dayWidth,
    width: days * dayWidth,
    start,
    middle: (day) => start(day) + dayWidth / 2,
    end: (day) => start(day) + dayWidth,
    dayAt: (x) => addDays(from, Math.min(days - 1, Math.max(0, Math.floor(x / dayWidth)))),
  };
}

/** The first day of its quarter. */
export const quarterStart = (day: CivilDateText): CivilDateText => {
  const month = Number(day.slice(5, 7));
  return `${day.slice(0, 4)}-${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`;
};

/** The whole quarters that hold the year of the plan and all these days, at most so many years around it. */
export function quartersAround(year: number, days: readonly CivilDateText[], years = 1): { from: CivilDateText; until: CivilDateText } {
  const [earliest, last] = [`${year - years}-01-01`, `${year + years}-12-31`];
  const within = [`${year}-01-01`, `${year}-12-31`, ...days.map((day) => (day < earliest ? earliest : day > last ? last : day))].sort();
  const from = quarterStart(within[0] as string);
  return { from, until: addDays(addMonths(quarterStart(within[within.length - 1] as string), 3), -1) };
}

/** A stretch of time by its name, cut to what is shown. */
export interface TimePeriod {
  /** Its first day, which may be before what is shown. */
  readonly firstDay: CivilDateText;
  readonly x: number;
  readonly width: number;
}

/** What the head of a line of time is divided by. */
export type TimeUnit = 'quarter' | 'month' | 'week' | 'day';

/** 1 for Monday to 7. */
const weekday = (day: CivilDateText): number => (((daysBetween('2024-01-01', day) % 7) + 7) % 7) + 1;

const FIRST_OF: Readonly<Record<TimeUnit, (day: CivilDateText) => CivilDateText>> = {
  quarter: quarterStart,
  month: (day) => `${day.slice(0, 7)}-01`,
  week: (day) => addDays(day, 1 - weekday(day)),
  day: (day) => day,
};
const NEXT: Readonly<Record<TimeUnit, (day: CivilDateText) => CivilDateText>> = {
  quarter: (day) => addMonths(day, 3),
  month: (day) => addMonths(day, 1),
  week: (day) => addDays(day, 7),
  day: (day) => addDays(day, 1),
};

/** The quarters, months, weeks (from Monday) or days of a scale, in order. */
export function periodsOf(unit: TimeUnit, scale: TimeScale): TimePeriod[] {
  const periods: TimePeriod[] = [];
  for (let firstDay = FIRST_OF[unit](scale.from); firstDay <= scale.until; firstDay = NEXT[unit](firstDay)) {
    const x = Math.max(0, scale.start(firstDay));
    periods.push({ firstDay, x, width: Math.min(scale.width, scale.start(NEXT[unit](firstDay))) - x });
  }
  return periods;
}

const MONTHS = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'] as const;
const SHORT_MONTHS = ['janv.', 'févr.', 'mars', 'avril', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'] as const;
const monthOf = (day: CivilDateText): number => Number(day.slice(5, 7)) - 1;

/** « T1 2027 ». */
export const wordQuarter = (day: CivilDateText): string => `T${Math.floor(monthOf(day) / 3) + 1} ${yearOf(day)}`;
/** « mars 2027 ». */
export const wordMonth = (day: CivilDateText): string => `${MONTHS[monthOf(day)]} ${yearOf(day)}`;
/** « mars », « juil. ». */
export const wordShortMonth = (day: CivilDateText): string => SHORT_MONTHS[monthOf(day)] as string;

/** What the two lines of the head show in each zoom. */
export const HEAD_OF: Readonly<Record<TimelineZoom, { readonly major: TimeUnit; readonly minor: TimeUnit }>> = {
  year: { major: 'quarter', minor: 'month' },
  quarter: { major: 'month', minor: 'week' },
  month: { major: 'month', minor: 'day' },
};

/** How a period is called in the head. */
export const wordPeriod = (unit: TimeUnit, firstDay: CivilDateText, isMajor: boolean): string => {
  if (unit === 'quarter') return wordQuarter(firstDay);
  if (unit === 'month') return isMajor ? wordMonth(firstDay) : wordShortMonth(firstDay);
  return String(Number(firstDay.slice(8, 10)));
};
