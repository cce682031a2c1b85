import type { Browser } from '@playwright/test';
import { expect } from './journey';

interface Sought {
  /** What it says, beside the address. */
  readonly says: string | RegExp;
  /** What tells it from a mail that was read before. */
  readonly not?: string | RegExp;
}

/** What the newest mail to that address that says so says, read by somebody else's browser; waited for until it has come. */
export async function mailTo(browser: Browser, address: string, { says, not }: Sought): Promise<string> {
  const context = await browser.newContext();
  const mailbox = await context.newPage();
  const mails = mailbox.getByRole('article').filter({ hasText: address }).filter({ hasText: says });
  const mail = (not ? mails.filter({ hasNotText: not }) : mails).first();
  let text = '';
  await expect(async () => {
    await mailbox.goto('/dev/mails');
    text = await mail.innerText({ timeout: 500 });
  }).toPass();
  await context.close();
  return text;
}

/** The first address of the mail that leads there. */
export function linkIn(mail: string, path: string): string {
  return new RegExp(`http\\S+/${path}/\\S+`).exec(mail)?.[0] ?? '';
}

/** The code that a mail gives for a browser other than the one it was asked from. */
export function codeIn(mail: string): string {
  return /code\s*: (\w{3} \w{3})/.exec(mail)?.[1] ?? '';
}
