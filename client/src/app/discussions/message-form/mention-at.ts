/** A mention that is being typed: where its `@` stands, and the words after it. */
export interface TypedMention {
  readonly from: number;
  readonly search: string;
}

/** Somebody whom a message mentions. */
export interface Mentioned {
  readonly accountId: string;
  readonly name: string;
}

const LONGEST_NAME = 60;
const MENTION = /(?:^|[\s(«])@([\p{L}\p{N}’'.-]*(?: [\p{L}\p{N}’'.-]*){0,3})$/u;

/** The mention in which the caret stands; null when it stands in none. */
export function mentionAt(text: string, caret: number): TypedMention | null {
  const before = text.slice(Math.max(0, caret - LONGEST_NAME), caret);
  const [, search] = MENTION.exec(before) ?? [];
  return search === undefined ? null : { from: caret - search.length - 1, search };
}

/** Of the persons who were chosen, those whose name still stands in the text. */
export const stillMentioned = (text: string, mentioned: readonly Mentioned[]): Mentioned[] => mentioned.filter(({ name }) => text.includes(`@${name}`));
