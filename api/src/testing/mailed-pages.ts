import { MAIL_CHOICE_PATHS } from '@maillage/domain';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { type Mail, Outbox } from '../platform/mail';

/** The one address of the server that mails hold: mail programs refuse mails there by a POST, and a GET leads to the page (its own test says so). */
const REFUSAL = new RegExp(`^/${MAIL_CHOICE_PATHS.refusal}/`);

interface Layer {
  readonly route?: { readonly path: string | readonly string[] };
}

/** First parts of the addresses that the server answers itself; all others are pages of the client, the same bytes for everybody. */
function serverPaths(app: NestExpressApplication): ReadonlySet<string> {
  const { stack } = (app.getHttpAdapter().getInstance() as { readonly router: { readonly stack: readonly Layer[] } }).router;
  const first = (path: string): string => path.split('/')[1] ?? '';
  return new Set(
    stack
      .flatMap(({ route }) => (route ? [route.path].flat().map(first) : []))
      .filter((path) => /^[a-z]/.test(path))
      .concat('graphql'),
  );
}

/** Addresses in a mail, as a scanner finds them. */
const addressesIn = ({ text, html, unsubscribe }: Mail): string[] =>
  [...`${text} ${html} ${unsubscribe ?? ''}`.matchAll(/https?:\/\/[^\s"'<>]+/g)].map(([url]) => url);

/** Lets no mail leave that leads elsewhere than to a page: what scanners open before its reader must change nothing. It holds for every mail that any test sends. */
export function requireMailedPages(app: NestExpressApplication): void {
  const outbox = app.get(Outbox);
  const send = outbox.send.bind(outbox);
  const paths = serverPaths(app);
  if (paths.size === 0) throw new Error('No address of the server was found');
  outbox.send = async (manager, mail, accountId) => {
    for (const url of addressesIn(mail)) {
      const { pathname } = new URL(url);
      if (paths.has(pathname.split('/')[1] ?? '') && !REFUSAL.test(pathname)) throw new Error(`A mail leads to ${pathname}, which the server answers`);
    }
    await send(manager, mail, accountId);
  };
}
