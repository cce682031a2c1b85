import { addMonths, type CivilDateText } from '../calendar/civil-date';
import type { FormAnswers } from '../forms/form-answers';
import type { FormDefinition } from '../forms/form-definition';
import type { EditionLegend } from '../editions/edition-content';
import type { ReturnState } from '../forms/return-states';
import { InventoryAnswers, type LabelAward } from './inventory-answers';
import type {
  CcasInventory,
  InventoryCell,
  InventoryDate,
  InventoryFigureRule,
  InventoryItem,
  InventoryRules,
  InventorySection,
  InventorySuggestion,
  InventoryWhole,
} from './inventory-rules.type';
import { sectionsOf } from './inventory-sections';
import type { InventoryTopicCode } from './inventory-topics';

/** A CCAS as a board names it. */
export interface InventoryCcas {
  readonly id: string;
  readonly name: string;
  readonly ept: { readonly id: number; readonly name: string } | null;
}

/** What was said of a CCAS by one of its returns. */
export interface HeardReturn {
  readonly collectionId: string;
  readonly collectionTitle: string;
  /** Version of the form that was asked. */
  readonly versionId: string;
  /** Day on which it was submitted, or validated. */
  readonly on: CivilDateText;
  /** Year that it was asked about. */
  readonly year: number;
  readonly answers: FormAnswers;
}

/** How far a CCAS is: what it said last, over all collections of the topic. */
export interface CountedSource<Heard> {
  /** Whether the reader reads its return itself: her own, one of her EPT, or all. */
  readonly isRead: boolean;
  /** How far its return to the running collection is; null: nobody has opened it. */
  readonly state: ReturnState | null;
  readonly validated: Heard | null;
  /** What was submitted since and nobody has checked yet. */
  readonly submitted: Heard | null;
}

/** A CCAS with what it said last. */
export interface InventorySource extends CountedSource<HeardReturn> {
  readonly ccas: InventoryCcas;
  /** Of its ABS: when a panel of peers awarded the label, and the CCAS of which it was. */
  readonly award?: LabelAward | null;
  /** Inhabitants of its commune. */
  readonly population?: number | null;
}

/** For whom a board is made. */
export interface InventoryReader {
  /** EPT of the CCAS that she answers for. */
  readonly epts: ReadonlySet<number>;
  /** The CCAS themselves. */
  readonly own?: ReadonlySet<string>;
  /** Whether a part of the network alone is shown. */
  readonly isPart?: boolean;
  readonly today: CivilDateText;
}

/** A number at the head. A share of CCAS has its denominator; what this reader is not told has neither. */
export interface InventoryFigure {
  readonly code: string;
  readonly label: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly unit: string;
  readonly isOfCcas: boolean;
  readonly isOfPersons: boolean;
  readonly isUntold: boolean;
}

/** A CCAS in the matrix. */
export interface InventoryRow {
  readonly ccas: InventoryCcas;
  /** Whether the reader reads its return itself. */
  readonly isRead: boolean;
  /** How far its return is; told to who reads it. */
  readonly state: ReturnState | null;
  /** Of what stands here; null: nothing was heard. */
  readonly heard: { readonly on: CivilDateText; readonly isChecked: boolean; readonly isOld: boolean; readonly collectionId: string } | null;
  /** By column, in their order; null: not said, or not told. */
  readonly cells: readonly (InventoryCell | null)[];
  /** Columns that this reader is not told of this CCAS. */
  readonly untold: readonly number[];
}

/** What one topic says of a network, as one reader may read it: plain JSON, of which the page and the files are made alike. */
export interface InventoryBoard {
  readonly topic: InventoryTopicCode;
  readonly coverage: { readonly checked: number; readonly unchecked: number; readonly expected: number };
  readonly figures: readonly InventoryFigure[];
  readonly columnNoun: string;
  readonly columns: readonly { readonly code: string; readonly label: string }[];
  readonly stages: readonly EditionLegend[];
  readonly rows: readonly InventoryRow[];
  readonly items: InventoryTable | null;
  readonly datesTitle: string | null;
  readonly datesArePlans: boolean;
  readonly dates: readonly (InventoryDate & { readonly ccas: InventoryCcas })[];
  readonly sections: readonly InventorySection[];
  readonly suggestionsTitle: string | null;
  readonly suggestionsNoun: string;
  readonly suggestions: readonly InventorySuggestion[];
  readonly definitions: readonly { readonly term: string; readonly meaning: string }[];
}

