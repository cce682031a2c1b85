// Stands in the page itself (tools/first-paint.mjs): asks who is signed in before any script has come, then what the first screen of the address shows;
// what the server knew to answer already has come with the page (api/src/page-answers.ts). The API client takes the answers
// (core/session/early-answers.ts), each for the same question of the same person. `data-at` and `data-demonstration` say which of the painted words are
// those of this page (styles/_first-paint.scss): together, so that nothing painted moves.
document.documentElement.dataset.at = location.pathname;
const given = JSON.parse(document.getElementById('answers')?.textContent ?? '{}');
const early = new Map();
globalThis.maillageEarly = early;
const JSON_HEADERS = { 'content-type': 'application/json' };
// the answer for the API client, and its data: at once where it came with the page, so that it is painted in the first frame.
const send = (operationName, variables, account) => {
  const key = operationName + JSON.stringify(variables);
  const data = given[key];
  const answer = data
    ? Promise.resolve(new Response(JSON.stringify({ data }), { headers: JSON_HEADERS }))
    : fetch('/graphql', {
        method: 'POST',
        credentials: 'same-origin',
        headers: { ...JSON_HEADERS, 'x-maillage': '1', ...(account && { 'x-maillage-account': account }) },
        body: JSON.stringify({ operationName, variables, query: QUESTIONS[operationName] }),
      });
  early.set(key, { answer, account });
  return data ? Promise.resolve(data) : answer.then(async (one) => (await one.clone().json()).data);
};
const ready = send('Me', {}).then((data) => {
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
  const ask = (name, variables) => send(name, variables, account.id);
  return { ask, me: data.me, networkId, ccasId: own && own.ccas.id, territoryId: active.some(({ ccas, territory }) => ccas || territory) ? null : territoryId };
});
ready.catch(() => {});
