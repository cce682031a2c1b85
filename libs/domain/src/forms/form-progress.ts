import { type AnswerOf, answersIn, type FormAnswers, isEmptyPlace, STATES_WITHOUT_VALUE } from './form-answers';
import { shownQuestions } from './form-conditions';
import type { FormDefinition, FormQuestion, FormSection, TableQuestion } from './form-definition';
import { cellEntry, entriesOf, openRowCodes } from './form-entries';

/** How far a section is: questions, a table being one. What is computed and what is optional and empty is not expected. */
export interface SectionProgress {
  readonly section: string;
  /** Questions shown that want an answer, and those that have one. */
  readonly expected: number;
  readonly answered: number;
  /** Codes of what has none, in order. */
  readonly left: readonly string[];
  /** Of these, what is wanted before the whole is submitted. */
  readonly required: readonly string[];
  /** Entries with a value that nobody has confirmed yet. */
  readonly toConfirm: readonly string[];
}

const isTable = (question: FormQuestion): question is TableQuestion => question.kind === 'table';

function rowIsAnswered(table: TableQuestion, row: string, answerOf: AnswerOf): boolean {
  return table.columns.every(({ code }) => answerOf(cellEntry(table.code, row, code))?.isConfirmed);
}

function isAnswered(question: FormQuestion, answerOf: AnswerOf): boolean {
  const whole = answerOf(question.code);
  if (whole && isEmptyPlace(question.kind, whole)) return false;
  if (!isTable(question)) return whole?.isConfirmed ?? false;
  if (whole?.isConfirmed && STATES_WITHOUT_VALUE.includes(whole.state)) return true;
  const { rows } = question;
  if (rows.are === 'fixed') return rows.rows.every(({ code }) => rowIsAnswered(question, code, answerOf));
  // a row that one adds says what it is in its first cell; what does not concern it stays blank
  const [first] = question.columns;
  return first !== undefined && openRowCodes(rows.most).some((code) => answerOf(cellEntry(question.code, code, first.code))?.isConfirmed);
}

/** How far a section is; null where none of it is shown. */
export function progressOfSection(section: FormSection, isShown: (question: string) => boolean, answerOf: AnswerOf): SectionProgress | null {
  const asked = section.questions.filter(({ code }) => isShown(code));
  if (asked.length === 0) return null;
  const wanted = asked.filter(({ kind, isRequired }) => kind !== 'total' && (kind !== 'file' || isRequired));
  const left = wanted.filter((question) => !isAnswered(question, answerOf));
  const entries = entriesOf({ sections: [{ ...section, questions: asked }] });
  return {
    section: section.code,
    expected: wanted.length,
    answered: wanted.length - left.length,
    left: left.map(({ code }) => code),
    required: left.filter(({ isRequired }) => isRequired).map(({ code }) => code),
    toConfirm: entries.map(({ key }) => key).filter((key) => answerOf(key)?.isConfirmed === false),
  };
}

/** How far each section is that is shown. */
export function progressOf(definition: FormDefinition, answers: FormAnswers): SectionProgress[] {
  const shown = shownQuestions(definition, answers);
  return definition.sections.flatMap((section) => progressOfSection(section, (code) => shown.has(code), answersIn(answers)) ?? []);
}
