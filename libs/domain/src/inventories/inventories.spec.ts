import type { FormAnswer, FormAnswers } from '../forms/form-answers';
import { formModel } from '../forms/form-models';
import { entriesOf } from '../forms/form-entries';
import { dateLineSvg } from './date-line';
import { type HeardReturn, inventoryBoard, type InventoryBoard, type InventorySource } from './inventory-board';
import { inventoryReport } from './inventory-report';
import { inventoryRules } from './inventory-rules';
import { INVENTORY_TOPICS, type InventoryTopicCode } from './inventory-topics';
import { takenUp, takersOf } from './take-ups';

const TODAY = '2026-12-01';
const value = (text: string, more: Partial<FormAnswer> = {}): FormAnswer => ({
  ...{ state: 'value', value: text, denominator: null, other: null, reason: null, method: null, isConfirmed: true },
  ...more,
});
const said = (values: Readonly<Record<string, string>>): FormAnswers => Object.fromEntries(Object.entries(values).map(([entry, text]) => [entry, value(text)]));
const tool = (row: number, cells: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(cells).map(([column, text]) => [`logiciels__r${row}__${column}`, text]));
const heard = (answers: FormAnswers, on = '2026-11-02'): HeardReturn => ({
  collectionId: 'k',
  collectionTitle: 'Logiciels 2026',
  versionId: 'v',
  on,
  year: 2026,
  answers,
});
const EPTS = { near: { id: 1, name: 'Paris Terres d’Envol' }, far: { id: 2, name: 'Plaine Commune' } };
const source = (name: string, more: Partial<InventorySource> = {}, ept: keyof typeof EPTS = 'near'): InventorySource => ({
  ...{ ccas: { id: name, name, ept: EPTS[ept] }, isRead: false, state: null, validated: null, submitted: null },
  ...more,
});
const board = (topic: InventoryTopicCode, sources: readonly InventorySource[]): InventoryBoard => {
  const definition = formModel(topic)?.definition;
  return inventoryBoard(inventoryRules(topic), sources, new Map(definition ? [['v', definition]] : []), { epts: new Set([1]), today: TODAY });
};
const ALL = said({
  ...tool(1, { mission: 'aides', produit: 'Millésime', fin: '2027-12-31', preavis: 'trois_mois', export: 'ouvert', agents: '3' }),
  ...tool(3, { mission: 'portage', produit: 'Tournées.xlsx', contrat: 'tableur' }),
  sans_outil: 'statistiques',
  couts__aides__cout: '4200',
  couts__aides__charge: 'ccas',
  blocage: 'Pas d’export',
});
const figure = (shown: InventoryBoard, code: string) => shown.figures.find((one) => one.code === code);
const cellAt = (shown: InventoryBoard, row: number, column: string) => shown.rows[row]?.cells[shown.columns.findIndex(({ code }) => code === column)];

