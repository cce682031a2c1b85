import type { FormAnswers } from '../form-answers';
import type { FormDefinition } from '../form-definition';
import { hiddenBeside, type ToldFamily, toldBefore } from './result-history';
import { familiesOf, type FigureTie, tiesOf } from './result-families';
import { type GivenFigure, GivenFigures, measuresOf, rateOver, type ResultMeasure } from './result-measures';
import { hiddenPlaces, type HeldNumber, type HeldSeries, mayTellPart } from './result-secrecy';

/** A CCAS that is asked, with what was validated of it last; null where nothing was. */
export interface ResultCcas {
  readonly id: string;
  /** Its EPT; null where it stands in none. */
  readonly group: string | null;
  readonly population: number | null;
  readonly answers: FormAnswers | null;
  /** Of the collection before this one. */
  readonly former: FormAnswers | null;
  /** What counted in each publication before the one that is read, first to last; those of the collection before this one likewise. */
  readonly earlier?: readonly (FormAnswers | null)[];
  readonly formerEarlier?: readonly (FormAnswers | null)[];
}

/** A figure of a CCAS that counts in a total. */
export interface CountedFigure {
  readonly ccas: ResultCcas;
  readonly figure: GivenFigure;
  /** 0 where there is no such thing here. */
  readonly number: number;
}

/** What a sum, a rate or an amount for each inhabitant is made of. */
export interface ResultSum {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

const PER_CENT = 100;

/** The figures of one year, of every CCAS and measure, with what must not be told of them. */
export class YearFigures {
  private readonly given: ReadonlyMap<string, GivenFigures>;
  private readonly figures = new Map<string, ReadonlyMap<string, GivenFigure>>();
  private readonly countedOf = new Map<string, ReadonlyMap<string | null, readonly CountedFigure[]>>();
  private readonly families = new Map<string, readonly ResultMeasure[]>();
  private readonly hidden = new Map<readonly ResultMeasure[], ReadonlySet<string>>();
  readonly measures: readonly ResultMeasure[];
  private readonly ties: readonly FigureTie[];

  constructor(
    readonly definition: FormDefinition,
    readonly ccas: readonly ResultCcas[],
    answersOf: (ccas: ResultCcas) => FormAnswers | null,
    /** As it was told before, first to last: whoever kept that subtracts it. */
    readonly earlier: readonly YearFigures[] = [],
  ) {
    this.measures = measuresOf(definition, true);
    this.ties = tiesOf(definition, this.measures);
    for (const family of familiesOf(this.ties, this.measures)) for (const { entry } of family) this.families.set(entry.key, family);
    this.given = new Map(
      ccas.flatMap((one) => {
        const answers = answersOf(one);
        return answers ? [[one.id, new GivenFigures(definition, answers)] as const] : [];
      }),
    );
  }

  /** CCAS of which something was validated. */
  hasAnswered = ({ id }: ResultCcas): boolean => this.given.has(id);

  /** What each CCAS gave; nothing of those that have not answered. */
  of(measure: ResultMeasure): ReadonlyMap<string, GivenFigure> {
    const { key } = measure.entry;
    const known = this.figures.get(key);
    if (known) return known;
    const figures = new Map<string, GivenFigure>();
    for (const [id, given] of this.given) figures.set(id, given.of(measure));
    this.figures.set(key, figures);
    return figures;
  }

  /** Figures that count, of all CCAS or of an EPT: what does not exist is 0 in a sum, and out of a rate. */
  counted(measure: ResultMeasure, group: string | null = null): readonly CountedFigure[] {
    const { key } = measure.entry;
    const known = this.countedOf.get(key) ?? this.countedByGroup(measure);
    this.countedOf.set(key, known);
    return known.get(group) ?? [];
  }

  /** A thousand CCAS are walked once for all their EPT. */
  private countedByGroup(measure: ResultMeasure): ReadonlyMap<string | null, readonly CountedFigure[]> {
    const all: CountedFigure[] = [];
    const counted = new Map<string | null, CountedFigure[]>();
    const figures = this.of(measure);
    if (figures.size === 0) return counted;
    for (const ccas of this.ccas) {
      const figure = figures.get(ccas.id);
      const number = figure?.state === 'not_applicable' && measure.rule !== 'ratio' ? 0 : figure?.number;
      if (!figure || number == null) continue;
      const one = { ccas, figure, number };
      all.push(one);
      if (ccas.group === null) continue;
      const group = counted.get(ccas.group);
      if (group) group.push(one);
      else counted.set(ccas.group, [one]);
    }
    return counted.set(null, all);
  }

