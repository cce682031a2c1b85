import type { AnswerState, FormAnswers, GivenFile } from '../form-answers';
import type { FormDefinition } from '../form-definition';
import { type FormEntry, entriesOf } from '../form-entries';
import { toldGroups } from '../../figures/told-groups';
import { type CountedFigure, type ResultCcas, type YearFigures, yearTold } from './result-figures';
import type { ResultMeasure, ResultRule } from './result-measures';
import { isOfOpenRow } from './free-answers';
import { hiddenClasses } from './result-history';
import { CCAS_OF_A_LINE, mayTellPart, placeOfCcas, placeOfGroup, WHOLE } from './result-secrecy';
import { type Spread, spreadOf } from './spread';

/** Who reads results. */
export interface ResultReader {
  /** CCAS whose returns are read by themselves, whole: one's own, those of one's EPT, or all of them. */
  readonly reads: ReadonlySet<string>;
  /** EPT whose answers are read as far as the form says so (`readBy`). */
  readonly groups: ReadonlySet<string>;
  /** Whether answers are read as far as the form says so at all; a paper that circulates tells none. */
  readonly isInside: boolean;
}

/** A number over several CCAS. */
export interface ResultTotal {
  /** An EPT; null: all of them. */
  readonly group: string | null;
  /** Those that are expected. */
  readonly expected: number;
  /** Those whose figure counts in it; null where it is not told. */
  readonly count: number | null;
  /** Of these, those where there is no such thing. */
  readonly notApplicable: number | null;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Inhabitants of those whose amount counts; null for what is no amount. */
  readonly population: number | null;
  readonly hasEstimates: boolean;
  /** Part of it that is estimated, from 0 to 1: told to who reads every one of them. */
  readonly estimated: number | null;
  /** Of answers among several: how many gave each, in the order of the form; null of files, which are given or not. */
  readonly options: readonly { readonly code: string; readonly count: number }[] | null;
  /** Not told: over too few CCAS, or a small count could be worked out. */
  readonly isUntold: boolean;
}

/** This year and the last over the CCAS that gave both, beside which the raw totals stand. */
export interface ResultPanel {
  readonly count: number;
  readonly value: number;
  readonly former: number;
  /** Of the whole of last year, over those that gave it then. */
  readonly rawFormer: number | null;
  readonly rawFormerCount: number | null;
}

/** What results tell of an entry. */
export interface ResultLine {
  readonly entry: FormEntry;
  readonly rule: ResultRule;
  readonly total: ResultTotal;
  readonly groups: readonly ResultTotal[];
  /** Of the figures of the CCAS, without names. */
  readonly spread: Spread | null;
  /** Of amounts for each inhabitant. */
  readonly spreadPerInhabitant: Spread | null;
  readonly panel: ResultPanel | null;
  /** Why the figure of last year is another one. */
  readonly break: string | null;
}

/** How many CCAS were heard, and for how many inhabitants. */
export interface ResultCoverage {
  readonly answered: number;
  readonly expected: number;
  readonly population: number;
  readonly populationExpected: number;
}

/** Why an answer is not shown: this reader does not read it, or it is a small count, or would give one away. */
export type CellUntold = 'unread' | 'secret';

/** What one CCAS answered to an entry, as the reader may read it. */
export interface ResultCell {
  readonly ccas: string;
  /** Null: blank, nobody answered; or the CCAS is not heard. */
  readonly state: AnswerState | null;
  readonly value: string | null;
  readonly denominator: string | null;
  readonly other: string | null;
  /** Files that were validated with it; null: none. */
  readonly files: readonly GivenFile[] | null;
  readonly untold: CellUntold | null;
}

/** CCAS over which a total is. */
interface ResultMembers {
  readonly group: string | null;
  readonly among: readonly ResultCcas[];
  /** Whether the reader reads each of them by itself. */
  readonly isRead: boolean;
}

