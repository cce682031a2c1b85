import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { startEmbeddedPg } from '../../api/src/platform/database/embedded-postgres.ts';

const running = [];

/** Stops what was started, last first. */
export async function stopAll() {
  for (let stop = running.pop(); stop; stop = running.pop()) await stop();
}
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void stopAll().finally(() => process.exit(1)));

export async function startDatabase(dir, database = 'maillage', settings = { shared_preload_libraries: 'pg_stat_statements' }) {
  const server = await startEmbeddedPg({ dir, database, settings });
  running.push(() => server.stop());
  return server.url;
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Starts a server of ours and waits until it answers that question; gives its address and the seconds that it took. */
export async function startServer(args, environment, path, question) {
  const port = String(await freePort());
  const address = `http://127.0.0.1:${port}`;
  const started = performance.now();
  const child = spawn('node', args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, PORT: port, PUBLIC_URL: address, ...environment } });
  const exited = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    child.kill('SIGTERM');
    await exited;
  };
  running.push(stop);
  while (
    !(await fetch(`${address}${path}`, question).then(
      (response) => response.ok,
      () => false,
    ))
  ) {
    if (child.exitCode !== null) throw new Error(`${args.join(' ')} ended with code ${child.exitCode}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return { address, seconds: (performance.now() - started) / 1000, process: child, stop };
}
