import { DEFAULT_NEWS_RHYTHM, NEWS_KIND_NAMES, type NewsKind, type NewsRhythm } from '@maillage/domain';
import type { Queryable } from '../../platform/database/queryable';

/** How a person wants her news by mail. */
export interface NewsPreferences {
  readonly rhythm: NewsRhythm;
  readonly hasMentionsAtOnce: boolean;
  readonly mutedKinds: NewsKind[];
}

const CHOSEN_NONE: NewsPreferences = { rhythm: DEFAULT_NEWS_RHYTHM, hasMentionsAtOnce: true, mutedKinds: [] };

/** What a person chose, or what stands for who chose nothing. */
export async function newsPreferencesOf(database: Queryable, accountId: string): Promise<NewsPreferences> {
  const [row] = (await database.query(
    `SELECT rhythm, has_mentions_at_once AS "hasMentionsAtOnce", ARRAY(SELECT kind FROM unnest(muted_kinds) kind WHERE kind = ANY ($2::text[])) AS "mutedKinds"
       FROM news_preference WHERE account_id = $1`,
    [accountId, NEWS_KIND_NAMES],
  )) as NewsPreferences[];
  return row ?? CHOSEN_NONE;
}

/** Keeps what a person chose: the last word counts. */
export async function keepNewsPreferences(database: Queryable, accountId: string, preferences: NewsPreferences, at: Date): Promise<void> {
  await database.query(
    `INSERT INTO news_preference (account_id, rhythm, has_mentions_at_once, muted_kinds, updated_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (account_id) DO UPDATE SET rhythm = excluded.rhythm, has_mentions_at_once = excluded.has_mentions_at_once,
                                            muted_kinds = excluded.muted_kinds, updated_at = excluded.updated_at`,
    [accountId, preferences.rhythm, preferences.hasMentionsAtOnce, [...new Set(preferences.mutedKinds)], at],
  );
}
