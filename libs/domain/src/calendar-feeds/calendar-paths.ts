/** First segment of the addresses that agendas read: never one of a page. */
export const CALENDAR_PATH = 'agendas';

/** Address, within the site, of a person's feed. */
export const calendarFeedPath = (token: string): string => `/${CALENDAR_PATH}/abonnement/${token}.ics`;

/** Address, within the site, of one thing that comes due, for an agenda: a file, for who is signed in. */
export const calendarItemPath = (deadlineKey: string): string => `/${CALENDAR_PATH}/echeance?cle=${encodeURIComponent(deadlineKey)}`;
