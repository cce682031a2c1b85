import { signature } from './signature';

describe('the signature of a message', () => {
  it.each([
    [['director'], 'CCAS de Stains', 'direction du CCAS de Stains'],
    [['contributor'], 'CCAS de Stains', 'CCAS de Stains'],
    [['coordinator', 'dpo'], null, 'coordination et DPO du réseau'],
    [['referent', 'director'], 'CCAS de Stains', 'référence territoriale et direction du CCAS de Stains'],
    [[], null, ''],
  ] as const)('of %j at %s is « %s »', (roles, ccas, words) => expect(signature(roles, ccas)).toBe(words));
});
