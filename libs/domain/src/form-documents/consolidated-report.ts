import { wordCents, wordCount, wordRate, wordShare } from '../charts/french-figures';
import { partKey, toldBeside } from '../editions/told-beside';
import type { EditionAudience, EditionFact, EditionFigure, EditionPart, EditionTable, UntoldReason } from '../editions/edition-content';
import type { FormDefinition, FormSection } from '../forms/form-definition';
import { FormResults, type ResultLine, type ResultTotal } from '../forms/results/form-results';
import { type ResultCcas, YearFigures } from '../forms/results/result-figures';
import type { ResultMeasure } from '../forms/results/result-measures';
import { commonPerimeter, definitionsOf } from './report-definitions';
import { numberWords } from './report-figures';
import { periodName } from './ccas-report';
import { tableByEpt, toldByEpt } from './totals-by-ept';

/** A collection whose published results are put together. */
export interface ConsolidatedInput {
  readonly formId: string;
  readonly collectionId: string;
  readonly title: string;
  readonly period: { readonly from: string; readonly to: string };
  /** Of the collection before. */
  readonly formerPeriod: { readonly from: string; readonly to: string } | null;
  readonly definition: FormDefinition;
  /** The CCAS that are expected, each with what it gave as it was published last. */
  readonly ccas: readonly ResultCcas[];
  /** What their EPT are called. */
  readonly eptNames: Readonly<Record<string, string>>;
  /** Why series break since the collection before. */
  readonly breaks: Readonly<Record<string, string>>;
  /** In which version of the form an entry was defined as it is now; absent: in its first. */
  readonly definedIn: Readonly<Record<string, number>>;
  readonly audience: EditionAudience;
  /** Over which CCAS earlier editions of this audience told numbers. */
  readonly told: readonly Readonly<Record<string, readonly string[]>>[];
  readonly readers: readonly (readonly string[])[];
}

/** What the block of an edition says of it. */
export interface ConsolidatedReport {
  readonly extent: string;
  readonly lead: string;
  readonly parts: readonly EditionPart[];
  readonly facts: readonly EditionFact[];
  readonly definitions: readonly { readonly term: string; readonly meaning: string }[];
  readonly basis: Readonly<Record<string, readonly string[]>>;
}

const METHOD = [
  'Les totaux sont ceux des CCAS qui ont répondu, sans extrapolation\u00a0: chacun dit sur combien de CCAS il porte, et la part de la population du réseau.',
  '«\u00a0Sans objet\u00a0» compte pour 0 dans une somme, et n’entre pas dans un taux. Un taux est une somme sur une somme, jamais la moyenne des taux.',
  'Un effectif de 1 à 4, et ce qui permettrait de le retrouver, n’est pas dit. Les comptes des CCAS ne mesurent pas l’effort social de la ville.',
].join(' ');
const BY_EPT =
  'Par EPT, un total porte sur trois CCAS au moins\u00a0; quand un seul EPT serait à taire, un second l’est aussi, pour que le total du réseau ne le redonne pas.';
const CONSTANT = 'L’évolution se lit «\u00a0à périmètre constant\u00a0»\u00a0: sur les seuls CCAS qui ont donné le chiffre les deux années.';
const NOT_CONSTANT =
  'L’évolution à périmètre constant n’est pas dite\u00a0: trop peu de CCAS ont donné le chiffre une seule des deux années, et la différence dirait ce que l’un d’eux a donné.';

const population = (ccas: readonly ResultCcas[]): number => ccas.reduce((all, one) => all + (one.population ?? 0), 0);

/** The published results of a collection over the whole network, as they are told to who reads no return, and to funders only what no CCAS keeps to itself. */
export function consolidatedReport(input: ConsolidatedInput): ConsolidatedReport | null {
  const { collectionId, told, readers } = input;
  const heard = input.ccas.filter(({ answers }) => answers !== null);
  const key = `collection:${collectionId}`;
  const over = toldBeside(
    heard.map(({ id }) => id),
    { before: told.flatMap((basis) => (basis[key] ? [basis[key]] : [])), readers },
  );
  if (!over) return null;
  const isTold = new Set(over);
  const ccas = input.ccas.map((one) => (isTold.has(one.id) ? one : { ...one, answers: null }));
  return new Consolidation({ ...input, ccas }, over.length < heard.length).report({ [key]: over });
}

