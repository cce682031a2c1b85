import { INITIATIVE_LIMITS, MILESTONE_KINDS } from '@maillage/domain';
import { MILESTONE_KIND_LABELS } from '../words/milestone-words';
import { choicesOf, type RecordField } from '../../ui/record-form/record-field';

/** A milestone or a deliverable. */
export const MILESTONE_FIELDS: readonly RecordField[] = [
  { key: 'kind', label: 'Nature', kind: 'choice', isRequired: true, initial: 'milestone', choices: choicesOf(MILESTONE_KINDS, MILESTONE_KIND_LABELS) },
  { key: 'title', label: 'Intitulé', kind: 'text', isRequired: true, maxLength: INITIATIVE_LIMITS.title },
  { key: 'dueOn', label: 'Échéance', kind: 'date', isRequired: true },
  { key: 'doneOn', label: 'Fait le', kind: 'date' },
  {
    key: 'evidence',
    label: 'Preuve',
    kind: 'long',
    maxLength: INITIATIVE_LIMITS.evidence,
    hint: 'Où voir ce qui a été fait\u202f: un lien, une référence, une délibération.',
  },
];
