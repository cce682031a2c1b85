import { type AnswerOf, type FormAnswer, type FormAnswers, isEmptyPlace } from './form-answers';
import type { FormCondition, FormDefinition } from './form-definition';

const COMPARISONS: Readonly<Record<'at_least' | 'more_than' | 'at_most' | 'less_than', (answer: number, value: number) => boolean>> = {
  at_least: (answer, value) => answer >= value,
  more_than: (answer, value) => answer > value,
  at_most: (answer, value) => answer <= value,
  less_than: (answer, value) => answer < value,
};

function compares(is: keyof typeof COMPARISONS, answer: FormAnswer, value: string): boolean {
  return answer.value !== null && COMPARISONS[is](Number(answer.value), Number(value));
}

/** Whether a condition holds. Of what nobody answered nothing holds, « différent de » neither. */
export function holds(condition: FormCondition, answerOf: AnswerOf): boolean {
  if ('all' in condition) return condition.all.every((each) => holds(each, answerOf));
  if ('any' in condition) return condition.any.some((each) => holds(each, answerOf));
  const answer = answerOf(condition.entry);
  if (!answer?.isConfirmed) return false;
  const { is, value = '' } = condition;
  switch (is) {
    case 'answered':
      return true;
    case 'not_applicable':
      return answer.state === 'not_applicable';
    case 'equals':
      return answer.value === value;
    case 'not_equals':
      return answer.value !== null && answer.value !== value;
    case 'includes':
      return answer.value?.split(',').includes(value) ?? false;
    default:
      return compares(is, answer, value);
  }
}

/** Entries that a condition looks at. */
export function entriesIn(condition: FormCondition | null): string[] {
  if (!condition) return [];
  if ('all' in condition) return condition.all.flatMap(entriesIn);
  return 'any' in condition ? condition.any.flatMap(entriesIn) : [condition.entry];
}

/**
 * Codes of the questions that are shown, as things are answered. What is hidden does not answer for others: what is shown because of it is hidden with it.
 * A condition looks at questions before its own (`checkForm`), so that one walk is enough.
 */
export function shownQuestions({ sections }: FormDefinition, answers: FormAnswers): ReadonlySet<string> {
  const shown = new Set<string>();
  const seen = new Map<string, FormAnswer>();
  const seenOf: AnswerOf = (entry) => seen.get(entry);
  for (const section of sections) {
    if (section.shownIf && !holds(section.shownIf, seenOf)) continue;
    for (const question of section.questions) {
      if (question.shownIf && !holds(question.shownIf, seenOf)) continue;
      shown.add(question.code);
      const own = answers[question.code];
      if (own && !isEmptyPlace(question.kind, own)) seen.set(question.code, own);
      if (question.kind !== 'table') continue;
      for (const [key, answer] of Object.entries(answers)) if (key.startsWith(`${question.code}__`)) seen.set(key, answer);
    }
  }
  return shown;
}
