// Makes the page that is sent paint by itself, before its scripts, and ask at once who is signed in (docs/performance.md):
// index.html for every address, connexion.html for the sign-in page, and chunks.json, what each address needs beside.
import { readFileSync, writeFileSync } from 'node:fs';
import { Kind, parse, print, visit } from 'graphql';
import { chunksByAddress } from './route-chunks.mjs';

const BUILT = 'dist/client/browser';
const read = (file) =>
  readFileSync(file, 'utf8')
    .replace(/\s*\n\s*/g, ' ')
    .trim();

/** The question of core/session, as the API client would ask it: with the type of each thing. */
function sessionQuestion() {
  const { definitions } = parse(readFileSync('client/src/app/core/session/session.graphql', 'utf8'));
  const wanted = definitions.filter(({ kind, name }) => kind === Kind.FRAGMENT_DEFINITION || name.value === 'Me');
  const typed = visit(
    { kind: Kind.DOCUMENT, definitions: wanted },
    {
      SelectionSet: (set, _key, parent) =>
        parent.kind === Kind.OPERATION_DEFINITION
          ? undefined
          : { ...set, selections: [...set.selections, { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }] },
    },
  );
  return JSON.stringify({ operationName: 'Me', variables: {}, query: print(typed).replace(/\s+/g, ' ') });
}

// taken by core/early-session.ts
const ask = `globalThis.maillageMe=fetch('/graphql',{method:'POST',credentials:'same-origin',headers:{'content-type':'application/json','x-maillage':'1'},body:${JSON.stringify(sessionQuestion())}})`;

/** With its style sheet in it, which holds the first paint up else, and its font asked for at once. */
const index = readFileSync(`${BUILT}/index.html`, 'utf8').replace(/<link rel="stylesheet" href="([^"]+)">/, (_link, sheet) => {
  const style = readFileSync(`${BUILT}/${sheet}`, 'utf8');
  const [font] = /media\/[\w.-]+\.woff2/.exec(style);
  return `<link rel="preload" as="font" type="font/woff2" crossorigin href="${font}"><style>${style}</style>`;
});
const page = (painted) =>
  index.replace('</title>', () => `</title><script>${ask}</script>`).replace('<app-root>', () => `<div id="first-paint" inert>${painted}</div><app-root>`);

const frame = read('client/src/first-paint/frame.html');
const signIn = read('client/src/first-paint/sign-in.html');
writeFileSync(`${BUILT}/index.html`, page(frame));
writeFileSync(`${BUILT}/connexion.html`, page(`${frame}${signIn}`));
writeFileSync(`${BUILT}/chunks.json`, JSON.stringify(chunksByAddress(JSON.parse(readFileSync('dist/client/browser-stats.json', 'utf8')))));
