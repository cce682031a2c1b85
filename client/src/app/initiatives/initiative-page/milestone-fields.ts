import { INITIATIVE_LIMITS, MILESTONE_KINDS } from '@maillage/domain';
import { MILESTONE_KIND_LABELS } from '../words/milestone-words';
import type { GroupedChoice } from '../../ui/field/choices-input';
import { choicesOf, type RecordField } from '../../ui/record-form/record-field';

/** A milestone or a deliverable; `others`: what it may wait for. */
export const milestoneFields = (others: readonly GroupedChoice[]): readonly RecordField[] => [
  { key: 'kind', label: 'Nature', kind: 'choice', isRequired: true, initial: 'milestone', choices: choicesOf(MILESTONE_KINDS, MILESTONE_KIND_LABELS) },
  { key: 'title', label: 'Intitulé', kind: 'text', isRequired: true, maxLength: INITIATIVE_LIMITS.title },
  { key: 'dueOn', label: 'Échéance', kind: 'date', isRequired: true },
  { key: 'doneOn', label: 'Fait le', kind: 'date' },
  {
    key: 'waitsForIds',
    label: 'Attend',
    kind: 'choices',
    isWide: true,
    many: others,
    emptyLabel: 'Ajouter un jalon attendu',
    hint: 'Les jalons ou livrables sans lesquels celui-ci ne peut pas se faire. La frise montre le lien, et signale ce qui vient trop tôt.',
  },
  {
    key: 'evidence',
    label: 'Preuve',
    kind: 'long',
    maxLength: INITIATIVE_LIMITS.evidence,
    hint: 'Où voir ce qui a été fait\u202f: un lien, une référence, une délibération.',
  },
];
