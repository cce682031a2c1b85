import { TestBed } from '@angular/core/testing';
import { ApiError } from '../../errors';
import { Session } from './session';
import { type Me, SessionGateway } from './session-gateway';

type RoleView = Me['roles'][number];
const aRole = (role: RoleView['role'], changes: Partial<RoleView> = {}): RoleView => ({
  id: role,
  role,
  networkId: 'n1',
  territory: null,
  ccas: null,
  funder: null,
  startsOn: null,
  endsOn: null,
  isActive: true,
  ...changes,
});
const bagnolet = { id: 'c1', name: 'CCAS de Bagnolet', kind: 'ccas' as const, communeName: 'Bagnolet' };
const network = (id: string) => ({ id, name: id, isDemonstration: false, territoryName: id, territoryId: 93 });
const aMe = (roles: RoleView[], networks = [network('n1'), network('n2')]): Me => ({
  account: { id: 'a1', email: 'a@b.fr', fullName: 'Camille Martin', isFictitious: true, hasPassword: true, version: 1 },
  roles,
  operations: [],
  networks,
  hasProposals: false,
  previousVisitAt: null,
});

const setUp = (me: Me | null | (() => Promise<Me>)) => {
  const gateway = {
    me: typeof me === 'function' ? me : () => Promise.resolve(me),
    signIn: () => Promise.resolve(me),
    signOut: () => Promise.resolve(),
    forget: jest.fn().mockResolvedValue(undefined),
  };
  TestBed.configureTestingModule({ providers: [{ provide: SessionGateway, useValue: gateway }] });
  return { session: TestBed.inject(Session), gateway };
};

describe('the session', () => {
  beforeEach(() => localStorage.clear());

  it('counts only the roles of today, and where they reach', async () => {
    const { session } = setUp(aMe([aRole('director', { ccas: bagnolet }), aRole('coordinator', { isActive: false })]));
    await session.reload();
    expect(session.can('adoption.update', { networkId: 'n1', ccasId: 'c1' })).toBe(true);
    expect(session.can('adoption.update', { networkId: 'n1', ccasId: 'c2' })).toBe(false);
    expect(session.can('accounts.manage')).toBe(false);
    expect(session.ownCcas()).toEqual([bagnolet]);
  });

  it('keeps the chosen network from one visit to the next, and falls back when it is gone', async () => {
    const { session } = setUp(aMe([aRole('coordinator')]));
    await session.reload();
    expect(session.networkId()).toBe('n1');
    session.chooseNetwork('n2');
    expect(session.networkId()).toBe('n2');
    TestBed.resetTestingModule();
    const later = setUp(aMe([aRole('coordinator')])).session;
    await later.reload();
    expect(later.networkId()).toBe('n2');
    later.chooseNetwork('gone');
    expect(later.networkId()).toBe('n1');
  });

  it('knows who sees publications alone', async () => {
    const { session } = setUp(aMe([aRole('funder')]));
    expect(session.isFunderOnly()).toBe(false);
    await session.reload();
    expect(session.isFunderOnly()).toBe(true);
  });

  it('says why it does not know yet, and lets nobody through meanwhile', async () => {
    let isAway = true;
    const { session } = setUp(() => (isAway ? Promise.reject(new ApiError('NETWORK_FAILURE')) : Promise.resolve(aMe([]))));
    let isKnown = false;
    void session.known.then(() => (isKnown = true));
    await session.reload();
    expect(session.failure()?.reason).toBe('NETWORK_FAILURE');
    expect(isKnown).toBe(false);
    isAway = false;
    await session.reload();
    await session.known;
    expect(session.failure()).toBeNull();
    expect(session.isSignedIn()).toBe(true);
  });

  it('forgets what the person read when they leave', async () => {
    const { session, gateway } = setUp(aMe([aRole('coordinator')]));
    await session.reload();
    await session.signOut();
    expect(session.isSignedIn()).toBe(false);
    expect(gateway.forget).toHaveBeenCalledTimes(1);
  });

  it('keeps what is on screen when the same person signs in again', async () => {
    const { session, gateway } = setUp(aMe([aRole('coordinator')]));
    await session.reload();
    await session.signIn('a@b.fr', 'x');
    expect(gateway.forget).not.toHaveBeenCalled();
  });
});
