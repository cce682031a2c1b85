/** A number over CCAS whose state the reader may not read is told from so many of them on: over fewer, what one CCAS does could be guessed. */
export const CCAS_TOLD_TOGETHER = 5;

/** CCAS, by their ids, whose state the reader may not read. Those that he may read protect nobody: he takes them away. */
export type UnreadCcas = ReadonlySet<string>;

/** What a number is told of: for each thing that it could give away, the unread CCAS that stand in it. */
export interface ToldOf {
  /** All that the number is over. */
  readonly members: UnreadCcas;
  /** Those that said something: the others are counted as not known. */
  readonly answered: UnreadCcas;
  /** Those that its rate is made of. */
  readonly counted: UnreadCcas;
}

const ASPECTS = ['members', 'answered', 'counted'] as const;

/** Whether a number over so many unread CCAS may be told: over none, or over enough. */
export const mayTellOver = (unreadCount: number): boolean => unreadCount === 0 || unreadCount >= CCAS_TOLD_TOGETHER;

const together = (groups: readonly ToldOf[], aspect: (typeof ASPECTS)[number]): UnreadCcas => new Set(groups.flatMap((group) => [...group[aspect]]));

const mayTell = (groups: readonly ToldOf[]): boolean => ASPECTS.every((aspect) => mayTellOver(together(groups, aspect).size));

const sizeOf = ({ members, answered, counted }: ToldOf): number => members.size + answered.size + counted.size;

/** Which numbers of a breakdown may be told. */
export interface Told {
  /** Whether the total may be. */
  readonly total: boolean;
  /** Whether each group may be, in the order given. */
  readonly groups: readonly boolean[];
}

/**
 * Which groups of a total may be told (docs/adr/0029-figures-are-relations.md). A group over fewer than {@link CCAS_TOLD_TOGETHER} unread CCAS is not;
 * nor is the smallest other one with which what is left of the total is over enough of them. Groups may overlap, as the points of one CCAS do.
 */
export function toldGroups(groups: readonly ToldOf[]): Told {
  const total = mayTell(groups);
  const hidden = groups.filter((group) => !mayTell([group]));
  // one is enough: where the total is over five that count, a group that is told is too, and these five answered and are members
  const smallestFirst = groups.filter((group) => !hidden.includes(group)).sort((one, other) => sizeOf(one) - sizeOf(other));
  const another = total && !mayTell(hidden) ? smallestFirst.find((group) => mayTell([...hidden, group])) : undefined;
  return { total, groups: groups.map((group) => group !== another && !hidden.includes(group)) };
}
