import { openCataloguePath, openEditionPath, OPEN_DATA_PATH, type OpenTable, wordDay } from '@maillage/domain';
import { createHash } from 'node:crypto';
import { escapeHtml } from '../../platform/mail/escape-html';
import type { ListedEdition, OpenedEdition, OpenNetwork } from '../open-data.queries';
import { OPEN_LICENCE } from './data-package';

const STYLE = `
:root{color-scheme:light;font:16px/1.55 system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;color:#1b1f2a;background:#fff}
*{box-sizing:border-box}body{margin:0}a{color:#0b5c66;text-underline-offset:.15em}a:focus-visible,[tabindex]:focus-visible,summary:focus-visible{outline:3px solid #0b5c66;outline-offset:2px}
.skip{position:absolute;left:-999px}.skip:focus{left:1rem;top:.5rem;background:#fff;padding:.25rem .5rem}
header,main,footer{max-width:78rem;margin:0 auto;padding:0 1rem}header{padding-top:1rem}footer{padding:2rem 1rem 3rem;color:#4a5163;font-size:.9rem;border-top:1px solid #d9dde6;margin-top:2.5rem}
nav ol{display:flex;flex-wrap:wrap;gap:.25rem .5rem;list-style:none;margin:0;padding:0;font-size:.9rem}nav li+li::before{content:"›";margin-right:.5rem;color:#4a5163}
h1{font-size:1.7rem;line-height:1.25;margin:1rem 0 .25rem}h2{font-size:1.2rem;margin:2.25rem 0 .25rem;line-height:1.3}p{margin:.4rem 0}.lead{color:#4a5163}.note{background:#f3f5f9;border-left:4px solid #0b5c66;padding:.6rem .9rem;margin:1rem 0}
.gone{border-left-color:#b42318}ul.files{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;padding:0;margin:.4rem 0 .75rem}ul.list{list-style:none;padding:0}ul.list>li{border-top:1px solid #d9dde6;padding:.75rem 0}
.table{overflow-x:auto;border:1px solid #d9dde6}table{border-collapse:collapse;width:100%;font-size:.9rem}thead tr th{border-top:0}th,td{padding:.35rem .6rem;text-align:left;vertical-align:top;border-top:1px solid #d9dde6}
thead th{background:#f3f5f9;white-space:nowrap}tbody th{font-weight:500}.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}.d{white-space:nowrap}.w{min-width:15rem}code{font-size:.9em;overflow-wrap:anywhere}dl{margin:.5rem 0}dt{font-weight:600}dd{margin:0 0 .35rem}
@page{size:A4;margin:16mm}@media print{:root{font-size:10.5pt}.skip,nav,ul.files,details{display:none}.table{overflow:visible;border:0}.w{min-width:0}table{font-size:8.5pt}thead{display:table-header-group}tr{break-inside:avoid}h2{break-after:avoid}a{color:inherit}main,footer,header{max-width:none;padding-left:0;padding-right:0}}
`;

/** What the pages may load: their own style, by its hash, and nothing else. */
export const OPEN_PAGES_POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** Rows of a table that its page shows; the files have all. */
const SHOWN = 60;
/** Characters from which a text is long. */
const LONG = 30;
const NUMBER = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 6 });
const DAY = new Intl.DateTimeFormat('fr-FR', { timeZone: 'UTC' });

interface Way {
  readonly label: string;
  readonly path: string | null;
}

const HOME: Way = { label: 'Données ouvertes', path: `/${OPEN_DATA_PATH}` };

function page(title: string, ways: readonly Way[], body: string): string {
  const crumbs = ways.map(({ label, path }) =>
    path === null ? `<li><span aria-current="page">${escapeHtml(label)}</span></li>` : `<li><a href="${escapeHtml(path)}">${escapeHtml(label)}</a></li>`,
  );
  return `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(title)}</title><style>${STYLE}</style></head>
<body><a class="skip" href="#contenu">Aller au contenu</a>
<header><nav aria-label="Fil d’Ariane"><ol>${crumbs.join('')}</ol></nav></header>
<main id="contenu" tabindex="-1">
${body}
</main>
<footer><p>Réutilisation libre sous <a href="${OPEN_LICENCE.path}">${OPEN_LICENCE.title}</a>\u00a0: citez la source et la date des données.</p>
<p>Cette page ne dépose aucun traceur et ne retient pas l’adresse de qui la lit.</p></footer>
</body></html>
`;
}

