import fc from 'fast-check';
import type { EditionFigure, EditionPart } from '../../editions/edition-content';
import { formModel } from '../../forms/form-models';
import type { FormDefinition } from '../../forms/form-definition';
import { NON_RECOURS_COUNTERS } from '../../forms/models/non-recours-counters';
import type { LabelAward } from '../inventory-answers';
import { type HeardReturn, inventoryBoard, type InventoryBoard } from '../inventory-board';
import { inventoryReport } from '../inventory-report';
import { inventoryRules } from '../inventory-rules';
import { INVENTORY_TOPICS, type InventoryTopicCode } from '../inventory-topics';
import type { FormAnswer } from '../../forms/form-answers';

const TODAY = '2026-12-02';
type Said = Readonly<Record<string, string>>;
const answer = (value: string): FormAnswer => ({
  ...{ state: 'value', value, denominator: null, other: null, reason: null, method: null, isConfirmed: true },
});
const EPTS = [
  { id: 1, name: 'Plaine Commune' },
  { id: 2, name: 'Est Ensemble' },
];
/** One CCAS for each that said something, and so many that said nothing. */
function boardOf(
  topic: InventoryTopicCode,
  said: readonly Said[],
  { silent = 0, isRead = true, today = TODAY, year = 2026, awards = [] as readonly (LabelAward | null)[] } = {},
): InventoryBoard {
  const heard = (values: Said): HeardReturn => ({
    ...{ collectionId: 'k', collectionTitle: 'K', versionId: 'v', on: '2026-11-02', year },
    answers: Object.fromEntries(Object.entries(values).map(([entry, value]) => [entry, answer(value)])),
  });
  const sources = [...said, ...Array.from({ length: silent }, () => null)].map((values, index) => ({
    ...{ ccas: { id: `c${index}`, name: `CCAS ${index}`, ept: EPTS[index % 2] ?? null }, isRead, state: null, submitted: null, award: awards[index] ?? null },
    validated: values && heard(values),
  }));
  const definition = formModel(topic)?.definition as FormDefinition;
  return inventoryBoard(inventoryRules(topic), sources, new Map([['v', definition]]), { epts: new Set(), today });
}
const sectionOf = (board: InventoryBoard, id: string) => board.sections.find((one) => one.id === id);
const figuresOf = (parts: readonly EditionPart[] = []): EditionFigure[] => parts.flatMap((part) => (part.is === 'figures' ? part.figures : []));
const figure = (parts: readonly EditionPart[] | undefined, label: string) => figuresOf(parts).find((one) => one.label.startsWith(label));
const paperOf = (topic: InventoryTopicCode, board: InventoryBoard) => {
  const about = INVENTORY_TOPICS.find(({ code }) => code === topic);
  if (!about) throw new Error('no topic');
  return inventoryReport(about, board, { networkName: 'Réseau', perimeter: { kind: 'network', label: 'Tout le réseau' }, today: TODAY }).content;
};
const step = (code: string, day: string) => ({ [code]: 'faite', [`${code}_faite`]: day });

