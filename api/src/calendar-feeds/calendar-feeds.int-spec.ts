import { calendarItemPath, type DeadlineKind } from '@maillage/domain';
import ICAL from 'ical.js';
import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { type DeadlineRow, Deadlines } from '../deadlines';
import { Transactions } from '../platform/database/transactions';
import { addPlan, arrange } from '../testing/initiatives-world';
import { TestApi } from '../testing/test-api';
import type { World } from '../testing/world';
import { CalendarFeeds } from './calendar-feeds.service';

const FEED = '{ createdAt lastReadAt mutedKinds counts { kind count } }';
const GET = `{ calendarFeed ${FEED} }`;
const MAKE = `mutation { makeCalendarFeed { address feed ${FEED} } }`;
const RENEW = `mutation { renewCalendarFeed { address feed ${FEED} } }`;
const SET = `mutation ($input: SetCalendarFeedKindsInput!) { setCalendarFeedKinds(input: $input) ${FEED} }`;
const REVOKE = 'mutation { revokeCalendarFeed }';
const START = new Date('2026-11-23T09:00:00Z');

describe('the feed of an agenda', () => {
  let api: TestApi;
  let world: World;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api?.stop());
  beforeEach(async () => {
    api.clock.instant = START;
    world = await api.world();
    await api.owner.query('DELETE FROM throttle');
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
  const comeDue = (rows: readonly DeadlineRow[], sourceIds: readonly string[] = rows.map(({ sourceId }) => sourceId)) =>
    api.app.get(Transactions).asSystem('Test', (manager) => {
      const source = rows[0]?.kind.startsWith('privacy') ? 'privacy' : 'convention';
      return api.app.get(Deadlines).replace(manager, source, sourceIds, rows);
    });
  const make = async (who: keyof World['people'] = 'director', document = MAKE): Promise<string> => {
    const data = await (await api.as(world.people[who])).ask(document);
    return new URL((data.makeCalendarFeed ?? data.renewCalendarFeed).address).pathname;
  };
  const read = (path: string, headers: Record<string, string> = {}) => request(api.app.getHttpServer()).get(path).set(headers);
  const events = async (path: string): Promise<ICAL.Event[]> => {
    const { status, text } = await read(path);
    expect(status).toBe(200);
    return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  };
  const titles = async (path: string): Promise<string[]> => (await events(path)).map(({ summary }) => summary);

  it('holds what is there for its person to handle, without cookie or header, and no more than she could read on her pages', async () => {
    const { planId, initiativeIds } = await addPlan(api.owner, world, { initiatives: 2 });
    await arrange(api.owner, 'UPDATE initiative SET owner_account_id = $2 WHERE id = $1', [initiativeIds[0], world.people.director]);
    await arrange(
      api.owner,
      `INSERT INTO milestone (initiative_id, kind, title, due_on) SELECT id, 'milestone', 'Plénière', '2027-01-15' FROM initiative WHERE plan_id = $1`,
      [planId],
    );
    await comeDue([row(0, 'Convention-cadre'), row(1, 'Du voisin'), row(0, 'Lointaine', { opensOn: '2029-01-01', dueOn: '2029-06-01' })]);
    const own = await events(await make());
    expect(own.map(({ summary, startDate }) => [summary, startDate.toString()])).toEqual([
      ['Convention à renouveler\u202f: CCAS d’Aubigny, Convention-cadre', '2026-12-31'],
      ['Jalon ou livrable\u202f: 1. Initiative 1 · Plénière', '2027-01-15'],
    ]);
    expect(await titles(await make('coordinator'))).toHaveLength(4);
    expect(await titles(await make('otherDirector'))).toEqual([expect.stringContaining('Du voisin')]);
  });

  it('moves what moves and lets go of what is handled, under the same name', async () => {
    const due = row(0, 'Convention-cadre');
    await comeDue([due]);
    const path = await make();
    const [before] = await events(path);
    api.clock.instant = new Date('2026-11-24T09:00:00Z');
    await comeDue([{ ...due, dueOn: '2027-03-28' }]);
    const [after, ...others] = await events(path);
    expect([after?.uid, after?.startDate.toString(), others]).toEqual([before?.uid, '2027-03-28', []]);
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? Infinity);
    await comeDue([], [due.sourceId]);
    expect(await events(path)).toEqual([]);
    api.clock.instant = new Date('2026-11-25T09:00:00Z');
    await comeDue([due]);
    const [again] = await events(path);
    expect(again?.sequence).toBeGreaterThan(after?.sequence ?? Infinity);
  });

  it('moves a milestone under the same name, and drops one that is done', async () => {
    const { initiativeIds } = await addPlan(api.owner, world);
    const [milestone] = await arrange<{ id: string }>(
      api.owner,
      `INSERT INTO milestone (initiative_id, kind, title, due_on) VALUES ($1, 'milestone', 'Plénière', '2026-12-15') RETURNING id`,
      [initiativeIds[0]],
    );
    const path = await make('coordinator');
    const [before] = await events(path);
    await arrange(api.owner, `UPDATE milestone SET due_on = '2028-02-29', updated_at = now() + interval '2 seconds' WHERE id = $1`, [milestone?.id]);
    await arrange(api.owner, `UPDATE milestone SET due_on = '2027-02-28' WHERE id = $1`, [milestone?.id]);
    const [after] = await events(path);
    expect([after?.uid, after?.startDate.toString()]).toEqual([before?.uid, '2027-02-28']);
    await arrange(api.owner, `UPDATE milestone SET done_on = '2026-11-23' WHERE id = $1`, [milestone?.id]);
    expect(await events(path)).toEqual([]);
  });

  it('tells nothing of the RGPD but that something is due: agendas are kept by others', async () => {
    await comeDue([row(0, 'breach', { kind: 'privacy_breach_notification', dueAt: '2026-12-02T10:30:00Z', dueOn: '2026-12-02' })]);
    const path = await make();
    const [event] = await events(path);
    expect([event?.summary, event?.endDate.toJSDate().toISOString()]).toEqual(['Échéance du RGPD\u202f: CCAS d’Aubigny', '2026-12-02T10:30:00.000Z']);
    expect((await read(path)).text).not.toMatch(/violation|CNIL|breach|72 ?h/i);
  });

  it('names no person, and nothing of the account', async () => {
    await comeDue([row(0, 'Convention-cadre')]);
    const { text, headers } = await read(await make());
    const [{ email, name }] = (await api.owner.query('SELECT email, full_name AS name FROM account WHERE id = $1', [world.people.director])) as [
      { email: string; name: string },
    ];
    for (const secret of [email, name, world.people.director]) expect(text + JSON.stringify(headers)).not.toContain(secret);
    expect(headers['set-cookie']).toBeUndefined();
    expect([headers['content-type'], headers['cache-control'], headers['x-robots-tag']]).toEqual([
      'text/calendar; charset=utf-8',
      'private, no-cache',
      'noindex, nofollow',
    ]);
  });

  it('is the same text until something changes, and is not sent twice', async () => {
    const due = row(0, 'Convention-cadre');
    await comeDue([due]);
    const path = await make();
    const first = await read(path);
    api.clock.instant = new Date('2026-11-23T19:00:00Z');
    const etag = first.headers['etag'] as string;
    const again = await read(path, { 'if-none-match': etag });
    expect([again.status, again.text]).toEqual([304, '']);
    expect((await read(path)).text).toBe(first.text);
    await comeDue([{ ...due, label: 'Convention renommée' }]);
    expect((await read(path, { 'if-none-match': etag })).status).toBe(200);
  });

  it('changes nothing when it is read but the instant of the last reading, and says that to its person', async () => {
    const path = await make();
    const all = () =>
      api.owner.query('SELECT row_to_json(f)::jsonb - $2::text AS row FROM calendar_feed f WHERE account_id = $1', [world.people.director, 'last_read_at']);
    const before = await all();
    const director = await api.as(world.people.director);
    expect((await director.ask(GET)).calendarFeed.lastReadAt).toBeNull();
    api.clock.instant = new Date('2026-11-23T09:30:00Z');
    const head = await request(api.app.getHttpServer()).head(path);
    expect([head.status, head.text ?? '', head.headers['etag']]).toEqual([200, '', (await read(path)).headers['etag']]);
    expect((await director.ask(GET)).calendarFeed.lastReadAt).toBe('2026-11-23T09:30:00.000Z');
    expect(await all()).toEqual(before);
    for (const method of ['post', 'put', 'delete'] as const) expect((await request(api.app.getHttpServer())[method](path)).status).toBe(403);
  });

  it('leaves out the kinds that its person does not want, and still counts them for her', async () => {
    await comeDue([row(0, 'Convention-cadre')]);
    await comeDue([row(0, 'dpo', { kind: 'privacy_dpo_missing' })]);
    const path = await make();
    const director = await api.as(world.people.director);
    const mutedKinds: DeadlineKind[] = ['convention_term', 'convention_term'];
    expect((await director.ask(SET, { input: { mutedKinds } })).setCalendarFeedKinds).toMatchObject({
      mutedKinds: ['convention_term'],
      counts: [
        { kind: 'convention_term', count: 1 },
        { kind: 'privacy_dpo_missing', count: 1 },
      ],
    });
    expect(await titles(path)).toEqual(['Échéance du RGPD\u202f: CCAS d’Aubigny']);
    const renewed = await make('director', RENEW);
    expect(await titles(renewed)).toHaveLength(1);
    expect(await (await api.as(world.people.otherDirector)).refusal(SET, { input: { mutedKinds } })).toBe('NOT_FOUND');
  });

  it('has an address that is told once and kept as a hash; a second one, made in another tab, tells none', async () => {
    const path = await make();
    const token = /([\w-]{43})\.ics$/.exec(path)?.[1] ?? '';
    const kept = JSON.stringify(await api.owner.query('SELECT account_id, encode(token_hash, $1) AS hash FROM calendar_feed', ['base64']));
    expect(kept).not.toContain(token);
    const director = await api.as(world.people.director);
    expect((await director.ask(MAKE)).makeCalendarFeed).toMatchObject({ address: null, feed: { createdAt: START.toISOString() } });
    expect((await read(path)).status).toBe(200);
    const made = await Promise.all([1, 2, 3].map(async () => (await (await api.as(world.people.contributor)).ask(MAKE)).makeCalendarFeed.address));
    expect(made.filter(Boolean)).toHaveLength(1);
  });

  it('ends at once when it is renewed, ended, or its person leaves: not found, as an address that nobody has', async () => {
    await comeDue([row(0, 'Convention-cadre')]);
    const path = await make();
    const renewed = await make('director', RENEW);
    const answers = [await read(path), await read(`/agendas/abonnement/${'A'.repeat(43)}.ics`), await read('/agendas/abonnement/x'), await read(`${renewed}x`)];
    expect(await titles(renewed)).toHaveLength(1);
    await arrange(api.owner, 'UPDATE account SET disabled_at = now() WHERE id = $1', [world.people.director]);
    answers.push(await read(renewed));
    await arrange(api.owner, 'UPDATE account SET disabled_at = NULL WHERE id = $1', [world.people.director]);
    expect((await read(renewed)).status).toBe(200);
    await arrange(api.owner, `UPDATE role_assignment SET ends_on = '2026-11-22' WHERE account_id = $1`, [world.people.director]);
    answers.push(await read(renewed));
    const other = await make('otherDirector');
    expect((await (await api.as(world.people.otherDirector)).ask(REVOKE)).revokeCalendarFeed).toBe(true);
    expect((await (await api.as(world.people.otherDirector)).ask(REVOKE)).revokeCalendarFeed).toBe(true);
    answers.push(await read(other));
    const told = answers.map(({ status, body, headers }) => JSON.stringify([status, { ...body.error, requestId: '' }, headers['etag'] === undefined]));
    expect([...new Set(told.map((text) => JSON.parse(text)[0]))]).toEqual([404]);
    expect(new Set(told.map((text) => JSON.parse(text)[1].reason))).toEqual(new Set(['NOT_FOUND']));
  });

  it('follows the rights of its person: a role that ends takes its things away, one that begins brings them', async () => {
    await comeDue([row(0, 'Ici'), row(1, 'Ailleurs')]);
    const path = await make('contributor');
    await arrange(api.owner, 'UPDATE role_assignment SET ccas_id = $2, role = $3 WHERE account_id = $1', [
      world.people.contributor,
      world.ccasIds[1],
      'director',
    ]);
    expect(await titles(path)).toEqual([expect.stringContaining('Ailleurs')]);
    await arrange(api.owner, `UPDATE ccas SET closed_on = '2026-11-01' WHERE id = $1`, [world.ccasIds[1]]);
    expect(await titles(path)).toEqual([]);
  });

  it('is nothing for who has nothing that comes due: a funder, the administrator, who is nobody anywhere', async () => {
    for (const who of ['funder', 'admin', 'nobody'] as const) expect(await (await api.as(world.people[who])).refusal(MAKE)).toBe('NOT_ALLOWED');
    expect(await api.anonymous().refusal(MAKE)).toBe('NOT_SIGNED_IN');
  });

  it('waits when it is asked again and again, and so does who makes up addresses; others go on', async () => {
    const [path, other] = [await make(), await make('coordinator')];
    const statuses: number[] = [];
    for (let i = 0; i < 31; i++) statuses.push((await read(path)).status);
    expect([statuses.at(0), statuses.at(-1)]).toEqual([200, 429]);
    expect((await read(other)).status).toBe(200);
    api.clock.instant = new Date(START.getTime() + 5 * 60_000);
    expect((await read(path)).status).toBe(200);
  });

  it('is forgotten when no agenda reads it for a year, and when its person has no role any more', async () => {
    await Promise.all([make(), make('coordinator'), make('otherDirector'), make('dpo')]);
    await arrange(api.owner, `UPDATE role_assignment SET ends_on = '2026-11-22' WHERE account_id = $1`, [world.people.director]);
    await arrange(api.owner, 'UPDATE account SET disabled_at = now() WHERE id = $1', [world.people.dpo]);
    await api.owner.query(`UPDATE calendar_feed SET created_at = '2025-01-01', last_read_at = '2025-11-01' WHERE account_id = $1`, [
      world.people.otherDirector,
    ]);
    await api.owner.query(`UPDATE calendar_feed SET created_at = '2025-01-01', last_read_at = '2026-11-01' WHERE account_id = $1`, [world.people.coordinator]);
    await api.app.get(CalendarFeeds).run();
    const left = (await api.owner.query('SELECT account_id FROM calendar_feed WHERE account_id = ANY ($1)', [Object.values(world.people)])) as object[];
    expect(left).toEqual([{ account_id: world.people.coordinator }]);
  });

  describe('one thing of it', () => {
    const download = async (who: keyof World['people'], key: string) => read(calendarItemPath(key), { cookie: await api.cookieOf(world.people[who]) });

    it('is a file for whoever sees it, and unknown to all others', async () => {
      const due = row(0, 'Convention-cadre');
      await comeDue([due]);
      const key = `convention:${due.sourceId}:convention_term:1`;
      const { status, text, headers } = await download('director', key);
      expect([status, headers['content-disposition'], headers['cache-control']]).toEqual([200, 'attachment; filename="echeance.ics"', 'no-store']);
      const [event] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
      expect(event?.uid).toBe((await events(await make()))[0]?.uid);
      expect((await download('referent', key)).status).toBe(200);
      const refused = [await download('otherDirector', key), await download('foreignCoordinator', key), await download('director', 'convention:x:y:1')];
      refused.push(await download('director', "' OR 1=1 --"), await download('director', 'é'.repeat(200)), await download('funder', key));
      expect(refused.map((answer) => [answer.status, answer.body.error.reason])).toEqual(refused.map(() => [404, 'NOT_FOUND']));
      expect((await read(calendarItemPath(key))).status).toBe(401);
    });
  });
});
