import {
  type FormAnswers,
  formModel,
  type HeardReturn,
  inventoryBoard,
  type InventoryBoard,
  inventoryRules,
  type InventoryTopicCode,
  takenUp,
} from '@maillage/domain';
import { CCAS_OF_SEINE_SAINT_DENIS } from './ccas-of-seine-saint-denis';
import { buildDemoFourInventories } from './demo-four-inventories';
import { buildDemoInventories } from './demo-inventories';
import type { DemoNetwork } from './demo-network';
import { DemoCalendar } from './past/demo-calendar';

type Rows = readonly Record<string, unknown>[];

describe('the inventories of the demonstration', () => {
  const network = {
    networkId: 'n',
    ccasIds: CCAS_OF_SEINE_SAINT_DENIS.map(([code]) => code),
    newsByIds: [],
    names: new Map(),
    personIds: { coordinator: 'c' },
  };
  const lived = [network as unknown as DemoNetwork, new DemoCalendar(new Date('2026-12-02T09:00:00Z'))] as const;
  const steps = [...buildDemoInventories(...lived), ...buildDemoFourInventories(...lived)];
  const rows = (table: string): Rows => steps.flatMap((step) => (step.table === table ? step.rows : []));
  const board = (topic: InventoryTopicCode, title: string): InventoryBoard => {
    const collection = rows('form_collection').find((one) => String(one['title']).startsWith(title))?.['id'];
    const returns = new Map(rows('form_return').flatMap((one) => (one['collection_id'] === collection ? [[one['ccas_id'], one['id']] as const] : [])));
    const heard = (id: unknown): HeardReturn | null => {
      const answers = rows('form_answer').filter((one) => one['return_id'] === id);
      if (id === undefined) return null;
      const of = answers.map(({ entry, state, value, is_confirmed }) => [
        entry,
        { state, value, isConfirmed: is_confirmed, denominator: null, other: null, reason: null, method: null },
      ]);
      return { collectionId: 'k', collectionTitle: title, versionId: 'v', on: '2026-11-20', year: 2026, answers: Object.fromEntries(of) as FormAnswers };
    };
    const sources = CCAS_OF_SEINE_SAINT_DENIS.map(([code, , name]) => ({
      ...{ ccas: { id: code, name, ept: null }, isRead: true, state: null, validated: heard(returns.get(code)), submitted: null },
    }));
    const definition = formModel(topic)?.definition;
    return inventoryBoard(inventoryRules(topic), sources, new Map(definition ? [['v', definition]] : []), { epts: new Set(), today: '2026-12-02' });
  };
  const share = (of: InventoryBoard, code: string) => of.figures.flatMap((one) => (one.code === code ? [[one.numerator, one.denominator]] : []));

  const figuresOf = (of: InventoryBoard, id: string) =>
    (of.sections.find((one) => one.id === id)?.parts ?? []).flatMap((part) =>
      part.is === 'figures' ? part.figures.flatMap(({ share: both }) => (both ? [[both.numerator, both.denominator]] : [])) : [],
    );

  it('are business software of which 18 of 39 CCAS said something, five of whom could buy together', () => {
    const software = board('software', 'Logiciels');
    expect(share(software, 'known')).toEqual([[18, 39]]);
    expect(software.suggestions.map(({ title, members }) => [title, members.length])).toContainEqual([
      'Aides facultatives et dossier social',
      expect.any(Number),
    ]);
    expect(software.suggestions[0]?.members.length).toBeGreaterThanOrEqual(5);
  });

  it('are 23 contacts of 39, nine protocols, and 14 practices of which four are taken up', () => {
    const people = board('human_resources', 'Ressources');
    expect([share(people, 'named'), share(people, 'protocol')]).toEqual([[[23, 39]], [[9, 39]]]);
    const takeUps = rows('inventory_take_up').map((one) => ({
      sourceId: String(one['source_ccas_id']),
      key: String(one['item_key']),
      ccas: { id: String(one['ccas_id']), name: '' },
    }));
    expect(takenUp(people, takeUps)).toMatchObject({ numerator: 4, denominator: 14 });
  });

  it('are seven CCAS that make their ABS together, and eleven who said nothing of theirs', () => {
    const abs = board('social_needs', 'ABS');
    expect(abs.suggestions.map(({ members }) => members.length)).toEqual([7]);
    expect(figuresOf(abs, 'obligation').slice(0, 5)).toEqual([
      [0, 39],
      [0, 39],
      [14, 39],
      [14, 39],
      [11, 39],
    ]);
  });

  it('are an ABS that shows its papers: what was validated names the files that stand at its answer', () => {
    const [answer] = rows('form_answer').filter(({ entry }) => entry === 'pieces');
    const [edition] = rows('form_return_edition').filter((one) => one['return_id'] === answer?.['return_id']);
    const { files = [] } = (edition?.['answers'] as FormAnswers)['pieces'] ?? {};
    const standing = rows('file').filter((one) => one['parent_id'] === answer?.['id']);
    expect(answer?.['value']).toBe('2');
    expect(standing.map(({ title }) => title)).toEqual(files.map(({ title }) => title));
    expect(rows('file_version').map(({ id }) => id)).toEqual(files.map(({ versionId }) => versionId));
  });

  it('are nine CCAS whose counters add up to what they tell together', () => {
    const rights = board('access_to_rights', 'Protocole');
    const counters = rights.sections.find(({ id }) => id === 'compteurs');
    expect(counters?.countedBy).toBe(9);
    expect(counters?.parts.flatMap((part) => (part.is === 'bars' ? part.series.map(({ values }) => values) : []))).toEqual([
      [1140, 806, 512],
      [1021, 688, 402, 96, 41, 149],
    ]);
    expect(figuresOf(rights, 'compteurs')).toContainEqual([402, 539]);
  });

  it('are tools and components that stand somewhere, and are answered by most', () => {
    for (const [topic, title, heard] of [
      ['digital_tools', 'Outils', 33],
      ['local_governance', 'Gouvernance', 30],
    ] as const) {
      const shown = board(topic, title);
      expect(shown.coverage.checked + shown.coverage.unchecked).toBe(heard);
      expect(shown.figures.every(({ isUntold }) => !isUntold)).toBe(true);
    }
  });
});
