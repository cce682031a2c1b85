import type { CcasNames } from '@maillage/domain';
import { readSpreadsheet } from '../../platform/spreadsheets';
import { numberCell, rawWorkbook, row, textCell } from '../../platform/spreadsheets/spreadsheets.samples';
import { guessMapping, proposedPlan } from './guess-mapping';
import { type KnownNetwork, readPlan } from './plan-reader';
import { CELL_CHARACTERS, type StagedBook, stageBook } from './staged-book';
import type { TakeoverDecision, TakeoverMapping } from './takeover-mapping';

const ccas = (name: string): CcasNames => ({ id: name, name: `CCAS de ${name}`, siren: '269300166', inseeCode: null, communeName: name });
const KNOWN: KnownNetwork = {
  ccas: ['Saint-Denis', 'Épinay-sur-Seine', 'Les Lilas', 'Noisy-le-Grand', 'Noisy-le-Sec'].map(ccas),
  people: [
    { accountId: 'awa', fullName: 'Awa Diop', email: 'awa@ville.example' },
    { accountId: 'karim', fullName: 'Karim Bel', email: 'karim@ville.example' },
  ],
  plan: null,
};

async function book(lines: readonly (readonly string[])[]): Promise<StagedBook> {
  const csv = lines.map((cells) => cells.map((cell) => `"${cell}"`).join(';')).join('\n');
  return staged(Buffer.from(csv));
}
async function staged(bytes: Uint8Array): Promise<StagedBook> {
  const found = stageBook(await readSpreadsheet(bytes, { maxCellCharacters: CELL_CHARACTERS }));
  if (!found) throw new Error('too large');
  return found;
}
const read = (from: StagedBook, change: Partial<TakeoverMapping> = {}, known = KNOWN) => {
  const mapping = { ...guessMapping(from, known.ccas, '2026-11-25'), ...change };
  const [sheet] = from.sheets;
  if (!sheet) throw new Error('no sheet');
  return { mapping, ...readPlan(sheet, mapping, known, from.isDate1904) };
};
const decision = (matter: TakeoverDecision['matter'], word: string, more: Partial<TakeoverDecision>): TakeoverDecision => {
  return { matter, word, isLeft: false, stage: null, ccasId: null, accountId: null, ...more };
};

describe('a list of initiatives', () => {
  it('is read by its headers: numbers, titles, who carries them, days as texts or serials, milestones', async () => {
    const cells = (line: number, texts: readonly string[]): string[] => texts.map((text, at) => textCell(`${'ABCDEFG'[at]}${line}`, text));
    const from = await staged(
      rawWorkbook(
        [
          {
            name: 'Plan',
            rows:
              row(1, [textCell('A1', 'Plan d’actions 2026')]) +
              row(3, cells(3, ['N°', 'Intitulé', 'Objectif', 'Pilote', 'Début', 'Échéance', 'Plénière'])) +
              row(4, [...cells(4, ['3', 'Protocole', 'Pour tous', 'DIOP Awa', '12/03/2026']), numberCell('F4', 44561, 2), numberCell('G4', 44000, 2)]) +
              row(5, cells(5, ['x', 'Veille', '', 'Jeanne Inconnue', 'mars', '2026-01-02'])) +
              row(6, cells(6, ['3', 'Protocole', '', 'Karim', '2026-05-01', '2026-01-02'])) +
              row(7, cells(7, ['', '', 'Sans titre'])),
          },
        ],
        '<workbookPr date1904="1"/>',
      ),
    );
    const { mapping, initiatives, refusals, words } = read(from);
    expect([mapping.headerRow, mapping.layout, mapping.columns.map(({ role }) => role)]).toEqual([
      3,
      'initiatives',
      ['number', 'title', 'purpose', 'owner', 'starts_on', 'ends_on', 'milestone'],
    ]);
    expect(initiatives).toMatchObject([
      {
        cell: 'B4',
        number: 3,
        title: 'Protocole',
        purpose: 'Pour tous',
        owner: { accountId: 'awa', name: null },
        startsOn: null,
        endsOn: null,
        milestones: [{ title: 'Plénière', dueOn: '2024-06-19' }],
      },
      { cell: 'B5', number: 4, title: 'Veille', owner: null, startsOn: null, endsOn: '2026-01-02' },
    ]);
    expect(refusals.map(({ reason, cell }) => [reason, cell])).toEqual([
      ['end_before_start', 'F4'],
      ['number_unreadable', 'A5'],
      ['person_undecided', 'D5'],
      ['date_unreadable', 'E5'],
      ['title_twice', 'B6'],
      ['title_missing', 'B7'],
    ]);
    expect(words.map(({ word, certainty }) => [word, certainty])).toEqual([
      ['DIOP Awa', 'sure'],
      ['Jeanne Inconnue', 'unknown'],
    ]);
  });

  it('keeps a name as it is written, or nobody, once a person says so', async () => {
    const from = await book([['Action', 'Responsable'], ['A', 'Jeanne'], ['B', 'DGA'], ['C', 'Karim']]); // prettier-ignore
    const decisions = [decision('person', 'jeanne', {}), decision('person', 'DGA', { isLeft: true }), decision('person', 'karim', { accountId: 'gone' })];
    const { initiatives, words } = read(from, { decisions });
    expect(initiatives.map(({ owner }) => owner)).toEqual([{ accountId: null, name: 'Jeanne' }, null, null]);
    expect(words.map(({ certainty }) => certainty)).toEqual(['decided', 'decided', 'doubtful']);
  });

  it('gives nothing a number that no plan has', async () => {
    const { initiatives } = read(await book([['N°', 'Intitulé'], ['', '0. Préparation'], ['999', 'Dernière'], ['', 'Suite']])); // prettier-ignore
    expect(initiatives.map(({ number, title }) => [number, title])).toEqual([[1, 'Préparation'], [999, 'Dernière'], [2, 'Suite']]); // prettier-ignore
  });
});

