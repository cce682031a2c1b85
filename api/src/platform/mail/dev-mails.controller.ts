import { Controller, Get, Header, NotFoundException, Req } from '@nestjs/common';
import type { Request } from 'express';
import { Public } from '../access/decorators';
import { escapeHtml } from './escape-html';
import type { ReceivedMail } from './local-mailbox';
import { MailTransport } from './mail-transport';

const LOOPBACK = /^(::1|127\.\d+\.\d+\.\d+|::ffff:127\.\d+\.\d+\.\d+)$/;
/** Also closes DNS rebinding: the name asked for must be this machine's. */
const LOCAL_HOST = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

const isFromThisMachine = ({ socket, headers }: Request): boolean =>
  LOOPBACK.test(socket.remoteAddress ?? '') &&
  LOCAL_HOST.test(headers.host ?? '') &&
  headers['x-forwarded-for'] === undefined &&
  headers.forwarded === undefined;

/** The mails that the product would have sent, for who tries it on this machine, on the embedded database and without an SMTP server. Does not exist otherwise. */
@Controller('dev/mails')
export class DevMailsController {
  constructor(private readonly transport: MailTransport) {}

  @Public()
  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-store')
  @Header('referrer-policy', 'no-referrer')
  list(@Req() request: Request): string {
    const mailbox = this.transport.localMailbox;
    if (!mailbox || !isFromThisMachine(request)) throw new NotFoundException();
    return page(mailbox.list());
  }
}

/** The text of the mail, its addresses clickable. */
const linked = (text: string): string => escapeHtml(text).replace(/https?:\/\/[^\s<]+/g, (link) => `<a href="${link}">${link}</a>`);

const time = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeStyle: 'medium', timeZone: 'Europe/Paris' });

/** As a reader of mail shows it, where no script runs; closed at first, since most look for a link. */
const shownAsHtml = (html: string): string =>
  html
    ? `<details><summary>Telle que la montre une messagerie</summary><iframe sandbox title="Le courriel en HTML" srcdoc="${escapeHtml(html)}"></iframe></details>`
    : '';

const article = ({ receivedAt, to, subject, text, html, unsubscribe }: ReceivedMail): string => `<article>
<h2>${escapeHtml(subject)}</h2>
<p class="meta">Pour <strong>${escapeHtml(to)}</strong>, le <time datetime="${receivedAt.toISOString()}">${time.format(receivedAt)}</time></p>
<pre>${linked(text)}</pre>
${shownAsHtml(html)}
${unsubscribe.length > 0 ? `<p class="meta">${unsubscribe.map(escapeHtml).join('<br>')}</p>` : ''}
</article>`;

const page = (mails: readonly ReceivedMail[]): string => `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Courriels envoyés — Maillage</title>
<style>
:root { color-scheme: light dark; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; }
article { margin: 1.5rem 0; padding: 1rem 1.25rem; border: 1px solid #8888; border-radius: .5rem; }
h2 { margin: 0; font-size: 1.1rem; }
.meta { margin: .25rem 0 1rem; }
details { margin-top: 1rem; }
iframe { width: 100%; height: 36rem; border: 1px solid #8888; background: #fff; }
.meta { overflow-wrap: anywhere; font-size: .875rem; }
pre { margin: 0; font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; }
</style></head>
<body><main>
<h1>Courriels envoyés</h1>
<p>Aucun serveur d’envoi n’est configuré : les courriels arrivent ici, et nulle part ailleurs. Les 200 derniers sont gardés jusqu’à l’arrêt de l’application. <a href="">Actualiser</a></p>
${mails.length === 0 ? '<p>Aucun courriel pour l’instant. Une invitation ou un lien de connexion apparaîtra ici.</p>' : mails.map(article).join('\n')}
</main></body></html>`;
