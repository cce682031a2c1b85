// One million values of a new period, then all of them corrected: the product's own importer against `COPY` and one upsert of rows made ready,
// and the refresh of what they feed against the same by hand. Each side works on a copy of its own of the France set.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, createWriteStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from } from 'pg-copy-streams';
import { GIVEN } from './catalogue.mjs';
import { readTerritories, writeImport } from './generate.mjs';
import { REFRESH } from './refresh.mjs';
import { differingRows, writeRows } from './rows.mjs';

const YEAR = 2025;
/** Sums, means and published ones: a million values over all communes. */
const INDICATORS = GIVEN.filter(({ code }) => !/_sum_(2[1-9]|30)$|_published_08$/.test(code));
const POLL_MS = 20;

async function connect(url) {
  const client = new pg.Client(url);
  await client.connect();
  return client;
}

const onDatabase = (url, database) => Object.assign(new URL(url), { pathname: `/${database}` }).href;

/** Runs work on a copy of a database that nobody is connected to. */
async function onCopy(url, name, work) {
  const server = await connect(onDatabase(url, 'postgres'));
  const copy = `${new URL(url).pathname.slice(1)}_${name}`;
  try {
    await server.query(`DROP DATABASE IF EXISTS ${copy} WITH (FORCE)`);
    await server.query(`CREATE DATABASE ${copy} TEMPLATE ${new URL(url).pathname.slice(1)} STRATEGY file_copy`);
    return await work(onDatabase(url, copy));
  } finally {
    await server.query(`DROP DATABASE IF EXISTS ${copy} WITH (FORCE)`);
    await server.end();
  }
}

/** Largest memory that a process held so far, in megabytes; where the system does not tell, not a number. */
function peakMemory(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1000;
  } catch {
    return NaN;
  }
}

const seconds = (from, to) => (to - from) / 1000;

/**
 * Imports a file by the command line, as an administrator does; gives the seconds from the registered file to the written values, those of
 * what they feed, and the peak of memory.
 */
