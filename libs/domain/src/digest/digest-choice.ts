import { type CivilDateText, daysBetween } from '../calendar/civil-date';
import { URGENCIES, type Urgency } from '../home/urgency';
import type { NewsRhythm } from '../news/news-rhythm';

/** Things that a digest tells at most: what is more waits in the product. */
export const MAX_DIGEST_ITEMS = 7;

/** The parts of a digest, in their order, each with what it is. */
export const DIGEST_PARTS = {
  needs: 'What waits for her.',
  changes: 'What others changed.',
  coming: 'What will wait for her.',
} as const;
/** A part of a digest. */
export type DigestPart = keyof typeof DIGEST_PARTS;

const PARTS = Object.keys(DIGEST_PARTS) as DigestPart[];

const URGENCY_ORDER = Object.keys(URGENCIES) as Urgency[];

/** What needs her, by its consequence; of one urgency, in the order given. */
export const rankNeeds = <Item extends { readonly urgency: Urgency }>(needs: readonly Item[]): Item[] =>
  needs.toSorted((one, other) => URGENCY_ORDER.indexOf(one.urgency) - URGENCY_ORDER.indexOf(other.urgency));

/** What each part of a digest tells. */
export type DigestParts<Item> = Readonly<Record<DigestPart, readonly Item[]>>;

/** What a digest tells, and how many things it leaves for the product. */
export interface ChosenDigest<Item> {
  readonly parts: DigestParts<Item>;
  readonly leftOut: number;
}

/**
 * What stands in the mail, of what there is: what needs her first, and in its order. A part that has something keeps one line, however much the ones before it
 * have.
 */
export function chooseDigest<Item>(all: DigestParts<Item>): ChosenDigest<Item> {
  let room = MAX_DIGEST_ITEMS;
  const taken = { needs: 0, changes: 0, coming: 0 };
  for (const [i, part] of PARTS.entries()) {
    const kept = PARTS.slice(i + 1).filter((later) => all[later].length > 0).length;
    taken[part] = Math.min(all[part].length, room - kept);
    room -= taken[part];
  }
  const parts = { needs: all.needs.slice(0, taken.needs), changes: all.changes.slice(0, taken.changes), coming: all.coming.slice(0, taken.coming) };
  return { parts, leftOut: PARTS.reduce((sum, part) => sum + all[part].length - taken[part], 0) };
}

/** What tells one thing from another across digests: told again unchanged, it is no news. */
interface TellableItem {
  readonly key: string;
}

/** The digest before this one: the day of it, and what it told. */
export interface FormerDigest {
  readonly on: CivilDateText;
  readonly keys: readonly string[];
}

const DAYS_UNTIL_TOLD_AGAIN = 7;

/**
 * Whether a digest is worth a mail. An empty one never is; one of each day neither, when it would say what the former said, unless a week has passed. What is
 * only coming is no reason for one of each day.
 */
export function isDigestWorthSending({ parts }: ChosenDigest<TellableItem>, rhythm: NewsRhythm, on: CivilDateText, former: FormerDigest | null): boolean {
  if (PARTS.every((part) => parts[part].length === 0)) return false;
  if (rhythm !== 'daily') return true;
  const told = [...parts.needs, ...parts.changes];
  if (told.length === 0) return false;
  return former === null || daysBetween(former.on, on) >= DAYS_UNTIL_TOLD_AGAIN || told.some(({ key }) => !former.keys.includes(key));
}