describe('a matrix', () => {
  const STATES = ['fait', 'En cours', '', 'NON', '#REF!'];
  it('is read with CCAS in rows: only what is not said is left, with its cell', async () => {
    const from = await book([
      ['CCAS', 'EPT', '1. Plénière', 'Protocole'],
      ['St Denis', 'PC', 'fait', 'En cours'],
      ['EPINAY S/SEINE', 'PC', 'Sans objet', 'non'],
      ['Noisy', 'GPGE', 'x', 'NON'],
      ['Les Lilas', 'EE', '?', ''],
      ['Total', '', '2', '1'],
    ]);
    const { mapping, initiatives, refusals, words } = read(from);
    expect([mapping.layout, mapping.columns.map(({ role }) => role)]).toEqual(['ccas', ['ccas', 'left', 'state', 'left']]);
    const all = read(from, { columns: [0, 2, 3].map((column) => ({ column, role: column === 0 ? ('ccas' as const) : ('state' as const) })) });
    expect(all.initiatives.map(({ number, title, states }) => [number, title, states.map(({ ccasId, stage }) => `${ccasId} ${stage}`)])).toEqual([
      [1, 'Plénière', ['Saint-Denis in_place', 'Épinay-sur-Seine not_concerned']],
      [2, 'Protocole', ['Saint-Denis committed']],
    ]);
    expect(all.refusals).toEqual([
      { reason: 'state_undecided', cell: 'D3', found: 'non', cells: 1 },
      { reason: 'ccas_undecided', cell: 'A4', found: 'Noisy', cells: 2 },
      { reason: 'ccas_undecided', cell: 'A6', found: 'Total', cells: 2 },
    ]);
    expect([initiatives.length, refusals.length, words.length]).toEqual([1, 2, 8]);
    const decisions = [
      decision('ccas', 'noisy', { ccasId: 'Noisy-le-Sec' }),
      decision('ccas', 'TOTAL', { isLeft: true }),
      decision('state', 'Non', { stage: 'to_contact' }),
    ];
    const decided = read(from, { columns: all.mapping.columns, decisions });
    expect(decided.refusals).toEqual([]);
    expect(decided.initiatives[1]?.states.map(({ ccasId, stage }) => `${ccasId} ${stage}`)).toEqual([
      'Saint-Denis committed',
      'Épinay-sur-Seine to_contact',
      'Noisy-le-Sec to_contact',
    ]);
  });

  it('is read with CCAS in columns, and says of a plan only what nobody told', async () => {
    const from = await book([
      ['Initiative', 'Saint-Denis', 'Epinay sur Seine', 'Les Lilas', 'St-Denis'],
      ['Protocole', ...STATES.slice(0, 3), 'fait'],
      ['Neuve', ...STATES.slice(3), 'oui', 'fait'],
    ]);
    const known = { ...KNOWN, plan: { initiatives: [{ id: 'i1', number: 7, title: 'protocole', toldCcasIds: ['Saint-Denis'] }] } };
    const { initiatives, refusals } = read(from, {}, known);
    expect(initiatives.map(({ knownId, number, states }) => [knownId, number, states.map(({ ccasId }) => ccasId)])).toEqual([
      ['i1', null, ['Épinay-sur-Seine']],
      [null, 8, ['Les Lilas']],
    ]);
    expect(refusals.map(({ reason, cell }) => [reason, cell])).toEqual([
      ['ccas_twice', 'E1'],
      ['initiative_known', 'A2'],
      ['state_known', 'B2'],
      ['state_undecided', 'B3'],
      ['state_undecided', 'C3'],
    ]);
  });
});

