import { can, canSomewhere, perimeterOf } from '../access/can';
import { ACCESS, OPERATIONS } from '../access/operations';
import { ROLES, type Grant, type Role } from '../access/roles';
import { narrowedGrants, type TokenPlace } from './narrowed-grants';
import { TOKEN_GROUP_NAMES, TOKEN_GROUPS, tokenOperations } from './token-groups';

const grant = (role: Role, scope: Partial<Grant> = {}): Grant => ({ role, networkId: 'n1', territoryId: null, ccasId: null, funderId: null, ...scope });
const WHOLE: TokenPlace = { networkId: 'n1', territoryId: null, ccasId: null, territoryIds: [] };
const EPT: TokenPlace = { networkId: 'n1', territoryId: 8, ccasId: null, territoryIds: [8, 93] };
const CCAS: TokenPlace = { networkId: 'n1', territoryId: null, ccasId: 'c1', territoryIds: [93008, 8, 93] };
const own = { networkId: 'n1', ccasId: 'c1', territoryIds: [93008, 8, 93] };
const neighbour = { networkId: 'n1', ccasId: 'c2', territoryIds: [93009, 9, 93] };
const OWNERS: readonly Grant[] = [
  ...[grant('coordinator'), grant('dpo', { territoryId: 93 }), grant('referent', { territoryId: 8 }), grant('director', { ccasId: 'c1' })],
  ...[grant('contributor', { ccasId: 'c1' }), grant('admin', { networkId: null }), grant('funder', { funderId: 'f1' })],
];
const TARGETS = [{}, { networkId: 'n1' }, { networkId: 'n2' }, own, neighbour, { ...own, networkId: 'n2' }, { funderId: 'f1' }];

describe('a token', () => {
  it('never does what its owner may not, whatever her role, its kinds and its place', () => {
    for (const owner of OWNERS)
      for (const place of [WHOLE, EPT, CCAS])
        for (const operation of OPERATIONS)
          for (const target of TARGETS) {
            const may = can(narrowedGrants([owner], TOKEN_GROUP_NAMES, place), operation, target);
            if (may) expect([operation, target, can([owner], operation, target)]).toEqual([operation, target, true]);
          }
  });

  it('does nothing but the operations of its kinds', () => {
    for (const name of TOKEN_GROUP_NAMES) {
      const grants = narrowedGrants(OWNERS, [name], WHOLE);
      expect(OPERATIONS.filter((operation) => canSomewhere(grants, operation) && !TOKEN_GROUPS[name].operations.includes(operation))).toEqual([]);
    }
  });

  it('of a place reaches neither the whole network, nor what is of everybody, nor a neighbour', () => {
    for (const place of [EPT, CCAS])
      for (const operation of OPERATIONS) {
        const grants = narrowedGrants(OWNERS, TOKEN_GROUP_NAMES, place);
        expect(perimeterOf(grants, operation)).toMatchObject({ everything: false, networkIds: [], funderIds: [] });
        for (const target of [{}, { networkId: 'n1' }, neighbour]) expect(can(grants, operation, target)).toBe(false);
      }
    expect(can(narrowedGrants([grant('coordinator')], ['network'], EPT), 'network.read', own)).toBe(true);
    expect(can(narrowedGrants([grant('coordinator')], ['network'], CCAS), 'network.read', own)).toBe(true);
  });

  it('has nothing of a role that does not lie over its place: of a CCAS for an EPT, of another EPT', () => {
    expect(narrowedGrants([grant('director', { ccasId: 'c1' })], ['network'], EPT)).toEqual([]);
    expect(narrowedGrants([grant('referent', { territoryId: 9 })], ['network'], CCAS)).toEqual([]);
    expect(narrowedGrants([grant('coordinator', { networkId: 'n2' })], ['network'], WHOLE)).toEqual([]);
  });

  it('is made for operations that only read', () => {
    const changing = tokenOperations(TOKEN_GROUP_NAMES).filter((operation) => !/\.(read\w*|follow)$/.test(operation));
    expect(changing).toEqual([]);
    expect(ROLES.filter((role) => role in ACCESS['apiTokens.own'])).toEqual(['coordinator', 'dpo', 'referent', 'director', 'contributor']);
  });
});
