import { randomUUID } from 'node:crypto';
import { Transactions } from '../platform/database/transactions';
import { TestApi } from '../testing/test-api';
import type { World } from '../testing/world';
import { type DeadlineRow, Deadlines } from './deadlines.service';

const LIST = `query ($networkId: ID!, $ccasId: ID, $scope: ScopeInput, $kinds: [DeadlineKind!], $until: Date, $upcomingDays: Int! = 0, $skip: Int! = 0, $take: Int! = 50) {
  deadlines(networkId: $networkId, ccasId: $ccasId, scope: $scope, kinds: $kinds, until: $until, upcomingDays: $upcomingDays, skip: $skip, take: $take) {
    totalCount counts { kind count overdueCount }
    items { key kind sourceType sourceId ccas { id name communeName ept { name } } opensOn dueOn label isOverdue }
  }
}`;

describe('deadlines', () => {
  let api: TestApi;
  let world: World;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    world = await api.world();
  });

  const row = (ccas: number, label: string, more: Partial<DeadlineRow> = {}): DeadlineRow => ({
    sourceId: randomUUID(),
    kind: 'convention_term',
    occurrence: '1',
    networkId: world.networkId,
    ccasId: world.ccasIds[ccas] as string,
    opensOn: '2026-06-01',
    dueOn: '2026-12-31',
    closesOn: null,
    label,
    ...more,
  });
  /** The deadlines of the sources of these rows are these rows. */
  const replace = (rows: readonly DeadlineRow[], sourceIds: readonly string[] = rows.map(({ sourceId }) => sourceId)) =>
    api.app.get(Transactions).asSystem('Test', (manager) => {
      const sourceType = rows[0]?.kind.startsWith('privacy') ? 'privacy' : 'convention';
      return api.app.get(Deadlines).replace(manager, sourceType, sourceIds, rows);
    });
  const list = async (who: keyof World['people'], variables: Record<string, unknown> = {}) =>
    (await (await api.as(world.people[who])).ask(LIST, { networkId: world.networkId, ...variables })).deadlines;
  const labels = async (who: keyof World['people'], variables: Record<string, unknown> = {}): Promise<string[]> =>
    (await list(who, variables)).items.map(({ label }: { label: string }) => label);

  it('are what is open today, the earliest due first, with the counts by kind', async () => {
    const late = row(1, 'En retard', { kind: 'convention_notice', dueOn: '2026-11-22' });
    await replace([
      row(0, 'À renouveler'),
      late,
      row(0, 'Ouvre aujourd’hui', { opensOn: '2026-11-23', dueOn: '2027-01-31' }),
      row(0, 'Ouvre demain', { opensOn: '2026-11-24', dueOn: '2027-02-28' }),
      row(0, 'Fermée aujourd’hui', { closesOn: '2026-11-23' }),
      row(0, 'Ferme demain', { kind: 'convention_notice', dueOn: '2026-11-23', closesOn: '2026-11-24' }),
    ]);
    const page = await list('coordinator');
    expect(page.items.map(({ label, isOverdue }: Record<string, unknown>) => [label, isOverdue])).toEqual([
      ['En retard', true],
      ['Ferme demain', false],
      ['À renouveler', false],
      ['Ouvre aujourd’hui', false],
    ]);
    expect(page.items[0]).toMatchObject({
      key: `convention:${late.sourceId}:convention_notice:1`,
      sourceType: 'convention',
      sourceId: late.sourceId,
      opensOn: '2026-06-01',
      dueOn: '2026-11-22',
      ccas: { id: world.ccasIds[1], communeName: 'Bellerive', ept: { name: 'EPT Ouest' } },
    });
    expect(page.counts).toEqual([
      { kind: 'convention_term', count: 2, overdueCount: 0 },
      { kind: 'convention_notice', count: 2, overdueCount: 1 },
    ]);
    expect(await labels('coordinator', { upcomingDays: 1 })).toContain('Ouvre demain');
  });

  it('are narrowed by CCAS, EPT, kind and day, and paged', async () => {
    await replace([row(0, 'A'), row(1, 'B', { kind: 'convention_notice' }), row(2, 'C', { dueOn: '2027-03-01' })]);
    expect(await labels('coordinator', { ccasId: world.ccasIds[1] })).toEqual(['B']);
    expect(await labels('coordinator', { scope: { ept: world.eptCodes[0] } })).toEqual(['A', 'B']);
    expect(await labels('coordinator', { until: '2026-12-31' })).toEqual(['A', 'B']);
    expect(await list('coordinator', { kinds: ['convention_notice'] })).toMatchObject({ totalCount: 1, items: [{ label: 'B' }], counts: { length: 2 } });
    expect(await list('coordinator', { skip: 1, take: 1 })).toMatchObject({ totalCount: 3, items: [{ label: 'B' }] });
    expect(await list('coordinator', { ccasId: 'nobody' })).toMatchObject({ totalCount: 0, items: [], counts: [] });
  });

  it('are shown to whom they are for, and to nobody else', async () => {
    await replace([row(0, 'Aubigny'), row(1, 'Bellerive'), row(2, 'Clairval')]);
    expect(await labels('coordinator')).toEqual(['Aubigny', 'Bellerive', 'Clairval']);
    expect(await labels('dpo')).toEqual(['Aubigny', 'Bellerive', 'Clairval']);
    expect(await labels('referent')).toEqual(['Aubigny', 'Bellerive']);
    expect(await labels('director')).toEqual(['Aubigny']);
    expect(await labels('otherDirector')).toEqual(['Bellerive']);
    const variables = { networkId: world.networkId };
    for (const who of ['foreignCoordinator', 'foreignDirector'] as const)
      expect(await (await api.as(world.people[who])).refusal(LIST, variables)).toBe('NOT_FOUND');
    for (const who of ['admin', 'funder', 'nobody'] as const) expect(await (await api.as(world.people[who])).refusal(LIST, variables)).toBe('NOT_ALLOWED');
    expect(await api.anonymous().refusal(LIST, variables)).toBe('NOT_SIGNED_IN');
  });

  it('tell no detail of the RGPD to who does not read it', async () => {
    await replace([
      row(0, 'Violation', { kind: 'privacy_breach_notification' }),
      row(0, 'Action', { kind: 'privacy_action' }),
      row(0, 'Pas de DPO', { kind: 'privacy_dpo_missing' }),
    ]);
    expect(await labels('coordinator')).toEqual(['Action', 'Pas de DPO']);
    expect(await labels('referent')).toEqual(['Pas de DPO']);
    for (const who of ['director', 'dpo', 'contributor'] as const) expect((await labels(who)).sort()).toEqual(['Action', 'Pas de DPO', 'Violation']);
    expect((await list('referent')).counts).toEqual([{ kind: 'privacy_dpo_missing', count: 1, overdueCount: 0 }]);
  });

  it('are replaced by what is derived again, and only differences are written', async () => {
    const [kept, changed, gone, other] = [row(0, 'Reste'), row(0, 'Change'), row(0, 'Part'), row(0, 'Autre')];
    await replace([kept, changed, gone, other]);
    const versions = async () => api.owner.query('SELECT label, xmin::text FROM deadline WHERE network_id = $1 ORDER BY label', [world.networkId]);
    const before = await versions();
    const sourceIds = [kept, changed, gone].map(({ sourceId }) => sourceId);
    await replace([kept, { ...changed, label: 'Changée' }, { ...kept, occurrence: '2', label: 'Seconde' }], sourceIds);
    const after = await versions();
    expect(after.map(({ label }: { label: string }) => label)).toEqual(['Autre', 'Changée', 'Reste', 'Seconde']);
    const unchanged = (rows: { label: string }[]) => rows.filter(({ label }) => label === 'Autre' || label === 'Reste');
    expect(unchanged(after)).toEqual(unchanged(before));
  });

  it('leave out a CCAS that closed', async () => {
    await replace([row(0, 'A'), row(1, 'B')]);
    await api.app.get(Transactions).asSystem('Test', (manager) => manager.query(`UPDATE ccas SET closed_on = '2026-11-01' WHERE id = $1`, [world.ccasIds[0]]));
    expect(await labels('coordinator')).toEqual(['B']);
  });

  it('are read in one statement, quickly among 20,000', async () => {
    await replace(Array.from({ length: 20_000 }, (_, i) => row(i % 3, `Échéance ${i}`, { kind: i % 2 ? 'convention_term' : 'convention_notice' })));
    const coordinator = await api.as(world.people.coordinator);
    const ask = () => coordinator.ask(LIST, { networkId: world.networkId });
    await ask();
    const started = performance.now();
    const statements = await api.statements(ask);
    // ten times what a busy machine takes: what grows with the square of the rows would not pass
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(statements.filter((statement) => statement.includes('deadline'))).toHaveLength(1);
  }, 60_000);
});
