import { Transactions } from '../../platform/database/transactions';
import { Jobs } from '../../platform/jobs/jobs.service';
import { addressOf, comesDue, DIGEST_MORNING, digestMorning, isAway, prefer, tellOfCcas } from '../../testing/digest-world';
import { addNews, addPlan, arrange } from '../../testing/initiatives-world';
import { mailsTo } from '../../testing/mails';
import { TestApi } from '../../testing/test-api';
import type { World } from '../../testing/world';
import { DigestQueue } from './digest-queue.service';
import { Digests } from './digests.service';
import { until } from '../../testing/until';

type Person = keyof World['people'];

interface Decision {
  readonly due_on: string;
  readonly is_mailed: boolean;
}

const PREVIEW = '{ digestPreview { nextOn subject text } }';

describe('the digest of a person', () => {
  let api: TestApi;
  let world: World;
  let ccasId: string;
  let neighbourId: string;

  beforeAll(async () => {
    api = await TestApi.start();
    await api.app.get(Jobs).ready();
  });
  afterAll(() => api?.stop());
  beforeEach(async () => {
    world = await digestMorning(api);
    [ccasId = '', neighbourId = ''] = world.ccasIds;
  });

  const write = (person: Person, dueOn = '2026-12-01', on = api) =>
    on.app.get(Digests).run({ id: 'x', name: 'digest_write', data: { accountId: world.people[person], dueOn }, signal: new AbortController().signal });
  const decisions = (person: Person): Promise<Decision[]> =>
    api.owner.query('SELECT due_on::text, is_mailed FROM digest_decision WHERE account_id = $1 ORDER BY due_on', [world.people[person]]);
  const mailsOf = async (person: Person, expected: number, on = api) => mailsTo(on, await addressOf(api, world.people[person]), expected);
  const lastMail = async (person: Person) => {
    await write(person);
    return (await mailsOf(person, 1))[0];
  };

  it('is queued at its hour, comes to her mailbox, and comes once, whoever asks how often in how many processes', async () => {
    await comesDue(api, world, ccasId, '2026-11-20');
    const other = await api.another();
    api.clock.instant = new Date('2026-12-01T06:59:00Z');
    await api.app.get(DigestQueue).run();
    expect(await decisions('director')).toEqual([]);
    api.clock.instant = DIGEST_MORNING;
    await Promise.all([api, other].map((each) => each.app.get(DigestQueue).run()));
    await Promise.all([api, other, api, other].map((each) => write('director', '2026-12-01', each)));
    await api.app.get(DigestQueue).run();
    const address = await addressOf(api, world.people.director);
    await until(async () => (await api.owner.query(`SELECT FROM mail_message WHERE recipient = $1 AND state = 'sent'`, [address])).length > 0);
    expect(await decisions('director')).toEqual([{ due_on: '2026-12-01', is_mailed: true }]);
    expect((await mailsTo(api, address, 0)).length + (await mailsTo(other, address, 0)).length).toBe(1);
    await other.stop();
  });

  it('says first what waits for her, then what others changed, then what is coming; what she did herself is no news to her', async () => {
    const { initiativeIds } = await addPlan(api.owner, world, { initiatives: 2 });
    // whatever the day on which this runs, the history is later than the last digest
    await api.owner.query(`INSERT INTO digest_decision (account_id, due_on, at, is_mailed) SELECT unnest($1::uuid[]), '2026-11-24', '2020-01-01', true`, [
      [world.people.director, world.people.contributor],
    ]);
    await api.app
      .get(Transactions)
      .run({ accountId: world.people.contributor, fullName: 'Coline Tribu' }, (manager) =>
        manager.query(`INSERT INTO adoption (initiative_id, ccas_id, stage, last_news_at) VALUES ($1, $2, 'informed', '2026-11-20')`, [
          initiativeIds[0],
          ccasId,
        ]),
      );
    await comesDue(api, world, ccasId, '2026-11-20');
    await comesDue(api, world, ccasId, '2027-01-20', '2026-12-10');
    await tellOfCcas(api, world, ccasId, { kind: 'mention', accountIds: [world.people.director], byId: world.people.coordinator });
    const mail = await lastMail('director');
    expect(mail?.subject).toMatch(/^\d\u00a0choses pour vous\u202f: Cora Dina vous mentionne…$/);
    const at = [
      'Cora Dina vous mentionne',
      'attendu depuis le 20\u00a0novembre',
      'attend de vos nouvelles',
      'Ce qui a changé',
      '1\u00a0réponse',
      'Ce qui vient',
      '20\u00a0janvier 2027',
    ].map((text) => [text, mail?.text.indexOf(text) ?? -1] as const);
    expect(at.filter(([, index]) => index < 0)).toEqual([]);
    expect(at.slice(3).map(([, index]) => index)).toEqual(
      at
        .slice(3)
        .map(([, index]) => index)
        .toSorted((a, b) => a - b),
    );
    expect(mail?.unsubscribe).toHaveLength(2);

    expect((await lastMail('contributor'))?.text).not.toContain('1\u00a0réponse');
  });

  it('is not written where there is nothing to say, and that is decided once too', async () => {
    for (let i = 0; i < 2; i++) await write('funder');
    expect(await decisions('funder')).toEqual([{ due_on: '2026-12-01', is_mailed: false }]);
    expect(await mailsOf('funder', 0)).toEqual([]);
  });

  it('never comes to who wants none, is suspended, never came in, or whose address refused the last mail', async () => {
    await comesDue(api, world, ccasId, '2026-11-20');
    const { director, contributor, coordinator, referent } = world.people;
    await prefer(api, director, { rhythm: 'never' });
    await arrange(api.owner, 'UPDATE account SET disabled_at = now() WHERE id = $1', [contributor]);
    await api.owner.query('DELETE FROM account_visit WHERE account_id = $1', [coordinator]);
    await api.owner.query(
      `INSERT INTO mail_message (recipient, subject, state, is_refused, next_attempt_at, account_id) VALUES ('x@test.example', 'x', 'given_up', true, 'infinity', $1)`,
      [referent],
    );
    for (const person of ['director', 'contributor', 'coordinator', 'referent'] as const) {
      await write(person);
      expect(await decisions(person)).toEqual([]);
    }
  });

  it('waits for the return of who is away, tells what moved meanwhile, and is not decided before', async () => {
    await isAway(api, world, world.people.director, '2026-11-27', '2026-12-03');
    await comesDue(api, world, ccasId, '2026-11-20');
    await write('director');
    expect(await decisions('director')).toEqual([]);
    api.clock.instant = new Date('2026-12-04T08:00:00Z');
    await tellOfCcas(api, world, ccasId, { kind: 'mention', accountIds: [world.people.director], byId: world.people.coordinator });
    expect((await lastMail('director'))?.text).toContain('Cora Dina vous mentionne');
    expect(await decisions('director')).toEqual([{ due_on: '2026-12-01', is_mailed: true }]);
  });

  it('waits for no absence of a network that she left', async () => {
    await comesDue(api, world, ccasId, '2026-11-20');
    await arrange(api.owner, `INSERT INTO absence (account_id, network_id, starts_on, ends_on) VALUES ($1, $2, '2026-11-20', '2026-12-20')`, [
      world.people.director,
      world.otherNetworkId,
    ]);
    expect(await lastMail('director')).toBeDefined();
  });

  it('forgets what was decided long ago, but for the last of a person and the last that was mailed', async () => {
    await arrange(
      api.owner,
      `INSERT INTO digest_decision (account_id, due_on, at, is_mailed) SELECT $1, d::date, d::date, d = '2026-03-03' FROM unnest(ARRAY['2026-02-03', '2026-03-03', '2026-04-07', '2026-11-24']) d`,
      [world.people.director],
    );
    await arrange(api.owner, `INSERT INTO digest_decision (account_id, due_on, at, is_mailed) VALUES ($1, '2026-02-03', '2026-02-03', false)`, [
      world.people.contributor,
    ]);
    await api.app.get(DigestQueue).run();
    const kept = async (person: Person) => (await decisions(person)).map(({ due_on }) => due_on).filter((day) => day < '2026-12-01');
    expect([await kept('director'), await kept('contributor')]).toEqual([['2026-03-03', '2026-11-24'], ['2026-02-03']]);
  });

  it('tells nothing of a right that was lost since, nor of a kind that she muted', async () => {
    await tellOfCcas(api, world, neighbourId, {
      kind: 'mention',
      accountIds: [world.people.director, world.people.otherDirector],
      byId: world.people.coordinator,
    });
    await tellOfCcas(api, world, ccasId, { kind: 'mention', accountIds: [world.people.director], byId: world.people.coordinator });
    await prefer(api, world.people.otherDirector, { muted: ['mention'] });
    await arrange(api.owner, `UPDATE role_assignment SET ends_on = '2026-11-30' WHERE account_id = $1`, [world.people.director]);
    for (const person of ['director', 'otherDirector'] as const) {
      await write(person);
      expect(await api.owner.query('SELECT FROM mail_message WHERE account_id = $1 AND body_text LIKE $2', [world.people[person], '%mentionne%'])).toEqual([]);
    }
    expect(await decisions('director')).toEqual([{ due_on: '2026-12-01', is_mailed: false }]);
  });

  it('tells a neighbour, and another union, nothing of a CCAS', async () => {
    const { initiativeIds } = await addPlan(api.owner, world);
    await addNews(api.owner, initiativeIds[0] as string, ccasId, { stage: 'blocked', blocked_since: '2026-10-01', comment: 'Secret' }).catch(() =>
      addNews(api.owner, initiativeIds[0] as string, ccasId),
    );
    await comesDue(api, world, ccasId, '2026-11-20');
    for (const person of ['otherDirector', 'foreignDirector', 'foreignCoordinator'] as const) {
      const preview = (await (await api.as(world.people[person])).ask(PREVIEW)).digestPreview;
      expect(preview.text ?? '').not.toMatch(/Convention-cadre|20\u00a0novembre/);
      if (person !== 'otherDirector') expect(preview.text ?? '').not.toContain('Aubigny');
    }
  });

  it('lets in by its first link alone, by a code, who answers for a CCAS; who reaches further gets plain addresses', async () => {
    await comesDue(api, world, ccasId, '2026-11-20');
    await comesDue(api, world, neighbourId, '2026-11-20');
    const director = await lastMail('director');
    expect(director?.text.match(/\/ouvrir\//g)).toHaveLength(1);
    expect(director?.text).toContain('Si la page demande un code');
    const coordinator = await lastMail('coordinator');
    expect(coordinator?.text).not.toMatch(/\/ouvrir\/|un code/);
    expect(coordinator?.text).toContain('http://127.0.0.1:3000/');
  });

  it('of each day does not say the same twice', async () => {
    await prefer(api, world.people.director, { rhythm: 'daily' });
    await comesDue(api, world, ccasId, '2026-11-20');
    await write('director');
    api.clock.instant = new Date('2026-12-02T08:00:00Z');
    await write('director', '2026-12-02');
    api.clock.instant = new Date('2026-12-03T08:00:00Z');
    await comesDue(api, world, ccasId, '2026-11-21');
    await write('director', '2026-12-03');
    expect((await decisions('director')).map(({ is_mailed }) => is_mailed)).toEqual([true, false, true]);
  });

  it('shows itself before it comes, as it would be, and decides nothing by that', async () => {
    await comesDue(api, world, ccasId, '2026-11-20');
    const shown = (await (await api.as(world.people.director)).ask(PREVIEW)).digestPreview;
    expect(shown.nextOn).toBe('2026-12-01');
    expect(await decisions('director')).toEqual([]);
    const mail = await lastMail('director');
    expect(mail?.subject).toBe(shown.subject);
    const withoutLinks = (text = '') =>
      text
        .replace(/https?:\S+/g, '')
        .split('Bonne semaine')[0]
        ?.replace(/\n.*code.*|Le premier lien.*/g, '')
        .trim();
    expect(withoutLinks(mail?.text)).toBe(withoutLinks(shown.text));
    expect((await (await api.as(world.people.director)).ask(PREVIEW)).digestPreview.nextOn).toBe('2026-12-08');
    expect(await (await api.as(world.people.funder)).refusal(PREVIEW)).toBe('NOT_ALLOWED');
  });
});