/** A line with the words of its total, or why there are none. */
interface ToldLine {
  readonly line: ResultLine;
  readonly words: string | null;
  readonly untold: UntoldReason | null;
  readonly isPanelTold: boolean;
  /** The EPT whose total is told, with the CCAS that each is over. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
}

const NO_PARTS: ToldLine['parts'] = new Map();

class Consolidation {
  private readonly results: FormResults;
  private readonly year: YearFigures;
  private readonly lastYear: YearFigures;
  private readonly basis: Record<string, readonly string[]> = {};
  private readonly expected: number;

  constructor(
    private readonly input: ConsolidatedInput,
    private readonly isConstant: boolean,
  ) {
    const { definition, ccas, breaks } = input;
    this.results = new FormResults(definition, ccas, { reads: new Set(), groups: new Set(), isInside: false }, breaks);
    this.year = new YearFigures(definition, ccas, ({ answers }) => answers);
    this.lastYear = new YearFigures(definition, ccas, ({ former }) => former);
    this.expected = ccas.length;
  }

  report(basis: ConsolidatedReport['basis']): ConsolidatedReport {
    const { formId, title, definition, audience } = this.input;
    const { answered, population: covered, populationExpected } = this.results.coverage();
    const lines = this.results
      .lines()
      .filter(({ entry, rule }) => rule !== 'none' && (audience === 'board' || (!entry.question.isSensitive && entry.question.readBy !== 'ccas')))
      .map((line) => this.told(line));
    const reserve = this.isConstant ? { reserve: 'à périmètre constant' } : {};
    const figures: EditionFigure[] = [
      {
        label: `CCAS dont la réponse à «\u00a0${title}\u00a0» est validée et publiée`,
        unit: 'CCAS',
        share: { numerator: answered, denominator: this.expected },
        ...reserve,
      },
      { label: 'Population de ces CCAS', unit: 'habitants', share: { numerator: covered, denominator: populationExpected }, ...reserve },
    ];
    const sections = definition.sections.map((section) => ({ section, lines: lines.filter(({ line }) => line.entry.section.code === section.code) }));
    const printed = sections.filter((one) => one.lines.length > 0);
    const perimeter = commonPerimeter(definition);
    return {
      extent: `form:${formId}`,
      lead: `${wordRate(answered, this.expected).replace(' sur ', ' CCAS sur ')}, ${wordShare(covered / Math.max(1, populationExpected))} de la population du réseau.`,
      parts: [
        { is: 'figures', figures },
        ...printed.flatMap((one) => this.section(one.section, one.lines)),
        ...this.perInhabitant(lines),
        { is: 'text', text: this.method(lines) },
      ],
      facts: [this.coverageFact(answered), ...lines.flatMap((one) => this.fact(one))],
      definitions: printed.flatMap(({ section, lines: of }) => {
        const codes = new Set(of.map(({ line }) => line.entry.question.code));
        return definitionsOf(section, {}, perimeter).flatMap(({ code, term, meaning }) => (codes.has(code) ? [{ term, meaning }] : []));
      }),
      basis: { ...basis, ...this.basis },
    };
  }

  private method(lines: readonly ToldLine[]): string {
    const byEpt = lines.some(({ parts }) => parts.size > 0) ? [BY_EPT] : [];
    const constant = this.input.formerPeriod === null ? [] : [lines.some(({ isPanelTold }) => isPanelTold) ? CONSTANT : NOT_CONSTANT];
    return [METHOD, ...byEpt, ...constant].join(' ');
  }

  /** Over the same CCAS as in each earlier edition, or over five more or fewer. */
  private mayTell(key: string, ids: readonly string[]): boolean {
    const before = this.input.told.flatMap((basis) => (basis[key] ? [basis[key]] : []));
    return toldBeside(ids, { before, readers: this.input.readers })?.length === ids.length;
  }

