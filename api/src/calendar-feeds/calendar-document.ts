import { addDays } from '@maillage/domain';
import ical, { ICalCalendarMethod, ICalEventBusyStatus, ICalEventTransparency } from 'ical-generator';
import { createHash } from 'node:crypto';

/** One thing in an agenda. */
export interface CalendarItem {
  /** What distinguishes it for ever, wherever its day moves. */
  readonly key: string;
  /** Civil date of a whole day. */
  readonly dueOn: string;
  /** Instant by which it must be done, for what is due within hours. */
  readonly dueAt: string | null;
  readonly title: string;
  readonly text: string | null;
  readonly url: string;
  /** When any of this last changed. */
  readonly changedAt: Date;
}

/** Agendas ask again after so long. */
const READ_AGAIN_S = 4 * 3600;
const HOUR_MS = 3_600_000;
/** Versions of a thing are counted in seconds from here, so that a later one is always higher, also of what went and came back. */
const FIRST_SECOND = Date.parse('2020-01-01T00:00:00Z') / 1000;

/** Midnight of a civil date in UTC, of which the writer keeps the day alone. */
const wholeDay = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** The same for everybody, and tells nothing of what it is made of. */
const uidOf = (key: string, host: string): string => `${createHash('sha256').update(key).digest('base64url').slice(0, 27)}@${host}`;

const versionOf = (changedAt: Date): number => Math.max(0, Math.floor(changedAt.getTime() / 1000) - FIRST_SECOND);

/**
 * Things with their days as an iCalendar file (RFC 5545): the same text for the same things. A whole day has neither hour nor zone and stays what it is everywhere; an
 * instant is told in UTC, so that no file needs the rules of a zone.
 */
export function writeCalendar(items: readonly CalendarItem[], { name, host }: { readonly name: string; readonly host: string }): string {
  const calendar = ical({ name, prodId: { company: 'Maillage', product: 'Agenda', language: 'FR' }, method: ICalCalendarMethod.PUBLISH, ttl: READ_AGAIN_S });
  for (const { key, dueOn, dueAt, title, text, url, changedAt } of items) {
    const end = dueAt === null ? null : new Date(dueAt);
    calendar.createEvent({
      id: uidOf(key, host),
      sequence: versionOf(changedAt),
      stamp: changedAt,
      lastModified: changedAt,
      ...(end === null ? { start: wholeDay(dueOn), end: wholeDay(addDays(dueOn, 1)), allDay: true } : { start: new Date(end.getTime() - HOUR_MS), end }),
      summary: title,
      description: [text, url].filter(Boolean).join('\n'),
      url,
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
    });
  }
  return calendar.toString();
}
