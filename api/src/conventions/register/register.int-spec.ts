import { addConvention, SOUND_ACTS } from '../../testing/conventions-world';
import { type Caller, TestApi } from '../../testing/test-api';
import type { World } from '../../testing/world';

const REGISTER = `query ($networkId: ID!, $filter: ConventionFilter, $sort: ConventionSort, $isDescending: Boolean, $skip: Int, $take: Int) {
  conventions(networkId: $networkId, filter: $filter, sort: $sort, isDescending: $isDescending, skip: $skip, take: $take) {
    totalCount countsByStatus { status count }
    items { id title kind status statusSince termOn noticeOn effectiveOn coveredVoletsCount canManage isArchived version ccas { communeName ept { name } } }
  }
}`;
const SET_VOLETS = 'mutation ($input: SetConventionVoletsInput!) { setConventionVolets(input: $input) { id } }';
const ARCHIVE = 'mutation ($input: ArchiveConventionInput!) { archiveConvention(input: $input) { id } }';

describe('the register of conventions', () => {
  let api: TestApi;
  let world: World;
  let coordinator: Caller;

  beforeAll(async () => {
    api = await TestApi.start();
    world = await api.world();
    coordinator = await api.as(world.people.coordinator);
    const [aubigny = '', bellerive = '', clairval = ''] = world.ccasIds;
    const cadre = await addConvention(coordinator, aubigny, { title: 'Cadre Été', noticeMonths: 6, renewal: 'tacit', renewalMonths: 12 }, SOUND_ACTS);
    await addConvention(coordinator, aubigny, { title: 'Locaux', kind: 'premises', reference: 'LOC-9' });
    await addConvention(coordinator, bellerive, { title: 'Cadre', endsOn: null }, [['negotiation', '2026-02-01']]);
    await addConvention(coordinator, clairval, { title: 'CPOM', kind: 'cpom', endsOn: '2026-02-28' }, SOUND_ACTS);
    const gone = await addConvention(coordinator, clairval, { title: 'Ancienne' });
    await coordinator.ask(ARCHIVE, { input: { id: gone.id, version: 1 } });
    const volets = ['staff', 'it', 'finance'].map((volet) => ({ volet, coverage: 'covered' }));
    await coordinator.ask(SET_VOLETS, { input: { conventionId: cadre.id, version: 1, volets } });
  });
  afterAll(() => api.stop());

  const list = async (caller: Caller, filter: Record<string, unknown> = {}, more: Record<string, unknown> = {}) =>
    (await caller.ask(REGISTER, { networkId: world.networkId, filter, ...more })).conventions;
  const titles = async (filter: Record<string, unknown>, more: Record<string, unknown> = {}): Promise<string[]> =>
    (await list(coordinator, filter, more)).items.map(({ title }: { title: string }) => title);

  it('gives the network all of its conventions by commune, with status, term and notice, and counts by status', async () => {
    const { items, totalCount, countsByStatus } = await list(coordinator);
    expect(totalCount).toBe(4);
    expect(items.map(({ title }: { title: string }) => title)).toEqual(['Cadre Été', 'Locaux', 'Cadre', 'CPOM']);
    expect(items[0]).toMatchObject({
      status: 'in_force',
      statusSince: '2025-03-01',
      termOn: '2028-02-29',
      noticeOn: '2027-08-29',
      coveredVoletsCount: 3,
      canManage: true,
      ccas: { communeName: 'Aubigny', ept: { name: 'EPT Ouest' } },
    });
    expect(countsByStatus).toEqual([
      { status: 'to_start', count: 1 },
      { status: 'negotiating', count: 1 },
      { status: 'in_force', count: 1 },
      { status: 'expired', count: 1 },
    ]);
  });

  it('takes the perimeter as a limit: a director and a contributor find their own alone', async () => {
    for (const who of ['director', 'contributor'] as const) {
      const { items, totalCount } = await list(await api.as(world.people[who]));
      expect([totalCount, items.map(({ title }: { title: string }) => title)]).toEqual([2, ['Cadre Été', 'Locaux']]);
    }
    const others = await list(await api.as(world.people.otherDirector));
    expect(others.items).toMatchObject([{ title: 'Cadre', canManage: true }]);
  });

  it('lets the referent read all, and manage those of the EPT', async () => {
    const { items } = await list(await api.as(world.people.referent));
    expect(items.map(({ canManage }: { canManage: boolean }) => canManage)).toEqual([true, true, true, false]);
    expect((await list(await api.as(world.people.dpo))).items.every(({ canManage }: { canManage: boolean }) => !canManage)).toBe(true);
  });

  it('is not there for a funder, another network, or an id that is none', async () => {
    const ask = { networkId: world.networkId };
    expect(await (await api.as(world.people.funder)).refusal(REGISTER, ask)).toBe('NOT_ALLOWED');
    expect(await (await api.as(world.people.foreignCoordinator)).refusal(REGISTER, ask)).toBe('NOT_FOUND');
    expect(await coordinator.refusal(REGISTER, { networkId: 'x\0' })).toBe('NOT_FOUND');
  });

  it('finds by status, type, EPT, CCAS, volets and text, and counts the statuses that could be asked for instead', async () => {
    expect(await titles({ status: ['in_force', 'to_renew'] })).toEqual(['Cadre Été']);
    expect((await list(coordinator, { status: ['in_force'] })).countsByStatus).toHaveLength(4);
    expect(await titles({ kinds: ['cpom', 'premises'] })).toEqual(['Locaux', 'CPOM']);
    expect(await titles({ scope: { ept: world.eptCodes[1] } })).toEqual(['CPOM']);
    expect(await titles({ ccasId: world.ccasIds[1] })).toEqual(['Cadre']);
    expect(await titles({ ccasId: 'x' })).toEqual([]);
    expect(await titles({ minimumVolets: 3 })).toEqual(['Cadre Été']);
    expect(await titles({ text: 'ete' })).toEqual(['Cadre Été']);
    expect(await titles({ text: 'loc-9' })).toEqual(['Locaux']);
    expect(await titles({ text: 'BELLERIVE' })).toEqual(['Cadre']);
    expect(await titles({ text: '%' })).toEqual([]);
    expect(await titles({ isArchivedIncluded: true, text: 'ancienne' })).toEqual(['Ancienne']);
  });

  it('sorts, turns round, and pages', async () => {
    expect(await titles({}, { sort: 'term' })).toEqual(['CPOM', 'Cadre Été', 'Locaux', 'Cadre']);
    expect(await titles({}, { sort: 'status', isDescending: true })).toEqual(['CPOM', 'Cadre Été', 'Cadre', 'Locaux']);
    expect((await titles({}, { sort: 'volets', isDescending: true }))[0]).toBe('Cadre Été');
    expect(await titles({}, { sort: 'title' })).toEqual(['Cadre', 'Cadre Été', 'CPOM', 'Locaux']);
    expect(await titles({}, { skip: 1, take: 2 })).toEqual(['Locaux', 'Cadre']);
    for (const sort of ['kind', 'effect']) expect(await titles({}, { sort })).toHaveLength(4);
  });

  it('says how things stood on a past day, and how they will stand', async () => {
    const past = await list(coordinator, { on: '2025-02-02' });
    expect(past.items).toMatchObject([
      { title: 'Cadre Été', status: 'signed' },
      { title: 'CPOM', status: 'signed' },
    ]);
    const later = await list(coordinator, { on: '2026-02-28', kinds: ['cpom'] });
    expect(later.items).toMatchObject([{ status: 'to_renew', termOn: '2026-02-28' }]);
    const ahead = await list(coordinator, { on: '2028-03-01', ccasId: world.ccasIds[0], kinds: ['framework'] });
    expect(ahead.items).toMatchObject([{ status: 'in_force', termOn: '2029-02-28', noticeOn: '2028-08-28' }]);
  });

  it('answers in two statements', async () => {
    const statements = await api.statements(() => list(coordinator, { minimumVolets: 1, text: 'a' }));
    expect(statements.filter((sql) => !sql.includes('session'))).toHaveLength(2);
  });
});
