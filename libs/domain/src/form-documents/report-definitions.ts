import type { FormAnswers } from '../forms/form-answers';
import type { FormDefinition, FormQuestion, FormSection } from '../forms/form-definition';
import { unitOf } from '../forms/unit-words';

/** A word of the annex: which question it is of, what it means, how it was counted. */
export interface ReportDefinition {
  readonly code: string;
  readonly term: string;
  readonly meaning: string;
}

const isCounted = (question: FormQuestion): boolean => ['figure', 'amount', 'share', 'total', 'table'].includes(question.kind);

/** The perimeter that most questions name. */
export function commonPerimeter({ sections }: Pick<FormDefinition, 'sections'>): string {
  const counts = new Map<string, number>();
  for (const question of sections.flatMap(({ questions }) => questions))
    if ('perimeter' in question && question.perimeter) counts.set(question.perimeter, (counts.get(question.perimeter) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? '';
}

/** What the figures of a section mean: the words of the form, unit, day or year, a perimeter that is not the one of most, and the method that the answer names. */
export function definitionsOf({ questions }: FormSection, answers: FormAnswers, perimeter: string): ReportDefinition[] {
  return questions.filter(isCounted).flatMap((question): ReportDefinition[] => {
    const { code, label, help } = question;
    const unit = unitOf(question);
    const method = answers[code]?.isConfirmed ? answers[code].method : null;
    const counted = [
      unit && unit !== '%' ? `en ${unit === '€' ? 'euros' : unit}` : '',
      'time' in question ? (question.time === 'stock' ? 'au dernier jour de la période' : 'sur toute la période') : '',
      'perimeter' in question && question.perimeter && question.perimeter !== perimeter ? `périmètre\u202f: ${question.perimeter}` : '',
      method ? `comptage\u202f: ${method}` : '',
    ].filter(Boolean);
    const meaning = [help.trim(), counted.length > 0 ? `${counted.join(', ').replace(/^./, (first) => first.toUpperCase())}.`.replace('..', '.') : '']
      .filter(Boolean)
      .join(' ');
    return meaning === '' ? [] : [{ code, term: label, meaning }];
  });
}