/** What the CCAS list. */
export interface InventoryTable {
  readonly title: string;
  readonly columns: NonNullable<InventoryRules['items']>['columns'];
  readonly filters: readonly string[];
  readonly areTakenUp: boolean;
  readonly rows: readonly (InventoryItem & { readonly ccas: InventoryCcas })[];
}

/** What is older is said to be. */
const OLD_AFTER_MONTHS = 12;

interface ReadCcas {
  readonly source: InventorySource;
  readonly heard: HeardReturn | null;
  readonly isChecked: boolean;
  readonly isNear: boolean;
  readonly answers: InventoryAnswers | null;
  readonly inventory: CcasInventory | null;
}

/** The board of a topic. `definitions`: the versions of the form that were asked, by id. */
export function inventoryBoard(
  rules: InventoryRules,
  sources: readonly InventorySource[],
  definitions: ReadonlyMap<string, Pick<FormDefinition, 'sections'>>,
  reader: InventoryReader,
): InventoryBoard {
  const { today } = reader;
  const read = sources.map((source) => readCcas(rules, source, definitions, reader));
  const expected = read.filter(({ source }) => isExpected(source));
  const readsAll = read.every(({ source }) => source.isRead);
  const isTold = (codes: readonly string[]): boolean =>
    readsAll || read.every(({ source, answers }) => source.isRead || answers === null || codes.every((code) => answers.isTold(code, false)));
  const oldBefore = addMonths(today, -OLD_AFTER_MONTHS);
  return {
    topic: rules.topic,
    coverage: inventoryCoverage(sources),
    figures: rules.figures.map((rule) => figureOf(rule, expected, { isTold: isTold(rule.of), readsAll, today })),
    columnNoun: rules.columnNoun,
    columns: rules.columns.map(({ code, label }) => ({ code, label })),
    stages: rules.stages,
    rows: read.map(({ source, heard: last, isChecked, isNear, answers, inventory }) => ({
      ccas: source.ccas,
      isRead: source.isRead,
      state: source.isRead ? source.state : null,
      heard: last && { on: last.on, isChecked, isOld: last.on < oldBefore, collectionId: last.collectionId },
      cells: rules.columns.map(({ code }) => inventory?.cells[code] ?? null),
      untold: source.isRead || !answers ? [] : rules.columns.flatMap(({ of }, index) => (answers.isTold(of, isNear) ? [] : [index])),
    })),
    items: rules.items
      ? {
          ...{ title: rules.items.title, columns: rules.items.columns, filters: rules.items.filters, areTakenUp: rules.items.areTakenUp ?? false },
          rows: read.flatMap(({ source, inventory }) => (inventory?.items ?? []).map((item) => ({ ...item, ccas: source.ccas }))),
        }
      : null,
    datesTitle: rules.datesTitle ?? null,
    datesArePlans: rules.datesArePlans ?? false,
    dates: read
      .flatMap(({ source, inventory }) => (inventory?.dates ?? []).map((date) => ({ ...date, ccas: source.ccas })))
      .sort((one, other) => one.decideBy.localeCompare(other.decideBy) || one.ccas.name.localeCompare(other.ccas.name, 'fr')),
    sections: sectionsOf(rules, wholeOf(read, definitions, reader), { readsAll, isTold }),
    suggestionsTitle: rules.suggest?.title ?? null,
    suggestionsNoun: rules.suggest?.noun ?? '',
    suggestions: rules.suggest && isTold(rules.suggest.of) ? rules.suggest.find(wholeOf(read, definitions, reader).heard, today) : [],
    definitions: rules.definitions,
  };
}