async function importOurs(url, api, path) {
  const watch = await connect(url);
  const before = (await watch.query('SELECT coalesce(max(id), 0) AS id FROM indicator_import')).rows[0].id;
  const environment = { ...process.env, DATABASE_URL: url, DEMO: '1', DATA_DIR: 'tmp/bench/data-imports' };
  const began = performance.now();
  const child = spawn('node', ['--enable-source-maps', `${api}/import.js`, 'indicators', path, '--yes'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: environment,
  });
  const exited = once(child, 'exit');
  let registered;
  let derived;
  let ended;
  let peak = NaN;
  let status;
  while (child.exitCode === null && child.signalCode === null) {
    const now = performance.now();
    const memory = peakMemory(child.pid);
    if (memory > 0) peak = memory;
    const { rows } = await watch.query(
      `SELECT i.status, EXISTS (SELECT FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND state <> 'idle'
                                   AND query ~ '^\\s*CREATE TEMP TABLE IF NOT EXISTS (place|membership)') AS "isDeriving"
         FROM indicator_import i WHERE i.id > $1 ORDER BY i.id DESC LIMIT 1`,
      [before],
    );
    if (rows[0]) {
      registered ??= now;
      status = rows[0].status;
      if (rows[0].isDeriving) derived ??= now;
      if (['applied', 'unchanged', 'failed'].includes(status)) ended ??= now;
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  await exited;
  const whole = performance.now();
  await watch.end();
  if (child.exitCode !== 0) throw new Error(`import.js ended with code ${child.exitCode}, the import is ${status}`);
  ended ??= whole;
  derived ??= ended;
  return {
    status,
    start: seconds(began, registered),
    values: seconds(registered, derived),
    refresh: seconds(derived, ended),
    whole: seconds(began, whole),
    peak,
  };
}

/** Rows as the table has them, as text for `COPY`, made before the clock runs. */
async function prepare(url, path, ready) {
  const client = await connect(url);
  const idsOf = async (sql) => new Map((await client.query(sql)).rows.map(({ code, id }) => [code, id]));
  const indicators = await idsOf('SELECT code, id FROM indicator');
  const communes = await idsOf(
    `SELECT code, id FROM territory WHERE kind = 'commune' AND coalesce(valid_from, '-infinity') <= '2026-01-01' AND coalesce(valid_to, 'infinity') > '2026-01-01'`,
  );
  await client.end();
  const file = createWriteStream(ready);
  let rows = -1;
  for await (const line of createInterface({ input: createReadStream(path) })) {
    if (rows++ < 0) continue;
    const [code, indicator, period, value, state] = line.split(';');
    const text = `${indicators.get(indicator)}\t${period}00\t${communes.get(code)}\t${value || '\\N'}\t${state || 'p'}\n`;
    if (!file.write(text)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
  return rows;
}

async function importByHand(url, ready) {
  const client = await connect(url);
  await client.query(`SET work_mem = '128MB'; SET enable_nestloop = off`);
  await client.query('BEGIN');
  const began = performance.now();
  await client.query('CREATE TEMP TABLE waiting (indicator_id integer, period integer, territory_id integer, value double precision, state "char")');
  await pipeline(createReadStream(ready, { highWaterMark: 1 << 20 }), client.query(from('COPY waiting FROM STDIN')));
  await client.query(
    `INSERT INTO indicator_value (indicator_id, period, territory_id, value, state) SELECT * FROM waiting
     ON CONFLICT (indicator_id, period, territory_id) DO UPDATE SET value = excluded.value, state = excluded.state`,
  );
  await client.query('DROP TABLE waiting');
  await client.query('COMMIT');
  const written = performance.now();
  const steps = [];
  for (const [title, sql] of REFRESH) {
    const from = performance.now();
    await client.query(sql, sql.includes('$1') ? [YEAR * 100] : []);
    steps.push(`${title} ${seconds(from, performance.now()).toFixed(1)}`);
  }
  const ended = performance.now();
  await client.end();
  return { values: seconds(began, written), refresh: seconds(written, ended), steps };
}

const row = (title, hand, ours) =>
  `${title.padEnd(28)}${hand.toFixed(1).padStart(8)}${ours.toFixed(1).padStart(8)}${`×${(ours / hand).toFixed(2)}`.padStart(8)}`;

/** Says whether what stands afterwards is the same, row by row. */
export async function benchImports(url, directory, api) {
  console.log('\nImport of a million values into the France set');
  const { communes } = readTerritories();
  const files = [];
  for (const [title, drawnYear] of [
    ['new period', YEAR],
    ['all corrected', YEAR + 1],
  ]) {
    const path = await writeImport(`${directory}/import-${drawnYear}.csv`, INDICATORS, communes, YEAR, drawnYear);
    const ready = `${directory}/import-${drawnYear}.copy`;
    files.push({ title, path, ready, rows: await prepare(url, path, ready) });
  }
  const byHand = await onCopy(url, 'by_hand', async (copy) => {
    const results = [];
    for (const { ready } of files) results.push(await importByHand(copy, ready));
    return { results, rows: await writeRows(copy, YEAR * 100, `${directory}/by-hand`) };
  });
  const ours = await onCopy(url, 'ours', async (copy) => {
    const results = [];
    for (const { path } of files) results.push(await importOurs(copy, api, path));
    const rows = await writeRows(copy, YEAR * 100, `${directory}/ours`);
    return { results, rows, again: await importOurs(copy, api, files.at(-1).path) };
  });
  console.log(`${'seconds'.padEnd(28)} by hand    ours   share`);
  for (const [i, { title, rows }] of files.entries()) {
    const [hand, own] = [byHand.results[i], ours.results[i]];
    console.log(row(`${title}: ${rows.toLocaleString('en')} values`, hand.values, own.values));
    console.log(row('  what they feed', hand.refresh, own.refresh));
    console.log(`  by hand: ${hand.steps.join(', ')}`);
    console.log(`  ours: start ${own.start.toFixed(1)}, whole process ${own.whole.toFixed(1)}, peak memory ${own.peak.toFixed(0)} MB (${own.status})`);
  }
  console.log(`the same file again: ${ours.again.values.toFixed(1)} s, ${ours.again.status}, peak memory ${ours.again.peak.toFixed(0)} MB`);

  let isSound = ours.again.status === 'unchanged';
  for (const table of Object.keys(ours.rows)) {
    const { count, examples } = await differingRows(table, ours.rows[table], byHand.rows[table]);
    console.log(count === 0 ? `${table}: every row the same` : `${table}: ${count} rows differ\n  ${examples.join('\n  ')}`);
    isSound &&= count === 0;
  }
  return isSound;
}
