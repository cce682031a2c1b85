import type { FormDefinition } from '@maillage/domain';
import type { DataSource } from 'typeorm';
import { arrange } from './initiatives-world';

const base = { help: '', isSensitive: false, readBy: 'network', shownIf: null } as const;

/** What a survey asks: one choice, and a free text `idee`. */
export const surveyOf = ({ code, options }: { readonly code: string; readonly options: readonly string[] }): FormDefinition => ({
  schema: 1,
  introduction: 'Deux questions.',
  minutes: 2,
  sections: [
    {
      code: 'questions',
      title: 'Questions',
      help: '',
      shownIf: null,
      questions: [
        { ...base, kind: 'choice', code, label: code, isRequired: true, options: options.map((option) => ({ code: option, label: option })), hasOther: false },
        { ...base, kind: 'text', code: 'idee', label: 'Une idée', isRequired: false, longest: 300 },
      ],
    },
  ],
  checks: [],
});

/** Surveys of a network: a draft, one that is open and one that is closed with a total. */
export async function addSurvey(
  owner: DataSource,
  networkId: string,
): Promise<{ readonly draftId: string; readonly openId: string; readonly closedId: string }> {
  const surveys = await arrange<{ id: string }>(
    owner,
    `INSERT INTO survey (network_id, title, definition, closes_on, opened_at, closed_at)
     SELECT $1, 'Quotidien', $2, '2026-12-31', opened::timestamptz, closed::timestamptz
       FROM (VALUES (1, NULL, NULL), (2, '2026-11-01', NULL), (3, '2026-11-01', '2026-11-15')) d (rank, opened, closed) ORDER BY rank RETURNING id`,
    [networkId, JSON.stringify(surveyOf({ code: 'temps', options: ['oui', 'non'] }))],
  );
  const [draftId = '', openId = '', closedId = ''] = surveys.map(({ id }) => id);
  await arrange(owner, `INSERT INTO survey_total (survey_id, place, question, option, answers) VALUES ($1, 'network', '', '', 12)`, [closedId]);
  return { draftId, openId, closedId };
}
