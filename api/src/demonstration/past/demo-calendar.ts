const DAY = 86_400_000;
const HOUR = 3_600_000;

/** How many days before it is loaded the demonstration begins to keep its journal. */
export const LIVED_DAYS = 365;
/** The day that the texts and dates of its plans were written for. */
const WRITTEN_ON = Date.UTC(2026, 11, 1);

const civil = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/** The days of the demonstration, all counted from the moment it is loaded. */
export class DemoCalendar {
  readonly today: string;
  private readonly shiftDays: number;

  constructor(readonly now: Date) {
    this.today = civil(now.getTime());
    this.shiftDays = Math.round((Date.parse(this.today) - WRITTEN_ON) / DAY);
  }

  /** A civil day; negative counts are of days to come. */
  daysAgo(days: number): string {
    return civil(this.now.getTime() - days * DAY);
  }

  /** An instant of that many days ago, within the year lived through and in working hours, never one to come. */
  at(days: number, hour = 9): string {
    return this.on(this.daysAgo(days), hour);
  }

  /** An instant of a civil day, kept within the year lived through. */
  on(day: string, hour = 9): string {
    const first = Date.parse(this.daysAgo(LIVED_DAYS)) + 10 * HOUR;
    const instant = Date.parse(`${day}T00:00:00Z`) + hour * HOUR;
    return new Date(Math.min(Math.max(instant, first), this.now.getTime() - HOUR)).toISOString();
  }

  /** A date of the plans as written, moved with the day of loading. */
  moved<T extends string | undefined>(day: T): T {
    return (day === undefined ? day : civil(Date.parse(day) + this.shiftDays * DAY)) as T;
  }

  /** The year of a plan written for `year`. */
  planYear(year: number): number {
    return Number(this.moved(`${year}-01-05`).slice(0, 4));
  }

  /** A text of the plans, whose years follow. */
  movedText<T extends string | undefined | null>(text: T): T {
    const delta = this.planYear(2026) - 2026;
    return (delta === 0 || !text ? text : text.replace(/\b202[4-7]\b/g, (year) => String(Number(year) + delta))) as T;
  }
}