/** Those who said something, and those who did not. */
function wholeOf(
  all: readonly ReadCcas[],
  definitions: ReadonlyMap<string, Pick<FormDefinition, 'sections'>>,
  { today, own = new Set(), isPart = false }: InventoryReader,
): InventoryWhole {
  return {
    today,
    isWholeNetwork: !isPart,
    heard: all.flatMap(({ source: { ccas, isRead, population = null }, heard, answers, inventory }) =>
      heard && answers && inventory
        ? [{ ccas, inventory, ept: ccas.ept?.name ?? null, answers, year: heard.year, isRead, isOwn: own.has(ccas.id), population }]
        : [],
    ),
    everybody: all.flatMap(({ source: { validated, population = null } }) =>
      validated ? [{ answers: new InventoryAnswers(definitions.get(validated.versionId) ?? { sections: [] }, validated.answers), population }] : [],
    ),
    silent: all.flatMap(({ source: { ccas, state }, heard }) =>
      heard === null ? [{ name: ccas.name, ept: ccas.ept?.name ?? null, isExcused: state === 'excused' }] : [],
    ),
  };
}

/** What a CCAS said last, as this reader reads it. */
export const heardOf = <Heard>({ isRead, submitted, validated }: CountedSource<Heard>): Heard | null => (isRead ? (submitted ?? validated) : validated);
/** Whether that was checked by the coordination. */
export const isCheckedOf = ({ isRead, submitted }: CountedSource<unknown>): boolean => !isRead || submitted === null;
/** Who is excused and said nothing is not expected. */
const isExpected = (source: CountedSource<unknown>): boolean => source.state !== 'excused' || heardOf(source) !== null;

/** How many CCAS were heard, of those that are expected: what they answered is not needed. */
export function inventoryCoverage(sources: readonly CountedSource<unknown>[]): InventoryBoard['coverage'] {
  const heard = sources.filter((source) => heardOf(source) !== null);
  const checked = heard.filter(isCheckedOf).length;
  return { checked, unchecked: heard.length - checked, expected: sources.filter(isExpected).length };
}

/** Of the return of a CCAS what this reader reads: all of it where she reads it; else what was validated, as far as the form says so. */
function readCcas(
  rules: InventoryRules,
  source: InventorySource,
  definitions: ReadonlyMap<string, Pick<FormDefinition, 'sections'>>,
  { epts, today }: InventoryReader,
): ReadCcas {
  const heard = heardOf(source);
  const isNear = source.ccas.ept !== null && epts.has(source.ccas.ept.id);
  if (!heard) return { source, heard, isChecked: false, isNear, answers: null, inventory: null };
  const whole = new InventoryAnswers(definitions.get(heard.versionId) ?? { sections: [] }, heard.answers, source.award ?? null);
  const answers = source.isRead ? whole : whole.asTold(isNear);
  return { source, heard, isChecked: isCheckedOf(source), isNear, answers, inventory: rules.read(answers, today) };
}

function figureOf(
  rule: InventoryFigureRule,
  expected: readonly ReadCcas[],
  { isTold, readsAll, today }: { readonly isTold: boolean; readonly readsAll: boolean; readonly today: CivilDateText },
): InventoryFigure {
  const { code, label } = rule;
  const untold = { code, label, numerator: null, denominator: null, isUntold: true };
  const heard = expected.flatMap(({ answers, inventory }) => (answers && inventory ? [{ answers, inventory }] : []));
  if ('sums' in rule) {
    const { of, over } = rule.sums;
    const said = { unit: rule.unit, isOfCcas: false, isOfPersons: rule.isOfPersons };
    if (!readsAll) return { ...untold, ...said };
    const pairs = heard
      .map(({ answers }) => [of(answers), over ? over(answers) : 0] as const)
      .filter((pair): pair is readonly [number, number] => pair.every((each) => each !== null));
    const sum = (at: 0 | 1): number => pairs.reduce((all, pair) => all + pair[at], 0);
    return { code, label, ...said, numerator: pairs.length > 0 ? sum(0) : null, denominator: over && pairs.length > 0 ? sum(1) : null, isUntold: false };
  }
  const said = { unit: 'CCAS', isOfCcas: true, isOfPersons: false };
  if (!isTold) return { ...untold, ...said };
  const { among, counts } = rule;
  const of = among ? heard.filter(({ answers, inventory }) => among(answers, inventory, today)) : heard;
  const counted = of.filter(({ answers, inventory }) => counts(answers, inventory, today));
  return { code, label, ...said, numerator: counted.length, denominator: among ? of.length : expected.length, isUntold: false };
}
