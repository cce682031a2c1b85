import { ADOPTION_STAGE_WORDS, ADOPTION_STAGES, type AdoptionStage } from '@maillage/domain';
import { randomBytes, randomUUID } from 'node:crypto';
import { pack } from '../workbooks';
import { CCAS_OF_SEINE_SAINT_DENIS } from './ccas-of-seine-saint-denis';
import type { DemoNetwork } from './demo-network';
import type { DemoCalendar } from './past/demo-calendar';
import type { Row, Step } from './past/live-through';
import { PLAN_2026 } from './plan-2026';

/** Initiatives of the present plan, by number: in the workbook that comes back, and in the template. */
const IN_WORKBOOK = [1, 8, 13];
const SHARED = [1, 8];
/** CCAS of the workbook, and in how many of them its bearer changed one. */
const ROWS = 12;
const CHANGED = 5;
const SHEET = 'matrice';
/** Lines of a sheet before its first row, and columns before its first initiative. */
const HEAD = 4;
const FIRST_INITIATIVE = 5;
/** The stage that somebody writes after a visit: the next one. */
const NEXT: Readonly<Partial<Record<AdoptionStage, AdoptionStage>>> = {
  to_contact: 'informed',
  informed: 'volunteer',
  volunteer: 'committed',
  committed: 'in_place',
};

/** « CCAS du Bourget » is that of Le Bourget. */
const communeOf = (name: string): string =>
  name
    .replace(/^CCAS du /, 'Le ')
    .replace(/^CCAS des /, 'Les ')
    .replace(/^CCAS (?:de |d’)/, '');
const hex = (bytes: Uint8Array): string => `\\x${Buffer.from(bytes).toString('hex')}`;
const lettered = (column: number): string => String.fromCharCode(64 + column);

/** What the coordinator has under way beside the screens: a workbook that came back, her agenda, a template, a workbook of old. `lived`: what stands already. */
export async function buildDemoWorkbooks(network: DemoNetwork, calendar: DemoCalendar, lived: readonly Step[]): Promise<readonly Step[]> {
  const by = network.personIds.coordinator;
  const step = (at: string, table: string, row: Row): Step => ({ at, by, table, rows: [row] });
  return [...(await broughtBack(network, calendar, lived, step)), feed(calendar, by, step), shared(network, calendar, step), ...begun(network, calendar, step)];
}

type Make = (at: string, table: string, row: Row) => Step;

/** A matrix that a référent filled in on paper and in Excel: five cells are to be read over, and applied. */
async function broughtBack({ networkId, ccasIds, personIds }: DemoNetwork, calendar: DemoCalendar, lived: readonly Step[], step: Make): Promise<Step[]> {
  const rowsOf = (table: string): readonly Row[] => lived.flatMap((one) => (one.table === table ? one.rows : []));
  const titles = new Set(PLAN_2026.filter(({ number }) => IN_WORKBOOK.includes(number)).map(({ title }) => title));
  const planId = rowsOf('plan').find((row) => row['year'] === calendar.planYear(2026))?.['id'];
  const initiatives = rowsOf('initiative').filter((row) => row['plan_id'] === planId && titles.has(String(row['title'])));
  const stages = stagesOf(lived);
  const columns = initiatives.map((row) => ({
    ...{ key: String(row['id']), title: `${String(row['number'])}. ${String(row['title'])}`, kind: 'choice', editable: true },
    choices: ADOPTION_STAGES.map((code) => ({ code, label: ADOPTION_STAGE_WORDS[code] })),
  }));
  const named = [
    { key: 'ept', title: 'EPT', kind: 'text', editable: false },
    { key: 'ccas', title: 'CCAS', kind: 'text', editable: false },
  ];
  const rows = ccasIds.slice(0, ROWS).map((id, place) => ({ id, name: CCAS_OF_SEINE_SAINT_DENIS[place]?.[2] ?? '' }));
  const told = (initiative: string, ccas: string): AdoptionStage | null => stages.get(`${ccas} ${initiative}`) ?? null;
  const changes = columns
    .flatMap(({ key, title }, column) =>
      rows.flatMap(({ id, name }, line) => {
        const before = told(key, id);
        const after = before && NEXT[before];
        return after ? [{ key, title, id, name, before, after, line, place: `${lettered(FIRST_INITIATIVE + column)}${HEAD + 1 + line}` }] : [];
      }),
    )
    .filter((_, at) => at % 2 === 0)
    .slice(0, CHANGED)
    .sort((one, other) => one.line - other.line);
  const written = new Map(changes.map(({ id, key, after }) => [`${id} ${key}`, after]));
  const label = (stage: AdoptionStage | null): string | null => stage && ADOPTION_STAGE_WORDS[stage];
  const [exportId, returnId] = [randomUUID(), randomUUID()];
  const [takenAt, backAt] = [calendar.at(13, 10), calendar.at(1, 16)];
  const base = rows.map(({ id, name }) => ({
    id,
    version: null,
    values: { ept: null, ccas: name, ...Object.fromEntries(columns.map(({ key }) => [key, told(key, id)])) },
  }));
  const content = {
    exportId,
    kind: 'matrix',
    sheets: [
      {
        ...{ name: 'Matrice', key: SHEET, headings: [...named, ...columns].map(({ key, title }) => ({ key, title })) },
        places: [...named, ...columns].map((_, at) => at + FIRST_INITIATIVE - named.length),
        lines: rows.map(({ id, name }, line) => ({
          line: HEAD + 1 + line,
          id,
          cells: [null, name, ...columns.map(({ key }) => label(written.get(`${id} ${key}`) ?? told(key, id)))],
        })),
      },
    ],
  };
  const report = {
    ...{ exportedAt: takenAt, exportedByName: 'Camille Arnaud', isAgainstNowOnly: false, conflicts: [], refusals: [], already: 0 },
    sheets: [{ name: 'Matrice', isMissing: false, missingColumns: [], missingRowsCount: 0, missingRows: [], addedRowsCount: 0, whereToAdd: '' }],
    changes: changes.map(({ key, title, id, name, before, after, place }) => ({
      ...{
        key: `${SHEET} ${id} ${key}`,
        sheetName: 'Matrice',
        cell: place,
        rowName: communeOf(name),
        columnTitle: title,
      },
      ...{ before: label(before), after: label(after) },
    })),
  };
  const owned = { network_id: networkId, account_id: personIds.coordinator, kind: 'matrix' };
  const selection = { plan: [planId], ccas: rows.map(({ id }) => id), initiatives: columns.map(({ key }) => key) };
  return [
    step(takenAt, 'workbook_export', {
      ...{ id: exportId, ...owned, format: 'xlsx', filters: [{ name: 'Périmètre', value: 'Visites de novembre' }], selection, created_at: takenAt },
      base: hex(await pack([{ key: SHEET, name: 'Matrice', columns: [...named, ...columns], rows: base }])),
    }),
    step(backAt, 'workbook_return', {
      ...{ id: returnId, ...owned, export_id: exportId, file_name: 'Matrice, visites de novembre.xlsx', status: 'ready', progress_ratio: 1, report_number: 1 },
      ...{ is_changed_since: false, taken: [], created_at: backAt, content: hex(await pack(content)), report: hex(await pack(report)) },
    }),
  ];
}

