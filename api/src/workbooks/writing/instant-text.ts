const DAY = new Intl.DateTimeFormat('fr-FR', { timeZone: 'Europe/Paris', day: '2-digit', month: '2-digit', year: 'numeric' });
const TIME = new Intl.DateTimeFormat('fr-FR', { timeZone: 'Europe/Paris', hour: '2-digit', minute: '2-digit' });

/** « 12/03/2026 à 10:30 », in Paris. */
export const instantText = (instant: Date): string => `${DAY.format(instant)} à ${TIME.format(instant)}`;
