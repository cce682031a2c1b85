import { escapeHtml } from './escape-html';
import type { Mail } from './outbox';

/** What a mail says; its text and its HTML are made from the same sentences. */
export interface MailContent {
  readonly to: string;
  readonly subject: string;
  /** Whom one greets; null: « Bonjour, ». */
  readonly recipientName: string | null;
  /** Said before the button. */
  readonly paragraphs: readonly string[];
  readonly items?: readonly string[];
  /** The one thing to do. */
  readonly action?: { readonly label: string; readonly link: string };
  /** What the page may ask for, in the form in which it is typed. */
  readonly code?: string | null;
  /** Said after the button. */
  readonly remarks?: readonly string[];
}

const SIGNATURE = 'Ce message est envoyé automatiquement par Maillage\u202f; il est inutile d’y répondre.';

const CODE_LABEL = 'Si la page demande un code\u202f:';

/** Makes the two bodies of a mail: plain text first, and an HTML that needs no image, no font and no tracking. */
export function composeMail({ to, subject, recipientName, paragraphs, items = [], action, code, remarks = [] }: MailContent): Mail {
  const greeting = recipientName ? `Bonjour ${recipientName},` : 'Bonjour,';
  const text = [
    greeting,
    ...paragraphs,
    ...(items.length > 0 ? [items.map((item) => `- ${item}`).join('\n')] : []),
    ...(action ? [`${action.label} :\n${action.link}`] : []),
    ...(code ? [`${CODE_LABEL} ${code}`] : []),
    ...remarks,
    `--\n${SIGNATURE}`,
  ].join('\n\n');

  const p = (content: string, style = ''): string => `<p style="margin:0 0 16px;${style}">${content}</p>`;
  const quiet = 'color:#5a6270;font-size:14px;';
  const body = [
    p(escapeHtml(greeting)),
    ...paragraphs.map((paragraph) => p(escapeHtml(paragraph))),
    ...(items.length > 0 ? [`<ul style="margin:0 0 16px;padding-left:20px">${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`] : []),
    ...(action
      ? [
          button(action.label, action.link),
          p(`Si le bouton ne fonctionne pas, copiez cette adresse dans votre navigateur\u202f:<br>${anchor(action.link, action.link)}`, quiet),
        ]
      : []),
    ...(code
      ? [
          p(
            `${escapeHtml(CODE_LABEL)} <strong style="font:600 20px/1.5 ui-monospace,monospace;letter-spacing:2px;white-space:nowrap">${escapeHtml(code)}</strong>`,
          ),
        ]
      : []),
    ...remarks.map((remark) => p(escapeHtml(remark), quiet)),
    p(escapeHtml(SIGNATURE), `${quiet}border-top:1px solid #d5d9e0;padding-top:16px;`),
  ].join('\n');
  const html = `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(subject)}</title></head>
<body style="margin:0;padding:24px;background:#f4f5f7;color:#1c2230;font:16px/1.5 system-ui,sans-serif">
<div style="max-width:560px;margin:0 auto;padding:24px;background:#ffffff;border:1px solid #d5d9e0;border-radius:8px">
${body}
</div></body></html>`;
  return { to, subject, text, html };
}

const anchor = (link: string, label: string, style = ''): string => `<a href="${escapeHtml(link)}"${style && ` style="${style}"`}>${escapeHtml(label)}</a>`;

const button = (label: string, link: string): string =>
  `<p style="margin:0 0 16px">${anchor(link, label, 'display:inline-block;padding:12px 20px;background:#1f4e8c;color:#ffffff;text-decoration:none;border-radius:6px;font-weight:600')}</p>`;
