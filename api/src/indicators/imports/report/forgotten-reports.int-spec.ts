import { MIGRATIONS } from '@maillage/migrations';
import { addIndicator, addValues } from '../../../testing/indicators-world';
import { arrange } from '../../../testing/initiatives-world';
import { TestApi } from '../../../testing/test-api';

describe('reports of before secrecy was kept in them', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await TestApi.start();
  }, 120_000);
  afterAll(() => api.stop());

  it('lose what they told of masked counts, and keep the rest', async () => {
    const world = await api.world();
    const [aubigny = 0] = world.communeIds;
    const open = await addIndicator(api.owner);
    const masked = await addIndicator(api.owner, { network_id: world.networkId, is_masked: true });
    await addValues(api, masked, 202300, [[aubigny, 3]], { isOwn: true });
    const counts = (newCount: number, changedCount: number, equalCount: number) => ({ newCount, changedCount, equalCount, secretCount: 0 });
    const change = (indicatorId: number, oldValue: number) => ({ indicatorId, territoryName: 'Aubigny', period: 202300, oldValue, newValue: 9 });
    const doubt = (indicatorId: number, kind: string) => ({ indicatorId, kind, previousValue: 3, value: 90 });
    const report = {
      ...counts(1, 4, 7),
      doubtCount: 3,
      doubts: [doubt(open, 'tenfold'), doubt(masked, 'tenfold'), doubt(masked, 'out_of_bounds')],
      changes: [change(open, 8), change(masked, 3)],
      indicators: [
        { indicatorId: open, periods: [202300], ...counts(1, 1, 2) },
        { indicatorId: masked, periods: [202300], ...counts(0, 3, 5) },
      ],
    };
    const [kept] = await arrange<{ id: number }>(
      api.owner,
      `INSERT INTO indicator_import (network_id, file_name, file_sha256, size_bytes, status, report) VALUES ($1, 'a.csv', '', 1, 'cancelled', $2) RETURNING id`,
      [world.networkId, report],
    );
    const [contest] = await arrange<{ id: string }>(
      api.owner,
      `INSERT INTO indicator_contest (network_id, ccas_id, indicator_id, territory_id, period, contested_value, contested_state, proposed_value, reason, source)
       VALUES ($1, $2, $3, $4, 202300, 3, 'published', 5, 'Erreur', 'Registre') RETURNING id`,
      [world.networkId, world.ccasIds[0], masked, aubigny],
    );

    const Migration = MIGRATIONS.find(({ name }) => name.startsWith('ForgetWhatReportsTold'));
    const runner = api.owner.createQueryRunner();
    await runner.startTransaction();
    if (Migration) await new Migration().up(runner);
    await runner.commitTransaction();
    await runner.release();

    const [{ report: told }] = await api.owner.query('SELECT report FROM indicator_import WHERE id = $1', [kept?.id]);
    expect(told).toMatchObject({ newCount: 1, changedCount: 1, overSecretCount: 8, equalCount: 2, leftCount: 0, doubtCount: 2 });
    expect(told.changes).toEqual([{ ...change(open, 8), outcome: 'changed' }]);
    expect(told.doubts).toEqual([doubt(open, 'tenfold')]);
    expect(told.indicators).toEqual([
      { ...report.indicators[0], overSecretCount: 0, leftCount: 0 },
      { ...report.indicators[1], changedCount: 0, overSecretCount: 8, equalCount: 0, leftCount: 0 },
    ]);
    const [contested] = await api.owner.query('SELECT contested_value AS value, contested_state AS state FROM indicator_contest WHERE id = $1', [contest?.id]);
    expect(contested).toEqual({ value: null, state: 'secret' });
  });
});
