// Portrait, table, series and map: ours live and from kept answers, against one hand-written statement behind node:http.
import pg from 'pg';
import { difference } from '../difference.mjs';
import { measure } from '../load.mjs';
import { startServer } from '../servers.mjs';
import { headers, signIn } from '../session.mjs';
import { DATA_SETS } from './data-sets.mjs';
import { indicatorDocument } from './documents.mjs';
import { INDICATOR_SCREENS, readSubjects } from './screens.mjs';

const CONNECTIONS = 16;
const COORDINATOR = 'coordinatrice@maillage.example';

const number = (value, digits = 0) => value.toFixed(digits).padStart(8);
const share = (a, b) => `×${(a / b).toFixed(2)}`.padStart(8);

/** Requests of one screen to a server of ours. */
function ours(address, cookie, { operation, variables }, subject) {
  const body = JSON.stringify({ operationName: operation, query: indicatorDocument(operation), variables: variables(subject) });
  return { url: `${address}/graphql`, method: 'POST', headers: headers(cookie), body };
}

const limitOf = (baseline, operation, values) => ({
  url: `${baseline}/${operation}?${new URLSearchParams([['prepared', '1'], ...values.map((value) => ['value', value])])}`,
});

async function ask({ url, method = 'GET', headers: sent = {}, body }) {
  const response = await fetch(url, { method, headers: sent, body });
  const answer = await response.json();
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
}

/** Measures every screen on one server of ours; the limit once. */
async function measureServer({ address, baseline, subject, seconds, withLimit }) {
  const { cookie } = await signIn(address, COORDINATOR);
  const results = {};
  for (const screen of INDICATOR_SCREENS) {
    const { read = (answer) => answer } = screen;
    const request = ours(address, cookie, screen, subject);
    const limit = limitOf(baseline, screen.operation, screen.values(subject));
    const result = { ours: undefined, differs: difference(read(await ask(request)), read(await ask(limit))) };
    if (withLimit) result.limit = await measure(limit, seconds, CONNECTIONS);
    if (withLimit && screen.storedOperation)
      result.stored = await measure(limitOf(baseline, screen.storedOperation, screen.values(subject)), seconds, CONNECTIONS);
    result.ours = await measure(request, seconds, CONNECTIONS);
    results[screen.operation] = result;
  }
  if (!withLimit) await printMap(address, cookie, subject);
  return results;
}

/** Size and ETag of the map of all communes, as a browser gets it. */
async function printMap(address, cookie, subject) {
  const screen = INDICATOR_SCREENS.find(({ operation }) => operation === 'IndicatorMap');
  for (const indicator of ['sum', 'ratio']) {
    const variables = screen.variables({ ...subject, sum: subject[indicator] });
    const query = new URLSearchParams({ query: indicatorDocument(screen.operation), operationName: screen.operation, variables: JSON.stringify(variables) });
    const url = `${address}/graphql?${query}`;
    const sizes = {};
    let etag;
    for (const encoding of ['identity', 'gzip', 'br']) {
      const response = await fetch(url, { headers: { ...headers(cookie), 'accept-encoding': encoding } });
      sizes[encoding] = Number(response.headers.get('content-length') ?? (await response.arrayBuffer()).byteLength);
      etag = response.headers.get('etag');
    }
    const again = await fetch(url, { headers: { ...headers(cookie), 'if-none-match': etag ?? '' } });
    const kilobytes = (bytes) => `${(bytes / 1000).toFixed(0)} kB`;
    console.log(
      `  map of one ${indicator}: ${kilobytes(sizes.identity)}, gzip ${kilobytes(sizes.gzip)}, br ${kilobytes(sizes.br)}; ETag ${etag ?? 'none'}, asked again: ${again.status}`,
    );
  }
}

function print(title, live, kept) {
  console.log(`\n${title}: one SQL statement behind node:http; ours, live; ours, from kept answers`);
  console.log(`${'query'.padEnd(20)}   limit/s    live/s   share      p50     p95  kept/s   share      p50     p95`);
  for (const { operation, storedOperation } of INDICATOR_SCREENS) {
    const { ours: now, limit, stored, differs } = live[operation];
    const { ours: again } = kept[operation];
    const times = ({ p50, p95 }) => `${number(p50, 1)}${number(p95, 1)}`;
    console.log(
      `${operation.padEnd(20)} ${number(limit.perSecond)}  ${number(now.perSecond)}${share(now.perSecond, limit.perSecond)} ${times(now)}${number(again.perSecond)}${share(again.perSecond, limit.perSecond)} ${times(again)}`,
    );
    if (storedOperation)
      console.log(`${`  as stored`.padEnd(20)} ${number(stored.perSecond)}  ${number(now.perSecond)}${share(now.perSecond, stored.perSecond)}`);
    if (differs) console.log(`  the answers differ at ${differs}`);
  }
}

/** Measures both data sets; says whether every answer was the limit's. */
export async function benchReads(urls, api, seconds) {
  const live = {};
  let isSound = true;
  for (const { title, database } of DATA_SETS) {
    const url = urls[database];
    const environment = { DATABASE_URL: url, DEMO: '1', DATA_DIR: `tmp/bench/data-${database}` };
    const baseline = await startServer(['tools/bench/baseline.mjs'], environment, '/');
    const client = new pg.Client(url);
    await client.connect();
    const results = {};
    for (const [name, cache] of [
      ['live', '0'],
      ['kept', '1'],
    ]) {
      const server = await startServer([`${api}/main.js`], { ...environment, ANSWER_CACHE: cache }, '/health');
      const subject = await readSubjects(client);
      results[name] = await measureServer({ address: server.address, baseline: baseline.address, subject, seconds, withLimit: name === 'live' });
      await server.stop();
    }
    await client.end();
    await baseline.stop();
    print(title, results.live, results.kept);
    live[database] = results.live;
    isSound &&= Object.values(results.live).every(({ differs }) => !differs);
  }
  console.log('\nFrance against the 93 alone, ours live: time of a request');
  for (const { operation, growsWithRows } of INDICATOR_SCREENS) {
    const [france, alone] = DATA_SETS.map(({ database }) => live[database][operation].ours.perSecond);
    console.log(`${operation.padEnd(20)}${share(alone, france)}${growsWithRows ? ' (grows with its rows)' : ''}`);
  }
  return isSound;
}
