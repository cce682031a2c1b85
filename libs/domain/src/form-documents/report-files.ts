import type { EditionPart } from '../editions/edition-content';
import type { FormAnswers } from '../forms/form-answers';
import type { FormDefinition } from '../forms/form-definition';

/** The files that were given with the answers, by their names; nothing where there are none. */
export function filesGivenIn({ sections }: Pick<FormDefinition, 'sections'>, answers: FormAnswers, shown: ReadonlySet<string>): EditionPart[] {
  const questions = sections.flatMap((section) => section.questions).filter(({ code }) => shown.has(code) && answers[code]?.isConfirmed);
  const rows = questions.flatMap(({ code, label }) => (answers[code]?.files ?? []).map(({ title }) => [label, title]));
  if (rows.length === 0) return [];
  return [
    {
      is: 'table',
      caption: 'Fichiers joints à la réponse',
      columns: [
        { key: 'question', title: 'Question', kind: 'text' },
        { key: 'file', title: 'Fichier', kind: 'text' },
      ],
      rows,
    },
  ];
}
