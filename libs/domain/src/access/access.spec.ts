import { can, canSomewhere, perimeterOf, type AccessTarget } from './can';
import { ACCESS, OPERATIONS } from './operations';
import { ROLES, type Grant, type Role } from './roles';

const grant = (role: Role, scope: Partial<Grant> = {}): Grant => ({ role, networkId: null, territoryId: null, ccasId: null, funderId: null, ...scope });

const coordinator = grant('coordinator', { networkId: 'n1' });
const referent = grant('referent', { networkId: 'n1', territoryId: 8 });
const director = grant('director', { networkId: 'n1', ccasId: 'c1' });
const funder = grant('funder', { networkId: 'n1', funderId: 'f1' });

const ownCcas: AccessTarget = { networkId: 'n1', ccasId: 'c1', territoryIds: [93072, 6, 93] };
const eptCcas: AccessTarget = { networkId: 'n1', ccasId: 'c2', territoryIds: [93008, 8, 93] };
const foreignCcas: AccessTarget = { networkId: 'n2', ccasId: 'c9', territoryIds: [75056] };

describe('rights', () => {
  it('are the reviewed table of roles and operations', () => {
    const table = OPERATIONS.map((operation) => [operation, ...ROLES.map((role) => `${role}: ${ACCESS[operation][role] ?? '-'}`)].join(' | '));
    expect(table).toMatchSnapshot();
  });

  it('let a coordinator update every CCAS of her network, and none of another', () => {
    expect(can([coordinator], 'adoption.update', ownCcas)).toBe(true);
    expect(can([coordinator], 'adoption.update', eptCcas)).toBe(true);
    expect(can([coordinator], 'adoption.update', foreignCcas)).toBe(false);
  });

  it('let a referent update the CCAS of his EPT and read the others', () => {
    expect(can([referent], 'adoption.update', eptCcas)).toBe(true);
    expect(can([referent], 'adoption.update', ownCcas)).toBe(false);
    expect(can([referent], 'adoption.readDetail', ownCcas)).toBe(true);
  });

  it('do not reach another network through a territory of the same number', () => {
    expect(can([referent], 'adoption.update', { ...eptCcas, networkId: 'n2' })).toBe(false);
  });

  it('let a director update her CCAS alone', () => {
    expect(can([director], 'adoption.update', ownCcas)).toBe(true);
    expect(can([director], 'adoption.update', eptCcas)).toBe(false);
    expect(can([director], 'adoption.readDetail', eptCcas)).toBe(false);
    expect(can([director], 'adoption.read', eptCcas)).toBe(true);
  });

  it('give a funder nothing but what was published to her', () => {
    expect(OPERATIONS.filter((operation) => canSomewhere([funder], operation))).toEqual(['sessions.own', 'publications.read', 'editionShares.read']);
    expect(can([funder], 'publications.read', { funderId: 'f1' })).toBe(true);
    expect(can([funder], 'publications.read', { funderId: 'f2' })).toBe(false);
  });

  it('add up over several roles, and without any are none', () => {
    expect(can([director, referent], 'adoption.update', eptCcas)).toBe(true);
    expect(OPERATIONS.filter((operation) => canSomewhere([], operation))).toEqual([]);
  });

  it('turn into the perimeter of a WHERE', () => {
    expect(perimeterOf([coordinator, referent, director, funder], 'adoption.update')).toEqual({
      everything: false,
      networkIds: ['n1'],
      territoryIds: [8],
      ccasIds: ['c1'],
      funderIds: [],
    });
    expect(perimeterOf([grant('admin')], 'network.read').everything).toBe(true);
  });
});
