import { WEEK_MS } from '../calendar/durations';

/** Weeks after which the last news is too old to be relied on. Product rule. */
export const WEEKS_WITHOUT_NEWS_LIMIT = 8;

/** Whole weeks between a piece of news and now; 0 for news that a clock ahead of ours dates in the future. */
export const weeksSince = (newsAt: Date, now: Date): number => Math.max(0, Math.floor((now.getTime() - newsAt.getTime()) / WEEK_MS));

/** Whether the last news is too old to be relied on, or there never was any. */
export const isNewsMissing = (newsAt: Date | null, now: Date): boolean => newsAt === null || weeksSince(newsAt, now) >= WEEKS_WITHOUT_NEWS_LIMIT;

/** Weeks after which a CCAS is asked again where it stands. Product rule. */
export const WEEKS_BEFORE_ASKING_AGAIN = 4;

/** Whether a CCAS is asked for news of an initiative: it never gave any, or not for {@link WEEKS_BEFORE_ASKING_AGAIN} weeks. */
export const isAnswerDue = (newsAt: Date | null, now: Date): boolean => newsAt === null || weeksSince(newsAt, now) >= WEEKS_BEFORE_ASKING_AGAIN;
