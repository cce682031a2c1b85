import { MailTransport } from '../platform/mail';
import type { ReceivedMail } from '../platform/mail/local-mailbox';
import type { TestApi } from './test-api';

const PATIENCE_MS = 5_000;

/** Mails that arrived for that address, newest first, once there are as many as expected. */
export async function mailsTo(api: TestApi, address: string, expected: number): Promise<ReceivedMail[]> {
  const mailbox = api.app.get(MailTransport).localMailbox;
  if (!mailbox) throw new Error('the test application has an SMTP server of its own, and no local mailbox');
  for (const deadline = Date.now() + PATIENCE_MS; ; await new Promise((resolve) => setTimeout(resolve, 10))) {
    const mails = mailbox.list().filter(({ to }) => to === address);
    if (mails.length >= expected) return mails;
    if (Date.now() > deadline) throw new Error(`${mails.length} mails for ${address}, ${expected} expected`);
  }
}

/** The secret in the link of a mail. */
export function tokenIn(mail: ReceivedMail | undefined): string {
  const token = /\/lien\/([\w-]{43})/.exec(mail?.text ?? '')?.[1];
  if (!token) throw new Error(`no link in ${mail?.text}`);
  return token;
}
