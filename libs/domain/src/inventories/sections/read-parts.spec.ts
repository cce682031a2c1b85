import type { FormAnswer } from '../../forms/form-answers';
import type { FormDefinition } from '../../forms/form-definition';
import { formModel } from '../../forms/form-models';
import { inventoryBoard } from '../inventory-board';
import { inventoryReport } from '../inventory-report';
import { inventoryRules } from '../inventory-rules';
import { INVENTORY_TOPICS, type InventoryTopicCode } from '../inventory-topics';

const TODAY = '2026-12-02';
const said = (value: string): FormAnswer => ({
  ...{ state: 'value', value, denominator: null, other: null, reason: null, method: null, isConfirmed: true },
});
interface Of {
  readonly read: readonly number[];
  readonly own?: readonly number[];
  readonly isPart?: boolean;
}
const boardOf = (topic: InventoryTopicCode, all: readonly Readonly<Record<string, string>>[], { read, own = [], isPart = false }: Of) => {
  const sources = all.map((values, index) => ({
    ...{ ccas: { id: `c${index}`, name: `CCAS ${index}`, ept: { id: index % 2, name: 'EPT' } }, isRead: read.includes(index), state: null, submitted: null },
    validated: {
      ...{ collectionId: 'k', collectionTitle: 'K', versionId: 'v', on: '2026-11-02', year: 2026 },
      answers: Object.fromEntries(Object.entries(values).map(([entry, value]) => [entry, said(value)])),
    },
    population: 10_000,
  }));
  const reader = { epts: new Set<number>(), own: new Set(own.map((index) => `c${index}`)), isPart, today: TODAY };
  return inventoryBoard(inventoryRules(topic), sources, new Map([['v', formModel(topic)?.definition as FormDefinition]]), reader);
};
const sectionOf = (topic: InventoryTopicCode, all: readonly Readonly<Record<string, string>>[], of: Of, id: string) =>
  boardOf(topic, all, of).sections.find((one) => one.id === id);

describe('costs of software', () => {
  /** 1,037 €, 2,037 €, … */
  const costing = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ couts__aides__cout: String(1_000 * (index + 1) + 37), couts__aides__charge: 'ccas' }));

  it('are to a director her own and quartiles of the network, rounded, by hand; no price of anybody else', () => {
    const parts = sectionOf('software', costing(9), { read: [3], own: [3] }, 'couts')?.parts;
    expect(parts).toMatchObject([
      { figures: [{ label: 'CCAS 3, par an', value: 4037 }] },
      {
        rows: [
          ['À la charge du CCAS', 3000, 5000, 7000, 9],
          ['Par habitant', 0.3, 0.5, 0.7, 9],
        ],
      },
    ]);
    expect(JSON.stringify(parts)).not.toMatch(/[12356789]037/);
  });

  it('give no quartile of fewer than eight, nor of a part of the network, whose difference would tell of the others', () => {
    const tables = (count: number, isPart = false) =>
      sectionOf('software', costing(count), { read: [0], own: [0], isPart }, 'couts')?.parts.filter(({ is }) => is === 'table').length;
    expect([tables(7), tables(8), tables(9, true)]).toEqual([0, 1, 0]);
    expect(sectionOf('software', costing(7), { read: [] }, 'couts')).toBeUndefined();
  });

  it('are those of her EPT to a référent and all to the coordination, and a document names none', () => {
    const listed = (read: readonly number[]) =>
      sectionOf('software', costing(9), { read }, 'couts')?.parts.find((part) => part.is === 'table' && part.rows.length === read.length);
    expect(listed([0, 2, 4])).toMatchObject({
      rows: [
        ['CCAS 0', 1037, 0.1],
        ['CCAS 2', 3037, 0.3],
        ['CCAS 4', 5037, 0.5],
      ],
    });
    expect(listed([0, 1, 2, 3, 4, 5, 6, 7, 8])).toBeDefined();
    const board = boardOf('software', costing(9), { read: [0, 1, 2, 3, 4, 5, 6, 7, 8] });
    const [topic] = INVENTORY_TOPICS;
    if (!topic) throw new Error('no topic');
    const paper = inventoryReport(topic, board, { networkName: 'R', perimeter: { kind: 'network', label: 'R' }, today: TODAY });
    expect(JSON.stringify(paper.content.blocks.find(({ id }) => id === 'couts'))).not.toMatch(/\d037|CCAS \d/);
  });
});

describe('counters of non-recours, of those that a reader reads', () => {
  const COUNTERS = ['proposes', 'realises', 'avec', 'detectes', 'deposes', 'ouverts', 'refuses', 'abandonnes', 'inconnus'];
  const month = (numbers: readonly number[]) => Object.fromEntries(COUNTERS.map((counter, index) => [`mois__m02__${counter}`, String(numbers[index])]));
  const large = month([120, 90, 60, 110, 80, 40, 10, 8, 22]);
  const small = month([13, 11, 7, 12, 6, 3, 1, 0, 2]);

  it('are her own, unmasked, to whoever answers for a CCAS, and nothing of others', () => {
    const own = sectionOf('access_to_rights', [small, large, large], { read: [0], own: [0] }, 'compteurs');
    expect(own).toMatchObject({ title: 'Vos compteurs de 2026', countedBy: 1 });
    expect(own?.parts[1]).toMatchObject({ series: [{ values: [12, 6, 3, 1, 0, 2] }] });
    expect(JSON.stringify(own)).toContain('"numerator":3,"denominator":4');
    expect(JSON.stringify(own)).not.toMatch(/\b(120|133|240)\b/);
  });

  it('are sums of her EPT to a référent, where one to four and what is left of them hide', () => {
    const ept = sectionOf('access_to_rights', [large, small, large, small, large], { read: [0, 2, 4] }, 'compteurs');
    expect(ept?.parts[1]).toMatchObject({ series: [{ values: [330, 240, 120, 30, 24, 66] }] });
    const hidden = sectionOf('access_to_rights', [small, large], { read: [0] }, 'compteurs');
    expect(JSON.stringify(hidden)).not.toMatch(/"values":\[12|"numerator"/);
    // three opened of six lodged: neither the rate nor what it leaves
    expect(JSON.stringify(hidden)).toContain('secret');
  });

  it('are printed of nobody who counts alone, own or not', () => {
    const board = boardOf('access_to_rights', [large, large], { read: [0], own: [0] });
    const topic = INVENTORY_TOPICS.find(({ code }) => code === 'access_to_rights');
    if (!topic) throw new Error('no topic');
    const paper = inventoryReport(topic, board, { networkName: 'R', perimeter: { kind: 'network', label: 'R' }, today: TODAY });
    expect(JSON.stringify(paper.content.blocks.find(({ id }) => id === 'compteurs'))).not.toMatch(/\b(120|110|80)\b/);
  });
});