  private told(line: ResultLine): ToldLine {
    const { entry, rule, total } = line;
    const hidden = (untold: UntoldReason): ToldLine => ({ line, words: null, untold, isPanelTold: false, parts: NO_PARTS });
    if (total.isUntold) return hidden('secret');
    const words = this.words(line);
    if (words === null) return { line, words: null, untold: null, isPanelTold: false, parts: NO_PARTS };
    const measure = this.year.measures.find((each) => each.entry.key === entry.key);
    if (!measure) return hidden('secret');
    const figures = this.year.of(measure);
    const ids = rule === 'classes' ? [...figures].flatMap(([id, { text }]) => (text ? [id] : [])) : this.year.counted(measure).map(({ ccas }) => ccas.id);
    const key = `collection:${this.input.collectionId}:${entry.key}`;
    if (!this.mayTell(key, ids)) return hidden('not_told');
    const whole = { [key]: ids.toSorted(), ...this.panelBasis(line, measure, key, ids) };
    const idsOf = (ept: string): string[] => this.year.counted(measure, ept).map(({ ccas }) => ccas.id);
    const parts = toldByEpt({ key, whole, line, idsOf, told: this.input.told, readers: this.input.readers });
    Object.assign(this.basis, whole, Object.fromEntries([...parts].map(([ept, of]) => [partKey(key, ept), [...of].sort()])));
    return { line, words, untold: null, isPanelTold: `${key}:panel` in whole, parts };
  }

  /** The constant panel, where it is told: over the same CCAS for ever. */
  private panelBasis(line: ResultLine, measure: ResultMeasure, key: string, ids: readonly string[]): Record<string, readonly string[]> {
    if (line.panel === null) return {};
    const then = new Set(this.lastYear.counted(measure).map(({ ccas }) => ccas.id));
    const panel = ids.filter((id) => then.has(id)).toSorted();
    const same = this.input.told.every((basis) => (basis[`${key}:panel`] ?? panel).join(' ') === panel.join(' '));
    return same && this.mayTell(`${key}:panel`, panel) ? { [`${key}:panel`]: panel } : {};
  }

  private words({ entry: { holds }, rule, total }: ResultLine): string | null {
    if (rule === 'classes') return total.count ? wordCount(total.count, 'CCAS', 'CCAS') : null;
    if (total.numerator !== null && total.denominator !== null) return total.denominator === 0 ? null : wordRate(total.numerator, total.denominator);
    return total.value === null ? null : numberWords(total.value, holds);
  }

  private name({ entry: { question, row, column } }: ResultLine): string {
    const isOneColumn = question.kind === 'table' && question.columns.length === 1;
    return [question.label, row?.label, isOneColumn ? null : column?.label].filter(Boolean).join(', ');
  }

  private section({ title }: FormSection, lines: readonly ToldLine[]): EditionPart[] {
    const isOfClasses = ({ line: { rule, entry } }: ToldLine): boolean => rule === 'classes' && entry.holds.kind !== 'file';
    const numbers = lines.filter((one) => !isOfClasses(one) && (one.words !== null || one.untold !== null));
    const classes = lines.filter((one) => isOfClasses(one) && one.words !== null);
    const byEpt = numbers.map(({ line, parts }) => ({
      ...{ name: this.name(line), groups: line.groups, parts },
      words: (total: ResultTotal): string | null => this.words({ ...line, total }),
    }));
    return [
      ...(numbers.length > 0 ? [this.totals(title, numbers)] : []),
      ...tableByEpt(title, byEpt, this.input.eptNames),
      ...classes.map(({ line }) => this.distribution(line)),
    ];
  }

  private totals(caption: string, lines: readonly ToldLine[]): EditionTable {
    const { period, formerPeriod } = this.input;
    const hasPanel = formerPeriod !== null && lines.some(({ isPanelTold }) => isPanelTold);
    const constant = (of: { readonly from: string; readonly to: string }): string => `${periodName(of)} constant`;
    const notes = [
      ['Somme par CCAS, doublons possibles', ({ line }: ToldLine) => line.rule === 'sum_with_doubles'],
      ['Comprend des valeurs estimées', ({ line }: ToldLine) => line.total.hasEstimates],
    ] as const;
    const said = lines.filter(({ words }) => words !== null);
    return {
      is: 'table',
      caption,
      columns: [
        { key: 'figure', title: 'Chiffre', kind: 'text' },
        { key: 'total', title: periodName(period), kind: 'decimal' },
        { key: 'count', title: 'CCAS', kind: 'decimal' },
        { key: 'population', title: 'Population', kind: 'decimal' },
        ...(hasPanel
          ? ([
              { key: 'former', title: constant(formerPeriod), kind: 'decimal' },
              { key: 'panel', title: constant(period), kind: 'decimal' },
              { key: 'panelCount', title: 'CCAS constants', kind: 'decimal' },
            ] as const)
          : []),
      ],
      rows: lines.map(({ line, words, untold, isPanelTold }) => [
        this.name(line),
        words ?? { untold: untold ?? 'unknown' },
        ...(words === null ? [null, null] : [`${line.total.count} sur ${line.total.expected}`, this.coverage(line)]),
        ...(hasPanel ? (isPanelTold && line.panel ? this.panel(line) : [null, null, null]) : []),
      ]),
      notes: [
        ...notes.flatMap(([words, isSo]) => {
          const names = said.filter(isSo).map(({ line }) => this.name(line));
          return names.length > 0 ? [`${words}\u00a0: ${names.join('\u202f; ')}.`] : [];
        }),
        ...said.flatMap(({ line }) => (line.break ? [`Série interrompue, ${this.name(line)}\u00a0: ${line.break}`] : [])),
      ],
    };
  }

