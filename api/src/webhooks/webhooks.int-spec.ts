import { WEBHOOK_LIMITS, WEBHOOK_WAITS_S } from '@maillage/domain';
import { createHmac, randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DataSource } from 'typeorm';
import { Transactions } from '../platform/database/transactions';
import { Jobs } from '../platform/jobs/jobs.service';
import { addConvention } from '../testing/conventions-world';
import { addPlan, arrange } from '../testing/initiatives-world';
import { type Caller, TestApi } from '../testing/test-api';
import { until } from '../testing/until';
import type { World } from '../testing/world';
import { WebhookCollecting } from './webhook-collecting.service';
import { WebhookSending } from './webhook-sending.service';
import { listDue } from './webhooks.queries';

const WEBHOOK = '{ id name url events disabledAt isDisabledByFailures deliveries { id event state attempts lastStatus lastFailure nextAttemptAt } }';
const LIST = `query ($networkId: ID!) { webhooks(networkId: $networkId) ${WEBHOOK} }`;
const MAKE = `mutation ($input: MakeWebhookInput!) { makeWebhook(input: $input) { secret webhook ${WEBHOOK} } }`;
const RENEW = `mutation ($id: ID!) { renewWebhookSecret(id: $id) { secret webhook ${WEBHOOK} } }`;
const SWITCH = `mutation ($id: ID!, $isOn: Boolean!) { switchWebhook(id: $id, isOn: $isOn) ${WEBHOOK} }`;
const REMOVE = 'mutation ($id: ID!) { removeWebhook(id: $id) }';
const TRY = `mutation ($id: ID!) { tryWebhook(id: $id) ${WEBHOOK} }`;
const RESEND = `mutation ($id: ID!) { resendWebhookDelivery(id: $id) ${WEBHOOK} }`;

