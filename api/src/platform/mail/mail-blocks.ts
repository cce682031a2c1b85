import { escapeHtml } from './escape-html';

/** A link of a mail, and what it says. */
export interface MailLink {
  readonly label: string;
  readonly link: string;
}

/** One thing of a list that has its own act. */
export interface MailEntry {
  readonly text: string;
  readonly details?: readonly string[];
  readonly action?: MailLink;
  /** What the page may ask for, in the form in which it is typed. */
  readonly code?: string | null;
}

/** A part of what a mail says. Its text and its HTML are both written from these. */
export type MailBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'entries'; readonly isNumbered: boolean; readonly entries: readonly MailEntry[] }
  | { readonly kind: 'button'; readonly action: MailLink }
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'remark'; readonly text: string; readonly links?: readonly MailLink[] }
  | { readonly kind: 'signature'; readonly text: string };

const CODE_LABEL = 'Si la page demande un code\u202f:';

/** The plain text of a mail. */
export const blocksAsText = (blocks: readonly MailBlock[]): string => blocks.map(textOf).join('\n\n');

function textOf(block: MailBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return block.text;
    case 'heading':
      return `${block.text}\n${'-'.repeat(block.text.length)}`;
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'entries':
      return block.entries.map((entry, i) => entryText(entry, block.isNumbered ? `${i + 1}. ` : '- ')).join('\n\n');
    case 'button':
      return `${block.action.label} :\n${block.action.link}`;
    case 'code':
      return `${CODE_LABEL} ${block.code}`;
    case 'remark':
      return [block.text, ...(block.links ?? []).map(({ label, link }) => `${label} :\n${link}`)].join('\n');
    case 'signature':
      return `--\n${block.text}`;
  }
}

function entryText({ text, details = [], action, code }: MailEntry, mark: string): string {
  const lines = [text, ...details, ...(action ? [`${action.label}\u00a0: ${action.link}`] : []), ...(code ? [`${CODE_LABEL} ${code}`] : [])];
  return `${mark}${lines.join(`\n${' '.repeat(mark.length)}`)}`;
}

const INK = '#1c2230';
const QUIET_INK = '#5a6270';
const ACCENT = '#1f4e8c';
const LINE = '#d5d9e0';
const GROUND = '#f4f5f7';
const FONT = 'system-ui,-apple-system,Segoe UI,Roboto,Arial,sans-serif';
const WIDTH = 560;

const STYLES = {
  paragraph: 'margin:0 0 16px',
  heading: `margin:24px 0 12px;font-size:18px;line-height:1.35;font-weight:600;color:${INK}`,
  list: 'margin:0 0 16px;padding-left:20px',
  entry: 'margin:0 0 16px;padding-left:4px',
  detail: `color:${QUIET_INK};font-size:14px`,
  link: `display:inline-block;padding:3px 0;color:${ACCENT};font-weight:600`,
  button: `display:inline-block;padding:12px 20px;color:#ffffff;text-decoration:none;font-weight:600`,
  remark: `margin:0 0 16px;color:${QUIET_INK};font-size:14px`,
  code: 'font:600 20px/1.5 ui-monospace,Consolas,monospace;letter-spacing:2px;white-space:nowrap',
  signature: `margin:0;padding-top:16px;border-top:1px solid ${LINE};color:${QUIET_INK};font-size:14px`,
} as const;

/** Readers of mail take tables for layout alone; what reads aloud is told so. */
const table = (attributes: string, cell: string, content: string): string =>
  `<table role="presentation" cellpadding="0" cellspacing="0" border="0" ${attributes}><tr><td ${cell}>${content}</td></tr></table>`;

/** The HTML of a mail: no image, no font, no tracking, and styles where they are used, since many readers drop all others. */
export function blocksAsHtml(subject: string, blocks: readonly MailBlock[]): string {
  const body = blocks.map(htmlOf).join('\n');
  const sheet = table(
    `width="${WIDTH}" align="center" style="width:100%;max-width:${WIDTH}px;background:#ffffff;border:1px solid ${LINE};border-radius:8px"`,
    `style="padding:24px;color:${INK};font:16px/1.5 ${FONT}"`,
    `\n${body}\n`,
  );
  return `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(subject)}</title></head>
<body style="margin:0;padding:0;background:${GROUND}">
<div role="article" lang="fr" aria-label="${escapeHtml(subject)}">
${table(`width="100%" style="background:${GROUND}"`, 'align="center" style="padding:24px 12px"', sheet)}
</div></body></html>`;
}

const anchor = ({ link, label }: MailLink, style: string = STYLES.link): string => `<a href="${escapeHtml(link)}" style="${style}">${escapeHtml(label)}</a>`;

function htmlOf(block: MailBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p style="${STYLES.paragraph}">${escapeHtml(block.text)}</p>`;
    case 'heading':
      return `<h2 style="${STYLES.heading}">${escapeHtml(block.text)}</h2>`;
    case 'list':
      return `<ul style="${STYLES.list}">${block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;
    case 'entries': {
      const tag = block.isNumbered ? 'ol' : 'ul';
      return `<${tag} style="${STYLES.list}">\n${block.entries.map(entryHtml).join('\n')}\n</${tag}>`;
    }
    case 'button':
      return `${table('style="margin:0 0 16px"', `bgcolor="${ACCENT}" style="border-radius:6px;background:${ACCENT}"`, anchor(block.action, STYLES.button))}
<p style="${STYLES.remark}">Si le bouton ne fonctionne pas, copiez cette adresse dans votre navigateur\u202f:<br>${anchor({ link: block.action.link, label: block.action.link })}</p>`;
    case 'code':
      return `<p style="${STYLES.paragraph}">${codeHtml(block.code)}</p>`;
    case 'remark':
      return `<p style="${STYLES.remark}">${[escapeHtml(block.text), ...(block.links ?? []).map((each) => anchor(each))].join('<br>')}</p>`;
    case 'signature':
      return `<p style="${STYLES.signature}">${escapeHtml(block.text)}</p>`;
  }
}

const codeHtml = (code: string): string => `${CODE_LABEL} <strong style="${STYLES.code}">${escapeHtml(code)}</strong>`;

function entryHtml({ text, details = [], action, code }: MailEntry): string {
  const lines = [
    escapeHtml(text),
    ...details.map((detail) => `<span style="${STYLES.detail}">${escapeHtml(detail)}</span>`),
    ...(action ? [anchor(action)] : []),
    ...(code ? [codeHtml(code)] : []),
  ];
  return `<li style="${STYLES.entry}">${lines.join('<br>')}</li>`;
}
