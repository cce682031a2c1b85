import type { AddressInfo } from 'node:net';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import type { Clock } from '../clock/clock';

/** A mail as it arrived, after a real trip over SMTP. */
export interface ReceivedMail {
  readonly receivedAt: Date;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Headers by which one says that one wants no more. */
  readonly unsubscribe: readonly string[];
}

/** Kept in memory: this is a window for development and demonstration, and no archive. */
const KEPT_MAILS = 200;
const MAX_MAIL_BYTES = 1_000_000;

/** A real SMTP server on the loopback interface, for when no other is configured: what it receives is read at `/dev/mails`. */
export class LocalMailbox {
  private readonly received: ReceivedMail[] = [];
  private readonly server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: MAX_MAIL_BYTES,
    disableReverseLookup: true,
    logger: false,
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const recipients = session.envelope.rcptTo.map(({ address }) => address).join(', ');
        this.keep(Buffer.concat(chunks), recipients).then(() => done(), done);
      });
    },
  });

  private constructor(private readonly clock: Clock) {
    this.server.on('error', () => undefined); // a client that hangs up is not our failure
  }

  static async open(clock: Clock): Promise<LocalMailbox> {
    const mailbox = new LocalMailbox(clock);
    await new Promise<void>((resolve, reject) => {
      mailbox.server.server.once('error', reject);
      mailbox.server.listen(0, '127.0.0.1', () => resolve());
    });
    mailbox.server.server.unref(); // it is no reason for the process to stay
    return mailbox;
  }

  get url(): string {
    const { port } = this.server.server.address() as AddressInfo;
    return `smtp://127.0.0.1:${port}?ignoreTLS=true`;
  }

  /** Newest first. */
  list(): readonly ReceivedMail[] {
    return this.received.toReversed();
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private async keep(raw: Buffer, to: string): Promise<void> {
    const { subject = '', text = '', html = '', headers } = await PostalMime.parse(raw);
    const unsubscribe = headers.filter(({ key }) => key.startsWith('list-unsubscribe')).map(({ key, value }) => `${key}: ${value}`);
    this.received.push({ receivedAt: this.clock.now(), to, subject, text, html, unsubscribe });
    if (this.received.length > KEPT_MAILS) this.received.shift();
  }
}