const plural = (count: number, one: string, many: string): string => `${NUMBER.format(count)}\u00a0${count > 1 ? many : one}`;

/** Every network that opens something. */
export function homePage(networks: readonly { readonly slug: string; readonly name: string; readonly editionsCount: number }[]): string {
  const items = networks.map(
    ({ slug, name, editionsCount }) =>
      `<li><a href="${openCataloguePath(slug)}">${escapeHtml(name)}</a><br>${plural(editionsCount, 'édition ouverte', 'éditions ouvertes')}</li>`,
  );
  const list = items.length > 0 ? `<ul class="list">${items.join('')}</ul>` : '<p>Aucun réseau n’a encore ouvert d’édition.</p>';
  return page(
    'Données ouvertes',
    [{ ...HOME, path: null }],
    `<h1>Données ouvertes</h1><p class="lead">Ce que les réseaux de CCAS publient pour tous.</p>${list}`,
  );
}

const periodOf = ({ periodFrom, periodTo }: ListedEdition): string => `du ${wordDay(periodFrom)} au ${wordDay(periodTo)}`;

const fictitious = (isDemonstration: boolean): string => (isDemonstration ? '<p class="note">Réseau de démonstration\u00a0: données fictives.</p>' : '');

/** What a network opened, the latest first. */
export function cataloguePage({ slug, name, siret, isDemonstration }: OpenNetwork, editions: readonly ListedEdition[]): string {
  const items = editions.map((one) =>
    one.withdrawnOn
      ? `<li>Édition n°\u00a0${one.number}, retirée le ${wordDay(one.withdrawnOn)}\u00a0: ${escapeHtml(one.withdrawnReason ?? '')}</li>`
      : `<li><a href="${openEditionPath(slug, one.number)}">${escapeHtml(one.title)}</a><br>Édition n°\u00a0${one.number}, données au ${wordDay(one.asOf)}, publiée le ${wordDay(one.publishedOn)}</li>`,
  );
  const hasOpen = editions.some(({ withdrawnOn }) => !withdrawnOn);
  const latest = hasOpen ? `<p><a href="${openEditionPath(slug, 'latest')}">La dernière édition</a> a une adresse qui ne change pas.</p>` : '';
  const scdl = hasOpen && siret ? `<p><a href="${openCataloguePath(slug)}/catalogue.csv">Le catalogue au format SCDL</a> (CSV).</p>` : '';
  return page(
    name,
    [HOME, { label: name, path: null }],
    `<h1>${escapeHtml(name)}</h1><p class="lead">Éditions ouvertes, la plus récente d’abord.</p>${fictitious(isDemonstration)}<ul class="list">${items.join('')}</ul>${latest}${scdl}`,
  );
}

/** An open edition: its tables, with their files. */
export function editionPage(edition: OpenedEdition, { slug, name: networkName, isDemonstration }: OpenNetwork): string {
  const { number, title, tables, asOf, publishedOn, replacedBy } = edition;
  const replaced = replacedBy
    ? `<p class="note">Une <a href="${openEditionPath(slug, replacedBy)}">édition rectificative n°\u00a0${replacedBy}</a> remplace celle-ci.</p>`
    : '';
  const sections = tables.map(({ file, table }) => sectionOf(table, (name) => openEditionPath(slug, number, name), file));
  return page(
    `${title}, n° ${number}`,
    [HOME, { label: networkName, path: openCataloguePath(slug) }, { label: `Édition n°\u00a0${number}`, path: null }],
    `<h1>${escapeHtml(title)}</h1>
<p class="lead">${escapeHtml(edition.networkName)}, édition n°\u00a0${number}, ${periodOf(edition)}. Données au ${wordDay(asOf)}, publiées le ${wordDay(publishedOn)}. Périmètre\u00a0: ${escapeHtml(edition.perimeter)}.</p>
${fictitious(isDemonstration)}${replaced}<p><a href="${openEditionPath(slug, number, 'datapackage.json')}">Description pour les programmes</a> (<code>datapackage.json</code>, Frictionless Data Package).</p>
${sections.join('\n')}`,
  );
}

