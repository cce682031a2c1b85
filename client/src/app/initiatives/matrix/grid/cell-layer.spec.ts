import { CellLayer, type CellSource } from './cell-layer';
import { geometryOf } from './grid-geometry';
import type { Matrix } from '../matrix-cells';
import { NO_FILTERS } from '../filters/matrix-filters';
import { viewOf } from '../matrix-view';

const COUNT = 100;
const matrix: Matrix = {
  plan: { id: 'p', networkId: 'n', year: 2026, title: 'Plan', version: 1, isCurrent: true, initiativesCount: 1 },
  ccas: Array.from({ length: COUNT }, (_, index) => ({
    id: `c${index}`,
    name: `CCAS ${index}`,
    communeName: `Commune ${index}`,
    eptId: 1,
    eptName: 'Est',
    canUpdate: true,
  })),
  rows: [
    {
      id: 'i',
      number: 4,
      title: 'Titre',
      weather: 'secured',
      weatherText: null,
      lateMilestonesCount: 0,
      recommendationNumbers: [],
      ownerName: null,
      stages: 'e'.repeat(COUNT),
      blocked: '1'.repeat(COUNT),
      newsWeeks: '3'.repeat(COUNT),
    },
  ],
  weeksWithoutNewsLimit: 8,
};
const sourceOf = (collapsed: readonly number[] = []): CellSource => {
  const view = viewOf(matrix, NO_FILTERS, new Set(collapsed));
  return { viewRow: view.rows[0]!, view, geometry: geometryOf(view, 1200), filters: NO_FILTERS, weeksLimit: 8, gridRow: 2 };
};
const layerIn = () => {
  const host = document.createElement('div');
  const columns = () => [...host.children].map((cell) => Number(cell.getAttribute('aria-colindex')));
  return { host, layer: new CellLayer(host), columns };
};
const range = (first: number, end: number) => Array.from({ length: end - first }, (_, index) => first + index);

describe('the cells in the window', () => {
  it('are those of the window, in the order of the columns, wherever it goes', () => {
    const { layer, columns } = layerIn();
    const source = sourceOf();
    for (const [first, end] of [
      [0, 10],
      [5, 15],
      [60, 70],
      [55, 65],
      [0, 10],
    ] as const) {
      layer.show(source, { first, end }, null);
      expect(columns()).toEqual(range(first + 3, end + 3));
    }
  });

  it('keep the cell of the tab stop, and the focus in it, when the window is far away', () => {
    const { host, layer, columns } = layerIn();
    document.body.append(host);
    const source = sourceOf();
    layer.show(source, { first: 0, end: 10 }, 4);
    const current = host.querySelector<HTMLElement>('[tabindex="0"]');
    current?.focus();
    layer.show(source, { first: 50, end: 60 }, 4);
    expect(document.activeElement).toBe(current);
    expect(columns()).toEqual([5, ...range(53, 63)]);
    layer.show(source, { first: 0, end: 10 }, 5);
    expect([...host.querySelectorAll('[tabindex="0"]')].map((cell) => cell.getAttribute('aria-colindex'))).toEqual(['6']);
    expect(document.activeElement).toBe(current);
    host.remove();
  });

  it('keep the focus when all are drawn anew, and say which are selected', () => {
    const { host, layer } = layerIn();
    document.body.append(host);
    const ccasIds = matrix.ccas.map(({ id }) => id);
    layer.show(sourceOf(), { first: 0, end: 10 }, 4);
    host.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    layer.show(sourceOf(), { first: 0, end: 10 }, 4);
    layer.markSelected(new Set(['i.c2']), ccasIds);
    expect(document.activeElement?.getAttribute('aria-colindex')).toBe('5');
    expect([...host.querySelectorAll('[aria-selected="true"]')].map((cell) => cell.getAttribute('aria-colindex'))).toEqual(['5']);
    layer.markSelected(null, ccasIds);
    expect(host.querySelector('[aria-selected]')).toBeNull();
    host.remove();
  });

  it('say all in their name and mark the open one', () => {
    const { host, layer } = layerIn();
    layer.show(sourceOf(), { first: 7, end: 9 }, null);
    layer.markOpen('c8');
    expect(host.children[1]?.getAttribute('aria-label')?.replace(/\s/g, ' ')).toBe('Initiative 4, Commune 8 : engagé, il y a 3 semaines, bloqué');
    expect([...host.children].map((cell) => cell.classList.contains('open'))).toEqual([false, true]);
    layer.markOpen(null);
    expect(host.querySelector('.open')).toBeNull();
  });

  it('draw a collapsed group as a figure, without the look of a stage', () => {
    const { host, layer } = layerIn();
    layer.show(sourceOf(), { first: 0, end: 10 }, null);
    layer.show(sourceOf([1]), { first: 0, end: 1 }, null);
    expect([host.children.length, host.children[0]?.textContent, host.children[0]?.getAttribute('data-stage')]).toEqual([1, '0/100', null]);
  });
});
