import type { PrivacyBase } from '../privacy-gateway';
import { filtersOf, moveIn, rateOf, viewOf } from './base-view';

const row = (id: string, ept: { id: number; name: string } | null, states: string) => ({
  ccas: { id, name: `CCAS ${id}`, communeName: id, ept },
  states,
  canUpdate: false,
});
const east = { id: 1, name: 'Est' };
const base = {
  on: '2026-11-24',
  rows: [row('a', east, 'ct..........'), row('b', east, 'n...........'), row('c', null, 'x...........')],
} as PrivacyBase;
const none = filtersOf({});

describe('the heat map', () => {
  it('groups the CCAS by EPT, and counts what it shows', () => {
    const view = viewOf(base, none);
    expect(view.groups.map(({ name, lines }) => [name, lines.length])).toEqual([
      ['Est', 2],
      ['Hors EPT', 1],
    ]);
    expect(rateOf(view.byPoint[0]!)).toBe('1/2');
    expect(rateOf(view.counts)).toBe('1/3');
    expect(view.counts.unknown).toBe(32);
  });

  it('says « — » where nothing is known, never 0', () => {
    expect(rateOf(viewOf(base, none).byPoint[5]!)).toBe('—');
  });

  it('narrows to a point and a state of the address, and to a scope, and leaves out what it does not understand', () => {
    expect(viewOf(base, filtersOf({ point: 'dpo' })).lines.map(({ cells }) => cells.map(({ state }) => state))).toEqual([
      ['compliant'],
      ['non_compliant'],
      ['not_applicable'],
    ]);
    const view = viewOf(base, filtersOf({ etat: 'to_confirm' }), (id) => id !== 'c');
    expect(view.lines.map(({ ccas }) => ccas.id)).toEqual(['a']);
    expect(view.askedCellsCount).toBe(1);
    expect(filtersOf({ point: 'x', etat: 'x' })).toEqual(none);
  });

  it('is walked by the arrows, and never left by them', () => {
    const key = (name: string, ctrlKey = false) => ({ key: name, ctrlKey });
    expect(moveIn({ row: 0, column: 0 }, key('ArrowUp'), 3, 13)).toEqual({ row: 0, column: 0 });
    expect(moveIn({ row: 0, column: 0 }, key('ArrowRight'), 3, 13)).toEqual({ row: 0, column: 1 });
    expect(moveIn({ row: 1, column: 4 }, key('End', true), 3, 13)).toEqual({ row: 2, column: 12 });
    expect(moveIn({ row: 2, column: 4 }, key('PageUp'), 3, 13)).toEqual({ row: 0, column: 4 });
    expect(moveIn({ row: 2, column: 4 }, key('a'), 3, 13)).toBeNull();
  });
});