describe('a row for each initiative and CCAS', () => {
  const lines = [
    ['Action', 'Commune', 'Pilote', 'État'],
    ['1. Protocole', 'Saint-Denis', 'Awa Diop', 'en place'],
    ['Protocole', 'Les Lilas', 'Karim Bel', 'volontaire'],
    ['2. Veille', 'Saint Denis', '', 'en place'],
    ['Protocole', 'Saint-Denis', '', 'engagé'],
    ['', 'Les Lilas', '', 'engagé'],
    ['Veille', 'Noisy', '', 'engagé'],
  ];

  it('is known, and read once for each of both; what stands there twice, or has no title, is told', async () => {
    const { mapping, initiatives, refusals } = read(await book(lines));
    expect([mapping.layout, mapping.columns.map(({ role }) => role)]).toEqual(['pairs', ['title', 'ccas', 'owner', 'state']]);
    expect(
      initiatives.map(({ number, title, owner, states }) => [number, title, owner?.accountId ?? null, states.map(({ ccasId, stage }) => `${ccasId} ${stage}`)]),
    ).toEqual([
      [1, 'Protocole', 'awa', ['Saint-Denis in_place', 'Les Lilas volunteer']],
      [2, 'Veille', null, ['Saint-Denis in_place']],
    ]);
    expect(refusals.map(({ reason, cell }) => [reason, cell])).toEqual([
      ['ccas_twice', 'B5'],
      ['title_missing', 'A6'],
      ['ccas_undecided', 'B7'],
    ]);
  });

  it('is a row for each CCAS where each stands there once', async () => {
    expect(
      read(
        await book([
          ['Commune', 'Protocole'],
          ['Saint-Denis', 'en place'],
          ['Les Lilas', 'engagé'],
        ]),
      ).mapping.layout,
    ).toBe('ccas');
  });
});

it('proposes the plan of the year that the file names, else one of the first year that has none', () => {
  const plans = (isEmpty: boolean) => [{ id: 'p', year: 2026, title: 'Plan 2026', isEmpty }];
  const of = (isEmpty: boolean, name: string) => proposedPlan(plans(isEmpty), name, '2026-11-25');
  expect(of(false, 'Suivi.xlsx')).toEqual({ planId: null, planYear: 2027, planTitle: 'Plan 2027' });
  expect(of(true, 'Suivi.xlsx')).toMatchObject({ planId: 'p' });
  expect(of(false, 'Plan 2026 v3.xlsx')).toMatchObject({ planId: 'p' });
  expect(of(false, 'Plan 2028.xlsx')).toEqual({ planId: null, planYear: 2028, planTitle: 'Plan 2028' });
});

it('reads a sheet full of long texts that name no CCAS, and of words that end in dots', async () => {
  const text = 'une phrase qui ne nomme aucune commune '.repeat(5);
  const header = ['Intitulé', ...Array.from({ length: 40 }, (_, at) => `Colonne ${at}`), 'Saint-Denis'];
  const lines = Array.from({ length: 150 }, (_, at) => [
    `Action ${at}`,
    ...Array.from({ length: 40 }, (__, column) => `${text}${at} ${column}`),
    `${'.'.repeat(4_000)}reste ${at}`,
  ]);
  const { mapping, refusals } = read(await book([header, ...lines]));
  expect(mapping.layout).toBe('initiatives');
  const states = read(await book([header, ...lines]), {
    columns: [
      { column: 0, role: 'title' },
      { column: 41, role: 'state' },
    ],
  });
  expect([refusals.length > 0, states.refusals.filter(({ reason }) => reason === 'state_undecided').length]).toEqual([true, 150]);
});
