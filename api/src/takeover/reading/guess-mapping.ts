import { createHash } from 'node:crypto';
import { type CcasNames, ccasRecogniser, searchForm, TAKEOVER_LIMITS, type TakeoverLayout, type TakeoverRole } from '@maillage/domain';
import { CELL_KINDS } from '../../platform/spreadsheets';
import type { StagedBook, StagedSheet } from './staged-book';
import { usualState } from './state-words';
import { TableView } from './table-view';
import type { TakeoverMapping } from './takeover-mapping';

/** The part of a sheet that is judged: a plan has no more columns. */
type Judged = Pick<TableView, 'rows' | 'columns'>;
type Recogniser = ReturnType<typeof ccasRecogniser>;

/** A header stands among the first rows. */
const LOOKED_AT_ROWS = 30;
/** Rows by which a column is judged. */
const JUDGED_ROWS = 200;
const MOST = 0.8;
const HALF = 0.5;
/** So many names of CCAS are no chance. */
const MIN_CCAS = 3;

const HEADERS: readonly (readonly [TakeoverRole, RegExp])[] = [
  ['number', /^(n|no|n°|num|numero|#|ref|rang|ordre)( (de l )?(initiative|action))?$/],
  ['title', /^((intitule|titre|libelle|nom)( (de l |des |de )?(initiatives?|actions?|projets?))?|initiatives?|actions?|projets?|chantiers?)$/],
  ['purpose', /^(objectifs?|descriptions?|finalite|details?|contenu|pourquoi|objet)\b/],
  ['deputy', /^(supplean|adjoint|copilot|co pilot|binome|second)/],
  ['owner', /(responsable|pilote|referent|porteur|portee? par|charge de|^qui$)/],
  ['starts_on', /^(date (de |du )?)?(debut|demarrage|lancement|commence)/],
  ['ends_on', /^(date (de |d )?)?(fin|echeance|terme|butoir|a rendre)/],
  ['milestone', /(jalon|livrable|livraison|pleniere|comite|reunion|bilan le)/],
];

/** The form by which headers are compared: « N° : » is « n° ». */
const headerForm = (header: string): string =>
  searchForm(header)
    .replace(/[^a-z0-9#°]+/g, ' ')
    .trim();

/** By which headers are the same when a workbook comes again. */
export const signatureOf = (view: TableView): string =>
  createHash('sha256')
    .update(view.columns.map(({ header }) => headerForm(header)).join('\n'))
    .digest('hex')
    .slice(0, 32);

/** The row of headers, from 1: the first with nearly as many different texts as any among the first rows. */
export function guessHeaderRow({ rows, marks }: StagedSheet): number {
  const numbers = new Set(marks.flatMap(([row, column, kind]) => (kind === CELL_KINDS.text ? [] : [`${row} ${column}`])));
  const counts = rows.slice(0, LOOKED_AT_ROWS).map((row, at) => new Set(row.filter((cell, column) => cell !== '' && !numbers.has(`${at} ${column}`))).size);
  const most = Math.max(0, ...counts);
  return (
    Math.max(
      0,
      counts.findIndex((count) => count >= most * MOST),
    ) + 1
  );
}

/** A year that the name of a file says. */
const YEAR = /(?<!\d)20\d\d(?!\d)/;

/**
 * The plan that is proposed: of the year that the file's name says, else of the present one. One that stands and is empty is that of the year; one that holds
 * initiatives already is left to who chooses it, and the next year without a plan is proposed, unless the file says the year.
 */
export function proposedPlan(
  plans: readonly { readonly id: string; readonly year: number; readonly title: string; readonly isEmpty: boolean }[],
  fileName: string,
  today: string,
): Pick<TakeoverMapping, 'planId' | 'planYear' | 'planTitle'> {
  const said = Number(YEAR.exec(fileName)?.[0]) || null;
  let year = said ?? Number(today.slice(0, 4));
  const standing = plans.find((plan) => plan.year === year);
  while (plans.some((plan) => plan.year === year)) year++;
  const planId = standing && (said !== null || standing.isEmpty) ? standing.id : null;
  return { planId, planYear: year, planTitle: `Plan ${year}` };
}

/** What a sheet seems to be: proposed, and changeable. */
export function guessMapping(book: StagedBook, ccas: readonly CcasNames[], today: string): TakeoverMapping {
  const recognise = ccasRecogniser(ccas);
  const sheet = book.sheets.find(({ isHidden }) => !isHidden) ?? book.sheets[0];
  const year = Number(today.slice(0, 4));
  const empty = { decisions: [], planId: null, planYear: year, planTitle: `Plan ${year}`, readsHidden: false };
  if (!sheet) return { ...empty, sheet: '', headerRow: 1, layout: 'initiatives', columns: [] };
  return { ...empty, ...guessSheet(sheet, recognise) };
}

/** The same for one sheet, with its header where it is said. */
export function guessSheet(
  sheet: StagedSheet,
  recognise: Recogniser,
  said: { headerRow?: number; layout?: TakeoverLayout; readsHidden?: boolean } = {},
): Pick<TakeoverMapping, 'sheet' | 'headerRow' | 'layout' | 'columns'> {
  const headerRow = said.headerRow ?? guessHeaderRow(sheet);
  const { rows, columns: all } = new TableView(sheet, headerRow, said.readsHidden ?? false);
  const view: Judged = { rows, columns: all.slice(0, TAKEOVER_LIMITS.columns) };
  const layout = said.layout ?? guessLayout(view, recognise);
  const columns = guessRoles(view, layout, recognise);
  return { sheet: sheet.name, headerRow, layout, columns };
}

/** Only what is surely meant counts: what is near is asked about later, of the words that are mapped. */
const namesCcas = (recognise: Recogniser, text: string): boolean => text !== '' && recognise(text, false).kind === 'sure';

/** Share of the filled cells of a column of which that is so; 0 of an empty one. */
function share(view: Judged, column: number, is: (text: string, kind: number) => boolean): number {
  const cells = view.rows
    .slice(0, JUDGED_ROWS)
    .map((row) => row.cell(column))
    .filter(({ text }) => text !== '');
  return cells.length === 0 ? 0 : cells.filter(({ text, kind }) => is(text, kind)).length / cells.length;
}

/** A CCAS that stands in several rows is one of a pair each time, where one column has states and a header says what the others are. */
function isPaired(view: Judged, ccasColumn: number): boolean {
  const names = view.rows.slice(0, JUDGED_ROWS).flatMap((row) => searchForm(row.cell(ccasColumn).text) || []);
  const isTitled = view.columns.some(({ header }) => HEADERS.find(([, pattern]) => pattern.test(headerForm(header)))?.[0] === 'title');
  return isTitled && new Set(names).size < names.length && view.columns.filter(({ column }) => hasStates(view, column)).length === 1;
}

const hasStates = (view: Judged, column: number): boolean => share(view, column, (text) => usualState(text) !== null) > HALF;

function guessLayout(view: Judged, recognise: Recogniser): TakeoverLayout {
  const headers = view.columns.filter(({ header }) => namesCcas(recognise, header)).length;
  if (headers >= MIN_CCAS) return 'initiatives';
  const named = view.columns.find(({ column }) => share(view, column, (text) => namesCcas(recognise, text)) > HALF);
  if (!named) return 'initiatives';
  return isPaired(view, named.column) ? 'pairs' : 'ccas';
}

function guessRoles(view: Judged, layout: TakeoverLayout, recognise: Recogniser): TakeoverMapping['columns'] {
  if (layout === 'ccas') {
    return view.columns.map(({ column, header }) => {
      if (share(view, column, (text) => namesCcas(recognise, text)) > HALF) return { column, role: 'ccas' };
      return { column, role: header !== '' && hasStates(view, column) ? 'state' : 'left' };
    });
  }
  const taken = new Set<TakeoverRole>();
  const once = (role: TakeoverRole): boolean => !taken.has(role) && taken.add(role).has(role);
  const roles = view.columns.map(({ column, header }) => {
    if (header === '') return { column, role: 'left' as TakeoverRole };
    if (layout === 'pairs') {
      if (share(view, column, (text) => namesCcas(recognise, text)) > HALF) return { column, role: 'ccas' as TakeoverRole };
      if (hasStates(view, column)) return { column, role: (once('state') ? 'state' : 'left') as TakeoverRole };
    } else if (namesCcas(recognise, header)) return { column, role: 'state' as TakeoverRole };
    const [role] = HEADERS.find(([, pattern]) => pattern.test(headerForm(header))) ?? [];
    if (role === 'milestone') return { column, role: share(view, column, (_, kind) => kind === CELL_KINDS.date) > HALF ? role : ('left' as TakeoverRole) };
    return { column, role: role && once(role) ? role : ('left' as TakeoverRole) };
  });
  if (taken.has('title')) return roles;
  // whatever it is called, the first column of texts that are all different names what the rows are
  const title = roles.find(({ column, role }) => role === 'left' && share(view, column, (text, kind) => kind === CELL_KINDS.text && text.length > 3) > HALF);
  return roles.map((column) => (column === title ? { ...column, role: 'title' } : column));
}
