/** Priorities of an action, 1 the first to do. */
export const PRIORITY_LABELS: Readonly<Record<1 | 2 | 3, string>> = { 1: 'Haute', 2: 'Moyenne', 3: 'Basse' };
