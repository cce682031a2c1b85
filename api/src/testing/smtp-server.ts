import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import type { AddressInfo, Socket } from 'node:net';

/** A mail server of a test's own: its address, and how to stop it. */
export interface SmtpForTest {
  readonly url: string;
  readonly close: () => Promise<void>;
}

export async function startSmtp(options: SMTPServerOptions, onConnection: (socket: Socket) => void = () => undefined): Promise<SmtpForTest> {
  const server = new SMTPServer({ authOptional: true, disabledCommands: ['STARTTLS'], logger: false, ...options });
  server.server.on('connection', onConnection);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}?ignoreTLS=true`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Refuses whoever a mail goes to, with that code. */
export const refusing =
  (responseCode: number): NonNullable<SMTPServerOptions['onRcptTo']> =>
  (_address, _session, done) =>
    done(Object.assign(new Error('pas ici'), { responseCode }));
