import type { EditionPart } from '../editions/edition-content';
import type { FormAnswers } from '../forms/form-answers';
import type { FormDefinition } from '../forms/form-definition';
import { entriesOf } from '../forms/form-entries';

const RESERVES: Readonly<Record<string, string>> = {
  estimated: 'Estimé',
  to_confirm: 'Confirmé',
  not_available: 'Non disponible',
  not_applicable: 'Sans objet',
};

/** Answers that are not plainly given, each with its state and why; what has no object, for the same reason, in one line. */
export function reservesOf(definition: Pick<FormDefinition, 'sections'>, answers: FormAnswers): EditionPart[] {
  const rows = new Map<string, [label: string, state: string, why: string]>();
  for (const { key: entry, question, row, column } of entriesOf(definition)) {
    const label = [question.label, row?.label, question.kind === 'table' && question.columns.length === 1 ? null : column?.label].filter(Boolean).join(', ');
    const answer = answers[entry];
    const state = answer?.isConfirmed ? RESERVES[answer.state] : undefined;
    if (!answer || !state) continue;
    const why = (answer.state === 'estimated' ? answer.method : answer.reason) ?? answer.reason ?? answer.method ?? '';
    const key = answer.state === 'not_applicable' ? `sans objet ${why}` : entry;
    const former = rows.get(key);
    rows.set(key, [former ? `${former[0]}\u202f; ${label}` : label, state, why]);
  }
  if (rows.size === 0) return [];
  return [
    {
      is: 'table',
      caption: 'Valeurs estimées, confirmées ou absentes',
      columns: [
        { key: 'figure', title: 'Chiffre', kind: 'text' },
        { key: 'state', title: 'État', kind: 'text' },
        { key: 'why', title: 'Méthode ou raison', kind: 'text' },
      ],
      rows: [...rows.values()],
    },
  ];
}