function sectionOf({ title, fields, rows, sources }: OpenTable, path: (file: string) => string, file: string): string {
  // texts that are long have room; the table is wider than a telephone anyway
  const classes = fields.map(({ type }, index) =>
    type === 'string' && rows.some((row) => String(row[index] ?? '').length > LONG) ? ' class="w"' : alignOf(type),
  );
  const head = fields.map(({ name }, index) => `<th scope="col"${classes[index]}>${escapeHtml(name)}</th>`).join('');
  const body = rows
    .slice(0, SHOWN)
    .map((row) => `<tr>${row.map((cell, index) => cellOf(cell, fields[index]?.type ?? 'string', classes[index] ?? '', index === 0)).join('')}</tr>`)
    .join('\n');
  const told =
    rows.length > SHOWN
      ? `Les ${SHOWN} premières lignes sur ${NUMBER.format(rows.length)}\u00a0; les fichiers les ont toutes.`
      : plural(rows.length, 'ligne', 'lignes');
  const words = fields.map(({ name, title: meaning }) => `<dt><code>${escapeHtml(name)}</code></dt><dd>${escapeHtml(meaning)}</dd>`).join('');
  return `<section aria-labelledby="t-${file}"><h2 id="t-${file}">${escapeHtml(title)}</h2>
<ul class="files"><li><a href="${path(`${file}.excel.csv`)}" aria-label="Pour un tableur\u00a0: ${escapeHtml(title)} (CSV)">Pour un tableur (CSV)</a></li><li><a href="${path(`${file}.csv`)}" aria-label="Pour un programme\u00a0: ${escapeHtml(title)} (CSV)">Pour un programme (CSV)</a></li></ul>
<p class="lead">${told}.${sources.length > 0 ? ` Source\u00a0: ${escapeHtml(sources.join('\u00a0; '))}.` : ''}</p>
<div class="table" role="region" aria-label="Tableau\u202f: ${escapeHtml(title)}" tabindex="0"><table aria-labelledby="t-${file}"><thead><tr>${head}</tr></thead><tbody>
${body}
</tbody></table></div>
<details><summary>Ce que contiennent les colonnes</summary><dl>${words}</dl></details></section>`;
}

const alignOf = (type: string): string => (type === 'integer' || type === 'number' ? ' class="n"' : type === 'date' ? ' class="d"' : '');

function cellOf(cell: string | number | null, type: string, classes: string, isHead: boolean): string {
  const text =
    cell === null
      ? ''
      : typeof cell === 'number' && type === 'number'
        ? NUMBER.format(cell)
        : type === 'date'
          ? DAY.format(new Date(String(cell)))
          : String(cell);
  return isHead ? `<th scope="row"${classes}>${escapeHtml(text)}</th>` : `<td${classes}>${escapeHtml(text)}</td>`;
}

/** An edition that was withdrawn, with the reason that was written for everybody. */
export const withdrawnPage = ({ number, withdrawnOn, withdrawnReason }: ListedEdition, slug: string, networkName: string): string =>
  page(
    `Édition n° ${number} retirée`,
    [HOME, { label: networkName, path: openCataloguePath(slug) }, { label: `Édition n°\u00a0${number}`, path: null }],
    `<h1>Cette édition a été retirée</h1><p class="note gone">Retirée le ${wordDay(withdrawnOn ?? '')}\u00a0: ${escapeHtml(withdrawnReason ?? '')}</p><p>Les données déjà téléchargées ne sont plus à jour. <a href="${openCataloguePath(slug)}">Voir les éditions ouvertes</a>.</p>`,
  );

/** What is said where nothing is open: of what never was, is a draft or of nobody, alike. */
export const nothingPage = (): string =>
  page(
    'Rien à cette adresse',
    [HOME, { label: 'Introuvable', path: null }],
    `<h1>Rien n’est ouvert à cette adresse</h1><p>Vérifiez-la, ou partez de la <a href="/${OPEN_DATA_PATH}">liste des données ouvertes</a>.</p>`,
  );
