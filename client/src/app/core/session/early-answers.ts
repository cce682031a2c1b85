/** What the page itself asked before any script had come (client/src/first-paint/early). */
interface EarlyAnswer {
  readonly answer: Promise<Response>;
  /** Who asked; without it, the question who that is. */
  readonly account?: string;
}

interface WithEarlyAnswers {
  /** By what was asked: its name, then its variables. */
  maillageEarly?: Map<string, EarlyAnswer>;
}

/** A question as it stands in the body of a request. */
interface Asked {
  readonly operationName?: string;
  readonly variables?: object;
  readonly query?: string;
}

/** Nobody waits that long for a first page, and what is older is no longer how things are. */
const FRESH_MS = 20_000;
const IS_CHANGE = /(^|\})\s*mutation\b/;

/**
 * As `fetch`; the first to ask what the page has asked while the scripts were on their way gets that answer, once, and only the person who asked. After
 * a change none is given any more: it may be of before.
 */
export const fetchOrEarly: typeof fetch = (resource, options) => {
  const early = (globalThis as WithEarlyAnswers).maillageEarly;
  if (!early?.size || typeof options?.body !== 'string') return fetch(resource, options);
  const { operationName, variables, query } = JSON.parse(options.body) as Asked;
  if (IS_CHANGE.test(query ?? '') || performance.now() > FRESH_MS) early.clear();
  const key = `${operationName}${JSON.stringify(variables)}`;
  const found = early.get(key);
  if (!found || (found.account && found.account !== new Headers(options.headers).get('x-maillage-account'))) return fetch(resource, options);
  early.delete(key);
  return found.answer;
};
