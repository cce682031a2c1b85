// Stands in the page itself (tools/first-paint.mjs): asks who is signed in before any script has come, then what the first screen of the address shows.
// The API client takes the answers (core/session/early-answers.ts), each for the same question of the same person.
const early = new Map();
globalThis.maillageEarly = early;
const send = (operationName, variables, headers) =>
  fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', 'x-maillage': '1', ...headers },
    body: JSON.stringify({ operationName, variables, query: QUESTIONS[operationName] }),
  });
const read = async (answer) => (await (await answer).clone().json()).data;
const me = send('Me', {});
early.set('Me{}', { answer: me });
const ready = read(me).then((data) => {
  if (!data.me) throw data;
  const { account, roles, networks } = data.me;
  let chosen = null;
  try {
    chosen = localStorage.getItem('network');
  } catch {
    // a browser that keeps nothing
  }
  const networkId = (networks.find(({ id }) => id === chosen) ?? networks[0]).id;
  const own = roles.find(({ role, isActive, ccas, ...of }) => isActive && ccas && of.networkId === networkId && /^(director|contributor)$/.test(role));
  const ask = (name, variables) => {
    const answer = send(name, variables, { 'x-maillage-account': account.id });
    early.set(name + JSON.stringify(variables), { answer, account: account.id });
    return read(answer);
  };
  return { ask, networkId, ccasId: own && own.ccas.id };
});
ready.catch(() => {});
