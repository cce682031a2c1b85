import { DAY_MS, MAIL_TRACE_MS } from '@maillage/domain';
import type { SMTPServerOptions } from 'smtp-server';
import type { Socket } from 'node:net';
import request from 'supertest';
import { Transactions } from '../database/transactions';
import { mailsTo } from '../../testing/mails';
import { refusing, startSmtp } from '../../testing/smtp-server';
import { TestApi } from '../../testing/test-api';
import { composeMail } from './compose-mail';
import { MailResumption, MailTraces } from './mail-upkeep';
import { Outbox } from './outbox';
import { until } from '../../testing/until';

const mail = (to: string, subject = 'Un essai : « ça marche »') =>
  composeMail({ to, subject, recipientName: 'Zoé <b>', paragraphs: ['Été & hiver.'], action: { label: 'Ouvrir', link: 'http://127.0.0.1:3000/lien/abc' } });

const send = (api: TestApi, ...mails: ReturnType<typeof mail>[]) =>
  api.app.get(Transactions).asSystem('Test', async (manager) => {
    for (const one of mails) await api.app.get(Outbox).send(manager, one);
  });

interface Trace {
  recipient: string;
  attempts: number;
  next_attempt_at: Date | number;
  sent_at: Date | null;
  state: string;
  body_text: string | null;
  last_error: string | null;
}
const tracesOf = async (api: TestApi, recipient: string): Promise<Trace[]> =>
  api.owner.query('SELECT * FROM mail_message WHERE recipient = $1 ORDER BY id', [recipient]);