  /** Part of the population of the network whose CCAS gave it: in whole per cent, which names nobody. */
  private coverage({ entry }: ResultLine): string {
    const ids = new Set(this.basis[`collection:${this.input.collectionId}:${entry.key}`]);
    const all = population(this.input.ccas);
    return all === 0 ? '' : `${Math.round((100 * population(this.input.ccas.filter(({ id }) => ids.has(id)))) / all)}\u202f%`;
  }

  private panel({ entry: { holds }, rule, panel }: ResultLine): string[] {
    if (!panel) return [];
    const said = (value: number): string => (rule === 'ratio' && holds.kind === 'share' ? wordShare(value / 100) : numberWords(value, holds));
    return [said(panel.former), said(panel.value), String(panel.count)];
  }

  private distribution(line: ResultLine): EditionTable {
    const { holds } = line.entry;
    const labels = new Map('options' in holds ? holds.options.map(({ code, label }) => [code, label] as const) : []);
    return {
      is: 'table',
      caption: `${this.name(line)} (${line.total.count} CCAS sur ${line.total.expected})`,
      columns: [
        { key: 'option', title: 'Réponse', kind: 'text' },
        { key: 'count', title: 'CCAS', kind: 'integer' },
      ],
      rows: (line.total.options ?? []).map(({ code, count }) => [labels.get(code) ?? (holds.kind === 'date' ? code : 'Autre'), count]),
    };
  }

  /** Amounts for each inhabitant: what lies between CCAS, without a name. To the network alone. */
  private perInhabitant(lines: readonly ToldLine[]): EditionPart[] {
    if (this.input.audience !== 'board') return [];
    const rows = lines.flatMap(({ line, words }) => {
      const spread = words === null || line.entry.row !== null ? null : line.spreadPerInhabitant;
      return spread
        ? [[`${this.name(line)}, par habitant`, wordCents(spread.lower), wordCents(spread.median), wordCents(spread.upper), String(spread.count)]]
        : [];
    });
    if (rows.length === 0) return [];
    const title = (key: string, words: string) => ({ key, title: words, kind: 'decimal' }) as const;
    return [
      {
        is: 'table',
        caption: 'Montants par habitant, d’un CCAS à l’autre',
        columns: [
          { key: 'figure', title: 'Chiffre', kind: 'text' },
          ...[title('lower', '1er quartile'), title('median', 'Médiane'), title('upper', '3e quartile'), title('count', 'CCAS')],
        ],
        rows,
      },
    ];
  }

  private coverageFact(answered: number): EditionFact {
    const { formId, period } = this.input;
    const value = { numerator: answered, denominator: this.expected };
    const about = { type: 'form_figure', id: `${formId}:coverage`, name: 'CCAS dont la réponse est validée' };
    return { key: `collection:${formId}:coverage`, about, aspect: 'figure', value, told: wordRate(answered, this.expected), of: periodName(period) };
  }

  /** A total that was defined anew is another fact: the two are not compared. */
  private fact({ line, words }: ToldLine): EditionFact[] {
    const { entry, rule, total } = line;
    if (words === null || rule === 'classes' || entry.row !== null) return [];
    const { formId, period, definedIn } = this.input;
    const version = definedIn[entry.key] ?? definedIn[entry.question.code];
    const value = total.numerator !== null && total.denominator !== null ? { numerator: total.numerator, denominator: total.denominator } : total.value;
    return [
      {
        key: `collection:${formId}:${entry.key}${version === undefined ? '' : `:v${version}`}`,
        about: { type: 'form_figure', id: `${formId}:${entry.key}`, name: this.name(line) },
        aspect: 'figure',
        value,
        told: `${words} (${total.count} CCAS sur ${total.expected})`,
        of: periodName(period),
      },
    ];
  }
}
