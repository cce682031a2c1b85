import { spawn } from 'node:child_process';
import pg from 'pg';
import { startDatabase } from '../servers.mjs';
import { generate } from './generate.mjs';

/** The same for both sides. */
const SETTINGS = {
  shared_preload_libraries: 'pg_stat_statements',
  shared_buffers: '1GB',
  effective_cache_size: '4GB',
  max_wal_size: '8GB',
  checkpoint_timeout: '15min',
};

/** Generated sets: of France, and of one département alone beside which it must not be slower. */
export const DATA_SETS = [
  { title: 'France', database: 'france', departement: undefined },
  { title: '93 alone', database: 'departement_93', departement: '93' },
];

/** Runs a program of ours, its words on the screen; gives the seconds that it took. */
export async function runProgram(args, environment) {
  const started = performance.now();
  const child = spawn('node', args, { stdio: 'inherit', env: { ...process.env, ...environment } });
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Error(`${args.join(' ')} ended with code ${code}`);
  return (performance.now() - started) / 1000;
}

async function isLoaded(url) {
  const client = new pg.Client(url);
  await client.connect();
  try {
    const { rows } = await client.query(`SELECT to_regclass('indicator_latest') IS NOT NULL AS "isThere"`);
    if (!rows[0].isThere) return false;
    return (
      (await client.query(`SELECT FROM indicator_latest l JOIN indicator i ON i.id = l.indicator_id WHERE i.code = 'bench_computed_01' LIMIT 1`)).rowCount > 0
    );
  } finally {
    await client.end();
  }
}

/** One server with a database for each set; loads those that are not there yet. Gives the address of each by its name. */
export async function openDataSets(directory, api) {
  const urls = {};
  for (const { title, database, departement } of DATA_SETS) {
    const url = await startDatabase(`${directory}/postgres`, database, SETTINGS);
    urls[database] = url;
    if (await isLoaded(url)) continue;
    console.log(`\nGenerating the set: ${title}…`);
    const files = await generate(`${directory}/${database}`, departement);
    const args = ['--enable-source-maps', `${api}/load.js`, '--indicators', files.indicators, '--values', files.values.join(',')];
    const seconds = await runProgram(args, { DATABASE_URL: url });
    console.log(`${title}: loaded in ${seconds.toFixed(0)} s`);
  }
  return urls;
}
