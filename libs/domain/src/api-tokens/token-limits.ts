/** How every token begins, so that one that was left in a file or a log is known for what it is. */
export const TOKEN_PREFIX = 'mlg_';
/** A whole token: 256 random bits after the prefix. */
export const TOKEN_PATTERN = /^mlg_[\w-]{43}$/;

/** Bounds of tokens. */
export const TOKEN_LIMITS = { name: 80, daysMax: 365, daysProposed: 90, perPerson: 20 } as const;

/** How often a token asks: so many questions in so many seconds. */
export const TOKEN_RATE = { questions: 300, seconds: 60 } as const;

/** What becomes of a token. */
export const TOKEN_STATES = {
  active: 'It answers.',
  expired: 'Its last day is over.',
  revoked: 'Its owner ended it.',
} as const satisfies Record<string, string>;
/** What becomes of a token. */
export type TokenState = keyof typeof TOKEN_STATES;
