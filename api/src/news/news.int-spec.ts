import { randomUUID } from 'node:crypto';
import { Transactions } from '../platform/database/transactions';
import { arrange } from '../testing/initiatives-world';
import { TestApi } from '../testing/test-api';
import type { World } from '../testing/world';
import { ccasRecipients, MailAllowance, News, type Told } from './index';
import { ForgetNews } from './upkeep/forget-news.service';
import { RefusedMails } from './upkeep/refused-mails.service';

interface Row {
  readonly account_id: string;
  readonly times: number;
  readonly by_id: string | null;
  readonly read_at: Date | null;
}

describe('what persons are told', () => {
  let api: TestApi;
  let world: World;
  const toCcas = (more: Partial<Told> = {}): Told => ({
    kind: 'reply',
    networkId: world.networkId,
    ccasId: world.ccasIds[0] as string,
    subject: { type: 'ccas', id: world.ccasIds[0] as string },
    accountIds: [world.people.director, world.people.contributor],
    byId: world.people.coordinator,
    ...more,
  });
  const tell = (told: Told) => api.app.get(Transactions).asSystem('Essai', (manager) => api.app.get(News).tell(manager, told));
  const rowsOf = (accountId: string): Promise<Row[]> => api.owner.query('SELECT * FROM notification WHERE account_id = $1 ORDER BY at', [accountId]);

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api?.stop());
  beforeEach(async () => {
    world = await api.world();
    api.clock.instant = new Date('2026-11-23T09:00:00Z');
  });

  it('is told to each once, never to who causes it, nor to who is suspended', async () => {
    await arrange(api.owner, 'UPDATE account SET disabled_at = now() WHERE id = $1', [world.people.contributor]);
    const { director, contributor, coordinator } = world.people;
    await tell(toCcas({ accountIds: [director, director, contributor, coordinator] }));
    expect((await Promise.all([director, contributor, coordinator].map(rowsOf))).map(({ length }) => length)).toEqual([1, 0, 0]);
  });

  it('that moves several times on a day is one piece of news, unread again; on another day it is another', async () => {
    const [first, second] = [randomUUID(), randomUUID()];
    await tell(toCcas({ about: first }));
    await arrange(api.owner, 'UPDATE notification SET read_at = now() WHERE account_id = $1', [world.people.director]);
    await tell(toCcas({ about: first }));
    expect(await rowsOf(world.people.director)).toMatchObject([{ times: 1, read_at: expect.any(Date) }]);
    await tell(toCcas({ about: second, byId: world.people.referent }));
    expect(await rowsOf(world.people.director)).toMatchObject([{ times: 2, read_at: null, by_id: world.people.referent, about: second }]);
    api.clock.instant = new Date('2026-11-24T09:00:00Z');
    await tell(toCcas({ about: second }));
    expect(await rowsOf(world.people.director)).toHaveLength(2);
  });

  it('of a mention is told once for each message, ever', async () => {
    const [first, second] = [randomUUID(), randomUUID()];
    for (const about of [first, first, second]) await tell(toCcas({ kind: 'mention', about }));
    api.clock.instant = new Date('2026-12-24T09:00:00Z');
    await tell(toCcas({ kind: 'mention', about: first }));
    expect((await rowsOf(world.people.director)).map(({ times }) => times)).toEqual([1, 1]);
  });

  it('leaves with the change that causes it, or not at all', async () => {
    const failed = api.app.get(Transactions).asSystem('Essai', async (manager) => {
      await api.app.get(News).tell(manager, toCcas());
      throw new Error('rolled back');
    });
    await expect(failed).rejects.toThrow('rolled back');
    expect(await rowsOf(world.people.director)).toEqual([]);
    await expect(api.app.get(News).tell(api.dataSource.manager, toCcas())).rejects.toThrow('transaction');
  });

  it('reaches 10,000 persons in one statement', async () => {
    const ids = (
      (await arrange(
        api.owner,
        `INSERT INTO account (email, full_name) SELECT 'foule' || n || '@test.example', 'Foule' FROM generate_series(1, 10000) n RETURNING id`,
      )) as { id: string }[]
    ).map(({ id }) => id);
    const statements: unknown[] = [];
    await api.app.get(Transactions).asSystem('Essai', async (manager) => {
      const query = manager.query.bind(manager);
      jest.spyOn(manager, 'query').mockImplementation((...asked) => (statements.push(asked[0]), query(...(asked as Parameters<typeof query>))));
      await api.app.get(News).tell(manager, toCcas({ accountIds: ids }));
      expect(statements).toHaveLength(1);
      jest.restoreAllMocks();
    });
    expect((await api.owner.query('SELECT count(*)::int AS n FROM notification WHERE account_id = ANY ($1)', [ids]))[0].n).toBe(10_000);
  });

  it('is that an address refuses mails, to who had it written, once for each address', async () => {
    const { director, coordinator, referent } = world.people;
    const refuse = (recipient: string) =>
      api.owner.query(
        `INSERT INTO mail_message (recipient, subject, state, is_refused, next_attempt_at, attempted_at, account_id, by_id) VALUES ($1, 'x', 'given_up', true, 'infinity', $2, $3, $4)`,
        [recipient, api.clock.instant, director, coordinator],
      );
    for (const recipient of ['ancienne@test.example', 'ancienne@test.example']) await refuse(recipient);
    for (let i = 0; i < 2; i++) await api.app.get(RefusedMails).run();
    expect((await Promise.all([coordinator, referent, director].map(rowsOf))).map(({ length }) => length)).toEqual([1, 0, 0]);
    await refuse('nouvelle@test.example');
    await api.app.get(RefusedMails).run();
    expect(await rowsOf(coordinator)).toHaveLength(2);
  });

  it('is forgotten in its time: once read sooner', async () => {
    await tell(toCcas());
    await arrange(api.owner, 'UPDATE notification SET read_at = at WHERE account_id = $1', [world.people.director]);
    api.clock.instant = new Date('2027-06-01T09:00:00Z');
    await api.app.get(ForgetNews).run();
    expect([(await rowsOf(world.people.director)).length, (await rowsOf(world.people.contributor)).length]).toEqual([0, 1]);
    api.clock.instant = new Date('2027-12-01T09:00:00Z');
    await api.app.get(ForgetNews).run();
    expect(await rowsOf(world.people.contributor)).toEqual([]);
  });

  describe('by a mail that asks something', () => {
    const take = (accountIds: readonly string[], by = world.people.coordinator) =>
      api.app
        .get(Transactions)
        .run({ accountId: by, fullName: 'Qui' }, (manager) => api.app.get(MailAllowance).take(manager, world.networkId, accountIds, 'campaign_reminder'));

    it('is asked once a week, whatever asks; who asked and from when she may be asked again is said', async () => {
      const { director, otherDirector } = world.people;
      expect((await take([director])).allowed).toEqual(new Set([director]));
      api.clock.instant = new Date('2026-11-25T09:00:00Z');
      const { allowed, heldBack } = await take([director, otherDirector], world.people.referent);
      expect(allowed).toEqual(new Set([otherDirector]));
      expect(heldBack.get(director)).toEqual({
        lastAt: new Date('2026-11-23T09:00:00Z'),
        byName: 'Cora Dina',
        awayUntil: null,
        againAt: new Date('2026-11-30T09:00:00Z'),
      });
      api.clock.instant = new Date('2026-11-30T09:00:00Z');
      expect((await take([director])).allowed).toEqual(new Set([director]));
    });

    it('gets one mail of two senders at once', async () => {
      const ids = [world.people.director, world.people.otherDirector, world.people.contributor];
      const taken = await Promise.all(Array.from({ length: 6 }, (_, i) => take(i % 2 ? ids : ids.toReversed())));
      expect(taken.flatMap(({ allowed }) => [...allowed]).sort()).toEqual([...ids].sort());
    });

    it('keeps her week when the mails were not written after all', async () => {
      const failed = api.app.get(Transactions).asSystem('Essai', async (manager) => {
        await api.app.get(MailAllowance).take(manager, world.networkId, [world.people.director], 'campaign_opening');
        throw new Error('rolled back');
      });
      await expect(failed).rejects.toThrow('rolled back');
      expect((await take([world.people.director])).allowed.size).toBe(1);
    });

    it('is not asked while she is away', async () => {
      await away(world.people.director, '2026-11-20', '2026-12-04');
      const { heldBack } = await take([world.people.director]);
      expect(heldBack.get(world.people.director)).toEqual({ lastAt: null, byName: null, awayUntil: '2026-12-04', againAt: new Date('2026-12-04T23:00:00Z') });
    });
  });

  describe('by two networks that hold the same CCAS', () => {
    const day = '2026-11-23';
    let otherId: string;
    const take = (networkId: string, accountIds: readonly string[], by: string) =>
      api.app
        .get(Transactions)
        .run({ accountId: by, fullName: 'Qui' }, (manager) => api.app.get(MailAllowance).take(manager, networkId, accountIds, 'campaign_reminder'));
    const person = async (fullName: string, role: string, ccasId: string | null = null): Promise<string> => {
      const [{ id }] = (await arrange(api.owner, 'INSERT INTO account (email, full_name) VALUES ($1, $2) RETURNING id', [
        `${randomUUID()}@test.example`,
        fullName,
      ])) as [{ id: string }];
      await arrange(api.owner, 'INSERT INTO role_assignment (account_id, role, network_id, ccas_id) VALUES ($1, $2, $3, $4)', [id, role, otherId, ccasId]);
      return id;
    };

    beforeEach(async () => {
      const [{ id }] = (await arrange(api.owner, `INSERT INTO network (name, territory_id) VALUES ('Union de l’Ouest', $1) RETURNING id`, [
        world.eptIds[0],
      ])) as [{ id: string }];
      otherId = id;
    });

    it('is asked of who answers for it there, and of nobody of the other one', async () => {
      const ccasId = world.ccasIds[0] as string;
      await person('Olga Ouest', 'director', ccasId);
      const names = async (networkId: string) => (await ccasRecipients(api.dataSource, networkId, [ccasId], day)).get(ccasId)?.map(({ fullName }) => fullName);
      expect([await names(world.networkId), await names(otherId)]).toEqual([['Diane Recteur'], ['Olga Ouest']]);
    });

    it('keeps an absence that one of them noted from silencing the other, and names nobody of the other who asked', async () => {
      const { director } = world.people;
      const ccasId = world.ccasIds[0] as string;
      const other = await person('Olga Ouest', 'coordinator');
      await arrange(api.owner, `INSERT INTO absence (account_id, network_id, starts_on, ends_on) VALUES ($1, $2, '2026-11-01', '2027-10-30')`, [
        director,
        otherId,
      ]);
      expect((await ccasRecipients(api.dataSource, world.networkId, [ccasId], day)).get(ccasId)).toMatchObject([{ accountId: director }]);
      expect((await take(world.networkId, [director], world.people.coordinator)).allowed).toEqual(new Set([director]));
      api.clock.instant = new Date('2026-12-03T09:00:00Z');
      await take(world.networkId, [director], other);
      const { heldBack } = await take(world.networkId, [director], world.people.coordinator);
      expect(heldBack.get(director)).toMatchObject({ lastAt: api.clock.instant, byName: null, awayUntil: null });
    });
  });

  const away = (accountId: string, from: string, to: string, deputyId: string | null = null) =>
    arrange(api.owner, 'INSERT INTO absence (account_id, network_id, starts_on, ends_on, deputy_account_id) VALUES ($1, $2, $3, $4, $5)', [
      accountId,
      world.networkId,
      from,
      to,
      deputyId,
    ]);

  describe('about a CCAS', () => {
    const recipients = async () => {
      const [first = '', second = '', third = ''] = world.ccasIds;
      const found = await ccasRecipients(api.dataSource, world.networkId, [first, second, third], '2026-11-23');
      return [first, second, third].map((id) => found.get(id)?.map(({ fullName, standsInFor }) => [fullName, standsInFor]));
    };

    it('goes to its director; to nobody where there is none', async () => {
      expect(await recipients()).toEqual([[['Diane Recteur', null]], [['Denis Autre', null]], []]);
    });

    it('goes to the deputy of who is away, to who fills in where she named nobody, and to nobody else', async () => {
      await away(world.people.director, '2026-11-23', '2026-11-23', world.people.referent);
      await away(world.people.otherDirector, '2026-11-01', '2026-12-01');
      expect(await recipients()).toEqual([[['Rémi Férent', 'Diane Recteur']], [], []]);
      await away(world.people.referent, '2026-11-22', '2026-11-24');
      expect((await recipients())[0]).toEqual([['Coline Tribu', 'Diane Recteur']]);
      await arrange(api.owner, 'UPDATE account SET disabled_at = now() WHERE id = $1', [world.people.contributor]);
      expect((await recipients())[0]).toEqual([]);
    });

    it('goes to the deputy whom who left had named, else to who fills in', async () => {
      await arrange(api.owner, `UPDATE role_assignment SET ends_on = '2026-11-20' WHERE role = 'director' AND account_id = $1`, [world.people.director]);
      expect((await recipients())[0]).toEqual([['Coline Tribu', 'Diane Recteur']]);
      await away(world.people.director, '2026-11-15', '2026-11-30', world.people.referent);
      expect((await recipients())[0]).toEqual([['Rémi Férent', 'Diane Recteur']]);
    });

    it('goes to the last deputy of who left, whatever day she was away', async () => {
      await away(world.people.director, '2026-08-03', '2026-08-28', world.people.contributor);
      await away(world.people.director, '2026-10-01', '2026-10-15', world.people.referent);
      expect((await recipients())[0]).toEqual([['Diane Recteur', null]]);
      await arrange(api.owner, `UPDATE role_assignment SET ends_on = '2026-11-20' WHERE role = 'director' AND account_id = $1`, [world.people.director]);
      expect((await recipients())[0]).toEqual([['Rémi Férent', 'Diane Recteur']]);
    });

    it('goes to who was given a part too, as long as she is of the CCAS and here; alone where nobody directs', async () => {
      const [ccasId = ''] = world.ccasIds;
      const { contributor, director, otherDirector } = world.people;
      const names = async (accountIds: readonly string[]) =>
        (
          await ccasRecipients(
            api.dataSource,
            world.networkId,
            [ccasId],
            '2026-11-23',
            accountIds.map((accountId) => ({ ccasId, accountId })),
          )
        )
          .get(ccasId)
          ?.map(({ fullName, standsInFor }) => [fullName, standsInFor])
          .sort();
      const given = [contributor, otherDirector];
      expect(await names(given)).toEqual([
        ['Coline Tribu', null],
        ['Diane Recteur', null],
      ]);
      await arrange(api.owner, `UPDATE role_assignment SET ends_on = '2026-11-20' WHERE role = 'director' AND account_id = $1`, [director]);
      expect(await names(given)).toEqual([['Coline Tribu', null]]);
      await away(contributor, '2026-11-20', '2026-11-30');
      expect(await names(given)).toEqual([]);
    });

    it('goes to no deputy who reads the place no longer', async () => {
      await away(world.people.director, '2026-11-20', '2026-11-30', world.people.contributor);
      expect((await recipients())[0]).toEqual([['Coline Tribu', 'Diane Recteur']]);
      await arrange(api.owner, 'UPDATE role_assignment SET ccas_id = $2 WHERE account_id = $1', [world.people.contributor, world.ccasIds[2]]);
      expect((await recipients())[0]).toEqual([]);
    });

    it('says that the address of who answers refuses mails', async () => {
      await api.owner.query(
        `INSERT INTO mail_message (recipient, subject, state, is_refused, next_attempt_at, account_id) VALUES ('x@test.example', 'x', 'given_up', true, 'infinity', $1)`,
        [world.people.director],
      );
      const found = await ccasRecipients(api.dataSource, world.networkId, [world.ccasIds[0] as string], '2026-11-23');
      expect(found.get(world.ccasIds[0] as string)).toMatchObject([{ mailTrouble: 'refused' }]);
    });
  });
});
