import type { FormDefinition } from '../forms/form-definition';
import { legibleText } from '../text/invisible';
import { type SurveyQuestion, surveyQuestions } from './survey-definition';

/** What one person answered: the code of an option, codes of options, or words, by the code of the question. What she left out is not there. */
export type SurveyAnswers = Readonly<Record<string, string | readonly string[]>>;

/** Why an answer is none of what is asked. */
export type SurveyAnswerFault = 'required' | 'unknown' | 'option' | 'too_long' | 'shape';

const isOption = (question: SurveyQuestion, code: unknown): code is string => 'options' in question && question.options.some((option) => option.code === code);

/** One answer as it is kept; null where nothing was said, a fault where it is none. */
function readOne(question: SurveyQuestion, said: unknown): { readonly value: string | readonly string[] | null } | SurveyAnswerFault {
  if (said === undefined || said === null || said === '') return { value: null };
  if (question.kind === 'choices') {
    if (!Array.isArray(said)) return 'shape';
    const codes = new Set<unknown>(said);
    if (codes.size < said.length) return 'shape';
    const chosen = question.options.map(({ code }) => code).filter((code) => codes.has(code));
    return chosen.length < codes.size ? 'option' : { value: chosen.length > 0 ? chosen : null };
  }
  if (typeof said !== 'string') return 'shape';
  if (question.kind === 'choice') return isOption(question, said) ? { value: said } : 'option';
  const text = legibleText(said).trim();
  if ([...text].length > question.longest) return 'too_long';
  return { value: text === '' ? null : text };
}

/** Reads what somebody answered out of any JSON: what is not asked, or not as it is asked, is a fault by the code of its question, and nothing is kept. */
export function readSurveyAnswers(
  definition: Pick<FormDefinition, 'sections'>,
  json: unknown,
): { readonly answers: SurveyAnswers } | { readonly faults: Readonly<Record<string, SurveyAnswerFault>> } {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return { faults: { '': 'shape' } };
  const given = json as Readonly<Record<string, unknown>>;
  const questions = surveyQuestions(definition);
  const faults: Record<string, SurveyAnswerFault> = {};
  const answers: Record<string, string | readonly string[]> = {};
  for (const name of Object.keys(given)) if (!questions.some(({ code }) => code === name)) faults[name.slice(0, 40)] = 'unknown';
  for (const question of questions) {
    const read = readOne(question, Object.hasOwn(given, question.code) ? given[question.code] : undefined);
    if (typeof read === 'string') faults[question.code] = read;
    else if (read.value !== null) answers[question.code] = read.value;
    else if (question.isRequired) faults[question.code] = 'required';
  }
  return Object.keys(faults).length > 0 ? { faults } : { answers };
}

const STEP = 5;
/** How many answers are told at least while a survey is open: in steps of five, so that nobody sees when one came. */
export const answersAtLeast = (count: number): number => Math.floor(count / STEP) * STEP;
