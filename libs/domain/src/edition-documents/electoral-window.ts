import type { CivilDateText } from '../calendar/civil-date';

/** General elections that are known by their month; what is not in it (legislative and presidential ones, by-elections) is for who publishes to know. */
export const KNOWN_ELECTIONS = [
  { name: 'élections municipales', month: '2026-03', opensOn: '2025-09-01', endsOn: '2026-03-31' },
  { name: 'élections départementales et régionales', month: '2028-03', opensOn: '2027-09-01', endsOn: '2028-03-31' },
  { name: 'élections municipales', month: '2032-03', opensOn: '2031-09-01', endsOn: '2032-03-31' },
] as const;

/** The time before a general election in which no campaign may promote what a local authority achieved (code électoral, L. 52-1). */
export interface ElectoralWindow {
  readonly name: string;
  /** « 2028-03 ». */
  readonly month: string;
  readonly opensOn: CivilDateText;
  readonly endsOn: CivilDateText;
  /** Whether the day is within it. */
  readonly isOpen: boolean;
}

/** The window in which a day is, or else the next one; null when none is known. It opens on the first day of the sixth month before that of the election. */
export function electoralWindow(day: CivilDateText): ElectoralWindow | null {
  const next = KNOWN_ELECTIONS.find(({ endsOn }) => day <= endsOn);
  return next ? { ...next, isOpen: day >= next.opensOn } : null;
}
