import { wordCount } from '../charts/french-figures';
import { wordDay } from '../calendar/word-day';
import type { DocumentFrame } from '../edition-documents/document-frame';
import type { EditionContent, EditionFigure, EditionPart, FrozenBlock } from '../editions/edition-content';
import type { FormAnswers } from '../forms/form-answers';
import { shownQuestions } from '../forms/form-conditions';
import type { FormDefinition, FormSection, TableQuestion } from '../forms/form-definition';
import { GivenFigures, measuresOf, type ResultMeasure } from '../forms/results/result-measures';
import { unitOf } from '../forms/unit-words';
import { commonPerimeter, definitionsOf } from './report-definitions';
import { filesGivenIn } from './report-files';
import { reservesOf } from './report-reserves';
import { figureOf, figureWords, gapOf, NOT_ANSWERED, type ReportFigureOf, type ReportGap } from './report-figures';

/** Questions whose words open the document, by their codes in the ready-made form. */
const ROLES = { foreword: 'edito_texte', facts: 'faits_marquants', priorities: 'priorites' } as const;
/** Figures of the page of essentials, by their codes in the ready-made form. */
const ESSENTIALS = ['c1', 'c3', 'd1', 'e1', 'f3', 'f4', 'b1', 'b6'];
const ESSENTIALS_BLOCK = 'essentiel';
const MOST_ESSENTIALS = 8;
const MOVED_SHOWN = 3;
const LONGEST_IN_FOOT = 60;
/** A table of so many rows is drawn too. */
const ROWS_OF_A_CHART = 5;
/** What the person who finishes the text has to write, where the form holds no words of it. */
const TO_WRITE = '**[À compléter]**';

/** What the report of one CCAS is made of. */
export interface CcasReportInput {
  readonly title: string;
  readonly ccasName: string;
  readonly networkName: string;
  readonly period: { readonly from: string; readonly to: string };
  readonly definition: FormDefinition;
  readonly answers: FormAnswers;
  readonly formerPeriod: { readonly from: string; readonly to: string } | null;
  readonly formerAnswers: FormAnswers | null;
  /** What was validated last, as long as it stands; null: what is being filled in. */
  readonly edition: { readonly number: number; readonly validatedOn: string } | null;
  readonly signatory: { readonly name: string; readonly function: string | null } | null;
  readonly presentedOn: string | null;
  readonly deliberation: string | null;
  readonly asOf: string;
}

/** A document as renderers take it. */
export interface FramedContent {
  readonly content: EditionContent;
  readonly frame: DocumentFrame;
}

/** A name has room on the line at the foot. */
const shortened = (name: string): string => (name.length <= LONGEST_IN_FOOT ? name : `${Array.from(name).slice(0, LONGEST_IN_FOOT).join('').trimEnd()}…`);

