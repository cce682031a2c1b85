// What of the client every visit pays for: sign-in and home with all that they import, and in them the face of each feature.
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import ts from 'typescript';

/** Of the JavaScript of sign-in and home, as the server sends it (tools/precompress.mjs). */
const MOST_BYTES = 190_000;
/** Of the face of one feature, compressed by itself: the first load does not grow with the features. */
const MOST_BYTES_OF_A_FACE = 500;

const FIRST_SCREENS = ['client/src/main.ts', 'client/src/app/accounts/sign-in/sign-in-page.ts', 'client/src/app/home/home-page.ts'];
const BUILT = 'dist/client';

const { outputs } = existsSync(`${BUILT}/browser-stats.json`) ? JSON.parse(readFileSync(`${BUILT}/browser-stats.json`, 'utf8')) : { outputs: {} };

function outputOf(source) {
  const own = Object.keys(outputs).find((name) => outputs[name].entryPoint === source);
  const holder = own ?? Object.keys(outputs).find((name) => name.endsWith('.js') && source in outputs[name].inputs);
  if (!holder) throw new Error(`${source} is in no file of the client: has it moved?`);
  return holder;
}

function collect(name, files = new Set()) {
  if (files.has(name)) return files;
  files.add(name);
  for (const { path, kind } of outputs[name].imports) if (kind === 'import-statement' && path in outputs) collect(path, files);
  return files;
}

const sent = (name) => {
  const file = `${BUILT}/browser/${name}`;
  return { name, bytes: statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size };
};

/** The files of the first load, each as it is sent. */
export const firstLoad = () => [...new Set(FIRST_SCREENS.map(outputOf).flatMap((name) => [...collect(name)]))].map(sent);

/** What home asks for beside its first data: how each feature is told. */
export function words() {
  const first = new Set(firstLoad().map(({ name }) => name));
  return [...collect(outputOf('client/src/app/features.words.ts'))].filter((name) => !first.has(name)).map(sent);
}

/** The faces, each with what it weighs by itself: without types, comments and indentation. */
export const faces = () =>
  globSync('client/src/app/*/*.face.ts').map((source) => ({ name: basename(source, '.face.ts'), bytes: weigh(readFileSync(source, 'utf8')) }));

function weigh(source) {
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext, removeComments: true },
  });
  return brotliCompressSync(outputText.replace(/\s*\n\s*/g, '')).length;
}

/** What is too heavy, in words; empty when nothing is. */
export const tooHeavy = (files, ofFeatures) => {
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  return [
    ...(total > MOST_BYTES ? [`sign-in and home: ${total} bytes, ${MOST_BYTES} at most`] : []),
    ...ofFeatures
      .filter(({ bytes }) => bytes > MOST_BYTES_OF_A_FACE)
      .map(({ name, bytes }) => `the face of ${name}: ${bytes} bytes, ${MOST_BYTES_OF_A_FACE} at most`),
  ];
};
