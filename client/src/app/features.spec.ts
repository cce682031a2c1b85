import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Route } from '@angular/router';
import { ASK_KINDS, DEADLINE_KIND_TABLE, DEADLINE_SOURCES, FIGURE_KINDS, HOME_ATTENTION_KINDS, type Operation, SEARCH_HIT_KINDS } from '@maillage/domain';
import { type AllWords, type FeatureDossier, type FeatureFace, type FeatureWords, Words, WORDS } from './faces';
import { TestBed } from '@angular/core/testing';
import { wordsOfAll } from '../test-words';
import { routes } from './app.routes';
import { FOOTER_LINKS } from './core/shell/footer';
import type { OperationGuard } from './core/guards/operation.guard';
import { FEATURES } from './features';
import { FEATURE_DOSSIERS } from './features.dossier';
import { FEATURE_WORDS } from './features.words';

const faces: readonly FeatureFace[] = FEATURES;
const wordsOfEach: readonly FeatureWords[] = FEATURE_WORDS;

let words: AllWords;
beforeEach(async () => void (words = await wordsOfAll()));

describe('the faces of the features', () => {
  it.each([
    ['attention', HOME_ATTENTION_KINDS],
    ['figures', FIGURE_KINDS],
    ['deadlines', DEADLINE_KIND_TABLE],
    ['deadlineSources', DEADLINE_SOURCES],
    ['hits', SEARCH_HIT_KINDS],
  ] as const)('word every kind of %s that the API may name, once', (part, kinds) => {
    const worded = wordsOfEach.flatMap((each) => Object.keys(each[part] ?? {}));
    expect(worded.sort()).toEqual(Object.keys(kinds).sort());
  });

  it('keep each type of the cache and each first part of an address to one of them', () => {
    for (const names of [faces.flatMap(({ policies = {} }) => Object.keys(policies)), faces.flatMap(({ pages = [] }) => pages.map(({ path }) => path))])
      expect(names).toEqual([...new Set(names)]);
  });

  it('give the dossier of a CCAS its tabs, each with an address of its own, and a section to each kind of what is asked', () => {
    const dossiers: readonly FeatureDossier[] = FEATURE_DOSSIERS;
    const tabs = dossiers.flatMap(({ tabs = [] }) => tabs).toSorted((one, other) => one.order - other.order);
    expect(tabs.map(({ title, path }) => `${title} ${path}`)).toEqual([
      'À répondre a-repondre',
      'Vue d’ensemble ',
      'Initiatives initiatives',
      'Convention convention',
      'RGPD rgpd',
      'Chiffres chiffres',
      'Collectes collectes',
      'États des lieux etats-des-lieux',
      'Échéances echeances',
      'Documents documents',
      'Équipe equipe',
      'Historique historique',
    ]);
    expect(
      dossiers
        .flatMap(({ asks = [] }) => asks)
        .flatMap(({ kind }) => kind ?? [])
        .toSorted(),
    ).toEqual(Object.keys(ASK_KINDS).toSorted());
  });

  it('are told in general words when theirs do not load, and asked again', async () => {
    let isAway = true;
    const found: FeatureWords = { figures: { initiatives_on_track: { label: 'Là' } } };
    const late = () => (isAway ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve([found]));
    const all = TestBed.resetTestingModule()
      .configureTestingModule({ providers: [{ provide: WORDS, useValue: late }] })
      .inject(Words);
    await all.load();
    expect(all.all().figures).toEqual({});
    isAway = false;
    await all.load();
    expect(all.all().figures).toEqual(found.figures);
  });
});

describe('the pages that are found by their name', () => {
  const inside = routes.find(({ path }) => path === '')?.children ?? [];

  /** Every address without a parameter, however deep, with what the innermost guard on the way to it asks for. */
  async function pagesOf(
    list: readonly Route[],
    before = '',
    asked: readonly Operation[] = [],
  ): Promise<[address: string, operations: readonly Operation[]][]> {
    const found: [string, readonly Operation[]][] = [];
    for (const { path = '', matcher, canActivate = [], children = [], loadChildren, loadComponent } of list) {
      if (path === '**' || path.includes(':') || matcher) continue;
      const address = path ? `${before}/${path}` : before;
      const operations = (canActivate as Partial<OperationGuard>[]).flatMap((guard) => guard.operations ?? []);
      const inner = operations.length > 0 ? operations : asked;
      if (loadComponent) found.push([address, inner]);
      const loaded = loadChildren ? await (loadChildren as () => Promise<Route[]>)() : children;
      found.push(...(await pagesOf(loaded, address, inner)));
    }
    return found;
  }

  it('are all pages that are not of one thing, for those who may open them, and those of the foot of every page', async () => {
    const pages = (await pagesOf(inside)).filter(([address]) => !['', '/acces-refuse'].includes(address));
    pages.push(...FOOTER_LINKS.map(({ path }): [string, readonly Operation[]] => [path, []]));
    expect(Object.fromEntries(words.pages.map(({ link, operations }) => [link, operations]))).toEqual(Object.fromEntries(pages));
    expect(words.pages).toHaveLength(pages.length);
  });
});

const MIGRATIONS = join(__dirname, '../../../migrations');
const COLUMN = /^\s+(?:ADD COLUMN )?(\w+) (?:uuid|text|integer|bigint|boolean|date|timestamptz|numeric|double precision|jsonb|bytea)\b/gm;
/** As in the trigger `journal_row_change`. */
const NOT_IN_THE_JOURNAL = ['id', 'version', 'created_at', 'updated_at', 'updated_by_id'];

/** Tables that are no longer there: what the history told of them is told of others. */
const GONE = ['comment'];

/** Tables with a journal and their columns, as the migrations create or extend them. */
function journalledColumns(): Record<string, string[]> {
  const sql = readdirSync(MIGRATIONS)
    .filter((name) => /^\d+-.*\.ts$/.test(name))
    .map((name) => readFileSync(join(MIGRATIONS, name), 'utf8'))
    .join('\n');
  const tables: Record<string, string[]> = {};
  for (const [, table = ''] of sql.matchAll(/CALL keep_journal_of\('(\w+)'/g)) {
    if (GONE.includes(table)) continue;
    const definitions = [...sql.matchAll(new RegExp(`CREATE TABLE ${table} \\(([\\s\\S]*?)\\n\\s+\\);|ALTER TABLE ${table}\\b([\\s\\S]*?);`, 'g'))];
    tables[table] = definitions
      .flatMap(([, created, altered]) => [...(created ?? altered ?? '').matchAll(COLUMN)].map(([, column = '']) => column))
      .filter((column) => !NOT_IN_THE_JOURNAL.includes(column));
  }
  return tables;
}

describe('the words of the history', () => {
  const inDatabase = journalledColumns();

  it('are there for every table that has a history, once', () => {
    const told = wordsOfEach.flatMap(({ journal = {} }) => Object.keys(journal));
    expect(told.sort()).toEqual(Object.keys(inDatabase).sort());
  });

  it.each(Object.keys(inDatabase))('are there for every column of %s and none that does not exist', (table) =>
    expect(Object.keys(words.journal[table]?.columns ?? {}).sort()).toEqual([...(inDatabase[table] ?? [])].sort()),
  );
});
