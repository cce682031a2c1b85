import { addMonths, conventionDueDates, statusTimeline } from '@maillage/domain';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Transactions } from '../../platform/database/transactions';
import { TestApi } from '../../testing/test-api';
import type { World } from '../../testing/world';
import { ConventionDerivation } from './convention-derivation.service';
import { readFacts } from './convention-facts.queries';

const COMPLETE = {
  ca_deliberation: '2023-09-15',
  council_deliberation: '2023-10-02',
  signature: '2023-11-10',
  transmission: '2023-11-14',
  receipt: '2023-11-15',
  publication: '2023-11-16',
};
const TACIT = { renewal: 'tacit', renewal_months: 12, notice_months: 3 };

describe('the derivation of conventions', () => {
  let api: TestApi;
  let world: World;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    api.clock.instant = new Date('2026-11-23T09:00:00Z');
    world = await api.world();
  });

  const write = <T>(work: (manager: EntityManager) => Promise<T>): Promise<T> => api.app.get(Transactions).asSystem('Test', work);
  const insert = async (manager: EntityManager, table: string, row: Record<string, unknown>): Promise<void> => {
    const columns = Object.keys(row);
    await manager.query(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((_, i) => `$${i + 1}`).join(', ')})`, Object.values(row));
  };
  const addAct = (manager: EntityManager, conventionId: string, kind: string, happenedOn: string) =>
    insert(manager, 'convention_act', { convention_id: conventionId, kind, happened_on: happenedOn });
  const addConvention = async (manager: EntityManager, columns: Record<string, unknown> = {}, acts: Record<string, string> = COMPLETE): Promise<string> => {
    const id = randomUUID();
    const whose = { network_id: world.networkId, ccas_id: world.ccasIds[0] };
    await insert(manager, 'convention', { id, ...whose, kind: 'framework', title: 'Cadre', effective_on: '2024-01-01', ends_on: '2026-12-31', ...columns });
    for (const [kind, happenedOn] of Object.entries(acts)) await addAct(manager, id, kind, happenedOn);
    return id;
  };
  const periodsOf = (id: string) =>
    api.owner.query(
      `SELECT starts_on::text AS "startsOn", ends_on::text AS "endsOn", status, term_on::text AS "termOn" FROM convention_status_period WHERE convention_id = $1 ORDER BY starts_on`,
      [id],
    );
  const duesOf = async (id: string, kind?: string): Promise<string[]> =>
    (await api.owner.query(`SELECT kind, due_on::text AS due FROM deadline WHERE source_id = $1 ORDER BY kind, due_on`, [id])).flatMap(
      (row: { kind: string; due: string }) => (kind === undefined || row.kind === `convention_${kind}` ? [`${row.kind} ${row.due}`] : []),
    );
  const statusToday = async (id: string): Promise<string> => {
    const [row] = await api.owner.query(
      `SELECT status FROM convention_status_period WHERE convention_id = $1 AND starts_on <= $2 AND (ends_on IS NULL OR ends_on > $2)`,
      [id, api.clock.today()],
    );
    return row.status;
  };

  /** What is stored is what the rules give, for each of them. */
  const expectDerived = async (ids: readonly string[]): Promise<void> => {
    const horizon = addMonths(api.clock.today(), 60);
    const today = api.clock.today();
    const stored = (await readFacts(api.owner, ids)).map(({ id, facts }) => ({
      id,
      facts: { ...facts, createdOn: facts.createdOn < today ? facts.createdOn : today },
    }));
    expect(stored).toHaveLength(ids.length);
    for (const { id, facts } of stored) {
      const timeline = statusTimeline(facts, { horizon }).map(({ startsOn, endsOn, status, termOn }) => ({ startsOn, endsOn, status, termOn }));
      expect(await periodsOf(id)).toEqual(timeline);
      const dues = conventionDueDates(facts, { horizon }).filter(({ closesOn }) => closesOn === null || closesOn > today);
      expect(await duesOf(id)).toEqual(dues.map(({ kind, dueOn }) => `${kind} ${dueOn}`).sort());
    }
  };

  it('stores for every convention what the rules give', async () => {
    const renewals = [{}, TACIT, { ...TACIT, renewals_max: 1 }, { ...TACIT, renewal: 'express' }, { ends_on: null, notice_months: 6 }];
    const endings: Record<string, string>[] = [
      {},
      { notice: '2026-09-30' },
      { notice: '2026-10-01' },
      { termination: '2026-10-15' },
      { express_renewal: '2026-11-02' },
    ];
    const ids = await write(async (manager) => {
      const all: string[] = [];
      for (const renewal of renewals)
        for (const ending of endings) {
          all.push(await addConvention(manager, renewal, { ...COMPLETE, ...ending }));
          all.push(await addConvention(manager, { ...renewal, effective_on: null }, { negotiation: '2023-05-02', signature: '2023-11-10', ...ending }));
        }
      for (const id of all.slice(0, 6)) {
        await insert(manager, 'convention_rider', { convention_id: id, number: 1, subject: 'Terme', signed_on: '2026-06-01', new_ends_on: '2027-06-30' });
        await insert(manager, 'convention_secondment', { convention_id: id, post: 'Comptable', starts_on: '2024-01-01', ends_on: '2026-12-31' });
        await insert(manager, 'convention_party', { convention_id: id, side: 'town', name: 'Ville', mandate_ends_on: '2026-03-21' });
        await insert(manager, 'convention_grant', { convention_id: id, year: 2025, voted_cents: 1000, voted_on: '2025-04-02' });
        await insert(manager, 'convention_act', { convention_id: id, kind: 'yearly_report', happened_on: '2026-05-02', year: 2025 });
      }
      return all;
    });
    await expectDerived(ids);
    expect(
      (await api.owner.query('SELECT count(DISTINCT status)::integer AS n FROM convention_status_period WHERE convention_id = ANY ($1)', [ids]))[0].n,
    ).toBeGreaterThan(6);
  });

  it('follows each change in the transaction that makes it, and undoes with it', async () => {
    const id = await write((manager) => addConvention(manager, TACIT, {}));
    expect(await statusToday(id)).toBe('to_start');
    for (const [kind, happenedOn] of Object.entries(COMPLETE)) await write((manager) => addAct(manager, id, kind, happenedOn));
    expect(await statusToday(id)).toBe('in_force');
    expect(await duesOf(id, 'tacit_renewal')).toContain('convention_tacit_renewal 2026-12-31');

    const failing = write(async (manager) => {
      await addAct(manager, id, 'termination', '2026-11-01');
      throw new Error('refused after all');
    });
    await expect(failing).rejects.toThrow('refused after all');
    expect(await statusToday(id)).toBe('in_force');

    await write((manager) => manager.query(`UPDATE convention SET renewal = 'none', renewal_months = NULL WHERE id = $1`, [id]));
    expect(await statusToday(id)).toBe('to_renew');
    expect(await duesOf(id, 'tacit_renewal')).toEqual([]);
    expect(await duesOf(id, 'term')).toEqual(['convention_term 2026-12-31']);

    await write((manager) => manager.query(`DELETE FROM convention_act WHERE convention_id = $1 AND kind = 'receipt'`, [id]));
    expect(await statusToday(id)).toBe('signed_fragile');
    await write((manager) => manager.query('UPDATE convention SET archived_at = now() WHERE id = $1', [id]));
    expect(await duesOf(id)).toEqual([]);
    await expectDerived([id]);
  });

  it('asks for a revision when the commune of the CCAS was merged', async () => {
    const [id, revised] = await write(async (manager) => [await addConvention(manager), await addConvention(manager)]);
    await write((manager) => insert(manager, 'convention_rider', { convention_id: revised, number: 1, subject: 'Fusion', signed_on: '2025-03-01' }));
    expect(await duesOf(id, 'perimeter')).toEqual([]);
    await write(async (manager) => {
      const [old, commune] = world.communeIds;
      await insert(manager, 'territory_passage', { old_id: old, new_id: commune, passed_on: '2025-01-01', nature: 'merged' });
      await manager.query('UPDATE ccas SET territory_id = $2 WHERE id = $1', [world.ccasIds[0], commune]);
    });
    expect(await duesOf(id, 'perimeter')).toEqual(['convention_perimeter 2025-01-01']);
    expect(await duesOf(revised, 'perimeter')).toEqual([]);
  });

  it('derives all again when the rules changed or the horizon comes near, and only then', async () => {
    const id = await write((manager) => addConvention(manager, TACIT));
    const derivation = api.app.get(ConventionDerivation);
    const before = await periodsOf(id);
    const spoil = () => api.owner.query('DELETE FROM convention_status_period WHERE convention_id = $1', [id]);
    await spoil();
    await derivation.deriveAllWhenOld();
    expect(await periodsOf(id)).toEqual([]);

    await api.owner.query(`UPDATE derivation_run SET rules_version = 0 WHERE subject_type = 'convention'`);
    await Promise.all([derivation.deriveAllWhenOld(), derivation.deriveAllWhenOld()]);
    expect(await periodsOf(id)).toEqual(before);

    api.clock.instant = new Date('2027-11-23T09:00:00Z');
    await derivation.deriveAllWhenOld();
    expect((await periodsOf(id)).length).toBe(before.length + 1);
    await expectDerived([id]);
  });

  it('takes more than a thousand conventions in one transaction, by a few statements for each thousand', async () => {
    const load = (manager: EntityManager) =>
      manager.query(
        `WITH loaded AS (
           INSERT INTO convention (network_id, ccas_id, kind, title, effective_on, ends_on, renewal, renewal_months, notice_months)
           SELECT $1, $2, 'framework', 'Convention ' || n, '2024-01-01', '2026-12-31', 'tacit', 12, 3 FROM generate_series(1, 1001) n RETURNING id
         ) INSERT INTO convention_act (convention_id, kind, happened_on) SELECT id, a.key, a.value::date FROM loaded CROSS JOIN jsonb_each_text($3) a`,
        [world.networkId, world.ccasIds[0], JSON.stringify(COMPLETE)],
      );
    const statements = await api.statements(() => write(load));
    // begin, who acts, the load, the marks, commit; then facts, periods and deadlines of each thousand begun
    expect(statements.length).toBeLessThanOrEqual(5 + 2 * 3);
    const [{ n }] = await api.owner.query(
      `SELECT count(DISTINCT p.convention_id)::integer AS n FROM convention_status_period p JOIN convention v ON v.id = p.convention_id
        WHERE v.ccas_id = $1 AND p.status = 'in_force'`,
      [world.ccasIds[0]],
    );
    expect(n).toBe(1001);
  }, 120_000);
});