describe('Mail', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api?.stop());

  it('leaves over SMTP right after the commit, in text and in HTML', async () => {
    await send(api, mail('zoe@test.example'));
    const [received] = await mailsTo(api, 'zoe@test.example', 1);
    expect(received?.subject).toBe('Un essai : « ça marche »');
    expect(received?.text).toContain('Bonjour Zoé <b>,\n\nÉté & hiver.\n\nOuvrir :\nhttp://127.0.0.1:3000/lien/abc');
    expect(received?.html).toContain('Bonjour Zoé &#60;b&#62;,');
    expect(received?.html).toContain('href="http://127.0.0.1:3000/lien/abc"');
  });

  it('leads to pages alone, in every test that sends one: what scanners open before its reader changes nothing', async () => {
    const leading = (path: string) =>
      composeMail({
        to: 'ziad@test.example',
        subject: 'Document',
        recipientName: null,
        paragraphs: [],
        action: { label: 'Ouvrir', link: `http://127.0.0.1:3000${path}` },
      });
    for (const path of ['/graphql?query=mutation', '/form-documents/1', '/files/1', '/lectures/lien/1/document'])
      await expect(send(api, leading(path))).rejects.toThrow(/A mail leads to/);
    await send(api, leading('/collectes/1'));
    await expect(mailsTo(api, 'ziad@test.example', 1)).resolves.toHaveLength(1);
  });

  it('does not keep its bodies, which hold links, once it left', async () => {
    await send(api, mail('zelie@test.example'));
    const [trace] = await until(async () => {
      const traces = await tracesOf(api, 'zelie@test.example');
      return traces[0]?.sent_at && traces;
    });
    expect(trace).toMatchObject({ body_text: null, body_html: null, attempts: 1, last_error: null });
  });

  it('leaves a trace that is kept as long as the register of personal data says, and no longer', async () => {
    await send(api, mail('trace@test.example'));
    await until(async () => (await tracesOf(api, 'trace@test.example'))[0]?.sent_at);
    const left = async (after: number): Promise<number> => {
      api.clock.instant = new Date(Date.parse('2026-11-23T09:00:00Z') + after);
      await api.app.get(MailTraces).run();
      return (await tracesOf(api, 'trace@test.example')).length;
    };
    expect(await left(MAIL_TRACE_MS - DAY_MS)).toBe(1);
    expect(await left(MAIL_TRACE_MS + DAY_MS)).toBe(0);
    api.clock.instant = new Date('2026-11-23T09:00:00Z');
  });

  it('does not leave when the change is rolled back, nor outside of a transaction', async () => {
    const failed = api.app.get(Transactions).asSystem('Test', async (manager) => {
      await api.app.get(Outbox).send(manager, mail('personne@test.example'));
      throw new Error('rolled back');
    });
    await expect(failed).rejects.toThrow('rolled back');
    expect(await tracesOf(api, 'personne@test.example')).toEqual([]);
    await expect(api.app.get(Outbox).send(api.dataSource.manager, mail('personne@test.example'))).rejects.toThrow('transaction');
  });

  it('goes to one person, whatever stands in the address', async () => {
    await send(api, mail('zoe@test.example, intrus@test.example', 'Deux\r\nBcc: intrus@test.example'));
    await until(async () => (await tracesOf(api, 'zoe@test.example, intrus@test.example'))[0]?.attempts);
    await expect(mailsTo(api, 'intrus@test.example', 0)).resolves.toEqual([]);
  });

  it('is not sent again when its process died before it noted the answer', async () => {
    await api.owner.query(
      `INSERT INTO mail_message (recipient, subject, body_text, body_html, state, attempts) VALUES ('coupe@test.example', 'Coupé', 'a', 'a', 'sending', 1)`,
    );
    const other = await api.another();
    await api.app.get(MailResumption).run();
    await send(other, mail('apres@test.example'));
    await mailsTo(other, 'apres@test.example', 0);
    await until(async () => (await tracesOf(api, 'apres@test.example'))[0]?.sent_at);
    expect(await mailsTo(api, 'coupe@test.example', 0)).toEqual([]);
    expect(await mailsTo(other, 'coupe@test.example', 0)).toEqual([]);
    await other.stop();
    expect((await tracesOf(api, 'coupe@test.example'))[0]).toMatchObject({ state: 'sending', attempts: 1 });
  });

  it('is sent though its job was lost, as by a restored backup', async () => {
    await api.owner.query(
      `INSERT INTO mail_message (recipient, subject, body_text, body_html, created_at, next_attempt_at) VALUES ('perdu@test.example', 'Perdu', 'a', 'a', $1, $1)`,
      [api.clock.instant],
    );
    await api.app.get(MailResumption).run();
    await mailsTo(api, 'perdu@test.example', 1);
  });

  it('is sent once by several processes', async () => {
    const other = await api.another();
    const addresses = Array.from({ length: 20 }, (_, i) => `plusieurs${i}@test.example`);
    await Promise.all([...addresses.keys()].map((i) => send(i % 2 ? api : other, mail(addresses[i] as string))));
    const traces = await until(async () => {
      const rows: Trace[] = await api.owner.query(`SELECT * FROM mail_message WHERE recipient LIKE 'plusieurs%'`);
      return rows.every(({ sent_at }) => sent_at) && rows;
    });
    expect(traces.map(({ attempts }) => attempts)).toEqual(Array(20).fill(1));
    const counts = await Promise.all(addresses.map(async (address) => (await mailsTo(api, address, 0)).length + (await mailsTo(other, address, 0)).length));
    await other.stop();
    expect(counts).toEqual(Array(20).fill(1));
  });

  describe('with a server that refuses', () => {
    const open: { close(): Promise<unknown> }[] = [];
    const sockets = new Set<Socket>();
    const smtp = async (options: SMTPServerOptions): Promise<string> => {
      const server = await startSmtp(options, (socket) => sockets.add(socket));
      open.push(server);
      return server.url;
    };
    const apiWith = async (options: SMTPServerOptions): Promise<TestApi> => {
      const started = await TestApi.start({ smtpUrl: await smtp(options) });
      open.push({ close: () => started.stop() });
      return started;
    };
    afterEach(async () => {
      for (const one of open.splice(0).reverse()) await one.close();
    });

    it('for a time, tries again later, with growing waits, across a restart', async () => {
      let isDown = true;
      const down = await apiWith({ onRcptTo: (address, session, done) => (isDown ? refusing(451)(address, session, done) : done()) });
      await send(down, mail('zoe@test.example'));
      const [first] = await until(async () => {
        const traces = await tracesOf(down, 'zoe@test.example');
        return traces[0]?.last_error && traces;
      });
      expect(first).toMatchObject({ attempts: 1, sent_at: null, next_attempt_at: new Date('2026-11-23T09:01:00Z') });
      expect(first?.body_text).toContain('Été');

      isDown = false;
      down.clock.instant = new Date('2026-11-23T09:01:00Z');
      const restarted = await down.another({ smtpUrl: await smtp({}) });
      const sent = await until(async () => (await tracesOf(down, 'zoe@test.example'))[0]?.sent_at);
      await restarted.stop();
      expect(sent).toEqual(down.clock.instant);
    });

    it('for good, gives up, keeps why, and forgets the bodies', async () => {
      const deaf = await apiWith({ onRcptTo: refusing(550) });
      await send(deaf, mail('zoe@test.example'));
      const [trace] = await until(async () => {
        const traces = await tracesOf(deaf, 'zoe@test.example');
        return traces[0]?.last_error && traces;
      });
      expect(trace).toMatchObject({ attempts: 1, sent_at: null, next_attempt_at: Infinity, body_text: null });
      expect(trace?.last_error).toContain('pas ici');
    });

    it('after it had the whole mail, without a word, is not spoken to again: it may have arrived', async () => {
      let received = 0;
      const cut = await apiWith({
        onData: (stream) => {
          stream.resume();
          stream.on('end', () => {
            received++;
            for (const socket of sockets) socket.destroy();
          });
        },
      });
      await send(cut, mail('zoe@test.example'));
      const [trace] = await until(async () => {
        const traces = await tracesOf(cut, 'zoe@test.example');
        return traces[0]?.last_error && traces;
      });
      expect(trace).toMatchObject({ attempts: 1, state: 'sending', sent_at: null });
      cut.clock.instant = new Date('2026-11-25T09:00:00Z');
      await cut.app.get(MailResumption).run();
      expect(received).toBe(1);
      expect((await tracesOf(cut, 'zoe@test.example'))[0]).toMatchObject({ attempts: 1, state: 'sending' });
    });

    it('long after somebody had it sent again, changes nothing of what that attempt does', async () => {
      let refuse: (() => void) | undefined;
      const slow = await apiWith({ onRcptTo: (_address, _session, done) => (refuse = () => done(Object.assign(new Error('pas ici'), { responseCode: 550 }))) });
      await send(slow, mail('lente@test.example'));
      await until(async () => refuse);
      await slow.owner.query(`UPDATE mail_message SET attempts = 2 WHERE recipient = 'lente@test.example'`);
      refuse?.();
      await until(async () => (await slow.owner.query(`SELECT FROM jobs.job WHERE name = 'mail_send' AND state = 'completed'`)).length > 0);
      expect((await tracesOf(slow, 'lente@test.example'))[0]).toMatchObject({ attempts: 2, state: 'sending', last_error: null });
    });

    it('is told in the log without the address, which the server’s answer often quotes', async () => {
      const lines: string[] = [];
      for (const stream of [process.stderr, process.stdout]) jest.spyOn(stream, 'write').mockImplementation((chunk) => lines.push(String(chunk)) > 0);
      const deaf = await apiWith({
        onRcptTo: (_address, _session, done) => done(Object.assign(new Error('zoe@test.example: unknown'), { responseCode: 550 })),
      });
      await send(deaf, mail('zoe@test.example'));
      await until(async () => (await tracesOf(deaf, 'zoe@test.example'))[0]?.last_error);
      jest.restoreAllMocks();
      expect(lines.join('')).toContain('given up after 1 attempts: EENVELOPE 550');
      expect(lines.join('')).not.toContain('zoe@');
    });

    it('and one that works, shows no local mails', async () => {
      const real = await apiWith({});
      expect((await request(real.app.getHttpServer()).get('/dev/mails').set('host', 'localhost')).status).toBe(404);
    });
  });

  it('is neither shown nor lost on a database of the operator’s, without a server', async () => {
    const operated = await TestApi.start({ databaseUrl: 'postgresql://operator@db.example/maillage' });
    await send(operated, mail('zoe@test.example'));
    const [trace] = await until(async () => {
      const traces = await tracesOf(operated, 'zoe@test.example');
      return traces[0]?.last_error && traces;
    });
    expect(trace).toMatchObject({ attempts: 1, sent_at: null, last_error: 'SMTP_URL is not set' });
    expect(trace?.body_text).toContain('Été');
    expect((await request(operated.app.getHttpServer()).get('/dev/mails').set('host', 'localhost')).status).toBe(404);
    await operated.stop();
  });

  describe('without a server of its own, shown at /dev/mails', () => {
    const page = (headers: Record<string, string> = {}) =>
      request(api.app.getHttpServer())
        .get('/dev/mails')
        .set({ host: 'localhost:3000', ...headers });

    it('is read on this machine, newest first, its links clickable and its text harmless', async () => {
      await send(api, mail('lecture@test.example', 'Premier'));
      await mailsTo(api, 'lecture@test.example', 1);
      await send(api, mail('lecture@test.example', 'Second <script>'));
      await mailsTo(api, 'lecture@test.example', 2);
      const { status, text, headers } = await page();
      expect(status).toBe(200);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(headers['cache-control']).toBe('no-store');
      expect(text.indexOf('Second &#60;script&#62;')).toBeLessThan(text.indexOf('Premier'));
      expect(text).toContain('<a href="http://127.0.0.1:3000/lien/abc">');
      expect(text).not.toContain('<script');
    });

    it('does not exist for another machine, behind a proxy, or under another name', async () => {
      expect((await page({ 'x-forwarded-for': '203.0.113.9' })).status).toBe(404);
      expect((await page({ host: 'ailleurs.example' })).status).toBe(404);
    });
  });
});
