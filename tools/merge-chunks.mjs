// Puts the many small files into which the build cuts the client together again: a file for each set of pages that share something is more
// files than a phone can ask for (docs/performance.md). From dist/client-parts, as the build leaves it, to dist/client.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { rolldown } from 'rolldown';
import { compactDocuments, DOCUMENT_SCRIPT } from './compact-documents.mjs';
import { ASKED, closure } from './route-chunks.mjs';

const PARTS = 'dist/client-parts';
const BUILT = 'dist/client';
const MAIN = 'client/src/main.ts';
/** What reads a question of the API as it travels. */
const DOCUMENT = 'document.js';
/** Shared by that many things that are loaded by themselves, a part goes into the file that all pages have in common. */
const COMMON_FROM = 8;

const { inputs, outputs } = JSON.parse(readFileSync(`${PARTS}/browser-stats.json`, 'utf8'));
const isScript = (name) => name.endsWith('.js');
const partOf = (source) =>
  Object.keys(outputs).find((name) => outputs[name].entryPoint === source) ??
  Object.keys(outputs).find((name) => isScript(name) && source in outputs[name].inputs);

const withImports = (name) => closure(name, outputs);

const main = partOf(MAIN);
const shared = (names) => [...names].filter((name) => !outputs[name].entryPoint);
const reachedBy = new Map();
for (const name of Object.keys(outputs).filter((one) => isScript(one) && outputs[one].entryPoint && one !== main))
  for (const part of withImports(name)) reachedBy.set(part, (reachedBy.get(part) ?? 0) + 1);

/**
 * The files, each of what those before it do not hold. What a part imports is shared by as many as the part: a file imports those before it
 * alone, and none waits for itself.
 */
const holds = (folder) => (name) => Object.keys(outputs[name].inputs).some((source) => source.includes(folder));
const first = shared(withImports(main));
/** Each is read by itself, one after the other: a phone that reads all of it at once answers no finger meanwhile. */
const STEPS = ['angular', 'graph', 'first'];
const together = [
  ['angular', first.filter(holds('node_modules/@angular/core/'))],
  ['graph', first.filter(holds('node_modules/@apollo/client/core/'))],
  ['first', first],
  ['home', shared(withImports(partOf('client/src/app/home/home-page.ts')))],
  ['forms', shared(withImports(partOf('client/src/app/accounts/sign-in/sign-in-page.ts')))],
  ['words', shared(withImports(partOf('client/src/app/features.words.ts')))],
  ['common', shared([...reachedBy].filter(([, count]) => count >= COMMON_FROM).map(([name]) => name))],
  ['asked', shared(ASKED.flatMap((source) => [...withImports(partOf(source))]))],
];
const fileOf = new Map([[DOCUMENT, 'graph']]);
for (const [file, parts] of together) for (const part of parts) if (!fileOf.has(part)) fileOf.set(part, file);

const asFile = (id) => basename(id);
const bundle = await rolldown({
  input: { main },
  preserveEntrySignatures: 'allow-extension',
  plugins: [
    {
      name: 'parts',
      resolveId: (source) => (asFile(source) in outputs || asFile(source) === DOCUMENT ? asFile(source) : { id: source, external: true }),
      load: (id) => ({ code: id === DOCUMENT ? DOCUMENT_SCRIPT : compactDocuments(readFileSync(`${PARTS}/browser/${id}`, 'utf8'), DOCUMENT) }),
    },
  ],
});
const { output } = await bundle.generate({
  minify: { mangle: false, compress: false, codegen: true },
  entryFileNames: '[name]-[hash].js',
  chunkFileNames: ({ name }) => `${fileOf.has(name) ? name : name.replace(/-[\w-]{8}$/, '')}-[hash].js`,
  codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: (id) => fileOf.get(asFile(id)) ?? null, test: (id) => fileOf.has(asFile(id)) }] },
});
await bundle.close();

rmSync(BUILT, { recursive: true, force: true });
mkdirSync(`${BUILT}/browser`, { recursive: true });
cpSync(PARTS, BUILT, { recursive: true, filter: (path) => !(isScript(path) && basename(path) in outputs) });

const chunks = output.filter(({ type }) => type === 'chunk');
for (const { fileName, code } of chunks) writeFileSync(`${BUILT}/browser/${fileName}`, code);

/** What the build says of its files, said of these. */
const described = Object.fromEntries(
  chunks.map(({ fileName, code, moduleIds, facadeModuleId, imports, dynamicImports, exports }) => [
    fileName,
    {
      bytes: Buffer.byteLength(code),
      entryPoint: facadeModuleId ? outputs[asFile(facadeModuleId)]?.entryPoint : undefined,
      inputs: Object.assign({}, ...moduleIds.map((id) => outputs[asFile(id)]?.inputs)),
      imports: [...imports.map((path) => ({ path, kind: 'import-statement' })), ...dynamicImports.map((path) => ({ path, kind: 'dynamic-import' }))],
      exports,
    },
  ]),
);
const others = Object.fromEntries(Object.entries(outputs).filter(([name]) => !isScript(name)));
writeFileSync(`${BUILT}/browser-stats.json`, JSON.stringify({ inputs, outputs: { ...described, ...others } }));

const [{ fileName, imports }] = chunks.filter(({ isEntry }) => isEntry);
const steps = [...STEPS.flatMap((step) => imports.find((name) => name.startsWith(`${step}-`)) ?? []), fileName].map((name) => `./${name}`);
/**
 * What the page itself holds is painted first: its scripts are asked for after that frame, and take nothing of the line and the processor from it; nor
 * from what the page has asked of the API, which goes first. Those of the address stand in the page (api/src/client-files.ts). Between two of
 * them the browser may paint, or answer.
 */
const start = [
  'const next=()=>new Promise(done=>{const{port1,port2}=new MessageChannel;port1.onmessage=done;port2.postMessage(0)})',
  'await new Promise(done=>{requestAnimationFrame(done);setTimeout(done,200)})',
  'await next()',
  `const files=${JSON.stringify(steps)}`,
  'const more=document.querySelector("meta[name=page-files]")?.content.split(" ")??[]',
  'for(const href of[...files,...more])document.head.append(Object.assign(document.createElement("link"),{rel:"modulepreload",fetchPriority:"low",href}))',
  'for(const file of files){await import(file);await next()}',
].join(';');
const index = readFileSync(`${PARTS}/browser/index.html`, 'utf8')
  .replace(/<link rel="modulepreload"[^>]*>\s*/g, '')
  .replace(/<script src="main-[^"]*\.js" type="module"><\/script>/, () => `<script type="module">${start}</script>`);
if (!index.includes(start)) throw new Error('The page that the build writes starts its scripts in another way than it did.');
writeFileSync(`${BUILT}/browser/index.html`, index);
