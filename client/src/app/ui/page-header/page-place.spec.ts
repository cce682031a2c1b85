import { trailOf } from './page-place';

const step = (label: string, link: string | null, queryParams?: Record<string, string>) => ({ label, link, ...(queryParams ? { queryParams } : {}) });
const PLACE = [step('Conformité', '/conventions'), step('Modèles', '/conventions/modeles')];

describe('the way to a page', () => {
  it('says once what its place and the page both say', () => {
    expect(trailOf(PLACE, [step('Conventions', '/conventions'), step('Conventions-types', '/conventions/modeles')])).toEqual(PLACE);
  });

  it('goes on with the steps of the page itself', () => {
    expect(trailOf(PLACE, [step('Convention-type', '/conventions/modeles/7')]).map(({ label }) => label)).toEqual(['Conformité', 'Modèles', 'Convention-type']);
  });

  it('keeps what was chosen on the list', () => {
    expect(trailOf([step('Initiatives', '/initiatives')], [step('Initiatives', '/initiatives', { plan: '2026' })])).toEqual([
      step('Initiatives', '/initiatives', { plan: '2026' }),
    ]);
  });

  it('is that of the page alone where it has no place', () => expect(trailOf([], [step('Comptes', '/comptes')])).toEqual([step('Comptes', '/comptes')]));
});
