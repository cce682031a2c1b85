import type { CivilDateText } from '../calendar/civil-date';
import { STATES_WITHOUT_VALUE, type FormAnswer, type FormAnswers, isEmptyPlace } from '../forms/form-answers';
import type { FormDefinition, FormOption, FormQuestion, TableQuestion } from '../forms/form-definition';
import { cellEntry, openRowCodes, entryParts } from '../forms/form-entries';

/** A row of a table in which something stands. */
export interface AnsweredRow {
  readonly code: string;
  /** Entry of one of its columns. */
  of(column: string): string;
}

/** That a panel of peers awarded the label of the ABS. */
export interface LabelAward {
  readonly on: CivilDateText;
  /** CCAS of which it was. */
  readonly panel: readonly string[];
}

/** Answers of one CCAS to the form as it was asked. What nobody has confirmed is no answer; what the reader does not read is not here (`readAs`). */
export class InventoryAnswers {
  private readonly questions: ReadonlyMap<string, FormQuestion>;
  private readonly answered = new Map<string, readonly AnsweredRow[]>();

  constructor(
    private readonly definition: Pick<FormDefinition, 'sections'>,
    private readonly answers: FormAnswers,
    /** What others decided of them. */
    readonly award: LabelAward | null = null,
  ) {
    this.questions = new Map(definition.sections.flatMap(({ questions }) => questions.map((question) => [question.code, question])));
  }

  /**
   * The same as somebody reads it of another CCAS: what each question lets her read, and never a number, which might be a small count or give one away.
   * `isNear`: her own CCAS stands in the same EPT.
   */
  asTold(isNear: boolean): InventoryAnswers {
    const told = Object.entries(this.answers).filter(([entry]) => {
      const { question: code, column } = entryParts(entry);
      const question = this.questions.get(code);
      if (!question || question.readBy === 'ccas' || (question.readBy === 'ept' && !isNear)) return false;
      return !NUMBERS.includes(cellOf(question, column)?.kind ?? question.kind);
    });
    return new InventoryAnswers(this.definition, Object.fromEntries(told), this.award);
  }

  /** Whether the form that was asked lets somebody of another CCAS read this question. */
  isTold(code: string, isNear: boolean): boolean {
    const readBy = this.questions.get(code)?.readBy;
    return readBy === 'network' || (readBy === 'ept' && isNear);
  }

  /** Whether anything was answered to it: a value, or that there is none. */
  isAnswered(entry: string): boolean {
    return this.answer(entry) !== undefined;
  }

  /** Whether the CCAS said that there is no such thing, or that it does not know. */
  isNone(entry: string): boolean {
    return this.answer(entry)?.state === 'not_applicable';
  }

  /** The code that was chosen, a number as it is written, a text. */
  value(entry: string): string | null {
    const answer = this.answer(entry);
    return answer && !STATES_WITHOUT_VALUE.includes(answer.state) ? answer.value : null;
  }

  /** Codes that were chosen among several. */
  codes(entry: string): readonly string[] {
    return this.value(entry)?.split(',') ?? [];
  }

  number(entry: string): number | null {
    const value = this.value(entry);
    return value === null || value.trim() === '' || Number.isNaN(Number(value)) ? null : Number(value);
  }

  /** What was chosen, in the words of the form; « autre » in those of who answered. A text as it stands. */
  told(entry: string): string | null {
    const value = this.value(entry);
    if (value === null) return null;
    const options = this.optionsOf(entry);
    if (options.length === 0) return value;
    return value
      .split(',')
      .map((code) => (code === 'other' ? this.answer(entry)?.other : options.find((option) => option.code === code)?.label) ?? code)
      .join(', ');
  }

  /** Options among which one chooses there. */
  optionsOf(entry: string): readonly FormOption[] {
    const { question: code, column } = entryParts(entry);
    const question = this.questions.get(code);
    const holds = question && (cellOf(question, column) ?? question);
    return holds && 'options' in holds ? holds.options : [];
  }

  /** Rows of a table in which something stands, in their order: looked for once, however many cells are read of them. */
  rows(code: string): readonly AnsweredRow[] {
    const known = this.answered.get(code) ?? this.rowsOf(code);
    this.answered.set(code, known);
    return known;
  }

  private rowsOf(code: string): readonly AnsweredRow[] {
    const question = this.questions.get(code);
    if (question?.kind !== 'table') return [];
    const rows = question.rows.are === 'fixed' ? question.rows.rows.map((row) => row.code) : openRowCodes(question.rows.most);
    const said = new Set(Object.keys(this.answers).flatMap((entry) => (entry.startsWith(code) ? (entryParts(entry).row ?? []) : [])));
    return rows
      .filter((row) => said.has(row))
      .map((row) => ({ code: row, of: (column: string) => cellEntry(code, row, column) }))
      .filter(({ of }) => question.columns.some((column) => this.value(of(column.code)) !== null));
  }

  private answer(entry: string): FormAnswer | undefined {
    const answer = this.answers[entry];
    return answer?.isConfirmed && !isEmptyPlace(this.questions.get(entry)?.kind, answer) ? answer : undefined;
  }
}

const NUMBERS: readonly string[] = ['figure', 'amount', 'share', 'total'];
const cellOf = (question: FormQuestion, column: string | undefined): TableQuestion['columns'][number]['cell'] | undefined =>
  question.kind === 'table' ? question.columns.find(({ code }) => code === column)?.cell : undefined;
