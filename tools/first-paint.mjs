// Makes the page that is sent paint by itself, before its scripts, and ask at once who is signed in (docs/performance.md):
// index.html for every address, a page of its own for those that have one (the first part of their address names it; accueil.html for the home page),
// which also asks what its first screen shows; chunks.json, what each address needs beside; and asked.json, what the server answers with the page.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Kind, parse, print, visit } from 'graphql';
import ts from 'typescript';
import { chunksByAddress } from './route-chunks.mjs';

const BUILT = 'dist/client/browser';
const read = (file) =>
  readFileSync(file, 'utf8')
    .replace(/\s*\n\s*/g, ' ')
    .trim();

/** Every question of the client by its name, as the API client would ask it: with the type of each thing. */
const definitions = globSync('client/src/app/**/*.graphql').flatMap((file) => parse(readFileSync(file, 'utf8')).definitions);
const named = (wanted, name) => definitions.find((one) => one.kind === wanted && one.name.value === name);
const TYPENAME = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

function withFragments(node, found = new Set()) {
  if (found.has(node)) return found;
  found.add(node);
  visit(node, { FragmentSpread: ({ name }) => void withFragments(named(Kind.FRAGMENT_DEFINITION, name.value), found) });
  return found;
}

function question(name) {
  const typed = visit(
    { kind: Kind.DOCUMENT, definitions: [...withFragments(named(Kind.OPERATION_DEFINITION, name))] },
    {
      SelectionSet: (set, _key, parent) => (parent.kind === Kind.OPERATION_DEFINITION ? undefined : { ...set, selections: [...set.selections, TYPENAME] }),
    },
  );
  return print(typed).replace(/\s+/g, ' ');
}

/** By kind, what the home page says of one and of several: as the words of each feature have it, where they are a mere text. */
function attentionWords() {
  const told = {};
  const textOf = (object, name) => object.properties.find((one) => one.name?.getText() === name)?.initializer;
  const visit = (node) => {
    if (!ts.isPropertyAssignment(node) || node.name.getText() !== 'attention') return ts.forEachChild(node, visit);
    for (const { name, initializer } of node.initializer.properties) {
      const texts = ['one', 'many'].map((count) => textOf(initializer, count));
      if (texts.every(ts.isStringLiteral)) told[name.text] = texts.map(({ text }) => text);
    }
  };
  for (const file of globSync('client/src/app/*/*.words.ts')) visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ESNext, true));
  return told;
}

/** What the pages of an address ask before their scripts: the questions that it names, with their text. */
const EARLY = 'client/src/first-paint/early';
const script = (file) =>
  readFileSync(`${EARLY}/${file}`, 'utf8')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/\s*\n\s*/g, ' ')
    .trim();
function asks(page) {
  const source = [script('ask.js'), ...(page ? [script(`${page}.js`)] : [])].join(' ');
  const words = source.includes('ATTENTION') ? `const ATTENTION=${JSON.stringify(attentionWords())};` : '';
  const names = [...source.matchAll(/(?:ask|send)\('(\w+)'/g)].map(([, name]) => name);
  return `{const QUESTIONS=${JSON.stringify(Object.fromEntries(names.map((name) => [name, question(name)])))};${words}${source}}`;
}

/** The heads that are known before anybody is: of the page of that address, not of those below it. Hidden from tests and readers: the page that takes over says it. */
const TITLES = { initiatives: 'Matrice des initiatives', indicateurs: 'Indicateurs', 'mon-ccas': 'Mon CCAS' };
const title = (name) => (name in TITLES ? `<p class="first-title first-${name}" aria-hidden="true">${TITLES[name]}</p>` : '');

/** With its style sheet in it, which holds the first paint up else, and its font asked for at once. */
const index = readFileSync(`${BUILT}/index.html`, 'utf8').replace(/<link rel="stylesheet" href="([^"]+)">/, (_link, sheet) => {
  const style = readFileSync(`${BUILT}/${sheet}`, 'utf8');
  const [font] = /media\/[\w.-]+\.woff2/.exec(style);
  return `<link rel="preload" as="font" type="font/woff2" crossorigin href="${font}"><style>${style}</style>`;
});
/** What is painted comes first; then, where the server answers with the page (api/src/page-answers.ts), these answers; then who reads them, or asks. */
const page = (painted, asked, isInert = true) =>
  index.replace('<app-root>', () => `<div id="first-paint"${isInert ? ' inert' : ''}>${painted}</div><!--answers--><script>${asks(asked)}</script><app-root>`);

const frame = read('client/src/first-paint/frame.html');
/** What is painted below the head, where there is more than a title. */
const below = (name) => (globSync(`client/src/first-paint/${name}.html`).length > 0 ? read(`client/src/first-paint/${name}.html`) : '');
const pages = Object.fromEntries(
  globSync('*.js', { cwd: EARLY }).map((file) => [
    basename(file, '.js'),
    page(`${frame}${title(basename(file, '.js'))}${below(basename(file, '.js'))}`, basename(file, '.js')),
  ]),
);
delete pages.ask;
pages.index = page(frame);
pages.connexion = page(`${frame}${read('client/src/first-paint/sign-in.html')}`, 'connexion', false);
for (const [name, html] of Object.entries(pages)) writeFileSync(`${BUILT}/${name}.html`, html);
writeFileSync(`${BUILT}/chunks.json`, JSON.stringify(chunksByAddress(JSON.parse(readFileSync('dist/client/browser-stats.json', 'utf8')))));

/** `{ page: [question of GraphQL, …] }`, each page with who is signed in; `$networkId` and the like stand for what is known of the person. */
const firstAsked = JSON.parse(readFileSync('client/src/first-paint/asked.json', 'utf8'));
const answered = (asked) =>
  Object.entries({ Me: {}, ...asked }).map(([operationName, variables]) => ({ operationName, variables, query: question(operationName) }));
writeFileSync(`${BUILT}/asked.json`, JSON.stringify(Object.fromEntries(Object.keys(pages).map((name) => [name, answered(firstAsked[name])]))));
