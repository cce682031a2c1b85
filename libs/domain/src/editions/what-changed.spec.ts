import type { EditionFact, FrozenBlock } from './edition-content';
import { canonicalJson } from './canonical-json';
import { sayChange } from './say-change';
import { sayShare } from './say-share';
import { whatChanged } from './what-changed';

const fact = (name: string, aspect: EditionFact['aspect'], value: EditionFact['value'], more: Partial<EditionFact> = {}): EditionFact => ({
  key: `initiative:${name}:${aspect}`,
  about: { type: 'initiative', id: name, name },
  aspect,
  value,
  told: String(value),
  ...more,
});
const block = (facts: readonly EditionFact[], more: Partial<FrozenBlock> = {}): FrozenBlock => ({
  id: 'b',
  kind: 'initiatives',
  title: 'Initiatives',
  parts: [],
  facts,
  extent: 'plan',
  sources: [],
  ...more,
});
const changesOf = (before: readonly EditionFact[], after: readonly EditionFact[]) =>
  whatChanged({ blocks: [block(before)] }, { blocks: [block(after)] }).changes.map(({ kind, about }) => `${kind} ${about.name}`);

describe('what changed between two editions', () => {
  it('is each change once, by its kind, and nothing of what stayed', () => {
    const before = [
      fact('A', 'presence', 'present'),
      fact('A', 'weather', 'achievable'),
      fact('A', 'due', '2026-03-12'),
      fact('B', 'presence', 'present'),
      fact('B', 'weather', 'secured'),
      fact('C', 'convention', 'none'),
      fact('D', 'convention', 'in_force'),
      fact('E', 'target', 'below'),
      fact('F', 'figure', { numerator: 1, denominator: 2 }, { of: '2024' }),
      fact('G', 'figure', 12, { of: '2024' }),
      fact('H', 'progress', 'informed'),
      fact('I', 'weather', 'secured'),
    ];
    const after = [
      fact('A', 'presence', 'present'),
      fact('A', 'weather', 'compromised'),
      fact('A', 'due', '2026-05-02'),
      fact('B', 'presence', 'dropped', { why: 'Sans financement' }),
      fact('C', 'convention', 'in_force'),
      fact('D', 'convention', 'expired'),
      fact('E', 'target', 'reached'),
      fact('F', 'figure', { denominator: 2, numerator: 2 }, { of: '2024' }),
      fact('G', 'figure', 13, { of: '2025' }),
      fact('H', 'progress', 'in_place'),
      fact('I', 'weather', 'secured'),
      fact('J', 'presence', 'present'),
      fact('J', 'weather', 'secured'),
    ];
    expect(changesOf(before, after)).toEqual([
      'added J',
      'dropped B',
      'slipped A',
      'moved H',
      'weather_turned A',
      'convention_signed C',
      'convention_lost D',
      'target_reached E',
      'figure_moved G',
      'figure_revised F',
    ]);
    expect(changesOf(after, after)).toEqual([]);
  });

  it('says nothing of a block that one of them alone holds, but names it', () => {
    const only = block([fact('A', 'presence', 'present')], { title: 'Seul' });
    expect(whatChanged({ blocks: [] }, { blocks: [only] })).toEqual({ changes: [], onlyBefore: [], onlyAfter: ['Seul'] });
    expect(whatChanged({ blocks: [only] }, { blocks: [{ ...only, extent: 'other' }] }).changes).toEqual([]);
    expect(whatChanged({ blocks: [{ ...only, facts: [] }] }, { blocks: [only] }).changes).toHaveLength(1);
  });

  it('is told in sentences, with the reason of what was dropped', () => {
    const [change] = whatChanged(
      { blocks: [block([fact('Guichet', 'presence', 'present')])] },
      { blocks: [block([fact('Guichet', 'presence', 'dropped', { why: 'Sans financement' })])] },
    ).changes;
    expect(change && sayChange(change)).toBe('Guichet\u00a0: abandonné, «\u00a0Sans financement\u00a0».');
  });
});

describe('a share', () => {
  it('is printed from its numbers: 180 of 221 is 81,4 %, and of fewer than ten no percentage is', () => {
    expect(sayShare({ numerator: 180, denominator: 221 })).toBe('180 sur 221 (81,4\u00a0%)');
    expect(sayShare({ numerator: 3, denominator: 4 })).toBe('3 sur 4');
    expect(sayShare({ numerator: 0, denominator: 0 })).toBe('0 sur 0');
  });
});

describe('canonical JSON', () => {
  it('is one text whatever the order of keys, and leaves out what is undefined', () => {
    expect(canonicalJson({ b: [1, { z: null, a: 'é' }], a: undefined })).toBe('{"b":[1,{"a":"é","z":null}]}');
    expect(canonicalJson({ a: 1, b: 2 })).toBe(canonicalJson({ b: 2, a: 1 }));
  });
});
