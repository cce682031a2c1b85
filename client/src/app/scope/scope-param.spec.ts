import * as fc from 'fast-check';
import { paramOf, scopeFromParam, type ScopeRef, WHOLE_NETWORK } from './scope-param';

const anyScope: fc.Arbitrary<ScopeRef> = fc.oneof(
  fc.constant(WHOLE_NETWORK),
  fc.record({ kind: fc.constant('ept' as const), key: fc.stringMatching(/^[A-Z0-9]{1,20}$/) }),
  fc.record({ kind: fc.constantFrom('ccas' as const, 'cohort' as const), key: fc.uuid() }),
);

describe('the scope in the address', () => {
  it('comes back as it was written', () => {
    fc.assert(fc.property(anyScope, (scope) => expect(scopeFromParam(paramOf(scope))).toEqual(scope)));
  });

  it('is said in words that people read', () => {
    expect(paramOf({ kind: 'ept', key: '200057875' })).toBe('ept:200057875');
    expect(paramOf({ kind: 'cohort', key: '0b0e6f3c-5c39-4c3a-9a51-3f6f3d3b9c01' })).toBe('cohorte:0b0e6f3c-5c39-4c3a-9a51-3f6f3d3b9c01');
    expect(paramOf(WHOLE_NETWORK)).toBe('reseau');
  });

  it('is not guessed where it can’t be read', () => {
    for (const param of ['', 'ept', 'ept:', 'ept:a b', 'ccas:1', 'cohorte:<script>', 'toString:x', ['ept:1', 'ept:2'], null, 7])
      expect(scopeFromParam(param)).toBeUndefined();
    fc.assert(fc.property(fc.string(), (text) => void scopeFromParam(text)));
  });
});
