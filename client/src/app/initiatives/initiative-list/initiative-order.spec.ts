import type { InitiativeItem } from '../initiatives-gateway';
import { NO_FILTERS } from '../matrix/filters/matrix-filters';
import { inOrder, isListed, orderFromParam, paramFromOrder, SORTABLE } from './initiative-order';

const counts = {
  concerned: 10,
  answered: 0,
  notConcerned: 0,
  toContact: 0,
  informed: 0,
  volunteer: 0,
  committed: 0,
  inPlace: 0,
  assessed: 0,
  withoutNews: 0,
  blocked: 0,
  total: 10,
};
const item = (number: number, more: Partial<InitiativeItem> = {}): InitiativeItem => ({
  id: `i${number}`,
  number,
  title: `Initiative ${number}`,
  planYear: 2026,
  owner: null,
  deputy: null,
  startsOn: null,
  endsOn: null,
  weather: 'unknown',
  weatherText: null,
  weatherAt: null,
  recommendationNumbers: [],
  nextMilestoneTitle: null,
  nextMilestoneDueOn: null,
  lateMilestonesCount: 0,
  adoption: counts,
  fundingSoughtCents: 0,
  fundingSignedCents: 0,
  isCarriedOver: false,
  isArchived: false,
  updatedAt: '2026-11-01T00:00:00Z',
  ...more,
});
const numbers = (items: InitiativeItem[]): number[] => items.map(({ number }) => number);

describe('the list of initiatives', () => {
  it('keeps its order in the address', () => {
    for (const column of SORTABLE)
      for (const isDescending of [false, true]) expect(orderFromParam(paramFromOrder({ column, isDescending }) ?? undefined)).toEqual({ column, isDescending });
    expect(orderFromParam('n’importe quoi')).toEqual({ column: 'numero', isDescending: false });
  });

  it('puts what has no value last, whichever way', () => {
    const items = [item(1), item(2, { nextMilestoneDueOn: '2026-12-01' }), item(3, { nextMilestoneDueOn: '2026-05-01' })];
    expect(numbers(inOrder(items, { column: 'jalon', isDescending: false }))).toEqual([3, 2, 1]);
    expect(numbers(inOrder(items, { column: 'jalon', isDescending: true }))).toEqual([2, 3, 1]);
  });

  it('orders weathers from the worst, rates by their value, titles as French does', () => {
    const worst = [item(1, { weather: 'secured' }), item(2, { weather: 'compromised' }), item(3)];
    expect(numbers(inOrder(worst, { column: 'meteo', isDescending: false }))).toEqual([2, 1, 3]);
    const rates = [
      item(1, { adoption: { ...counts, inPlace: 3 } }),
      item(2, { adoption: { ...counts, concerned: 4, inPlace: 1, assessed: 1 } }),
      item(3, { adoption: { ...counts, concerned: 0 } }),
    ];
    expect(numbers(inOrder(rates, { column: 'adoption', isDescending: true }))).toEqual([2, 1, 3]);
    expect(numbers(inOrder([item(1, { title: 'Zèle' }), item(2, { title: 'Écoute' })], { column: 'titre', isDescending: false }))).toEqual([2, 1]);
  });

  it('narrows by lateness and by missing recommendation', () => {
    const all = { isLateOnly: false, isWithoutRecommendation: false };
    expect(isListed(item(1), NO_FILTERS, all)).toBe(true);
    expect(isListed(item(1), NO_FILTERS, { ...all, isLateOnly: true })).toBe(false);
    expect(isListed(item(1, { recommendationNumbers: [4] }), NO_FILTERS, { ...all, isWithoutRecommendation: true })).toBe(false);
    expect(isListed(item(1, { deputy: { accountId: null, name: 'Sacha Inventé', isFictitious: true } }), { ...NO_FILTERS, text: 'invente' }, all)).toBe(true);
  });
});
