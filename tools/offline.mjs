// Writes sw.js, the worker that opens « Mon CCAS » without network (docs/adr/0041-without-network.md), with the files that it keeps: the first load,
// the page with all that is asked there, and what a session that ends will need. And farewell.js, sent in its place where it is switched off.
import { createHash } from 'node:crypto';
import { copyFileSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { closure } from './route-chunks.mjs';

const BUILT = 'dist/client/browser';
const KEPT =
  /^client\/src\/(main|app\/(my-ccas\/.+|core\/(?!print\/).+|faces\/.+|ui\/(dialog|field|record-form)\/.+|[a-z-]+\/asked\/.+|features\.(dossier|words)))\.ts$/;

const { outputs } = JSON.parse(readFileSync('dist/client/browser-stats.json', 'utf8'));
const scripts = new Set();
for (const [name, { entryPoint }] of Object.entries(outputs)) if (name.endsWith('.js') && KEPT.test(entryPoint ?? '')) closure(name, outputs, scripts);
const styles = globSync([`${BUILT}/styles-*.css`, `${BUILT}/media/*.woff2`]).map((file) => file.slice(BUILT.length + 1));

const files = [...scripts, ...styles].sort();
// the names of the others say what is in them
const version = createHash('sha256')
  .update(
    globSync(`${BUILT}/*.html`)
      .sort()
      .map((file) => readFileSync(file, 'utf8'))
      .join(''),
  )
  .update(files.join(' '))
  .digest('hex')
  .slice(0, 12);
const paths = ['/', ...files.map((name) => `/${name}`)];
writeFileSync(
  `${BUILT}/sw.js`,
  `const VERSION = ${JSON.stringify(version)};\nconst FILES = ${JSON.stringify(paths)};\n${readFileSync('client/src/offline/worker.js', 'utf8')}`,
);
copyFileSync('client/src/offline/farewell.js', `${BUILT}/farewell.js`);
