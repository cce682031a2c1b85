import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from './free-port';
import { DEMO_PASSWORD } from './people';

/** An answer of the API, read by who knows what was asked. */
interface Answer {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  data?: any;
  errors?: { extensions: { reason: string } }[];
}

/** The built product as a process of the test's own, on a data folder of its own, so that it can be killed. */
export class OwnServer {
  private child: ChildProcess | undefined;
  private cookie = '';
  private readonly port = freePort();

  constructor(private readonly dataDir: string) {}

  async start(): Promise<void> {
    this.child = spawn(process.execPath, ['dist/api/main.js'], {
      env: { ...process.env, PORT: this.port, DATA_DIR: this.dataDir, DEMO: '1' },
      stdio: 'ignore',
    });
    for (let attempt = 0; attempt < 1200; attempt++) {
      const isReady = await fetch(`http://127.0.0.1:${this.port}/health`).then(
        ({ ok }) => ok,
        () => false,
      );
      if (isReady) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('the server did not start');
  }

  /** Kills the server as a power cut would. */
  async kill(): Promise<void> {
    const child = this.child as ChildProcess;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }

  /** Kills PostgreSQL and its workers under the server's feet. */
  killDatabase(): void {
    const pid = Number(readFileSync(join(this.dataDir, 'postgres/data/postmaster.pid'), 'utf8').split('\n')[0]);
    process.kill(-pid, 'SIGKILL'); // PostgreSQL leads a group of its own
  }

  async stop(): Promise<void> {
    if (!this.child || this.child.exitCode !== null || this.child.signalCode !== null) return;
    const gone = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    await gone;
  }

  async signIn(email: string): Promise<void> {
    await this.send('mutation ($input: SignInInput!) { signIn(input: $input) { account { id } } }', { input: { email, password: DEMO_PASSWORD } });
  }

  /** Asks the API; null when no answer came. */
  async send(query: string, variables: Record<string, unknown> = {}): Promise<Answer | null> {
    try {
      const response = await fetch(`http://127.0.0.1:${this.port}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-maillage': '1', cookie: this.cookie },
        body: JSON.stringify({ query, variables }),
      });
      const session = response.headers.getSetCookie()[0];
      if (session) this.cookie = session.split(';')[0] ?? '';
      return (await response.json()) as Answer;
    } catch {
      return null;
    }
  }
}
