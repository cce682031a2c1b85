import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { Jobs } from '../../platform/jobs/jobs.service';
import { builtProgram } from '../../testing/built-program';
import { DIGEST_MORNING } from '../../testing/digest-world';
import { addPlan, arrange } from '../../testing/initiatives-world';
import { type SmtpForTest, startSmtp } from '../../testing/smtp-server';
import { TestApi } from '../../testing/test-api';
import { DigestQueue } from './digest-queue.service';
import { until } from '../../testing/until';

/** Few, so that it is quick; `DIGESTS` asks for more (docs/performance.md), and is given the time that they take. */
const PERSONS = Number(process.env['DIGESTS'] ?? 40);
const PATIENCE_MS = 60_000 + 500 * PERSONS;

describe('digests whose process is killed half-way', () => {
  let api: TestApi;
  let smtp: SmtpForTest;
  let directory: string;
  const received = new Map<string, number>();
  let hear: () => void = () => undefined;

  beforeAll(async () => {
    smtp = await startSmtp({
      onData: (stream, session, done) => {
        stream.resume();
        stream.on('end', () => {
          const [{ address } = { address: '' }] = session.envelope.rcptTo;
          received.set(address, (received.get(address) ?? 0) + 1);
          hear();
          done();
        });
      },
    });
    api = await TestApi.start({ worksInBackground: false });
    api.clock.instant = DIGEST_MORNING;
    directory = await mkdtemp(join(tmpdir(), 'maillage-killed-'));
    const world = await api.world();
    await addPlan(api.owner, world);
    await arrange(
      api.owner,
      `WITH person AS (INSERT INTO account (email, full_name, created_at) SELECT 'p' || n || '@test.example', 'Personne ' || n, '2026-01-05' FROM generate_series(1, $1::integer) n RETURNING id),
            role AS (INSERT INTO role_assignment (account_id, role, network_id, ccas_id) SELECT id, 'contributor', $2, $3 FROM person)
       INSERT INTO account_visit (account_id, last_visit_at) SELECT id, '2026-11-01' FROM person`,
      [PERSONS, world.networkId, world.ccasIds[0]],
    );
  });
  afterAll(async () => {
    await api.stop();
    await smtp.close();
    await rm(directory, { recursive: true });
  });

  const countOf = async (sql: string): Promise<number> =>
    ((await api.owner.query(`SELECT count(*)::int AS count FROM ${sql}`)) as [{ count: number }])[0].count;

  it(
    'come to each person once at most, and to all but those who were being written to',
    async () => {
      const child = spawn(execPath, [builtProgram('writing-digests'), api.databaseUrl, directory, smtp.url, DIGEST_MORNING.toISOString()], {
        stdio: ['pipe', 'ignore', 'inherit'],
      });
      await until(async () => (await countOf(`jobs.queue WHERE name = 'digest_write'`)) > 0);
      const half = new Promise<void>((resolve) => (hear = () => received.size >= PERSONS / 2 && resolve()));
      await api.app.get(DigestQueue).run();
      await half;
      child.kill('SIGKILL');
      await once(child, 'exit');
      hear = () => undefined;
      expect(received.size).toBeLessThan(PERSONS);

      // its last signs of life were long ago
      await api.owner.query(`UPDATE jobs.job SET heartbeat_on = now() - interval '1 minute' WHERE state = 'active'`);
      await api.owner.query('UPDATE jobs.queue SET monitor_on = NULL');
      const other = await api.another({ smtpUrl: smtp.url, worksInBackground: true });
      const { boss } = await other.app.get(Jobs).ready();
      for (const queue of ['digest_write', 'mail_send'] as const) await boss.supervise(queue);
      await api.owner.query(`UPDATE jobs.job SET start_after = now() WHERE state = 'retry'`);
      await other.app.get(DigestQueue).run(); // wakes who works, and queues nothing that is decided
      await until(async () => (await countOf(`digest_decision`)) >= PERSONS && (await countOf(`mail_message WHERE state = 'pending'`)) === 0);
      await until(async () => (await countOf(`jobs.job WHERE name = 'mail_send' AND state < 'completed'`)) === 0);

      const uncertain = await countOf(`mail_message WHERE state = 'sending'`);
      expect([...received.values()].filter((times) => times > 1)).toEqual([]);
      expect(await countOf('digest_decision WHERE is_mailed')).toBe(PERSONS);
      expect(await countOf('mail_message')).toBe(PERSONS);
      expect(uncertain).toBeLessThanOrEqual(2); // as many as one process sends at once
      expect(received.size).toBeGreaterThanOrEqual(PERSONS - uncertain);
      await other.stop();
    },
    PATIENCE_MS,
  );
});
