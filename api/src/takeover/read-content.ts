import type { CcasNames } from '@maillage/domain';
import { ccasRecogniser } from '@maillage/domain';
import type { Queryable } from '../platform/database/queryable';
import { guessHeaderRow, guessSheet } from './reading/guess-mapping';
import { type KnownNetwork, readPlan, type ReadPlan } from './reading/plan-reader';
import type { StagedBook, StagedSheet } from './reading/staged-book';
import { TableView } from './reading/table-view';
import type { TakeoverMapping } from './reading/takeover-mapping';
import { isSettled } from './reading/words';
import { rememberedName } from './remembered-mappings';
import { knownCcas, knownPeople, knownPlan, listPlans } from './takeover.queries';
import type { TakeoverColumn, TakeoverContent } from './takeover.type';
import type { MadeCounts } from './writing/made-rows';

const HEAD_ROWS = 12;
const HEAD_COLUMNS = 60;
const SHOWN_CHARACTERS = 80;
const SAMPLES = 3;
const MAX_WORDS = 500;
const MAX_REFUSALS = 300;

const shown = (text: string): string => (text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text);

/** What the network knows, as far as reading a workbook of it asks. */
export async function knownNetwork(database: Queryable, networkId: string, { planId }: Pick<TakeoverMapping, 'planId'>, today: string): Promise<KnownNetwork> {
  return {
    ccas: await knownCcas(database, networkId, today),
    people: await knownPeople(database, networkId, today),
    plan: await knownPlan(database, networkId, planId),
  };
}

/** How much a reading makes. */
export const countsOf = ({ initiatives, refusals }: ReadPlan): MadeCounts => ({
  initiatives: initiatives.filter(({ knownId }) => knownId === null).length,
  milestones: initiatives.reduce((sum, { milestones }) => sum + milestones.length, 0),
  states: initiatives.reduce((sum, { states }) => sum + states.length, 0),
  left: refusals.reduce((sum, { cells }) => sum + cells, 0),
});

/** The sheet that is mapped, or the first of all where there is none of that name. */
export const sheetOf = (book: StagedBook, { sheet }: Pick<TakeoverMapping, 'sheet'>): StagedSheet =>
  book.sheets.find(({ name }) => name === sheet) ?? (book.sheets[0] as StagedSheet);

/** All that a person sees of a workbook while she maps it. */
export async function readContent(database: Queryable, networkId: string, book: StagedBook, mapping: TakeoverMapping, today: string): Promise<TakeoverContent> {
  const known = await knownNetwork(database, networkId, mapping, today);
  const sheet = sheetOf(book, mapping);
  const plan = readPlan(sheet, mapping, known, book.isDate1904);
  const { accountNames, ...choices } = choicesOf(known);
  const undecided = plan.words.filter((word) => !isSettled(word));
  return {
    isDate1904: book.isDate1904,
    notes: book.notes,
    sheets: book.sheets.map(({ name, isHidden, rows, notes }) => ({ name, isHidden, rowCount: rows.length, notes })),
    sheet: sheet.name,
    headerRow: mapping.headerRow,
    guessedHeaderRow: guessHeaderRow(sheet),
    layout: mapping.layout,
    readsHidden: mapping.readsHidden,
    head: sheet.rows.slice(0, HEAD_ROWS).map((row) => row.slice(0, HEAD_COLUMNS).map(shown)),
    columns: columnsOf(sheet, mapping, known.ccas),
    words: [...undecided, ...plan.words.filter(isSettled)].slice(0, MAX_WORDS),
    undecidedCount: undecided.length,
    initiatives: plan.initiatives.map(({ cell, knownId, number, title, owner, milestones, states }) => ({
      cell,
      isKnown: knownId !== null,
      number: knownId === null ? number : null,
      title,
      ownerName: owner?.name ?? accountNames.get(owner?.accountId ?? '') ?? null,
      milestoneCount: milestones.length,
      stateCount: states.length,
    })),
    refusals: plan.refusals.slice(0, MAX_REFUSALS),
    counts: countsOf(plan),
    planId: known.plan ? mapping.planId : null,
    planYear: mapping.planYear,
    planTitle: mapping.planTitle,
    rememberAs: mapping.rememberAs ?? null,
    rememberedName: await rememberedName(database, networkId, book, mapping),
    plans: (await listPlans(database, networkId)).map(({ id, year, title }) => ({
      id,
      year,
      name: title.includes(String(year)) ? title : `${year}, ${title}`,
    })),
    ...choices,
  };
}

function choicesOf({ ccas, people }: KnownNetwork) {
  return {
    accountNames: new Map(people.map(({ accountId, fullName }) => [accountId, fullName])),
    ccas: ccas.map(({ id, name }) => ({ id, name })),
    people: people.map(({ accountId, fullName }) => ({ id: accountId, name: fullName })),
  };
}

function columnsOf(sheet: StagedSheet, mapping: TakeoverMapping, ccas: readonly CcasNames[]): TakeoverColumn[] {
  const { headerRow, layout, readsHidden } = mapping;
  const view = new TableView(sheet, headerRow, readsHidden);
  const said = new Map(mapping.columns.map(({ column, role }) => [column, role]));
  const guessed = new Map(guessSheet(sheet, ccasRecogniser(ccas), { headerRow, layout, readsHidden }).columns.map(({ column, role }) => [column, role]));
  return view.columns.map(({ column, header, address }) => ({
    column,
    letter: address.replace(/\d+$/, ''),
    header: shown(header),
    role: said.get(column) ?? 'left',
    suggestedRole: guessed.get(column) ?? 'left',
    samples: [...new Set(view.rows.slice(0, 100).map((row) => row.cell(column).text))].filter(Boolean).slice(0, SAMPLES).map(shown),
  }));
}
