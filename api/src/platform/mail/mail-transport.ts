import type { Clock } from '../clock/clock';
import type { Config } from '../config/config';
import type { LocalMailbox } from './local-mailbox';
import type { Mail } from './outbox';

/** A server that hangs is given up long before a mail that is being sent passes for one whose sending was cut. */
const TIMEOUTS_MS = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 60_000 };

/** Why nothing leaves: an instance on a database of its operator's is no trial, and shows nobody's mails (`/dev/mails`). */
class NoServer extends Error {
  constructor() {
    super('SMTP_URL is not set');
  }
}

/** Why a mail was not sent: the server's answer if there was one; and whether it may have the mail all the same, its answer being lost. */
export type SendingError = Error & { readonly responseCode?: number; readonly code?: string; readonly mayHaveArrived?: boolean };

/** The operator's SMTP server; without one a receiver of our own on this machine, for a trial on the embedded database alone. */
export class MailTransport {
  private constructor(
    private readonly url: string | undefined,
    private readonly from: string,
    private readonly domain: string,
    /** Where the mails of a trial arrive; null otherwise. */
    readonly localMailbox: LocalMailbox | null,
  ) {}

  static async open(config: Pick<Config, 'smtpUrl' | 'databaseUrl' | 'mailFrom' | 'publicUrl'>, clock: Clock): Promise<MailTransport> {
    const { smtpUrl, databaseUrl, mailFrom, publicUrl } = config;
    const localMailbox = smtpUrl || databaseUrl ? null : await (await import('./local-mailbox')).LocalMailbox.open(clock);
    return new MailTransport(smtpUrl ?? localMailbox?.url, mailFrom, new URL(publicUrl).hostname, localMailbox);
  }

  /** Resolves when the server took the mail; rejects with `SendingError`. `id` makes the Message-ID: a mail that came twice is recognised. */
  async send({ id, to, subject, text, html, unsubscribe }: Mail & { readonly id: string }): Promise<void> {
    if (!this.url) throw new NoServer();
    const { createTransport } = await import('nodemailer');
    const talk = new Talk();
    const transporter = createTransport({ url: this.url, ...TIMEOUTS_MS, logger: talk, transactionLog: true } as object);
    try {
      await transporter.sendMail({
        from: this.from,
        // as an object, since a string would be read as a list
        to: { name: '', address: to },
        subject,
        text,
        html,
        messageId: `<maillage-${id}@${this.domain}>`,
        headers: {
          'Auto-Submitted': 'auto-generated',
          'X-Auto-Response-Suppress': 'All',
          ...(unsubscribe ? { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {}),
        },
        // two arrays: nodemailer writes a header for each of the outer one, and RFC 8058 wants one
        ...(unsubscribe ? { list: { unsubscribe: [[{ url: unsubscribe }, { url: this.byMail(unsubscribe) }]] } } : {}),
      });
    } catch (error) {
      const failure = error as SendingError;
      throw Object.assign(failure, { mayHaveArrived: talk.hasBegunTheMail && failure.responseCode === undefined });
    } finally {
      transporter.close();
    }
  }

  /** For readers of mail that write a mail instead: to whoever reads answers, with the address that does it. */
  private byMail(unsubscribe: string): string {
    const address = /<([^>]+)>/.exec(this.from)?.[1] ?? this.from;
    return `mailto:${address}?subject=${encodeURIComponent('Désinscription')}&body=${encodeURIComponent(unsubscribe)}`;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.localMailbox?.close();
  }
}

/** How far the talk with a server came, as nodemailer tells its log; of an error it says only that the connection broke. */
class Talk {
  hasBegunTheMail = false;

  readonly debug = (entry: { tnx?: string }, message: unknown): void => {
    if (entry.tnx === 'client' && /^(DATA|BDAT)/.test(String(message))) this.hasBegunTheMail = true;
  };
  readonly trace = this.debug;
  readonly info = this.debug;
  readonly warn = this.debug;
  readonly error = this.debug;
  readonly fatal = this.debug;
}
