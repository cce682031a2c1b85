import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { run } from './process.mjs';

const STAMP = 'node_modules/.installed';

/** `npm ci` when the lock file changed. The stamp is written last: an interrupted installation starts again. */
export async function install() {
  const lock = readFileSync('package-lock.json', 'utf8');
  const wanted = createHash('sha256').update(lock).update(`${process.platform}-${process.arch}`).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;

  rmSync(STAMP, { force: true });
  const stopProgress = showProgress(Object.entries(JSON.parse(lock).packages));
  const code = await npm(['ci', '--no-audit', '--no-fund', '--no-progress', '--loglevel=error']);
  stopProgress();
  if (code !== 0) {
    console.error('The dependencies could not be installed: see the lines above. The same command tries again.');
    process.exit(code);
  }
  writeFileSync(STAMP, wanted);
}

/** The npm that called us, else the one on PATH. */
function npm(args) {
  const caller = process.env.npm_execpath;
  return caller?.endsWith('.js') ? run(process.execPath, [caller, ...args]) : run('npm', args);
}

/** npm is silent for a minute where there is no terminal: counts the packages that have arrived. */
function showProgress(packages) {
  const folders = packages.filter(([folder, entry]) => folder && !entry.link && isForThisMachine(entry)).map(([folder]) => folder);
  const started = Date.now();
  const show = () => {
    const arrived = folders.filter((folder) => existsSync(`${folder}/package.json`)).length;
    const line = `Installing dependencies: ${arrived} of ${folders.length} packages, ${Math.round((Date.now() - started) / 1000)} s`;
    process.stdout.write(process.stdout.isTTY ? `\r${line} ` : `${line}\n`);
  };
  show();
  const timer = setInterval(show, process.stdout.isTTY ? 1000 : 5000);
  return () => {
    clearInterval(timer);
    show();
    if (process.stdout.isTTY) process.stdout.write('\n');
  };
}

function isForThisMachine({ os = [], cpu = [], libc = [] }) {
  const allows = (names, own) => {
    const list = [names].flat();
    return !list.includes(`!${own}`) && (list.includes(own) || list.every((name) => name.startsWith('!')));
  };
  return allows(os, process.platform) && allows(cpu, process.arch) && !libc.includes('musl');
}
