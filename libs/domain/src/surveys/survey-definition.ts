import { checkForm } from '../forms/check-form';
import type { ChoiceQuestion, ChoicesQuestion, FormDefinition, TextQuestion } from '../forms/form-definition';
import type { FormFaultCode } from '../forms/form-faults';
import { readForm } from '../forms/read-form';

/** What a survey may hold: few questions, since nobody is paid to answer them. */
export const SURVEY_LIMITS = {
  titleLength: 160,
  introductionLength: 2_000,
  questions: 30,
  options: 12,
  /** Of a free text. */
  textLength: 600,
  /** Of a definition, as JSON. */
  definitionLength: 60_000,
  /** Of what somebody answers, as JSON. */
  answersLength: 30_000,
  /** Of what a link is called that is of no CCAS. */
  labelLength: 120,
  /** Answers that one link takes: at least so many, or the link would be a person. */
  leastMost: 5,
  mostMost: 2_000,
  links: 300,
  /** Addresses that are made for one link, one each time that somebody asks for it. */
  addresses: 60,
  /** Days that a survey stays open at most. */
  days: 120,
  surveys: 300,
} as const;

/** A question of a survey. */
export type SurveyQuestion = ChoiceQuestion | ChoicesQuestion | TextQuestion;

/** What can be wrong with a survey, beside what can be wrong with a form. */
export const SURVEY_FAULTS = {
  kind: 'A survey asks choices and short texts, nothing else.',
  condition: 'A survey shows every question to everybody: who was shown a question would be told by its number.',
  checks: 'A survey has no figures to check.',
  other: 'A choice offers no free word of its own: it would go with the choice. A text question takes it.',
  most: 'Of several choices any number may be ticked, none too: a bound would tell of those that are masked.',
  options: 'A choice offers two to twelve answers.',
  too_many: 'There are more questions than a survey may hold.',
  too_long: 'The introduction or a text is longer than it may be.',
  none: 'It asks nothing.',
} as const;
/** One of them. */
export type SurveyFaultCode = keyof typeof SURVEY_FAULTS | FormFaultCode;

/** A fault with the code of its question; empty for the survey itself. */
export interface SurveyFault {
  readonly question: string;
  readonly code: SurveyFaultCode;
}

const isOfSurvey = (kind: string): boolean => kind === 'choice' || kind === 'choices' || kind === 'text';

/** Questions of a survey, in their order. */
export const surveyQuestions = ({ sections }: Pick<FormDefinition, 'sections'>): readonly SurveyQuestion[] =>
  sections.flatMap(({ questions }) => questions.filter((question): question is SurveyQuestion => isOfSurvey(question.kind)));

function faultsOfQuestion(question: FormDefinition['sections'][number]['questions'][number]): SurveyFaultCode[] {
  if (!isOfSurvey(question.kind)) return ['kind'];
  const faults: SurveyFaultCode[] = question.shownIf ? ['condition'] : [];
  if (question.kind === 'text' && question.longest > SURVEY_LIMITS.textLength) faults.push('too_long');
  if (question.kind !== 'choice' && question.kind !== 'choices') return faults;
  if (question.hasOther) faults.push('other');
  if (question.options.length < 2 || question.options.length > SURVEY_LIMITS.options) faults.push('options');
  if (question.kind === 'choices' && (question.most !== null || question.isRequired)) faults.push('most');
  return faults;
}

/** What keeps a form from being a survey that can be opened; empty where nothing does. */
export function checkSurvey(definition: FormDefinition): readonly SurveyFault[] {
  const questions = definition.sections.flatMap((section) => section.questions);
  const whole: SurveyFaultCode[] = [];
  if (questions.length === 0) whole.push('none');
  if (questions.length > SURVEY_LIMITS.questions) whole.push('too_many');
  if (definition.introduction.length > SURVEY_LIMITS.introductionLength) whole.push('too_long');
  if (definition.checks.length > 0) whole.push('checks');
  if (definition.sections.some(({ shownIf }) => shownIf !== null)) whole.push('condition');
  return [
    ...whole.map((code) => ({ question: '', code })),
    ...questions.flatMap((question) => faultsOfQuestion(question).map((code) => ({ question: question.code, code }))),
    ...checkForm(definition).map(({ place, code }) => ({ question: place.split('/').at(-1) ?? '', code })),
  ];
}

/** Reads a survey out of any JSON; a draft may lack something, what it holds has its shape. */
export function readSurvey(json: unknown): { readonly definition: FormDefinition } | { readonly faults: readonly SurveyFault[] } {
  const read = readForm(json);
  return 'faults' in read ? { faults: read.faults.map(({ place, code }) => ({ question: place.split('/').at(-1) ?? '', code })) } : read;
}
