// `npm run bench`: each screen's query against one hand-written SQL statement behind bare node:http that gives the same
// answer, on the demonstration network and on 1,000 CCAS × 100 initiatives; then figures at the scale of France (`indicators`). `opening`: the job
// that opens a campaign of 1,000 CCAS. `results`: of a collection of 1,000 CCAS × 200 questions. `inventories`: the board of
// software of 1,000 CCAS. `start`: how long a start takes, and what memory it holds without a question.
// Seconds per measure: BENCH_SECONDS (3).
import { readFileSync, rmSync } from 'node:fs';
import pg from 'pg';
import { difference } from './difference.mjs';
import { documentOf } from './documents.mjs';
import { benchIndicators } from './indicators/bench-indicators.mjs';
import { benchInventories } from './inventories.mjs';
import { measure } from './load.mjs';
import { benchOpening } from './opening.mjs';
import { benchResults } from './results.mjs';
import { SCREENS } from './screens.mjs';
import { startDatabase, startServer, stopAll } from './servers.mjs';
import { headers, signIn } from './session.mjs';
import { API, benchStarts } from './start.mjs';

const DIR = 'tmp/bench';
const SECONDS = Number(process.env.BENCH_SECONDS ?? 3);
const NETWORKS = [
  { title: 'demonstration (39 CCAS)', name: null, coordinator: 'coordinatrice@maillage.example', funder: 'financeur@maillage.example' },
  { title: '1,000 CCAS × 100 initiatives', name: 'Réseau de mesure', coordinator: 'mesure@maillage.example', funder: 'mesure-financeur@maillage.example' },
];
const sql = (file) => readFileSync(new URL(file, import.meta.url), 'utf8');
const only = process.argv.slice(2);
const screens = SCREENS.filter(({ operation }) => only.length === 0 || only.includes(operation));

async function subjects(database, networkName) {
  const { rows } = await database.query(
    `SELECT n.id AS network, p.id AS plan, i.id AS initiative, c.id AS ccas,
            (SELECT u.id FROM update_campaign u WHERE u.network_id = n.id AND u.state = 'open' ORDER BY u.opened_at LIMIT 1) AS campaign
       FROM network n JOIN plan p ON p.network_id = n.id JOIN initiative i ON i.plan_id = p.id JOIN adoption a ON a.initiative_id = i.id JOIN ccas c ON c.id = a.ccas_id
      WHERE n.name = $1 OR $1 IS NULL AND n.is_demonstration
      ORDER BY p.year DESC, i.number, c.name LIMIT 1`,
    [networkName],
  );
  return rows[0];
}

/** SQL statements of one request, as PostgreSQL counted them; the least of three, since jobs look for work in the background, by statements of their own. */
async function countStatements(database, request) {
  const counts = [];
  while (counts.length < 3) {
    await database.query('SELECT pg_stat_statements_reset()');
    await request();
    const { rows } = await database.query(
      `SELECT coalesce(sum(calls), 0)::int AS count FROM pg_stat_statements
        WHERE dbid = (SELECT oid FROM pg_database WHERE datname = current_database()) AND query NOT LIKE '%pg_stat_statements%' AND query NOT LIKE '%jobs.%'`,
    );
    counts.push(rows[0].count);
  }
  return Math.min(...counts);
}

async function benchScreen({ operation, person = 'coordinator', variables = () => ({}), values }, { api, baseline, database, subject, people }) {
  const { account, cookie } = people[person];
  const known = { ...subject, account: people.coordinator.account, funderAccount: people.funder.account };
  const body = { operationName: operation, query: documentOf(operation), variables: variables(known) };
  const ask = () => fetch(`${api}/graphql`, { method: 'POST', headers: headers(cookie), body: JSON.stringify(body) });
  const limitUrl = `${baseline}/${operation}?${new URLSearchParams(values({ ...known, account }).map((value) => ['value', value]))}`;

  const answer = await (await ask()).json();
  if (answer.errors) throw new Error(`${operation}: ${JSON.stringify(answer.errors)}`);
  const count = await countStatements(database, ask);
  const expected = await (await fetch(limitUrl)).json();
  const ours = await measure({ url: `${api}/graphql`, method: 'POST', headers: headers(cookie), body: JSON.stringify(body) }, SECONDS);
  const limit = await measure({ url: limitUrl }, SECONDS);
  return { operation, count, ours, limit, differs: difference(answer.data, expected.data) };
}

