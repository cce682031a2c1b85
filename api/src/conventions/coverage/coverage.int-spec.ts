import { addConvention, SOUND_ACTS } from '../../testing/conventions-world';
import { arrange } from '../../testing/initiatives-world';
import { type Caller, TestApi } from '../../testing/test-api';
import type { World } from '../../testing/world';

const COVERAGE = `query ($networkId: ID!, $on: Date, $kinds: [ConventionKind!], $minimumVolets: Int) {
  conventionCoverage(networkId: $networkId, on: $on, kinds: $kinds, minimumVolets: $minimumVolets) {
    on numerator denominator byEpt { ept { name } numerator denominator }
    ccas { ccas { id communeName } isCovered status conventionId termOn missingActs coveredVoletsCount canManage }
  }
}`;
const HISTORY = `query ($networkId: ID!, $from: Date!, $to: Date!, $minimumVolets: Int, $scope: ScopeInput) {
  conventionCoverageHistory(networkId: $networkId, from: $from, to: $to, minimumVolets: $minimumVolets, scope: $scope) { on numerator denominator }
}`;
const SET_VOLETS = 'mutation ($input: SetConventionVoletsInput!) { setConventionVolets(input: $input) { id } }';

describe('the coverage of a network by conventions', () => {
  let api: TestApi;
  let world: World;
  let coordinator: Caller;
  let cadreId: string;

  beforeAll(async () => {
    api = await TestApi.start();
    world = await api.world();
    coordinator = await api.as(world.people.coordinator);
    const [aubigny = '', bellerive = '', clairval = ''] = world.ccasIds;
    ({ id: cadreId } = await addConvention(coordinator, aubigny, {}, SOUND_ACTS));
    await addConvention(coordinator, aubigny, { title: 'Suivante' }, [['negotiation', '2026-06-01']]);
    await addConvention(coordinator, bellerive, { kind: 'premises' }, SOUND_ACTS);
    await addConvention(coordinator, clairval, { kind: 'cpom', endsOn: '2026-02-28' }, SOUND_ACTS);
    const volets = [
      { volet: 'staff', coverage: 'covered' },
      { volet: 'it', coverage: 'partly' },
    ];
    await coordinator.ask(SET_VOLETS, { input: { conventionId: cadreId, version: 1, volets } });
  });
  afterAll(() => api.stop());

  const coverage = async (caller: Caller, more: Record<string, unknown> = {}) =>
    (await caller.ask(COVERAGE, { networkId: world.networkId, ...more })).conventionCoverage;

  it('counts the CCAS that have a framework or CPOM in force, in all and by EPT, and names the others', async () => {
    const shown = await coverage(coordinator);
    expect(shown).toMatchObject({ on: '2026-11-23', numerator: 1, denominator: 3 });
    expect(shown.byEpt).toEqual([
      { ept: { name: 'EPT Est' }, numerator: 0, denominator: 1 },
      { ept: { name: 'EPT Ouest' }, numerator: 1, denominator: 2 },
    ]);
    expect(shown.ccas).toMatchObject([
      { ccas: { communeName: 'Clairval' }, isCovered: false, status: 'expired', termOn: '2026-02-28' },
      { ccas: { communeName: 'Aubigny' }, isCovered: true, status: 'in_force', conventionId: cadreId, termOn: '2028-02-29', coveredVoletsCount: 1 },
      { ccas: { communeName: 'Bellerive' }, isCovered: false, status: null, conventionId: null, termOn: null, coveredVoletsCount: 0 },
    ]);
  });

  it('counts other types when they are asked for, and conventions with volets enough', async () => {
    expect(await coverage(coordinator, { kinds: ['premises'] })).toMatchObject({ numerator: 1 });
    expect(await coverage(coordinator, { minimumVolets: 1 })).toMatchObject({ numerator: 1 });
    expect(await coverage(coordinator, { minimumVolets: 2 })).toMatchObject({ numerator: 0, denominator: 3 });
    expect(await coordinator.refusal(COVERAGE, { networkId: world.networkId, kinds: [] })).toBe('INVALID_INPUT');
  });

  it('names the acts that a fragile convention misses on the day, to those who may read it', async () => {
    const [, bellerive = ''] = world.ccasIds;
    await addConvention(coordinator, bellerive, { kind: 'cpom', endsOn: null, effectiveOn: '2025-03-01' }, [
      ['ca_deliberation', '2025-01-10'],
      ['signature', '2025-02-01'],
      ['receipt', '2026-11-01'],
    ]);
    const missing = async (caller: Caller, on?: string) => (await coverage(caller, on ? { on } : {})).ccas.at(-1);
    expect(await missing(coordinator)).toMatchObject({ status: 'signed_fragile', missingActs: ['council_deliberation'] });
    expect(await missing(coordinator, '2026-10-31')).toMatchObject({ missingActs: ['council_deliberation', 'receipt'] });
    expect(await missing(await api.as(world.people.director))).toMatchObject({ status: 'signed_fragile', missingActs: [] });
  });

  it('is derived for any past day: before the first act, in force, and after the term', async () => {
    expect(await coverage(coordinator, { on: '2024-12-31' })).toMatchObject({ numerator: 0, denominator: 3 });
    expect(await coverage(coordinator, { on: '2025-03-01' })).toMatchObject({ numerator: 2 });
    expect(await coverage(coordinator, { on: '2026-02-28' })).toMatchObject({ numerator: 2 });
    expect(await coverage(coordinator, { on: '2026-03-01' })).toMatchObject({ numerator: 1 });
  });

  it('shows the statuses to every CCAS, and links to the conventions that may be read alone', async () => {
    const shown = await coverage(await api.as(world.people.otherDirector));
    expect(shown).toMatchObject({ numerator: 1, denominator: 3 });
    expect(shown.ccas[1]).toMatchObject({ status: 'in_force', conventionId: null, canManage: false });
    expect(shown.ccas[2]).toMatchObject({ canManage: true });
  });

  it('is not there for a funder or another network', async () => {
    const ask = { networkId: world.networkId, from: '2025-01-01', to: '2026-01-01' };
    for (const document of [COVERAGE, HISTORY]) {
      expect(await (await api.as(world.people.funder)).refusal(document, ask)).toBe('NOT_ALLOWED');
      expect(await (await api.as(world.people.foreignCoordinator)).refusal(document, ask)).toBe('NOT_FOUND');
    }
  });

  it('tells its history month by month in one answer, ending on the last day', async () => {
    const { conventionCoverageHistory: points } = await coordinator.ask(HISTORY, { networkId: world.networkId, from: '2025-01-31', to: '2026-03-15' });
    expect(points).toHaveLength(15);
    expect(points.slice(0, 3)).toEqual([
      { on: '2025-01-31', numerator: 0, denominator: 3 },
      { on: '2025-02-28', numerator: 0, denominator: 3 },
      { on: '2025-03-31', numerator: 2, denominator: 3 },
    ]);
    expect(points.at(-1)).toEqual({ on: '2026-03-15', numerator: 1, denominator: 3 });
    for (const on of ['2025-02-28', '2025-03-31']) {
      const { numerator } = points.find((point: { on: string }) => point.on === on);
      expect((await coverage(coordinator, { on })).numerator).toBe(numerator);
    }
  });

  it('tells the history of a part of the network, and of another’s nothing', async () => {
    const last = async (ccas: string | undefined) => {
      const span = { from: '2026-03-15', to: '2026-03-15' };
      return (await coordinator.ask(HISTORY, { networkId: world.networkId, ...span, scope: { ccas } })).conventionCoverageHistory.at(-1);
    };
    expect(await last(world.ccasIds[0])).toMatchObject({ numerator: 1, denominator: 1 });
    expect(await last(world.ccasIds[1])).toMatchObject({ numerator: 0, denominator: 1 });
    expect(await last(world.foreignCcasId)).toMatchObject({ numerator: 0, denominator: 0 });
  });

  it('refuses a history that ends before it starts, or is longer than a life', async () => {
    const refused = async (from: string, to: string) =>
      (await coordinator.send(HISTORY, { networkId: world.networkId, from, to })).errors?.[0]?.extensions.fields;
    expect(await refused('2026-01-02', '2026-01-01')).toEqual([{ path: 'to', reason: 'END_BEFORE_START' }]);
    expect(await refused('1950-01-01', '2150-12-31')).toEqual([{ path: 'to', reason: 'OUT_OF_RANGE' }]);
  });

  it('does not count a convention that is archived', async () => {
    const ARCHIVE = 'mutation ($input: ArchiveConventionInput!) { archiveConvention(input: $input) { version } }';
    const RESTORE = 'mutation ($input: ArchiveConventionInput!) { restoreConvention(input: $input) { version } }';
    const { archiveConvention } = await coordinator.ask(ARCHIVE, { input: { id: cadreId, version: 2 } });
    expect(await coverage(coordinator)).toMatchObject({ numerator: 0, denominator: 3 });
    await coordinator.ask(RESTORE, { input: { id: cadreId, version: archiveConvention.version } });
    expect(await coverage(coordinator)).toMatchObject({ numerator: 1 });
  });

  it('leaves out a CCAS from the day on which it closed', async () => {
    await arrange(api.owner, `UPDATE ccas SET closed_on = '2026-05-01' WHERE id = $1`, [world.ccasIds[2]]);
    expect(await coverage(coordinator, { on: '2026-04-30' })).toMatchObject({ denominator: 3 });
    expect(await coverage(coordinator, { on: '2026-05-01' })).toMatchObject({ denominator: 2 });
  });

  it('answers in two statements each', async () => {
    const reads = [() => coverage(coordinator), () => coordinator.ask(HISTORY, { networkId: world.networkId, from: '2020-01-01', to: '2026-01-01' })];
    for (const read of reads) expect((await api.statements(read)).filter((sql) => !sql.includes('session'))).toHaveLength(2);
  });
});
