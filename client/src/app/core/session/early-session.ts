/** Set by the page itself, before any script has come (tools/first-paint.mjs). */
interface WithEarlySession {
  maillageMe?: Promise<Response>;
}

/** As `fetch`; the first to ask who is signed in gets the answer that the page has asked for while the scripts were on their way. */
export const fetchOrEarly: typeof fetch = (resource, options) => {
  const early = globalThis as WithEarlySession;
  const answer = early.maillageMe;
  if (answer === undefined || typeof options?.body !== 'string' || !options.body.includes('"operationName":"Me"')) return fetch(resource, options);
  delete early.maillageMe;
  return answer;
};
