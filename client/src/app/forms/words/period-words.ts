import { onFirstUse } from '@maillage/domain';
import { formatDate } from '../../ui';

const monthOf = onFirstUse(() => new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' }));
const lastOfMonth = (day: string): boolean => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).getUTCDate() === 1;

/** What a collection is about, as one says it: « année 2025 », « juillet 2026 », « du 1er juin 2026 au 31 août 2026 ». */
export function periodText({ periodFrom, periodTo }: { readonly periodFrom: string; readonly periodTo: string }): string {
  const year = periodFrom.slice(0, 4);
  if (periodFrom === `${year}-01-01` && periodTo === `${year}-12-31`) return `année ${year}`;
  const isMonth = periodFrom.endsWith('-01') && periodTo.startsWith(periodFrom.slice(0, 7)) && lastOfMonth(periodTo);
  return isMonth ? monthOf().format(new Date(`${periodFrom}T00:00:00Z`)) : `du ${formatDate(periodFrom)} au ${formatDate(periodTo)}`;
}
