import { type CivilDateText, yearOf } from '../calendar/civil-date';

const FIRST = 2020;
const YEARS = 6;
/** Town councils are renewed in March: until then the former mandate runs. */
const NEW_MANDATE = '04-01';

/** The year of the general renewal of town councils that the mandate of a day comes from. */
export function renewalOf(day: CivilDateText): number {
  const year = yearOf(day);
  const renewal = FIRST + Math.floor((year - FIRST) / YEARS) * YEARS;
  return year === renewal && day.slice(5) < NEW_MANDATE ? renewal - YEARS : renewal;
}

/** The last day of the mandate that a day is in. */
export const mandateEnd = (day: CivilDateText): CivilDateText => `${renewalOf(day) + YEARS}-03-31`;

/** The year in which the ABS of a mandate is presented: the one after the general renewal, the same for all, whatever the day of each town's vote. */
export const absDueYear = (day: CivilDateText): number => renewalOf(day) + 1;

/** The last day on which it can be. */
export const absDueOn = (day: CivilDateText): CivilDateText => `${absDueYear(day)}-12-31`;