describe('an inventory', () => {
  it.each(INVENTORY_TOPICS.map(({ code }) => code))('%s reads questions that its form has, and tells its figures to the network or says to whom', (code) => {
    const rules = inventoryRules(code);
    const definition = formModel(code)?.definition;
    if (!definition) throw new Error('a topic has a form');
    const questions = new Map(definition.sections.flatMap(({ questions: all }) => all.map((one) => [one.code, one])));
    const of = [...rules.columns.map((column) => column.of), ...rules.figures.flatMap((one) => one.of), ...(rules.items ? [rules.items.of] : [])];
    expect(of.filter((one) => !questions.has(one))).toEqual([]);
    expect(rules.figures.filter((one) => 'counts' in one && one.of.some((each) => questions.get(each)?.readBy !== 'network')).map((one) => one.code)).toEqual(
      [],
    );
    // a form of which nothing was said is a board that says so
    const empty = board(code, [source('a', { isRead: true, validated: heard({}) })]);
    expect(empty.rows[0]?.cells.every((cell) => cell === null)).toBe(true);
    expect(entriesOf(definition).length).toBeLessThan(600);
  });

  it('tells the tool of each mission, a spreadsheet apart, and until when a contract can be decided of', () => {
    const shown = board('software', [source('Stains', { isRead: true, validated: heard(ALL) }), source('Bondy', { isRead: true })]);
    expect(cellAt(shown, 0, 'aides')).toEqual({ stage: 'software', told: 'Millésime' });
    expect(cellAt(shown, 0, 'portage')).toEqual({ stage: 'spreadsheet', told: 'Tournées.xlsx' });
    expect(cellAt(shown, 0, 'statistiques')).toEqual({ stage: 'nothing', told: null });
    expect(cellAt(shown, 0, 'finances')).toBeNull();
    expect(dateLineSvg(shown, TODAY)).toContain('Aides facultatives');
    expect(shown.dates).toMatchObject([{ label: 'Millésime', on: '2027-12-31', decideBy: '2027-09-30', kind: 'software_contract' }]);
    expect(figure(shown, 'aid')).toMatchObject({ numerator: 1, denominator: 2 });
    expect(figure(shown, 'cost')).toMatchObject({ numerator: 4200, denominator: null, isUntold: false });
    expect(shown.coverage).toEqual({ checked: 1, unchecked: 0, expected: 2 });
  });

  it('tells a neighbour what the form lets her read of what was validated: no draft, no number, no cost', () => {
    const shown = board('software', [
      source('Stains', { validated: heard(ALL), state: 'validated' }, 'far'),
      source('Bondy', { submitted: heard(ALL), state: 'submitted' }),
      source('Sevran', { isRead: true, submitted: heard(ALL), state: 'submitted' }),
    ]);
    expect(cellAt(shown, 0, 'aides')).toEqual({ stage: 'software', told: 'Millésime' });
    expect(shown.rows[1]).toMatchObject({ heard: null, state: null });
    expect(shown.rows[2]).toMatchObject({ heard: { isChecked: false }, state: 'submitted' });
    const agents = shown.items?.columns.findIndex(({ key }) => key === 'agents') ?? 0;
    expect(
      shown.items?.rows.filter(({ cells }) => cells[0] === 'Aides facultatives et dossier social').map(({ ccas, cells }) => [ccas.id, cells[agents]]),
    ).toEqual([
      ['Stains', null],
      ['Sevran', 3],
    ]);
    expect(figure(shown, 'cost')).toMatchObject({ isUntold: true, numerator: null });
    expect(figure(shown, 'aid')).toMatchObject({ numerator: 2, denominator: 3 });
    // her own price alone
    expect(JSON.stringify({ ...shown, sections: [] })).not.toContain('4200');
    expect(JSON.stringify(shown.sections).match(/\w+, par an/g)).toEqual(['Sevran, par an']);
  });

  it('leaves out who is excused and said nothing, says what is older than a year, and what nobody confirmed is no answer', () => {
    const shown = board('software', [
      source('a', { isRead: true, validated: heard(ALL, '2025-11-30') }),
      source('b', { isRead: true, state: 'excused' }),
      source('c', { isRead: true, validated: heard({ logiciels__r1__mission: value('aides', { isConfirmed: false }) }) }),
    ]);
    expect(shown.coverage.expected).toBe(2);
    expect(shown.rows.map((row) => row.heard?.isOld)).toEqual([true, undefined, false]);
    expect(cellAt(shown, 2, 'aides')).toBeNull();
  });

  it('proposes to buy together on paper as on the screen, and prints no small number of persons', () => {
    const contracts = ['a', 'b', 'c'].map((name) => source(name, { isRead: true, validated: heard(ALL) }));
    const shown = board('software', contracts);
    expect(shown.suggestions).toMatchObject([
      { title: 'Aides facultatives et dossier social', decideBy: '2027-09-30', members: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] },
    ]);
    const [topic] = INVENTORY_TOPICS;
    const small = { ...shown, figures: [{ ...(shown.figures[0] as InventoryBoard['figures'][number]), numerator: 3, denominator: 40, isOfPersons: true }] };
    const of = { networkName: 'Réseau', perimeter: { kind: 'network', label: 'Tout le réseau' }, today: TODAY } as const;
    if (!topic) throw new Error('no topic');
    const { content: paper, frame } = inventoryReport(topic, small, of);
    // the town decides of its own contract: no day is told to the CCAS
    const [first] = shown.dates;
    const { content: others } = inventoryReport(topic, { ...shown, dates: first ? [{ ...first, isOthers: true }] : [] }, of);
    expect(others.blocks.find(({ title }) => title === 'Fins de contrat')?.parts[0]).toMatchObject({ rows: [['a', 'Millésime', null, '2027-12-31']] });
    expect(paper.blocks[0]?.parts[1]).toMatchObject({ figures: [{ untold: 'secret' }] });
    expect(paper.blocks.map(({ title }) => title)).toEqual([
      'L’essentiel',
      'Ce que coûtent les logiciels',
      'Chaque CCAS',
      'Outils déclarés',
      'Fins de contrat',
      'Regroupements d’achats possibles',
    ]);
    expect(frame).toMatchObject({ numbered: 'Situation au 1er décembre 2026', told: [{ term: 'Réseau' }, { term: 'Réponses', text: '3 CCAS sur 3' }] });
  });

  it('lays no more columns on a page than it has room for, each part begun by what its rows are known by; a sheet keeps them together', () => {
    const shown = board('software', [source('Stains', { isRead: true, validated: heard(ALL) })]);
    const [topic] = INVENTORY_TOPICS;
    if (!topic) throw new Error('no topic');
    const of = { networkName: 'Réseau', perimeter: { kind: 'network', label: 'Tout le réseau' }, today: TODAY } as const;
    const partsOf = (isPaged: boolean) => inventoryReport(topic, shown, { ...of, isPaged }).content.blocks.flatMap(({ parts }) => parts);
    const listed = (isPaged: boolean) => partsOf(isPaged).flatMap((part) => (part.is === 'table' && part.caption.startsWith('Outils') ? [part] : []));
    expect(listed(false).map(({ columns }) => columns.length)).toEqual([13]);
    expect(listed(true).map(({ columns }) => columns.length)).toEqual([8, 8]);
    for (const part of listed(true)) expect(part.columns.slice(0, 3).map(({ title }) => title)).toEqual(['CCAS', 'Mission', 'Produit']);
    expect(listed(true).flatMap(({ rows }) => rows[0]?.slice(3))).toEqual(listed(false)[0]?.rows[0]?.slice(3));
    const signs = partsOf(true).flatMap((part) => (part.is === 'matrix' ? [part] : []));
    expect(signs.flatMap(({ columns }) => columns)).toEqual(shown.columns.map(({ label }) => label));
    expect(signs.flatMap(({ rows }) => rows[0]?.cells)).toEqual(shown.rows[0]?.cells.map((cell) => cell?.stage ?? null));
    expect(Math.max(...signs.map(({ columns }) => columns.length))).toBeLessThan(13);
  });

  it('names the contact by its function, tells nobody else how to reach it, and counts practices by who took them up', () => {
    const answers = said({
      ...{ statut: 'designe', fonction: 'Responsable carrières', canal: '01 23 45 67 89', protocole: 'oui', convention: 'projet' },
      ...{
        pratiques__r1__titre: 'DRH hors les murs',
        pratiques__r1__famille: 'hors_les_murs',
        pratiques__r2__titre: 'Fiche type',
        pratiques__r4__famille: 'delais',
      },
    });
    const shown = board('human_resources', [source('Stains', { validated: heard(answers) })]);
    expect(shown.rows[0]?.cells).toEqual([
      { stage: 'done', told: 'Responsable carrières' },
      null,
      null,
      { stage: 'done', told: null },
      { stage: 'planned', told: null },
    ]);
    expect(JSON.stringify(shown)).not.toContain('01 23');
    const taken = takenUp(shown, [
      { sourceId: 'Stains', key: 'drh hors les murs', ccas: { id: 'b', name: 'Bondy' } },
      { sourceId: 'Stains', key: 'ce qui n’est plus dit', ccas: { id: 'b', name: 'Bondy' } },
    ]);
    expect(taken).toMatchObject({ numerator: 1, denominator: 2 });
    expect(taken.takers.get(takersOf('Stains', 'DRH hors-les-murs'))).toEqual([{ id: 'b', name: 'Bondy' }]);
  });
});