/** « 2025 », or the days of a period that is no calendar year. */
export const periodName = ({ from, to }: CcasReportInput['period']): string =>
  from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31` ? from.slice(0, 4) : `du ${wordDay(from)} au ${wordDay(to)}`;

interface Line {
  readonly measure: ResultMeasure;
  readonly now: ReportFigureOf;
  readonly last: ReportFigureOf | null;
  readonly gap: ReportGap | null;
}

/** The report of one CCAS, from what it answered: its own figures, unmasked. `isToFinish`: with lines to fill in where the form holds no words. */
export function ccasReport(input: CcasReportInput, isToFinish: boolean): FramedContent {
  const content = new CcasReport(input, isToFinish).content();
  const essentials = content.blocks.findIndex(({ id }) => id === ESSENTIALS_BLOCK);
  return { content, frame: { ...frameOf(input), newPages: content.blocks.slice(essentials, essentials + 2).map(({ id }) => id) } };
}

function frameOf({
  title,
  ccasName,
  networkName,
  period,
  edition,
  signatory,
  presentedOn,
  deliberation,
  asOf,
}: CcasReportInput): Omit<DocumentFrame, 'newPages'> {
  const state = edition ? `version ${edition.number} validée le ${wordDay(edition.validatedOn)}` : `provisoire au ${wordDay(asOf)}, pas encore validée`;
  const signed = signatory ? [signatory.name, signatory.function].filter(Boolean).join(', ') : '';
  const presented = presentedOn ? `Présenté au conseil d’administration le ${wordDay(presentedOn)}${deliberation ? `, délibération ${deliberation}` : ''}` : '';
  return {
    numbered: /^\d{4}$/.test(periodName(period)) ? `Exercice ${periodName(period)}` : `Période ${periodName(period)}`,
    told: [
      { term: 'Période', text: `du ${wordDay(period.from)} au ${wordDay(period.to)}` },
      { term: 'État', text: `${state.charAt(0).toUpperCase()}${state.slice(1)}` },
      ...(signed ? [{ term: 'Attesté par', text: signed }] : []),
      ...(presented ? [{ term: 'Présentation', text: presented }] : []),
      { term: 'Réseau', text: networkName },
    ],
    footer: [shortened(title), shortened(ccasName), state].join(' – '),
    draftNotice: 'Provisoire – réponse envoyée, pas encore validée',
    draftMark: 'Provisoire',
  };
}

class CcasReport {
  private readonly measures: readonly ResultMeasure[];
  private readonly figures: GivenFigures;
  private readonly former: GivenFigures | null;
  private readonly shown: ReadonlySet<string>;
  private readonly year: string;
  private readonly lastYear: string;
  /** What most figures are counted over: said once. */
  private readonly perimeter: string;

  constructor(
    private readonly input: CcasReportInput,
    private readonly isToFinish: boolean,
  ) {
    const { definition, answers, formerAnswers, period, formerPeriod } = input;
    this.measures = measuresOf(definition).filter(({ entry }) => entry.holds.kind !== 'file');
    this.figures = new GivenFigures(definition, answers);
    this.former = formerAnswers && new GivenFigures(definition, formerAnswers);
    this.shown = shownQuestions(definition, answers);
    this.year = periodName(period);
    this.lastYear = formerPeriod ? periodName(formerPeriod) : '';
    this.perimeter = commonPerimeter(definition);
  }

  content(): EditionContent {
    const { title, ccasName, period, definition, asOf } = this.input;
    const opening = new Set<string>(Object.values(ROLES));
    const sections = definition.sections.filter(({ questions }) => !questions.every(({ code }) => opening.has(code)));
    const told = sections.filter((section) => this.isActive(section));
    return {
      schema: 1,
      number: null,
      title,
      networkName: ccasName,
      period,
      asOf,
      perimeter: { kind: 'network', label: ccasName },
      audience: 'board',
      blocks: [...this.foreword(), this.essentials(), ...told.map((section) => this.section(section)), this.annex(sections)],
      definitions: told.flatMap((section) => {
        const printed = new Set(this.linesOf(section).map(({ measure }) => measure.entry.question.code));
        return definitionsOf(section, this.input.answers, this.perimeter).filter(({ code }) => printed.has(code));
      }),
      signedBy: null,
      replaces: null,
    };
  }

  /** Words of a question; empty where nobody wrote any. */
  private words(code: string): string {
    const answer = this.input.answers[code];
    return answer?.isConfirmed ? (answer.value ?? '').trim() : '';
  }

  private lineOf(measure: ResultMeasure): Line {
    const [now, last] = [figureOf(this.figures, measure), this.former && figureOf(this.former, measure)];
    return { measure, now, last, gap: gapOf(now, last, measure.entry) };
  }

  private allLinesOf({ code }: Pick<FormSection, 'code'>): Line[] {
    return this.measures.filter(({ entry }) => entry.section.code === code && this.shown.has(entry.question.code)).map((measure) => this.lineOf(measure));
  }

  /** Lines that are printed: what has no object, now as before, stands in the annex alone. */
  private linesOf(section: Pick<FormSection, 'code'>): Line[] {
    const hasObject = (figure: ReportFigureOf | null): boolean => figure !== null && figure.given.state !== null && figure.given.state !== 'not_applicable';
    return this.allLinesOf(section).filter(({ now, last }) => now.given.state !== 'not_applicable' || hasObject(last));
  }

  /** Whether something is told of it: a figure, and 0 is one, a choice, what cannot be counted, or words. */
  private isActive(section: FormSection): boolean {
    const isSomething = this.linesOf(section).some(({ now: { given } }) => given.text !== null || given.number !== null || given.state === 'not_available');
    return isSomething || section.questions.some(({ kind, code }) => kind === 'text' && this.words(code) !== '');
  }

  private foreword(): FrozenBlock[] {
    const words = this.words(ROLES.foreword);
    if (words === '' && !this.isToFinish) return [];
    return [
      block('edito', 'Édito', [
        text(words || `${TO_WRITE} Le mot de la présidence ou de la vice-présidence\u202f: pourquoi cette année compte, vers quoi l’on va.`),
      ]),
    ];
  }

  private essentials(): FrozenBlock {
    const lines = this.measures.filter(({ entry }) => this.shown.has(entry.question.code)).map((measure) => this.lineOf(measure));
    const known = lines.filter(({ now }) => now.given.number !== null);
    const chosen = ESSENTIALS.flatMap((code) => known.find(({ measure }) => measure.entry.key === code) ?? []);
    const others = known.filter((line) => !chosen.includes(line) && line.now.share === null && line.measure.entry.row === null);
    const moved = known
      .filter(({ gap, measure }) => gap?.part != null && gap.part !== 0 && measure.entry.row === null)
      .sort((one, other) => Math.abs(other.gap?.part ?? 0) - Math.abs(one.gap?.part ?? 0))
      .slice(0, MOVED_SHOWN);
    return block(ESSENTIALS_BLOCK, 'L’essentiel en une page', [
      { is: 'figures', figures: [...chosen, ...others].slice(0, MOST_ESSENTIALS).map((line) => this.essential(line)) },
      ...(moved.length > 0
        ? [
            text(
              `### Ce qui a le plus bougé depuis ${this.lastYear}\n\n${moved
                .map(({ measure, now, last, gap }) => {
                  const [from, to] = [last ?? now, now].map((figure) => figureWords(figure, measure.entry));
                  return `- ${measure.entry.question.label}\u202f: ${from} puis ${to} (${gap?.percent})`;
                })
                .join('\n')}`,
            ),
          ]
        : []),
      ...this.listed(ROLES.facts, 'Trois faits marquants', 'Trois faits de l’année, un par ligne.'),
      ...this.listed(ROLES.priorities, 'Trois priorités pour l’année qui vient', 'Trois priorités, une par ligne.'),
    ]);
  }

  private essential({ measure: { entry }, now, last, gap }: Line): EditionFigure {
    const moved = gap ? `\u202f: ${[gap.value, gap.percent && `(${gap.percent})`].filter(Boolean).join(' ')}` : '';
    const note = last?.given.number == null ? '' : `${figureWords(last, entry)} en ${this.lastYear}${moved}`;
    return {
      label: entry.question.label,
      unit: unitOf(entry.holds),
      ...(now.share ? { share: now.share } : { value: now.given.number ?? 0 }),
      ...(now.given.state === 'estimated' ? { reserve: 'Estimé' } : {}),
      ...(note ? { note } : {}),
    };
  }

  /** Lines of words as a list under their title. */
  private listed(code: string, title: string, toWrite: string): EditionPart[] {
    const lines = this.words(code)
      .split('\n')
      .flatMap((line) => line.replace(/^\s*[-–•]\s*/, '').trim() || []);
    if (lines.length === 0) return this.isToFinish ? [text(`### ${title}\n\n${TO_WRITE} ${toWrite}`)] : [];
    return [text(`### ${title}\n\n${lines.map((line) => `- ${line}`).join('\n')}`)];
  }

  private section(section: FormSection): FrozenBlock {
    const lines = this.linesOf(section);
    const single = lines.filter(({ measure }) => measure.entry.row === null);
    const tables = section.questions.filter((question): question is TableQuestion => question.kind === 'table' && this.shown.has(question.code));
    const written = section.questions.filter(({ kind, code }) => kind === 'text' && this.words(code) !== '');
    return block(section.code, section.title, [
      ...(single.length > 0 ? [this.table(section.title, single)] : []),
      ...tables.flatMap((question) => this.tableOf(question, lines)),
      ...written.map(({ code, label }) => text(written.length === 1 && single.length === 0 ? this.words(code) : `### ${label}\n\n${this.words(code)}`)),
    ]);
  }

  private table(caption: string, lines: readonly Line[], nameOf = (line: Line): string => line.measure.entry.question.label): EditionPart {
    const hasLast = this.former !== null;
    return {
      is: 'table',
      caption,
      columns: [
        { key: 'figure', title: 'Chiffre', kind: 'text' },
        { key: 'now', title: this.year, kind: 'decimal' },
        ...(hasLast
          ? ([
              { key: 'last', title: this.lastYear, kind: 'decimal' },
              { key: 'gap', title: 'Écart', kind: 'decimal' },
              { key: 'percent', title: 'En\u00a0%', kind: 'decimal' },
            ] as const)
          : []),
      ],
      rows: lines.map((line) => {
        const { measure, now, last, gap } = line;
        return [
          nameOf(line),
          figureWords(now, measure.entry),
          ...(hasLast ? [last && last.given.state !== null ? figureWords(last, measure.entry) : null, gap?.value ?? null, gap?.percent || null] : []),
        ];
      }),
    };
  }

  /** A table of the form: its rows, drawn too where there are many, unless nothing of it was answered. */
  private tableOf(question: TableQuestion, lines: readonly Line[]): EditionPart[] {
    const cells = lines.filter(({ measure, now }) => measure.entry.question.code === question.code && measure.entry.row !== null && now.given.state !== null);
    if (cells.length === 0) return [];
    const isOneColumn = question.columns.length === 1;
    const name = ({ measure: { entry } }: Line): string =>
      [entry.row?.label ?? entry.row?.code, ...(isOneColumn ? [] : [entry.column?.label])].filter(Boolean).join(', ');
    const table = this.table(question.label, cells, name);
    const isDrawn = isOneColumn && cells.length >= ROWS_OF_A_CHART && cells.some(({ now }) => (now.given.number ?? 0) !== 0);
    if (!isDrawn) return [table];
    // the year that is told comes first, as in the tables: it is the one that is drawn full
    const series = [
      { name: this.year, values: cells.map(({ now }) => now.given.number) },
      ...(this.former ? [{ name: this.lastYear, values: cells.map(({ last }) => last?.given.number ?? null) }] : []),
    ];
    const unit = unitOf(cells[0]?.measure.entry.holds ?? question);
    return [{ is: 'bars', caption: question.label, categories: cells.map(name), series, unit }];
  }

  private annex(sections: readonly FormSection[]): FrozenBlock {
    const { definition, answers, edition, asOf } = this.input;
    const lines = this.measures.filter(({ entry }) => this.shown.has(entry.question.code)).map((measure) => this.lineOf(measure));
    const asked = lines.filter(({ measure }) => measure.entry.holds.kind !== 'total' && measure.entry.row === null);
    const inState = (state: string | null): number => asked.filter(({ now }) => now.given.state === state).length;
    const counted = [
      `${wordCount(asked.length - inState(null), 'réponse', 'réponses')} sur ${wordCount(asked.length, 'chiffre demandé', 'chiffres demandés')}`,
      ...(inState('estimated') > 0 ? [wordCount(inState('estimated'), 'estimé', 'estimés')] : []),
      ...(inState('not_available') > 0 ? [wordCount(inState('not_available'), 'non disponible', 'non disponibles')] : []),
      ...(inState('not_applicable') > 0 ? [`${inState('not_applicable')}\u00a0sans objet`] : []),
    ].join(', ');
    const silent = sections.filter((section) => !this.isActive(section));
    const isAnswered = (section: FormSection): boolean => this.allLinesOf(section).some(({ now }) => now.given.state !== null);
    const [none, blank] = [silent.filter(isAnswered), silent.filter((section) => !isAnswered(section))];
    const named = (of: readonly FormSection[]): string => of.map(({ title }) => `- ${title}`).join('\n');
    return block('annexe', 'Annexe – périmètre et méthode', [
      text(
        [
          `Ce bilan est fait de ce que le CCAS a répondu${edition ? `\u202f: version ${edition.number}, validée le ${wordDay(edition.validatedOn)}` : ` au ${wordDay(asOf)}, avant validation`}. Il compte ${counted}.`,
          `Les écarts se lisent d’une année sur l’autre, sans correction de périmètre. «\u202fSans objet\u202f»\u202f: le service n’existe pas\u202f; «\u202fnon disponible\u202f»\u202f: il existe, et ne se compte pas\u202f; «\u202f${NOT_ANSWERED}\u202f»\u202f: personne n’a répondu. Un taux de moins de dix est écrit en fraction.${this.perimeter ? ` Sauf mention contraire, les chiffres sont ceux du périmètre «\u202f${this.perimeter}\u202f».` : ''}`,
          ...(none.length > 0 ? [`### Sections sans activité\n\n${named(none)}`] : []),
          ...(blank.length > 0 ? [`### Sections sans réponse\n\n${named(blank)}`] : []),
        ].join('\n\n'),
      ),
      ...reservesOf(definition, answers),
      ...filesGivenIn(definition, answers, this.shown),
    ]);
  }
}

const text = (words: string): EditionPart => ({ is: 'text', text: words });
const block = (id: string, title: string, parts: readonly EditionPart[]): FrozenBlock => ({
  id,
  kind: 'text',
  title,
  parts,
  facts: [],
  extent: '',
  sources: [],
});