/** Of a civil date: days are told by their year. */
const YEAR_LENGTH = 4;
/** Quartiles of five are three of their numbers: who is the smallest of them has the largest one from the total. */
const CCAS_OF_A_SPREAD = 8;

const inhabitants = (ccas: readonly ResultCcas[]): number => ccas.reduce((all, { population }) => all + (population ?? 0), 0);

/** The results of a collection, as one reader may read them. */
export class FormResults {
  private readonly year: YearFigures;
  private readonly lastYear: YearFigures;
  readonly groups: readonly string[];
  /** All of them, then those of each EPT. */
  private readonly members: readonly ResultMembers[];
  private readonly readsWhole: boolean;

  constructor(
    private readonly definition: FormDefinition,
    private readonly ccas: readonly ResultCcas[],
    private readonly reader: ResultReader,
    private readonly breaks: Readonly<Record<string, string>> = {},
    /** Whether every CCAS of last year's results is still among these: what the others gave is last year's total less the one told beside this year's. */
    private readonly isFormerWhole = true,
  ) {
    this.year = yearTold(
      definition,
      ccas,
      ({ answers }) => answers,
      ({ earlier }) => earlier,
    );
    this.lastYear = yearTold(
      definition,
      ccas,
      ({ former }) => former,
      ({ formerEarlier }) => formerEarlier,
    );
    this.groups = [...new Set(ccas.flatMap(({ group }) => group ?? []))];
    this.members = [null, ...this.groups].map((group) => {
      const among = group === null ? ccas : ccas.filter((one) => one.group === group);
      return { group, among, isRead: among.every(({ id }) => reader.reads.has(id)) };
    });
    this.readsWhole = ccas.every(({ id }) => reader.reads.has(id));
  }

  coverage(): ResultCoverage {
    const heard = this.ccas.filter(this.year.hasAnswered);
    return { answered: heard.length, expected: this.ccas.length, population: inhabitants(heard), populationExpected: inhabitants(this.ccas) };
  }

  lines(): ResultLine[] {
    return this.year.measures.filter(({ entry }) => !isOfOpenRow(entry)).map((measure) => this.line(measure));
  }

  /** One answer of each CCAS, in the order in which these come. */
  cells(entry: FormEntry): ResultCell[] {
    const measure = this.year.measures.find((each) => each.entry.key === entry.key);
    const figures = measure && this.year.of(measure);
    return this.ccas.map((ccas): ResultCell => {
      const none: ResultCell = { ccas: ccas.id, state: null, value: null, denominator: null, other: null, files: null, untold: null };
      if (!ccas.answers) return none;
      const isRead = this.reader.reads.has(ccas.id);
      if (!isRead && !this.readsByForm(entry, ccas)) return { ...none, untold: 'unread' };
      const given = figures?.get(ccas.id);
      const isNumber = given !== undefined && given.number !== null;
      if (!isRead && measure && isNumber && this.year.hiddenOf(measure).has(placeOfCcas(ccas.id))) return { ...none, untold: 'secret' };
      const answer = answerOf(ccas.answers, entry);
      if (entry.holds.kind === 'total') return given ? { ...none, state: given.state, value: given.number === null ? null : String(given.number) } : none;
      if (!answer) return none;
      const { state, value, denominator, other, files = null } = answer;
      return { ...none, state, value, denominator, other, files };
    });
  }

  private readsByForm({ question: { readBy } }: FormEntry, { group }: ResultCcas): boolean {
    if (!this.reader.isInside || readBy === 'ccas') return false;
    return readBy === 'network' || (group !== null && this.reader.groups.has(group));
  }

