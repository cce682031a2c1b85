// How far each feature reaches into the rest of the house: the files outside of its folders that import one of its symbols. A feature declares itself
// (CONTRIBUTING, « how a feature is added »), so they are few; who adds the next one edits as many.
import { globSync, readFileSync } from 'node:fs';
import { posix, sep } from 'node:path';
import { orderOf } from './eslint/order.mjs';

/** Folders of that name, on all sides, and the files of that name which stand for it in folders of others (`access/operations/privacy.ts`). */
export const FEATURES = ['campaigns', 'initiatives', 'conventions', 'privacy', 'indicators'];

/** Files of the API and the domain outside of a feature that may name it. */
const MOST_FILES = 13;

/** What of the client names every feature: the arrays of faces, of words, and of what is given to the dossier of a CCAS. */
const FACES = ['client/src/app/features.ts', 'client/src/app/features.words.ts', 'client/src/app/features.dossier.ts'];

/** Folders of pages that stand over all features and compose what some of them show; of these few name any one feature. */
export const PAGES_OVER = orderOf('client').slice(orderOf('client').indexOf(FEATURES.at(-1)) + 1);
const MOST_PAGES_OVER = 3;

/** Where others meet a feature by what they declare to it: a campaign gives its words and its answers to the sections that features declare. */
const MEETING_PLACES = { campaigns: ['client/src/app/faces/', 'client/src/app/asks/in-campaign/'] };

/** Features built on another one: of what is published of it, of what is taken over into it, of figures that are computed and hidden by its rules. They are counted with it. */
const BUILT_ON = { initiatives: ['publications', 'takeover'], indicators: ['forms'] };

const SIDES = ['api/src', 'libs/domain/src', 'client/src/app'];
const IMPORTS = /(?:import|export)\s+(?:type\s+)?\{([^}]*)\}\s+from\s+'([^']*)'/g;
const EXPORTED = /^export (?:abstract )?(?:async )?(?:const|class|function|interface|type|enum) (\w+)/gm;

const sourcesOf = (root) =>
  globSync(`${root}/**/*.ts`)
    .map((path) => path.split(sep).join('/'))
    .filter((path) => !/\.(spec|int-spec|samples|generated)\.ts$/.test(path) && !path.startsWith('api/src/testing/'))
    .map((path) => ({ path, inRoot: path.slice(root.length + 1), text: readFileSync(path, 'utf8') }));

const isOf = (feature, inRoot) => inRoot.startsWith(`${feature}/`) || posix.basename(inRoot, '.ts') === feature;
const namesIn = (list) =>
  list
    .split(',')
    .map((name) =>
      name
        .replace(/\btype\b/, '')
        .replace(/\s+as\s.*/s, '')
        .trim(),
    )
    .filter(Boolean);

/** Every source file of the three sides. */
export const sources = () => SIDES.flatMap((root) => sourcesOf(root).map((file) => ({ ...file, root })));

/** What is too much of a feature outside of it, in words; null when it keeps to itself. */
export function reachesTooFar(feature, files) {
  const naming = filesNaming(feature, files);
  const inClient = naming.filter((path) => path.startsWith('client/') && !FACES.includes(path));
  const others = naming.filter((path) => !path.startsWith('client/'));
  if (others.length > MOST_FILES) return `${others.length} files name it, ${MOST_FILES} at most: ${others.join(', ')}`;
  const folderOf = (path) => path.slice('client/src/app/'.length).split('/')[0];
  const isMeeting = (path) => (MEETING_PLACES[feature] ?? []).some((folder) => path.startsWith(folder));
  const central = inClient.filter((path) => !PAGES_OVER.includes(folderOf(path)) && !isMeeting(path));
  if (central.length > 0) return `in the client ${FACES.join(', ')} alone name it, and pages over all features: not ${central.join(', ')}`;
  const over = [...new Set(inClient.filter((path) => !isMeeting(path)).map(folderOf))];
  return over.length > MOST_PAGES_OVER ? `${over.length} folders of pages name it, ${MOST_PAGES_OVER} at most: ${over.join(', ')}` : null;
}

/** Files outside of the feature's own that import from it. */
function filesNaming(feature, files) {
  const own = (file) => isOf(feature, file.inRoot);
  const builtOn = (file) => (BUILT_ON[feature] ?? []).some((one) => isOf(one, file.inRoot));
  const rules = new Set(
    files.filter((file) => file.root === 'libs/domain/src' && own(file)).flatMap(({ text }) => [...text.matchAll(EXPORTED)].map(([, name]) => name)),
  );
  const names = ({ path, root, text }) =>
    [...text.matchAll(IMPORTS)].some(([, list, source]) =>
      source === '@maillage/domain'
        ? namesIn(list).some((name) => rules.has(name))
        : source.startsWith('.') && isOf(feature, `${posix.join(posix.dirname(path), source).slice(root.length + 1)}/`.replace(/\/$/, '.ts')),
    );
  // the index of the domain hands everything on
  return files.filter((file) => !own(file) && !builtOn(file) && file.path !== 'libs/domain/src/index.ts' && names(file)).map(({ path }) => path);
}
