import { type FormAnswers, STATES_WITHOUT_VALUE } from './form-answers';
import { shownQuestions } from './form-conditions';
import type { FormDefinition, FormQuestion, TableQuestion } from './form-definition';
import { cellEntry, openRowCodes, questionOf } from './form-entries';

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

function rowIsAnswered(table: TableQuestion, row: string, answers: FormAnswers): boolean {
  return table.columns.every(({ code }) => answers[cellEntry(table.code, row, code)]?.isConfirmed);
}

function isAnswered(question: FormQuestion, answers: FormAnswers): boolean {
  const whole = answers[question.code];
  if (!isTable(question)) return whole?.isConfirmed ?? false;
  if (whole?.isConfirmed && STATES_WITHOUT_VALUE.includes(whole.state)) return true;
  const { rows } = question;
  if (rows.are === 'fixed') return rows.rows.every(({ code }) => rowIsAnswered(question, code, answers));
  // a row that one adds says what it is in its first cell; what does not concern it stays blank
  const [first] = question.columns;
  return first !== undefined && openRowCodes(rows.most).some((code) => answers[cellEntry(question.code, code, first.code)]?.isConfirmed);
}

/** How far each section is that is shown. */
export function progressOf(definition: FormDefinition, answers: FormAnswers): SectionProgress[] {
  const shown = shownQuestions(definition, answers);
  const waiting = Object.keys(answers).filter((entry) => answers[entry]?.isConfirmed === false);
  return definition.sections.flatMap(({ code: section, questions }) => {
    const asked = questions.filter(({ code }) => shown.has(code));
    if (asked.length === 0) return [];
    const wanted = asked.filter(({ kind, isRequired }) => kind !== 'total' && (kind !== 'file' || isRequired));
    const left = wanted.filter((question) => !isAnswered(question, answers));
    const codes = new Set(asked.map(({ code }) => code));
    return {
      section,
      expected: wanted.length,
      answered: wanted.length - left.length,
      left: left.map(({ code }) => code),
      required: left.filter(({ isRequired }) => isRequired).map(({ code }) => code),
      toConfirm: waiting.filter((entry) => codes.has(questionOf(entry))),
    };
  });
}
