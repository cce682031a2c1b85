import type { FormDefinition, SurveyQuestion } from '@maillage/domain';
import type { RecordValues } from '../../ui/record-form/record-field';

const LETTERS_OF_A_CODE = 14;

/** A code that none of the others has, made of what it stands for. */
function codeOf(label: string, taken: ReadonlySet<string>): string {
  const plain = label
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[^a-z]+/, '')
    .slice(0, LETTERS_OF_A_CODE)
    .replace(/_+$/, '');
  const stem = plain.length > 1 ? plain : 'choix';
  if (!taken.has(stem)) return stem;
  for (let n = 2; ; n++) if (!taken.has(`${stem}_${n}`)) return `${stem}_${n}`;
}

/** Questions of a survey that is composed, all of them in one part. */
export const draftQuestions = ({ sections }: FormDefinition): readonly SurveyQuestion[] => sections.flatMap(({ questions }) => questions) as SurveyQuestion[];

/** The survey with other questions. */
export const withQuestions = (definition: FormDefinition, questions: readonly SurveyQuestion[]): FormDefinition => ({
  ...definition,
  sections: [{ code: 'questions', title: 'Questions', help: '', shownIf: null, ...definition.sections[0], questions }],
});

/** A question as the composer typed it; it keeps its code, and so do options whose words stay. */
export function questionOf(values: RecordValues, before: SurveyQuestion | null, others: readonly SurveyQuestion[]): SurveyQuestion {
  const { kind, label, help, options, longest, isOptional } = values as Readonly<Record<string, string | null>> & {
    longest: number | null;
    isOptional: boolean;
  };
  const code = before?.code ?? codeOf(label ?? '', new Set(others.map((other) => other.code)));
  const base = { code, label: label ?? '', help: help ?? '', isSensitive: false, readBy: 'network', shownIf: null } as const;
  if (kind === 'text') return { ...base, kind, isRequired: false, longest: longest ?? 300 };
  const known = new Map(before && 'options' in before ? before.options.map((option) => [option.label, option.code]) : []);
  const taken = new Set(known.values());
  const offered = (options ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const own = known.get(line) ?? codeOf(line, taken);
      taken.add(own);
      return { code: own, label: line };
    });
  if (kind === 'choices') return { ...base, kind, isRequired: false, options: offered, hasOther: false, most: null };
  return { ...base, kind: 'choice', isRequired: !isOptional, options: offered, hasOther: false };
}

/** The question in the place before, or behind, the one in which it stands. */
export function moved(questions: readonly SurveyQuestion[], index: number, by: -1 | 1): readonly SurveyQuestion[] {
  const rest = questions.filter((_, i) => i !== index);
  const question = questions[index];
  return question ? [...rest.slice(0, index + by), question, ...rest.slice(index + by)] : questions;
}
