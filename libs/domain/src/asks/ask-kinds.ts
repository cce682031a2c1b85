/** What the network asks of a CCAS, each with what it is; those without a day stand in this order after those with one. */
export const ASK_KINDS = {
  campaigns: 'Update campaigns under way that the CCAS has not answered: each is one thing, whatever it asks.',
  form_returns: 'Returns of the CCAS that the coordination sent back or reopened: to be corrected, and submitted again.',
  deadlines: 'What comes due at the CCAS and the viewer is there to handle, but for what another kind asks for already.',
  privacy_points: 'Points of the RGPD that have no answer, or whose evidence is to be confirmed.',
  convention_steps: 'What the conventions of the CCAS lack: the next act, a document, a convention at all.',
  initiatives_news: 'Initiatives of the current plan of which the CCAS gave no recent news.',
  contest_outcomes: 'What was decided of late on values that the CCAS contested: told, and to be answered by nobody.',
} as const;
/** What the network asks of a CCAS. */
export type AskKind = keyof typeof ASK_KINDS;

/** Kinds that tell something and ask for no answer: they do not count in what is left to answer. */
export const TOLD_ASK_KINDS: readonly AskKind[] = ['contest_outcomes'];

/** What is asked of one kind: how much, and the earliest day on which some of it is due; null when none has a day. */
export interface AskedRank {
  readonly kind: AskKind;
  readonly dueOn: string | null;
}

/** Order of « À répondre »: by the earliest day, then what has none by kind; what is only told comes last. */
export function compareAsked(one: AskedRank, other: AskedRank): number {
  const kinds = Object.keys(ASK_KINDS);
  const rank = ({ kind, dueOn }: AskedRank): string => `${TOLD_ASK_KINDS.includes(kind) ? 1 : 0}${dueOn ?? '9999'}`;
  return rank(one).localeCompare(rank(other)) || kinds.indexOf(one.kind) - kinds.indexOf(other.kind);
}
