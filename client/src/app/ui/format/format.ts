import { type Elapsed, elapsedBetween, onFirstUse } from '@maillage/domain';

/** French formats, as the typographic rules of the Imprimerie nationale want them: narrow no-break space before « % » and « € » and between thousands. */
const LOCALE = 'fr-FR';
const NARROW_SPACE = '\u202f';
/** Shown for what is not known: a missing value is never 0. */
export const MISSING = '—';

const numberFormat = onFirstUse(() => new Intl.NumberFormat(LOCALE));
const percentFormat = onFirstUse(() => new Intl.NumberFormat(LOCALE, { minimumFractionDigits: 1, maximumFractionDigits: 1 }));
const euroFormat = onFirstUse(() => new Intl.NumberFormat(LOCALE, { minimumFractionDigits: 2, maximumFractionDigits: 2 }));
const wholeEuroFormat = onFirstUse(() => new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0 }));
const civilLong = onFirstUse(() => new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }));
const civilShort = onFirstUse(() => new Intl.DateTimeFormat(LOCALE, { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' }));
const instantDate = onFirstUse(() => new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'long', year: 'numeric' }));
const relative = onFirstUse(() => new Intl.RelativeTimeFormat(LOCALE));
const relativeDay = onFirstUse(() => new Intl.RelativeTimeFormat(LOCALE, { numeric: 'auto' }));

const narrow = (text: string): string => text.replace(/[\u00a0\u202f ]/g, NARROW_SPACE);
const firstOfMonth = (text: string): string => text.replace(/^1 /, '1er ');

export const formatNumber = (value: number | null | undefined): string => (value == null ? MISSING : narrow(numberFormat().format(value)));

/** A ratio (0–1) as a percentage with one decimal: 0.295 → « 29,5 % ». */
export const formatPercent = (ratio: number | null | undefined): string =>
  ratio == null || !Number.isFinite(ratio) ? MISSING : narrow(percentFormat().format(ratio * 100)) + NARROW_SPACE + '%';

/** A ratio as the two numbers that it is made of: « 12 sur 36 »; « non communiqué » where these are not told. */
export const formatParts = (numerator: number | null, denominator: number | null): string =>
  numerator === null || denominator === null ? 'non communiqué' : `${formatNumber(numerator)} sur ${formatNumber(denominator)}`;

/** Cents as euros; the decimals stay away when there are none: 1250050 → « 12 500,50 € », 1200000 → « 12 000 € ». */
export const formatEuros = (cents: number | null | undefined): string => {
  if (cents == null) return MISSING;
  return narrow((cents % 100 === 0 ? wholeEuroFormat : euroFormat)().format(cents / 100)) + NARROW_SPACE + '€';
};

/** A civil date ('2026-03-12') or an instant as a day: « 12 mars 2026 », or « 12/03/2026 ». */
export const formatDate = (value: string | null | undefined, style: 'long' | 'short' = 'long'): string => {
  if (!value) return MISSING;
  const date = new Date(value.length === 10 ? `${value}T00:00:00Z` : value);
  if (Number.isNaN(date.getTime())) return MISSING;
  if (style === 'short') return civilShort().format(date);
  return firstOfMonth((value.length === 10 ? civilLong : instantDate)().format(date));
};

/** An instant in the reader's time zone: « 12 mars 2026 à 14 h 05 ». */
export const formatDateTime = (value: string | null | undefined): string => {
  if (!value) return MISSING;
  const date = new Date(value);
  if (Number.isNaN(date.getTime())) return MISSING;
  const time = `${date.getHours()}${NARROW_SPACE}h${NARROW_SPACE}${String(date.getMinutes()).padStart(2, '0')}`;
  return `${firstOfMonth(instantDate().format(date))} à ${time}`;
};

/** From when to when, read on a day: « du 1er mars 2026 au 30 juin 2026 », « à partir du … » for what is to come. Null when no date is known. */
export const formatPeriod = ({ startsOn, endsOn }: { readonly startsOn: string | null; readonly endsOn: string | null }, on: string): string | null => {
  if (startsOn && endsOn) return `du ${formatDate(startsOn)} au ${formatDate(endsOn)}`;
  if (startsOn) return `${startsOn > on ? 'à partir du' : 'depuis le'} ${formatDate(startsOn)}`;
  return endsOn ? `jusqu’au ${formatDate(endsOn)}` : null;
};

/** « il y a 3 semaines », « hier » ; « à l’instant » for less than a minute. */
export const wordElapsed = (elapsed: Elapsed | null): string => {
  if (!elapsed) return 'à l’instant';
  const { unit, count } = elapsed;
  // « hier » and « avant-hier » are days of the calendar; « le mois dernier » may be six weeks ago
  return (unit === 'day' ? relativeDay : relative)().format(-count, unit);
};

/** How long ago an instant was. */
export const formatAgo = (value: string | null | undefined, now: number = Date.now()): string => {
  if (!value) return MISSING;
  const from = new Date(value);
  return Number.isNaN(from.getTime()) ? MISSING : wordElapsed(elapsedBetween(from, new Date(now)));
};

/** A counted noun: `plural(1, 'jalon', 'jalons')` → « 1 jalon ». French counts 0 and 1 as singular. */
export const plural = (count: number, singular: string, plural: string): string => `${formatNumber(count)} ${Math.abs(count) < 2 ? singular : plural}`;
