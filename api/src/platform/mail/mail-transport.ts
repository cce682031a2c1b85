import { createTransport, type Transporter } from 'nodemailer';
import type { Clock } from '../clock/clock';
import type { Config } from '../config/config';
import { LocalMailbox } from './local-mailbox';
import type { Mail } from './outbox';

/** Hands mails to the SMTP server; below the five minutes for which the dispatcher claims a mail. */
const TIMEOUTS_MS = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 60_000 };

/** Why nothing leaves: an instance on a database of its operator's is no trial, and shows nobody's mails (`/dev/mails`). */
class NoServer extends Error {
  constructor() {
    super('SMTP_URL is not set');
  }
}

/** The operator's SMTP server; without one a receiver of our own on this machine, for a trial on the embedded database alone. */
export class MailTransport {
  private constructor(
    private readonly transporter: Transporter | null,
    private readonly from: string,
    private readonly domain: string,
    /** Where the mails of a trial arrive; null otherwise. */
    readonly localMailbox: LocalMailbox | null,
  ) {}

  static async open(config: Pick<Config, 'smtpUrl' | 'databaseUrl' | 'mailFrom' | 'publicUrl'>, clock: Clock): Promise<MailTransport> {
    const { smtpUrl, databaseUrl, mailFrom, publicUrl } = config;
    const localMailbox = smtpUrl || databaseUrl ? null : await LocalMailbox.open(clock);
    const url = smtpUrl ?? localMailbox?.url;
    return new MailTransport(url ? createTransport({ url, ...TIMEOUTS_MS } as object) : null, mailFrom, new URL(publicUrl).hostname, localMailbox);
  }

  /** Resolves when the server took the mail. `id` makes the Message-ID: a mail sent twice is recognised. */
  async send({ id, to, subject, text, html }: Mail & { readonly id: string }): Promise<void> {
    if (!this.transporter) throw new NoServer();
    await this.transporter.sendMail({
      from: this.from,
      // as an object, since a string would be read as a list
      to: { name: '', address: to },
      subject,
      text,
      html,
      messageId: `<maillage-${id}@${this.domain}>`,
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    });
  }

  async onApplicationShutdown(): Promise<void> {
    this.transporter?.close();
    await this.localMailbox?.close();
  }
}
