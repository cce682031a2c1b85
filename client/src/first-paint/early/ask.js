// Stands in the page itself (tools/first-paint.mjs): asks who is signed in before any script has come, then what the first screen of the address shows.
// The API client takes the answers (core/session/early-answers.ts), each for the same question of the same person.
// `data-at` and `data-demonstration` say which of the painted words are those of this page (styles/_first-paint.scss).
document.documentElement.dataset.at = location.pathname;
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
  const network = networks.find(({ id }) => id === chosen) ?? networks[0];
  const { id: networkId, territoryId } = network;
  if (network.isDemonstration) document.documentElement.dataset.demonstration = '';
  const active = roles.filter((one) => one.isActive && one.networkId === networkId);
  const own = active.find(({ role, ccas }) => ccas && /^(director|contributor)$/.test(role));
  const ask = (name, variables) => {
    const answer = send(name, variables, { 'x-maillage-account': account.id });
    early.set(name + JSON.stringify(variables), { answer, account: account.id });
    return read(answer);
  };
  return { ask, me: data.me, networkId, ccasId: own && own.ccas.id, territoryId: active.some(({ ccas, territory }) => ccas || territory) ? null : territoryId };
});
ready.catch(() => {});
