/** What a message may hold, on the field and by the API. */
export const DISCUSSION_LIMITS = {
  /** Characters. */
  body: 8000,
  /** Messages of a thread. */
  messages: 200,
  /** Answers of a thread that are read with the place, the latest ones; those before them when they are asked for. */
  shownAnswers: 30,
  /** Key of a place. */
  placeKey: 100,
  /** Words of a name by which a person is sought. */
  search: 100,
  /** Persons mentioned in one message. */
  mentions: 20,
  /** Persons suggested at once. */
  suggestions: 8,
} as const;