  private line(measure: ResultMeasure): ResultLine {
    const told = measure.rule === 'classes' ? this.toldClasses(measure) : null;
    const isUneven = !this.readsWhole && this.year.isUneven(measure);
    const totals = this.members.map((members, index) => {
      const { group, isRead } = members;
      const mayTell = (): boolean => !isUneven && !this.year.hiddenOf(measure).has(group === null ? WHOLE : placeOfGroup(group));
      const isTold = isRead || (told ? (told[index] ?? false) : mayTell());
      return this.total(measure, members, isTold);
    });
    const [total, ...groups] = totals as [ResultTotal, ...ResultTotal[]];
    return {
      ...{ entry: measure.entry, rule: measure.rule, total, groups, break: this.breaks[measure.entry.key] ?? this.breaks[measure.entry.question.code] ?? null },
      ...{ spread: this.spread(measure, false), spreadPerInhabitant: isAmount(measure) ? this.spread(measure, true) : null, panel: this.panel(measure, total) },
    };
  }

  /** Whether the classes are told of all, then of each EPT: over five CCAS that this reader does not read, or over none. */
  private toldClasses(measure: ResultMeasure): boolean[] {
    const figures = this.year.of(measure);
    const unread = (among: readonly ResultCcas[]) =>
      new Set(among.filter((one) => figures.get(one.id)?.text && !this.reader.reads.has(one.id) && !this.readsByForm(measure.entry, one)).map(({ id }) => id));
    const partition = [...this.groups, null].map((group) => unread(this.ccas.filter((one) => one.group === group)));
    const told = toldGroups(partition.map((of) => ({ members: of, answered: of, counted: of })));
    const hidden = new Set(this.year.earlier.flatMap((before) => [...hiddenClasses(this.cameSince(measure, before))]));
    return [told.total && !hidden.has(WHOLE), ...this.groups.map((group, index) => (told.groups[index] ?? false) && !hidden.has(placeOfGroup(group)))];
  }

  /** CCAS that this reader does not read, and that answered since, or answer no more. */
  private cameSince(measure: ResultMeasure, before: YearFigures): ResultCcas[] {
    const [was, is] = [before.of(measure), this.year.of(measure)];
    return this.ccas.filter((one) => {
      const isUnread = !this.reader.reads.has(one.id) && !this.readsByForm(measure.entry, one);
      return isUnread && (was.get(one.id)?.text ? 1 : 0) !== (is.get(one.id)?.text ? 1 : 0);
    });
  }

  private total(measure: ResultMeasure, { group, among, isRead }: ResultMembers, isTold: boolean): ResultTotal {
    const none = { group, expected: among.length, count: null, notApplicable: null, value: null, numerator: null, denominator: null, population: null };
    if (!isTold) return { ...none, hasEstimates: false, estimated: null, options: null, isUntold: true };
    if (measure.rule === 'classes') return { ...none, ...this.classes(measure, among), hasEstimates: false, estimated: null, isUntold: false };
    const counted = this.year.counted(measure, group);
    const estimates = counted.filter(({ figure }) => figure.state === 'estimated');
    const sum = this.year.sum(measure, counted);
    const isAdded = measure.rule !== 'ratio' && sum.value !== null && sum.value !== 0 && isRead;
    return {
      ...{ group, expected: among.length, count: counted.length, ...sum, options: null, isUntold: false },
      notApplicable: counted.filter(({ figure }) => figure.state === 'not_applicable').length,
      population: isAmount(measure) ? inhabitants(counted.map(({ ccas }) => ccas)) : null,
      hasEstimates: estimates.length > 0,
      estimated: isAdded ? (this.year.sum(measure, estimates).value ?? 0) / (sum.value as number) : null,
    };
  }

  private classes(measure: ResultMeasure, among: readonly ResultCcas[]): Pick<ResultTotal, 'count' | 'notApplicable' | 'options'> {
    const { holds } = measure.entry;
    const figures = among.flatMap(({ id }) => this.year.of(measure).get(id) ?? []);
    const isDay = holds.kind === 'date';
    const given = figures.flatMap(({ text }) => (text ? [isDay ? [text.slice(0, YEAR_LENGTH)] : text.split(',')] : []));
    const options = 'options' in holds ? holds.options : isDay ? [...new Set(given.flat())].sort().map((code) => ({ code })) : [];
    const codes = [...options.map(({ code }) => code), ...('hasOther' in holds && holds.hasOther ? ['other'] : [])];
    const isKnown = new Set(options.map(({ code }) => code));
    return {
      count: given.length,
      notApplicable: figures.filter(({ state }) => state === 'not_applicable').length,
      options:
        holds.kind === 'file'
          ? null
          : codes.map((code) => ({ code, count: given.filter((one) => one.some((each) => (isKnown.has(each) ? each : 'other') === code)).length })),
    };
  }

