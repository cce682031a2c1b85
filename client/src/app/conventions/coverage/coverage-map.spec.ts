import type { CcasCoverage } from '../conventions-gateway';
import { coverageGeometry, coverageMapOf } from './coverage-map';

const line = (id: string, name: string, more: Partial<CcasCoverage>): CcasCoverage => ({
  ccas: { id, name: `CCAS de ${name}`, communeName: name, ept: { id: 7, name: 'Est Ensemble', shortName: 'T8' } },
  isCovered: false,
  status: null,
  conventionId: null,
  termOn: null,
  missingActs: [],
  coveredVoletsCount: 0,
  canManage: false,
  ...more,
}) as CcasCoverage; // prettier-ignore
const coverage = [
  line('b', 'Bobigny', { isCovered: true, status: 'in_force', conventionId: 'k' }),
  line('p', 'Pantin', { status: 'in_force' }),
  line('r', 'Romainville', {}),
];
const communes = ['93008', '93055', '93063'].map((code, id) => ({ id: 'bpr'.charAt(id), commune: { id: id + 1, code } })) as unknown as Parameters<
  typeof coverageMapOf
>[1];

describe('the coverage on a map', () => {
  const { figures, legend, places, table } = coverageMapOf(coverage, communes);

  it('stands a covered CCAS out, and says of the others what is between', () => {
    expect([1, 2, 3].map((id) => figures.get(id)?.mapClass)).toEqual(['good', 'warn', 'neutral']);
    expect(figures.get(2)?.text).toBe('Volets insuffisants');
    expect(legend.map(({ label, count }) => [label, count])).toEqual([['En vigueur', 1], ['Volets insuffisants', 1], ['Aucune convention', 1]]); // prettier-ignore
    expect(table.rows.map(([name]) => name)).toEqual(['Bobigny', 'Pantin', 'Romainville']);
  });

  it('leads to the convention, else to the CCAS', () => {
    expect([figures.get(1)?.link, figures.get(3)?.link]).toEqual([['/conventions', 'k'], ['/reseau', 'r']]); // prettier-ignore
  });

  it('has outlines where every commune has one, else tiles', () => {
    const rings = '0,0 10,0 10,10 0,10';
    const outlines = (ids: number[]) => ({ territoryIds: ids, codes: [], names: [], rings: ids.map(() => rings), source: 'IGN' });
    expect(coverageGeometry(places, outlines([1, 2]), null).isOutlined).toBe(false);
    expect(coverageGeometry(places, outlines([1, 2, 3]), outlines([7]))).toMatchObject({ isOutlined: true, borders: [expect.stringMatching(/^M/)] });
  });
});
