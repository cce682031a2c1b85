import request from 'supertest';
import { hashPassword } from '../accounts';
import type { Answer, TestApi } from './test-api';

/** A password that satisfies the rule. */
export const GOOD_PASSWORD = 'kX9#mPw2$vLq-Tz';

const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { account { id } } }';

/** A browser in front of the API: keeps the session's cookie as one does. */
export class Browser {
  private readonly jar = new Map<string, string>();
  /** `Set-Cookie` of the last answer for the session. */
  setCookie: string | undefined;

  /** `address`: where it seems to be, behind a proxy that is trusted (`trustProxy: 'loopback'`). */
  constructor(
    private readonly api: TestApi,
    private readonly address = '127.0.0.1',
  ) {}

  /** What it sends with each request. */
  get cookie(): string {
    return [...this.jar].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  set cookie(pairs: string) {
    this.jar.clear();
    this.keep(pairs.split('; '));
  }

  /** Closed and opened again, or after a night: its session is gone, and the browser is the same. */
  loseSession(): void {
    for (const name of this.jar.keys()) if (name.endsWith('maillage_session')) this.jar.delete(name);
  }

  async send(query: string, variables: object = {}): Promise<Answer> {
    const answer = await request(this.api.app.getHttpServer())
      .post('/graphql')
      .set({ 'x-maillage': '1', 'user-agent': 'Navigateur de test', cookie: this.cookie, 'x-forwarded-for': this.address })
      .send({ query, variables });
    const set = (answer.headers['set-cookie'] as unknown as string[] | undefined) ?? [];
    this.setCookie = set.find((cookie) => cookie.includes('maillage_session'));
    this.keep(set);
    return answer.body as Answer;
  }

  private keep(cookies: readonly string[]): void {
    for (const cookie of cookies) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (name !== undefined) this.jar.set(name, value ?? '');
    }
  }

  async reason(query: string, variables: object = {}): Promise<string | undefined> {
    return (await this.send(query, variables)).errors?.[0]?.extensions.reason;
  }

  /** Signs in; the reason why not, or undefined. */
  signIn(email: string, password = GOOD_PASSWORD): Promise<string | undefined> {
    return this.reason(SIGN_IN, { input: { email, password } });
  }

  /** Whose session it is, or null. */
  async whoAmI(): Promise<string | null> {
    return (await this.send('{ me { account { id } } }')).data.me?.account.id ?? null;
  }
}

/** Arranges rows as nobody in particular. */
export const arrange = (api: TestApi, sql: string, parameters: unknown[]): Promise<unknown> =>
  api.owner.transaction(async (manager) => {
    await manager.query(`SELECT set_config('maillage.actor_label', 'Test', true)`);
    return manager.query(sql, parameters);
  });

/** Gives the account a password, and tells its e-mail address. */
export async function givePassword(api: TestApi, accountId: string, password = GOOD_PASSWORD): Promise<string> {
  await arrange(api, 'UPDATE account SET password_hash = $2 WHERE id = $1', [accountId, await hashPassword(password)]);
  return emailOf(api, accountId);
}

export async function emailOf(api: TestApi, accountId: string): Promise<string> {
  const [row] = (await api.owner.query('SELECT email FROM account WHERE id = $1', [accountId])) as { email: string }[];
  return (row as { email: string }).email;
}
