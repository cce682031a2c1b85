const HOUR_MS = 3_600_000;
const DAY_HOURS = 24;

/** What is left of a clock of hours: « il reste 14 h », « il reste moins d’une heure », « dépassé de 3 h », « dépassé de 2 j ». */
export function clockText(dueAt: string, now: number): string {
  const left = new Date(dueAt).getTime() - now;
  const hours = Math.floor(Math.abs(left) / HOUR_MS);
  const length = hours >= 3 * DAY_HOURS ? `${Math.floor(hours / DAY_HOURS)}\u00a0j` : `${hours}\u00a0h`;
  if (hours === 0) return left >= 0 ? 'il reste moins d’une heure' : 'dépassé depuis moins d’une heure';
  return left >= 0 ? `il reste ${length}` : `dépassé de ${length}`;
}
