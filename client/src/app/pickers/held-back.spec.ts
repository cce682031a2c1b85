import { heldBackText } from './held-back';

const person = (fullName: string, awayUntil: string | null = null) => ({ fullName, awayUntil, againAt: '2026-12-08T08:00:00Z' });
const said = (...people: ReturnType<typeof person>[]): string => heldBackText(people).replaceAll(/[\u00a0\u202f]/g, ' ');

describe('who was left alone', () => {
  it('is named, with the day from which she may be written to', () => {
    expect(said(person('Anne Roy'), person('Paul Petit'), person('Léa Morel'))).toBe(
      '3 personnes déjà sollicitées cette semaine : Anne Roy, Paul Petit et Léa Morel, à partir du 8 décembre 2026.',
    );
    expect(said(person('Anne Roy', '2026-12-07'))).toBe('1 personne absente : Anne Roy, à partir du 8 décembre 2026.');
    expect(said()).toBe('');
  });

  it('is counted where many are', () => {
    expect(said(...Array.from({ length: 8 }, (_, n) => person(`P${n}`)))).toContain('P0, P1, P2, P3, P4 et 3 autres');
  });
});
