import { onFirstUse } from './on-first-use';

const parisDay = onFirstUse(() => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }));

/** Civil date in Paris of an instant: the day on which a person would say that it happened. */
export const parisDayOf = (instant: Date): string => parisDay().format(instant);