  /** Of what may be told of each CCAS without its name: of as many as hide each other, small counts never among them. */
  private spread(measure: ResultMeasure, isPerInhabitant: boolean): Spread | null {
    if (measure.rule === 'classes') return null;
    const hidden = this.readsWhole ? null : this.year.hiddenOf(measure);
    if (hidden?.has(WHOLE) || (hidden && this.year.isUneven(measure))) return null;
    const figures = this.year
      .counted(measure)
      .filter(({ ccas, figure }) => figure.number !== null && !(hidden?.has(placeOfCcas(ccas.id)) && !this.reader.reads.has(ccas.id)))
      .flatMap((one) => this.spreadValue(measure, one, isPerInhabitant) ?? []);
    return figures.length >= (this.readsWhole ? CCAS_OF_A_LINE : CCAS_OF_A_SPREAD) ? spreadOf(figures) : null;
  }

  private spreadValue({ rule, formula }: ResultMeasure, { ccas, figure, number }: CountedFigure, isPerInhabitant: boolean): number | null {
    if (isPerInhabitant) return ccas.population ? number / ccas.population : null;
    if (rule !== 'ratio' || formula) return number;
    return figure.denominator ? (100 * number) / figure.denominator : null;
  }

  private panel(measure: ResultMeasure, total: ResultTotal): ResultPanel | null {
    if (measure.rule === 'classes' || measure.rule === 'none' || total.isUntold) return null;
    const [now, then] = [this.year.counted(measure), this.lastYear.counted(measure)];
    const both = new Set(then.map(({ ccas }) => ccas.id));
    const inBoth = now.filter(({ ccas }) => both.has(ccas.id));
    if (inBoth.length === 0) return null;
    const isInPanel = new Set(inBoth.map(({ ccas }) => ccas.id));
    const readsAll = this.readsWhole;
    const isTold = (year: YearFigures): boolean =>
      !year.isUneven(measure) && year.series(measure).every((series) => mayTellPart(series, year.hiddenOf(measure), (ccas) => isInPanel.has(ccas)));
    if (!readsAll && (inBoth.length < CCAS_OF_A_LINE || !isTold(this.year) || !isTold(this.lastYear))) return null;
    const value = this.year.sum(measure, inBoth).value;
    const former = this.lastYear.sum(
      measure,
      then.filter(({ ccas }) => isInPanel.has(ccas.id)),
    ).value;
    if (value === null || former === null) return null;
    const isRawTold = readsAll || (this.isFormerWhole && !this.lastYear.hiddenOf(measure).has(WHOLE));
    const rawFormer = isRawTold ? this.lastYear.sum(measure, then).value : null;
    return { count: inBoth.length, value, former, rawFormer, rawFormerCount: isRawTold ? then.length : null };
  }
}

const isAmount = ({ entry: { holds } }: ResultMeasure): boolean => holds.kind === 'amount' || (holds.kind === 'total' && holds.unit === 'euro');

const answerOf = (answers: FormAnswers, { key, question }: FormEntry) => {
  const answer = answers[key] ?? (question.kind === 'table' ? answers[question.code] : undefined);
  return answer?.isConfirmed ? answer : undefined;
};

/** Entries that stand in the matrix of answers, words and files among them; a table by its cells alone. */
export const matrixEntries = (definition: FormDefinition): FormEntry[] => entriesOf(definition).filter(({ holds }) => holds.kind !== 'table');