interface Received {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

describe('signals to other programs', () => {
  let api: TestApi;
  let world: World;
  let coordinator: Caller;
  let receiver: Server;
  let url: string;
  let answers = 204;
  const received: Received[] = [];

  beforeAll(async () => {
    receiver = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        received.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
        response.writeHead(answers).end();
      });
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => receiver.once('listening', resolve));
    url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/maillage`;
    // jobs are done by the test, one by one
    api = await TestApi.start({ tellsInnerAddresses: true, worksInBackground: false });
    Object.assign(api.app.get(Jobs), { send: async () => undefined, sendAll: async () => undefined });
  });
  afterAll(async () => {
    await api.stop();
    await new Promise((resolve) => receiver.close(resolve));
  });
  beforeEach(async () => {
    received.length = 0;
    answers = 204;
    world = await api.world();
    coordinator = await api.as(world.people.coordinator);
  });

  const inputOf = (more: object = {}) => ({ networkId: world.networkId, name: 'Outil du partenaire', url, events: ['initiative_weather'], ...more });
  const make = async (more: object = {}) => (await coordinator.ask(MAKE, { input: inputOf(more) })).makeWebhook;
  const shown = async (id: string) =>
    (await coordinator.ask(LIST, { networkId: world.networkId })).webhooks.find((webhook: { id: string }) => webhook.id === id);
  /** A minute of the work in the background. */
  const minute = async (): Promise<void> => {
    await api.app.get(WebhookCollecting).run();
    const due = await listDue(api.app.get(DataSource), api.clock.now());
    for (const data of due) await api.app.get(WebhookSending).run({ id: randomUUID(), name: 'webhooks_send', data, signal: new AbortController().signal });
  };
  const turn = (id: string | undefined, weather: string) => arrange(api.owner, 'UPDATE initiative SET weather = $2 WHERE id = $1', [id, weather]);

  it('are settled by the coordination of the network alone', async () => {
    const { webhook } = await make();
    for (const who of ['referent', 'director', 'dpo', 'funder', 'admin'] as const) {
      const caller = await api.as(world.people[who]);
      expect(await caller.refusal(MAKE, { input: inputOf() })).toBe('NOT_ALLOWED');
      expect(await caller.refusal(LIST, { networkId: world.networkId })).toBe('NOT_ALLOWED');
    }
    const foreign = await api.as(world.people.foreignCoordinator);
    expect(await foreign.refusal(LIST, { networkId: world.networkId })).toBe('NOT_FOUND');
    for (const document of [RENEW, REMOVE, TRY, RESEND]) {
      expect(await foreign.refusal(document, { id: webhook.id })).toBe('NOT_FOUND');
      expect(await foreign.refusal(document, { id: 'x' })).toBe('NOT_FOUND');
    }
    expect(await foreign.refusal(SWITCH, { id: webhook.id, isOn: false })).toBe('NOT_FOUND');
    expect(await coordinator.ask(REMOVE, { id: webhook.id })).toEqual({ removeWebhook: true });
    for (let count = 0; count < WEBHOOK_LIMITS.perNetwork; count++) await make();
    expect(await coordinator.refusal(MAKE, { input: inputOf() })).toBe('TOO_MANY_WEBHOOKS');
  });

  it('tell what a committed change did, once, signed, without a word that only some may read, and nothing of another network or of what was given up', async () => {
    const { secret, webhook } = await make({ events: ['initiative_weather', 'initiative_archived'] });
    const { initiativeIds } = await addPlan(api.owner, world, { initiatives: 2 });
    const other = await api.world();
    const foreign = await addPlan(api.owner, other);
    await turn(initiativeIds[0], 'compromised');
    await turn(foreign.initiativeIds[0], 'compromised');
    await arrange(api.owner, `UPDATE initiative SET purpose = 'Autre' WHERE id = $1`, [initiativeIds[0]]);
    const given = api.app.get(Transactions).asSystem('Test', async (manager) => {
      await manager.query(`UPDATE initiative SET weather = 'compromised' WHERE id = $1`, [initiativeIds[1]]);
      throw new Error('given up');
    });
    await expect(given).rejects.toThrow('given up');
    await Promise.all([minute(), minute()]);
    await minute();
    expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    const [signal] = received as [Received];
    const { type, timestamp, data } = JSON.parse(signal.body);
    expect([type, data.network, data.object, data.id]).toEqual(['initiative_weather', world.networkId, 'initiative', initiativeIds[0]]);
    expect(data.url).toMatch(new RegExp(`^http://[^/]+/initiatives/${initiativeIds[0]}$`));
    expect(Number.isNaN(Date.parse(timestamp))).toBe(false);
    expect(signal.body).not.toMatch(/Initiative 1|Test|Cora|CCAS/);

    // as a receiver verifies it
    const { 'webhook-id': id, 'webhook-timestamp': seconds, 'webhook-signature': signature } = signal.headers;
    const key = Buffer.from(String(secret).replace(/^whsec_/, ''), 'base64');
    expect(signature).toBe(
      `v1,${createHmac('sha256', key)
        .update(`${String(id)}.${String(seconds)}.${signal.body}`)
        .digest('base64')}`,
    );
    expect((await shown(webhook.id)).deliveries).toMatchObject([{ id, event: 'initiative_weather', state: 'delivered', attempts: 1, lastStatus: 204 }]);
    const [{ row }] = await api.owner.query(
      `SELECT string_agg(to_jsonb(j)::text, '') AS row FROM journal_entry j WHERE subject_type = 'webhook' AND subject_id = $1`,
      [webhook.id],
    );
    expect(row).not.toContain(key.toString('hex'));

    const renewed = (await coordinator.ask(RENEW, { id: webhook.id })).renewWebhookSecret;
    expect(renewed.secret).not.toBe(secret);
    await coordinator.ask(RESEND, { id });
    await minute();
    const again = received.at(-1);
    expect([again?.headers['webhook-id'], again?.body]).toEqual([id, signal.body]);
    expect(again?.headers['webhook-signature']).not.toBe(signature);
  });

  it('are tried again with growing waits, fail after the last, and are switched off after three in a row, which its owner is told', async () => {
    const { webhook } = await make();
    const { initiativeIds } = await addPlan(api.owner, world, { initiatives: 3 });
    answers = 500;
    for (const id of initiativeIds) await turn(id, 'compromised');
    const before = api.clock.instant;
    try {
      for (const [attempts, wait] of WEBHOOK_WAITS_S.entries()) {
        await minute();
        expect((await shown(webhook.id)).deliveries[0]).toMatchObject({ state: 'waiting', attempts: attempts + 1, lastStatus: 500, lastFailure: 'refused' });
        await minute();
        expect((await shown(webhook.id)).deliveries[0].attempts).toBe(attempts + 1);
        api.clock.instant = new Date(api.clock.instant.getTime() + wait * 1000);
      }
      await minute();
      const off = await shown(webhook.id);
      expect(off).toMatchObject({ isDisabledByFailures: true, disabledAt: expect.any(String) });
      expect(off.deliveries.map(({ state }: { state: string }) => state)).toEqual(['failed', 'failed', 'failed']);
      expect(received).toHaveLength(3 * (WEBHOOK_WAITS_S.length + 1));
      expect(await coordinator.refusal(RESEND, { id: off.deliveries[0].id })).toBe('WEBHOOK_IS_OFF');
      expect(await coordinator.refusal(TRY, { id: webhook.id })).toBe('WEBHOOK_IS_OFF');
    } finally {
      api.clock.instant = before;
    }
    const [{ email }] = await api.owner.query('SELECT email FROM account WHERE id = $1', [world.people.coordinator]);
    const mails = await api.owner.query('SELECT body_text FROM mail_message WHERE recipient = $1', [email]);
    expect(mails).toHaveLength(1);
    expect(mails[0].body_text).toContain('/signalements');

    answers = 204;
    await turn(initiativeIds[0], 'secured');
    await coordinator.ask(SWITCH, { id: webhook.id, isOn: true });
    await coordinator.ask(TRY, { id: webhook.id });
    await minute();
    expect(JSON.parse(received.at(-1)?.body ?? '')).toMatchObject({ type: 'trial', data: { id: null, url: null } });
    // what happened while it was off is not told
    expect((await shown(webhook.id)).deliveries.filter(({ state }: { state: string }) => state === 'delivered')).toHaveLength(1);
  });

  it('tell once of a convention that comes into force with the calendar, and again when it comes back; nothing of those that were in force before', async () => {
    const [first, second] = [await addConvention(coordinator, world.ccasIds[0] ?? ''), await addConvention(coordinator, world.ccasIds[1] ?? '')];
    const stands = (id: string, from: string, until: string | null = null) =>
      arrange(api.owner, `INSERT INTO convention_status_period (convention_id, status, starts_on, ends_on) VALUES ($1, 'in_force', $2, $3)`, [id, from, until]);
    const clear = () => arrange(api.owner, 'DELETE FROM convention_status_period WHERE convention_id = ANY ($1)', [[first.id, second.id]]);
    const before = api.clock.instant;
    const on = (day: string): void => void (api.clock.instant = new Date(`${day}T09:00:00Z`));
    try {
      await clear();
      await stands(first.id, '2026-11-01');
      await arrange(api.owner, `DELETE FROM webhook_standing`);
      await make({ events: ['convention_in_force'] });
      await minute();
      await stands(second.id, '2026-11-25', '2026-12-10');
      await minute();
      expect(received).toEqual([]);
      on('2026-11-25');
      await Promise.all([minute(), minute()]);
      await minute();
      expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
      expect(JSON.parse(received[0]?.body ?? '')).toMatchObject({
        type: 'convention_in_force',
        data: { object: 'convention', id: second.id, network: world.networkId },
      });
      received.length = 0;
      on('2026-12-10');
      await minute();
      await stands(second.id, '2027-01-05');
      on('2027-01-05');
      await minute();
      expect(received.map(({ body }) => JSON.parse(body).data.id)).toEqual([second.id]);
    } finally {
      api.clock.instant = before;
      await clear();
    }
  });

  it('tell of a stage of adoption by its initiative, and neither the stage nor the CCAS', async () => {
    await make({ events: ['adoption_stage'] });
    const { initiativeIds } = await addPlan(api.owner, world);
    await arrange(api.owner, `INSERT INTO adoption (initiative_id, ccas_id, stage) VALUES ($1, $2, 'informed')`, [initiativeIds[0], world.ccasIds[0]]);
    await arrange(api.owner, `UPDATE adoption SET note = 'Vu' WHERE initiative_id = $1`, [initiativeIds[0]]);
    await arrange(api.owner, `UPDATE adoption SET stage = 'committed' WHERE initiative_id = $1`, [initiativeIds[0]]);
    await minute();
    expect(received.map(({ body }) => JSON.parse(body)).map(({ type, data }) => [type, data.object, data.id])).toEqual(
      Array(2).fill(['adoption_stage', 'initiative', initiativeIds[0]]),
    );
    expect(received.map(({ body }) => body).join('')).not.toMatch(new RegExp(`informed|committed|${world.ccasIds[0]}`));
  });

  it('are sent by hand ten times at once, and no more', async () => {
    const { webhook } = await make();
    const refusals: (string | null)[] = [];
    for (let times = 0; times < 12; times++) refusals.push(await coordinator.refusal(TRY, { id: webhook.id }));
    expect(refusals).toEqual([...Array(10).fill(null), 'TOO_MANY_ATTEMPTS', 'TOO_MANY_ATTEMPTS']);
  });

  it('leave by themselves', async () => {
    const working = await api.another({ tellsInnerAddresses: true });
    try {
      const { webhook } = await make();
      await (await working.as(world.people.coordinator)).ask(TRY, { id: webhook.id });
      await until(async () => received.length > 0 || null);
      expect(JSON.parse(received[0]?.body ?? '')).toMatchObject({ type: 'trial' });
    } finally {
      await working.stop();
    }
  });

  it('go to no address of an inner network', async () => {
    const guarded = await api.another({ tellsInnerAddresses: false, worksInBackground: false });
    try {
      const caller = await guarded.as(world.people.coordinator);
      const reasonOf = async (address: string) => (await caller.send(MAKE, { input: inputOf({ url: address }) })).errors?.[0]?.extensions.fields[0]?.reason;
      for (const inner of [
        ...[
          'https://127.0.0.1/',
          'https://[::1]/',
          'https://169.254.169.254/',
          'https://2130706433/',
          'https://0x7f000001/',
          'https://localhost/',
          'https://a.localhost/',
        ],
        ...['https://base/', 'https://10.0.0.1:8443/x', 'https://[::ffff:10.0.0.1]/', 'https://metadata.internal/'],
      ])
        expect([inner, await reasonOf(inner)]).toEqual([inner, 'ADDRESS_NOT_PUBLIC']);
      expect(await reasonOf('http://outil.example/')).toBe('ADDRESS_NOT_HTTPS');
      for (const wrong of ['outil', 'ftp://outil.example/', 'https://moi:secret@outil.example/', 'javascript:alert(1)'])
        expect(await reasonOf(wrong)).toBe('NOT_A_URL');
      // one that was allowed once is looked at again at each sending
      const { webhook } = await make();
      await coordinator.ask(TRY, { id: webhook.id });
      for (const data of await listDue(guarded.app.get(DataSource), api.clock.now()))
        await guarded.app.get(WebhookSending).run({ id: randomUUID(), name: 'webhooks_send', data, signal: new AbortController().signal });
      expect(received).toEqual([]);
      expect((await shown(webhook.id)).deliveries).toMatchObject([{ state: 'waiting', lastFailure: 'not_public' }]);
    } finally {
      await guarded.stop();
    }
  });
});
