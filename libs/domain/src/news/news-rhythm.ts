/** How often a person gets the digest of her news by mail; each with what it is. */
export const NEWS_RHYTHMS = {
  daily: 'On each working day that has news.',
  weekly: 'Once a week, when there is news.',
  monthly: 'Once a month, when there is news.',
  never: 'No digest.',
} as const;
/** How often a person gets the digest of her news by mail. */
export type NewsRhythm = keyof typeof NEWS_RHYTHMS;

/** The rhythm of who has chosen none. */
export const DEFAULT_NEWS_RHYTHM: NewsRhythm = 'weekly';