  /** The total of these: a sum, or a rate of two sums over those that gave both. */
  sum(measure: ResultMeasure, counted: readonly CountedFigure[]): ResultSum {
    const none: ResultSum = { value: null, numerator: null, denominator: null };
    if (counted.length === 0 || measure.rule === 'none' || measure.rule === 'classes') return none;
    if (measure.formula) return { ...none, value: rateOver(measure.formula, this.operands(measure, counted)) };
    const value = exactSum(counted.map(({ number }) => number));
    if (measure.rule !== 'ratio') return { ...none, value };
    const denominator = exactSum(counted.map(({ figure }) => figure.denominator ?? 0));
    return { value: denominator === 0 ? null : (PER_CENT * value) / denominator, numerator: value, denominator };
  }

  /** What of a measure must not be told to who does not read every CCAS there. */
  hiddenOf(measure: ResultMeasure): ReadonlySet<string> {
    const family = this.familyOf(measure);
    const known = this.hidden.get(family);
    if (known) return known;
    const series = this.seriesOf(family);
    const before = this.earlier.map((year) => year.told(measure));
    const hidden = new Set(hiddenPlaces(series, toldBefore(before, series)));
    const isReadByAll = family.every(({ entry: { question } }) => question.readBy === 'network');
    for (const told of before) for (const place of hiddenBeside(told, { series, hidden }, isReadByAll)) hidden.add(place);
    this.hidden.set(family, hidden);
    return hidden;
  }

  private told(measure: ResultMeasure): ToldFamily {
    return { series: this.seriesOf(this.familyOf(measure)), hidden: this.hiddenOf(measure) };
  }

  private familyOf(measure: ResultMeasure): readonly ResultMeasure[] {
    return this.families.get(measure.entry.key) ?? [measure];
  }

  private seriesOf(family: readonly ResultMeasure[]): HeldSeries[] {
    return family.flatMap((each) => this.series(each));
  }

  /** Whether a figure that others tell is over other CCAS than these, so that the difference would tell what one or two of them gave. */
  isUneven(measure: ResultMeasure): boolean {
    const ties = this.ties.filter(({ bound }) => bound === measure.entry.key);
    return ties.some(({ of }) => {
      const tied = [measure, ...this.measures.filter(({ entry }) => of.includes(entry.key))];
      const givers = tied.map((each) => new Set(this.counted(each).map(({ ccas }) => ccas.id)));
      const gaveAll = (ccas: string): boolean => givers.every((of) => of.has(ccas));
      return tied.some((each) =>
        this.series(each).some((series) => series.numbers.some(({ ccas }) => !gaveAll(ccas)) && !mayTellPart(series, this.hiddenOf(each), gaveAll)),
      );
    });
  }

  /** A measure as the numbers that its totals are made of: of a rate both sides, and what is left between them. */
  series(measure: ResultMeasure): HeldSeries[] {
    const { isCount, isSensitive, rule, formula } = measure;
    if (rule === 'classes') return [];
    const counted = this.counted(measure).filter(({ figure }) => figure.number !== null);
    const isShown = measure.entry.question.readBy !== 'ccas';
    const held = (of: (figure: GivenFigure) => number): HeldNumber[] =>
      counted.map(({ ccas, figure }) => ({ ccas: ccas.id, group: ccas.group, weight: ccas.population ?? 0, value: of(figure) }));
    if (rule !== 'ratio' || formula) return [{ numbers: held(({ number }) => number ?? 0), isCount: isCount && !formula, isSensitive, isShown }];
    return [
      ({ number }: GivenFigure) => number ?? 0,
      ({ number, denominator }: GivenFigure) => (denominator ?? 0) - (number ?? 0),
      ({ denominator }: GivenFigure) => denominator ?? 0,
    ].map((of) => ({ numbers: held(of), isCount: true, isSensitive, isShown }));
  }

  private operands({ of }: ResultMeasure, counted: readonly CountedFigure[]): ReadonlyMap<string, number> {
    return new Map(of.map((entry) => [entry, exactSum(counted.map(({ ccas }) => this.given.get(ccas.id)?.numberOf(entry) ?? 0))]));
  }
}

/** Decimals are added as whole numbers of their last digit: 0,1 and 0,2 are 0,3. */
function exactSum(numbers: readonly number[]): number {
  const SCALE = 10_000;
  const scaled = numbers.reduce((all, number) => all + Math.round(number * SCALE), 0);
  return Number.isSafeInteger(scaled) ? scaled / SCALE : numbers.reduce((all, number) => all + number, 0);
}

/** The figures of a year, with every time that they were told before: each as it was told beside those before it. */
export function yearTold(
  definition: FormDefinition,
  ccas: readonly ResultCcas[],
  answersOf: (ccas: ResultCcas) => FormAnswers | null,
  earlierOf: (ccas: ResultCcas) => readonly (FormAnswers | null)[] | undefined,
): YearFigures {
  const times = Math.max(0, ...ccas.map((one) => earlierOf(one)?.length ?? 0));
  const earlier: YearFigures[] = [];
  for (let time = 0; time < times; time++) earlier.push(new YearFigures(definition, ccas, (one) => earlierOf(one)?.[time] ?? null, [...earlier]));
  return new YearFigures(definition, ccas, answersOf, earlier);
}
