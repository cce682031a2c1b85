import { execFileSync } from 'node:child_process';
import { documentOf } from './documents.mjs';
import { startDatabase, startServer } from './servers.mjs';
import { headers, signIn } from './session.mjs';

const STARTS = Number(process.env.BENCH_STARTS ?? 5);
const IDLE_S = 30;
/** As `npm start` and the container run it. */
export const API = ['dist/api/main.js'];

/** Starts the API again and again on a migrated database: seconds to its first answer of a signed-in person, and its memory after half a minute without a question. */
export async function benchStarts(dir) {
  const environment = { DATABASE_URL: await startDatabase(`${dir}/postgres`), DEMO: '1', DATA_DIR: dir, NODE_ENV: 'production', COOKIE_SECURE: '0' };
  const first = await startServer(API, environment, '/health');
  const { cookie } = await signIn(first.address, 'coordinatrice@maillage.example');
  await first.stop();
  const question = { method: 'POST', headers: headers(cookie), body: JSON.stringify({ operationName: 'Me', query: documentOf('Me') }) };
  console.log('\nstart: s to the first answer, MiB after half a minute');
  for (let n = 0; n < STARTS; n++) {
    const { seconds, process, stop } = await startServer(API, environment, '/graphql', question);
    await new Promise((resolve) => setTimeout(resolve, IDLE_S * 1000));
    const kib = Number(execFileSync('ps', ['-o', 'rss=', '-p', String(process.pid)], { encoding: 'utf8' }));
    console.log(`${seconds.toFixed(2)} ${(kib / 1024).toFixed(0)}`);
    await stop();
  }
}
