import type { SearchHitKind } from '@maillage/domain';
import type { AllWords, HitWords } from '../faces';
import { wordsOfAll } from '../../test-words';

describe('what is found', () => {
  let hits: AllWords['hits'];
  beforeEach(async () => void ({ hits } = await wordsOfAll()));
  const of = (kind: SearchHitKind): HitWords => hits[kind] as HitWords;

  it.each([
    ['initiative', '2026', 'Plan 2026'],
    ['initiative', 'Plan d’actions 2026', 'Plan d’actions 2026'],
    ['recommendation', '3', 'Recommandation 3'],
    ['person', 'director|CCAS de Stains|01 02 03 04 05', 'Direction · CCAS de Stains · 01 02 03 04 05'],
    ['person', 'contact|CCAS de Stains', 'Contact · CCAS de Stains'],
    ['convention_act', 'signature|2026-03-12|CCAS de Stains', 'Signature · 12 mars 2026 · CCAS de Stains'],
  ] as const)('words the detail of a %s', (kind, detail, words) => expect(of(kind).detail?.(detail, 'Titre')).toBe(words));

  it.each(['territory', 'ccas', 'account', 'indicator', 'convention', 'convention_file', 'privacy_file'] as const)(
    'leaves the detail of a %s as it is',
    (kind) => expect(of(kind).detail).toBeUndefined(),
  );

  it('does not say twice what an act is', () =>
    expect(of('convention_act').detail?.('signature|2026-03-12|CCAS de Stains', 'Signature')).toBe('12 mars 2026 · CCAS de Stains'));

  it.each([
    ['person', '/reseau/p'],
    ['convention_act', '/conventions/p'],
    ['convention_file', '/conventions/p'],
    ['privacy_file', '/rgpd/ccas/p'],
  ] as const)('leads from a %s to the page on which it stands', (kind, link) => expect(of(kind).link('p')).toBe(link));

  it('leads to the line of a recommendation, which has no page of its own', () =>
    expect(of('recommendation').link('r')).toBe('/initiatives/recommandations#recommandation-r'));

  it('leads somewhere, whatever it is', () => {
    for (const [kind, { link }] of Object.entries(hits)) expect([kind, link('x')]).toEqual([kind, expect.stringMatching(/^\/.*x$/)]);
  });
});