describe('the duty of the year that is due', () => {
  const said: readonly Said[] = [
    { ...step('lancement', '2026-05-10'), ...step('presentation', '2027-02-18'), vaut_obligation: 'oui' },
    { ...step('presentation', '2027-03-01') },
    { ...step('lancement', '2026-09-01') },
    { lancement: 'a_faire' },
  ];

  it('counts all who owe it, also those who said nothing, once each', () => {
    const duty = sectionOf(boardOf('social_needs', said, { silent: 3, today: '2027-04-01' }), 'obligation');
    expect(figuresOf(duty?.parts).map(({ share }) => share)).toEqual([1, 1, 1, 1, 3].map((numerator) => ({ numerator, denominator: 7 })));
    const table = duty?.parts.find((part) => part.is === 'table');
    expect(table?.rows.at(-1)).toEqual(['À renseigner', 3, 'CCAS 4, CCAS 5, CCAS 6']);
  });

  it('is told to a neighbour as well: it is read of choices and days', () => {
    expect(figuresOf(sectionOf(boardOf('social_needs', said, { isRead: false }), 'obligation')?.parts)).toHaveLength(5);
  });

  it('tells peers of the network the criteria of the label family by family, and a file no more than that it is under way or awarded', () => {
    const board = boardOf(
      'social_needs',
      [{ label_demande: 'oui', portage__elu__reponse: 'oui', portage__budget__reponse: 'partiel' }, { label_demande: 'oui' }, { label_demande: 'non' }],
      { isRead: false, awards: [null, { on: '2026-10-01', panel: ['CCAS 8', 'CCAS 9'] }] },
    );
    const table = sectionOf(board, 'label')?.parts[0];
    expect(table).toMatchObject({
      rows: [
        expect.arrayContaining(['CCAS 0', 'En cours', 'Attend des réponses', '1 oui, 1 partiel, 2 sans réponse']),
        expect.arrayContaining(['CCAS 1', 'Labellisée le 1er octobre 2026, jusqu’au 31 mars 2032', 'CCAS 8, CCAS 9']),
      ],
    });
    const file = JSON.stringify(paperOf('social_needs', board).blocks.find(({ id }) => id === 'label'));
    expect(file).toContain('Labellisée le');
    expect(file).not.toMatch(/partiel|sans réponse/);
  });

  it('proposes a group of CCAS of those who name the same, however they write it', () => {
    const board = boardOf('social_needs', [
      { mode: 'collectif', groupe: 'Plaine Commune + 3' },
      { mode: 'commun', groupe: 'plaine commune  + 3', presentation: 'prevue', presentation_prevue: '2027-10-04' },
      { mode: 'interne', groupe: 'Plaine Commune + 3' },
      { mode: 'collectif', groupe: 'Seule' },
    ]);
    expect(board.suggestions).toMatchObject([
      { title: 'Plaine Commune + 3', members: [{ id: 'c0' }, { id: 'c1', told: 'conseil d’administration le 4 octobre 2027' }] },
    ]);
    expect(board.suggestionsNoun).toBe('ABS');
  });
});

describe('adoption', () => {
  it('tells since when each tool serves, quarter by quarter, with what, and who says no day', () => {
    const board = boardOf('digital_tools', [
      { simulateur: 'in_place', simulateur_depuis: '2026-02-01', simulateur_outil: 'Simulateur national' },
      { simulateur: 'assessed', simulateur_depuis: '2026-11-15', simulateur_outil: 'Simulateur national' },
      { simulateur: 'in_place', traducteur: 'informed' },
    ]);
    const [line, table] = sectionOf(board, 'depuis')?.parts ?? [];
    expect(line).toMatchObject({ is: 'line', series: [{ name: 'Simulateur de droits', values: [0, 0, 0, 0, 0, 0, 1, 1, 1, 2] }, {}, {}, {}] });
    expect(table).toMatchObject({
      rows: [['Simulateur de droits', 3, '2026-02-01', '2026-02-01', 1, 'Simulateur national (2)'], [], [], []].map((row) =>
        row.length ? row : expect.anything(),
      ),
    });
  });

  it('gives components in place of those that concern somebody, and leaves nobody out of the bars', () => {
    const board = boardOf('local_governance', [{ strategique: 'in_place', charte: 'not_concerned', technique: 'committed' }, { strategique: 'informed' }], {
      silent: 2,
    });
    const adoption = sectionOf(board, 'adoption');
    expect(figuresOf(adoption?.parts)[0]?.share).toEqual({ numerator: 1, denominator: 3 });
    const bars = adoption?.parts.find((part) => part.is === 'stacked');
    if (bars?.is !== 'stacked') throw new Error('no bars');
    for (const [index] of bars.categories.entries()) expect(bars.series.reduce((sum, { values }) => sum + (values[index] ?? 0), 0)).toBe(4);
  });
});

const COUNTERS = Object.keys(NON_RECOURS_COUNTERS);
const month = (code: string, numbers: readonly number[]): Said =>
  Object.fromEntries(COUNTERS.map((counter, index) => [`mois__${code}__${counter}`, String(numbers[index])]));