function printRow({ operation, count, ours, limit, differs }) {
  const number = (value, digits = 1) => value.toFixed(digits).padStart(8);
  const ratio = (a, b) => `×${(a / b).toFixed(2)}`.padStart(7);
  console.log(
    `${operation.padEnd(22)}${String(count).padStart(4)} ${number(ours.perSecond, 0)}${number(limit.perSecond, 0)}${ratio(ours.perSecond, limit.perSecond)}` +
      `${number(ours.p50)}${number(limit.p50)}${ratio(ours.p50, limit.p50)}${number(ours.p95)}${number(limit.p95)}${ratio(ours.p95, limit.p95)}${differs ? `\n  the answers differ at ${differs}` : ''}`,
  );
}

/** With modules installed; the second time with a built product and its data. */
async function benchStart() {
  for (const time of ['first', 'second']) {
    const server = await startServer(['tools/run.mjs', 'start'], { DATABASE_URL: '', DATA_DIR: `${DIR}/start`, DEMO: '1' }, '/health');
    console.log(`npm start, ${time} time: ${server.seconds.toFixed(1)} s until it serves`);
    await server.stop();
  }
}

async function bench() {
  rmSync(DIR, { recursive: true, force: true });
  if (only.length === 0) await benchStart();
  const url = await startDatabase(`${DIR}/postgres`);
  const database = new pg.Client(url);
  await database.connect();
  await database.query(sql('prepare.sql'));
  const environment = { DATABASE_URL: url, DEMO: '1', DATA_DIR: DIR };
  const { address: api } = await startServer(API, environment, '/health');
  const { address: baseline } = await startServer(['tools/bench/baseline.mjs'], environment, '/');
  console.log('Generating 1,000 CCAS × 100 initiatives…');
  await database.query(sql('generated-network.sql'));

  const counts = new Map();
  let isSound = true;
  for (const { title, name, coordinator, funder } of NETWORKS) {
    const subject = await subjects(database, name);
    const people = { coordinator: await signIn(api, coordinator), funder: await signIn(api, funder) };
    console.log(`\n${title}: ours, one SQL statement behind node:http, ratio`);
    console.log(`${'query'.padEnd(22)} SQL ${'req/s'.padStart(16)}${'p50 ms'.padStart(23)}${'p95 ms'.padStart(23)}`);
    for (const screen of screens) {
      const row = await benchScreen(screen, { api, baseline, database, subject, people }).catch(({ message }) => console.log(message));
      if (!row) isSound = false;
      if (!row) continue;
      printRow(row);
      const before = counts.get(row.operation) ?? row.count;
      if (row.count > before) console.log(`  statements grow with the rows: ${before} → ${row.count}`);
      if (row.count > before || row.differs) isSound = false;
      counts.set(row.operation, before);
    }
    if (name !== null && (only.length === 0 || only.includes('opening'))) await benchOpening(api, database, subject.network, coordinator);
    const known = { api, baseline, database, networkId: subject.network, email: coordinator, seconds: SECONDS };
    if (name !== null && (only.length === 0 || only.includes('results'))) isSound = (await benchResults(known)) && isSound;
    if (name !== null && (only.length === 0 || only.includes('inventories'))) isSound = (await benchInventories(known)) && isSound;
  }
  await database.end();
  return isSound;
}

try {
  if (only.length === 0 || only.includes('start')) await benchStarts(`${DIR}/starts`);
  const isSound = (screens.length === 0 && !only.some((one) => ['opening', 'results', 'inventories'].includes(one))) || (await bench());
  const areFiguresSound = (only.length > 0 && !only.includes('indicators')) || (await benchIndicators(SECONDS));
  process.exitCode = isSound && areFiguresSound ? 0 : 1;
} finally {
  await stopAll();
}
