import { entriesOf } from '../../forms/form-entries';
import { formModel } from '../../forms/form-models';
import type { FormDefinition } from '../../forms/form-definition';
import { inventoryAnswers } from '../inventories.samples';
import { inventoryRules } from '../inventory-rules';
import { INVENTORY_TOPIC_CODES, type InventoryTopicCode } from '../inventory-topics';

const TODAY = '2026-12-02';
const formOf = (topic: InventoryTopicCode): FormDefinition => formModel(topic)?.definition as FormDefinition;
const read = (topic: InventoryTopicCode, values: Record<string, string | null>) => inventoryRules(topic).read(inventoryAnswers(formOf(topic), values), TODAY);

describe('a topic', () => {
  it.each(INVENTORY_TOPIC_CODES)('%s reads questions that its form asks', (topic) => {
    const asked = new Set(entriesOf(formOf(topic)).map(({ question }) => question.code));
    const { columns, figures, items, suggest } = inventoryRules(topic);
    const named = [...columns.map(({ of }) => of), ...figures.flatMap(({ of }) => of), ...(items ? [items.of] : []), ...(suggest?.of ?? [])];
    expect(named.filter((code) => !asked.has(code))).toEqual([]);
  });

  it.each(INVENTORY_TOPIC_CODES)('%s tells each cell by a stage of its own', (topic) => {
    const { stages, read: readIt } = inventoryRules(topic);
    const codes = new Set(stages.map(({ code }) => code));
    const choices = formOf(topic).sections.flatMap(({ questions }) => questions.filter((question) => question.kind === 'choice'));
    const most = Math.max(...choices.map(({ options }) => options.length));
    for (let at = 0; at < most; at += 1) {
      const values = Object.fromEntries(choices.flatMap(({ code, options }) => options.slice(at, at + 1).map((option) => [code, option.code])));
      const { cells } = readIt(inventoryAnswers(formOf(topic), values), TODAY);
      expect(Object.values(cells).flatMap((cell) => (cell && !codes.has(cell.stage) ? [cell.stage] : []))).toEqual([]);
    }
  });

  it.each(INVENTORY_TOPIC_CODES)('%s says nothing of who said nothing', (topic) =>
    expect(Object.values(read(topic, {}).cells).filter((cell) => cell !== null)).toEqual([]),
  );
});

describe('an ABS in the matrix', () => {
  const step = (code: string, state: string, more: Record<string, string> = {}) => ({ [code]: state, ...more });

  it('shows what is done, planned, late and left out', () => {
    const { cells } = read('social_needs', {
      ...step('lancement', 'faite', { lancement_faite: '2026-09-01' }),
      ...step('collecte', 'prevue', { collecte_prevue: '2026-11-01' }),
      ...step('presentation', 'prevue', { presentation_prevue: '2027-02-18' }),
      ...step('conseil', 'sans_objet'),
    });
    expect(cells['statut']).toMatchObject({ stage: 'planned', told: 'En cours' });
    expect([cells['lancement'], cells['collecte'], cells['presentation'], cells['conseil'], cells['cadrage']].map((cell) => cell?.stage ?? null)).toEqual([
      'done',
      'late',
      'planned',
      'not_concerned',
      null,
    ]);
  });

  it('comes due on the last day of the year that is due, and with each step that is planned', () => {
    const { dates } = read('social_needs', step('presentation', 'prevue', { presentation_prevue: '2027-02-18', contrat_fin: '2027-06-30' }));
    expect(dates.map(({ kind, on }) => [kind, on])).toEqual([
      ['abs_step', '2027-02-18'],
      ['abs_due', '2027-12-31'],
      ['abs_contract', '2027-06-30'],
    ]);
  });
});

describe('what is adopted in the matrix', () => {
  it('tells since when and with what where it is in place, and what stands in its way where it is not', () => {
    const { cells } = read('digital_tools', {
      ...{ simulateur: 'in_place', simulateur_outil: 'Simulateur national', simulateur_depuis: '2026-03-01' },
      ...{ traducteur: 'volunteer', traducteur_blocage: 'Pas de réseau à l’accueil' },
    });
    expect(cells).toMatchObject({
      simulateur: { stage: 'in_place', told: 'Simulateur national, depuis le 1er mars 2026' },
      traducteur: { stage: 'volunteer', told: 'Pas de réseau à l’accueil' },
      suivi: null,
    });
  });
});