describe('counters of non-recours, over CCAS', () => {
  const one = { ...month('m02', [120, 90, 60, 110, 80, 40, 10, 8, 22]), ...month('m05', [100, 80, 50, 90, 70, 35, 9, 6, 20]) };
  const five = [one, one, one, one, one];

  it('are a funnel whose rates have both of their numbers, added up by hand', () => {
    const told = sectionOf(boardOf('access_to_rights', five), 'compteurs');
    expect(told?.parts[0]).toMatchObject({ is: 'bars', series: [{ values: [1100, 850, 550] }] });
    expect(told?.parts[1]).toMatchObject({ is: 'bars', series: [{ values: [1000, 750, 375, 95, 70, 210] }] });
    expect(figure(told?.parts, 'Ouverture\u202f: droits ouverts sur issues')?.share).toEqual({ numerator: 375, denominator: 540 });
    expect(figure(told?.parts, 'Sans issue connue')?.share).toEqual({ numerator: 210, denominator: 750 });
    // February ended more than six months ago, May too on 2 December
    expect(figure(told?.parts, 'Perdus de vue')?.share).toEqual({ numerator: 210, denominator: 210 });
  });

  it('are told to who reads every return, and to nobody else', () => {
    expect(sectionOf(boardOf('access_to_rights', five, { isRead: false }), 'compteurs')).toBeUndefined();
    expect(JSON.stringify(boardOf('access_to_rights', five, { isRead: false }))).not.toMatch(/\b(1100|850|375|120)\b/);
  });

  it('hide a month with a small count, and what would give it', () => {
    const small = { ...one, ...month('m06', [40, 30, 20, 30, 25, 13, 2, 5, 5]), ...month('m07', [50, 40, 30, 40, 30, 10, 5, 5, 10]) };
    const parts = sectionOf(boardOf('access_to_rights', [small]), 'compteurs')?.parts ?? [];
    const table = parts.find((part) => part.is === 'table');
    if (table?.is !== 'table') throw new Error('no table');
    const hidden = table.rows.filter((row) => typeof row[1] === 'object' && row[1] !== null).map(([name]) => name);
    expect(hidden).toContain('Juin');
    expect(hidden.length).toBeGreaterThan(1);
    expect(JSON.stringify(parts)).not.toContain('"numerator":2,');
    expect(figure(parts, 'Perdus de vue')?.untold).toBe('secret');
  });

  it('say nothing on paper of fewer than five CCAS, and round what five say', () => {
    const two = paperOf('access_to_rights', boardOf('access_to_rights', [one, one])).blocks.find(({ id }) => id === 'compteurs');
    expect(two?.parts.map(({ is }) => is)).toEqual(['text']);
    const paper = paperOf('access_to_rights', boardOf('access_to_rights', [...five, month('m02', [13, 11, 7, 12, 6, 6, 0, 0, 0])])).blocks.find(
      ({ id }) => id === 'compteurs',
    );
    expect(figure(paper?.parts, 'Acceptation')?.share).toEqual({ numerator: 860, denominator: 1115 });
  });

  it('give by the papers of two days no count of one to four', () => {
    const few = fc.tuple(...COUNTERS.map(() => fc.integer({ min: 1, max: 4 })));
    fc.assert(
      fc.property(few, (more) => {
        const later = [
          {
            ...one,
            ...month(
              'm02',
              [120, 90, 60, 110, 80, 40, 10, 8, 22].map((value, index) => value + (more[index] ?? 0)),
            ),
          },
          ...five.slice(1),
        ];
        const numbers = (said: readonly Said[]) =>
          figuresOf(paperOf('access_to_rights', boardOf('access_to_rights', said)).blocks.find(({ id }) => id === 'compteurs')?.parts).flatMap(({ share }) =>
            share ? [share.numerator, share.denominator] : [],
          );
        const [before, after] = [numbers(five), numbers(later)];
        for (const [index, value] of after.entries()) expect((value - (before[index] ?? 0)) % 5).toBe(0);
      }),
      { numRuns: 30 },
    );
  });
});