/** The last stage of each cell. */
function stagesOf(lived: readonly Step[]): ReadonlyMap<string, AdoptionStage> {
  const cells = new Map<string, string>();
  const stages = new Map<string, AdoptionStage>();
  const inOrder = lived.filter(({ table }) => table === 'adoption').sort((one, other) => (one.at < other.at ? -1 : Number(one.at > other.at)));
  for (const row of inOrder.flatMap(({ rows }) => rows)) {
    const id = String(row['id']);
    if (row['ccas_id']) cells.set(id, `${String(row['ccas_id'])} ${String(row['initiative_id'])}`);
    if (row['stage']) stages.set(cells.get(id) ?? '', row['stage'] as AdoptionStage);
  }
  return stages;
}

/** Her agenda has read it this morning; nobody knows its address. */
const feed = (calendar: DemoCalendar, accountId: string, step: Make): Step =>
  step(calendar.at(41, 11), 'calendar_feed', {
    ...{ account_id: accountId, token_hash: hex(randomBytes(32)), muted_kinds: ['convention_publication_missing'] },
    ...{ created_at: calendar.at(41, 11), last_read_at: calendar.at(1, 7) },
  });

/** Two initiatives of the present plan, without who carries them or what they cost. */
function shared({ networkId }: DemoNetwork, calendar: DemoCalendar, step: Make): Step {
  const initiatives = PLAN_2026.filter(({ number }) => SHARED.includes(number)).map(({ title, purpose, startsOn, endsOn, milestones = [] }) => ({
    ...{ title, purpose, startsOn: calendar.moved(startsOn) ?? null, endsOn: calendar.moved(endsOn) ?? null },
    milestones: milestones.map((one) => ({ kind: one.kind, title: one.title, dueOn: calendar.moved(one.dueOn) })),
  }));
  return step(calendar.at(27, 15), 'plan_template', {
    ...{ id: randomUUID(), network_id: networkId, year: calendar.planYear(2026), title: 'Animer un réseau de CCAS\u202f: la première année' },
    ...{ summary: 'Gouvernance locale et formation de l’accueil, avec leurs jalons.', initiatives },
  });
}

/** The workbook of an EPT, half said: two words of it wait. */
function begun({ networkId, personIds }: DemoNetwork, calendar: DemoCalendar, step: Make): Step[] {
  const id = randomUUID();
  const at = calendar.at(6, 9);
  const lines = [
    ['Suivi des communes, automne', '', '', ''],
    ['', '', '', ''],
    ['Commune', '1. Permanence numérique', '2. Aide alimentaire partagée', '3. Visites à domicile'],
    ['Bagnolet', 'fait', 'en cours', 'non'],
    ['Bobigny', 'fait', 'fait', 'en cours'],
    ['Les Lilas', 'en cours', 'à caler', 'sans objet'],
    ['Montreuil', 'fait', 'en cours', 'à caler'],
    ['Noisy', 'en cours', 'fait', 'fait'],
    ['Pantin', 'x', 'en cours', 'en cours'],
  ];
  const sheet = { name: 'Suivi', isHidden: false, rows: lines, marks: [], hiddenRows: [], hiddenColumns: [], notes: [] };
  const year = calendar.planYear(2026) + 1;
  const mapping = {
    ...{ sheet: 'Suivi', headerRow: 3, layout: 'ccas', readsHidden: false, decisions: [], planId: null, planYear: year, planTitle: `Plan ${year}` },
    ...{ columns: ['ccas', 'state', 'state', 'state'].map((role, column) => ({ column, role })), rememberAs: 'Suivi d’Est Ensemble' },
  };
  return [
    step(at, 'takeover', {
      ...{ id, network_id: networkId, file_name: 'Suivi Est Ensemble.xlsx', format: 'xlsx', state: 'mapping' },
      ...{ created_at: at, created_by_id: personIds.coordinator },
    }),
    step(at, 'takeover_draft', {
      ...{ takeover_id: id, content: { format: 'xlsx', isDate1904: false, notes: [], sheets: [sheet] }, mapping, revision: 3, saved_at: at, progress: 0 },
    }),
  ];
}
