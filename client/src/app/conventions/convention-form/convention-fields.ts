import { CONVENTION_KINDS, CONVENTION_LIMITS, CONVENTION_RENEWALS } from '@maillage/domain';
import { choicesOf, type RecordField } from '../../ui/record-form/record-field';
import { CONVENTION_KIND_LABELS, RENEWAL_LABELS } from '../words/convention-words';

/** What a convention is. */
export const IDENTITY_FIELDS: readonly RecordField[] = [
  { key: 'kind', label: 'Type', kind: 'choice', isRequired: true, choices: choicesOf(CONVENTION_KINDS, CONVENTION_KIND_LABELS) },
  { key: 'title', label: 'Intitulé', kind: 'text', isRequired: true, maxLength: CONVENTION_LIMITS.title },
  { key: 'reference', label: 'Référence', kind: 'text', maxLength: CONVENTION_LIMITS.reference, hint: 'Celle de votre registre, unique pour ce CCAS.' },
  {
    key: 'isRecharged',
    label: 'Refacturation',
    kind: 'choice',
    choices: [
      { value: true, label: 'Les moyens sont refacturés' },
      { value: false, label: 'Sans refacturation' },
    ],
  },
  { key: 'comment', label: 'Commentaire', kind: 'long', maxLength: CONVENTION_LIMITS.comment, hint: 'Pas de donnée personnelle d’habitant.' },
];

/** How long it lasts, what happens at the term, and by when to say that it stops. */
export const TERM_FIELDS: readonly RecordField[] = [
  { key: 'effectiveOn', label: 'Prise d’effet', kind: 'date' },
  { key: 'endsOn', label: 'Terme', kind: 'date', hint: 'Dernier jour, avant toute reconduction.' },
  { key: 'renewal', label: 'Au terme', kind: 'choice', isRequired: true, initial: 'none', choices: choicesOf(CONVENTION_RENEWALS, RENEWAL_LABELS) },
  {
    key: 'renewalMonths',
    label: 'Durée d’une reconduction (mois)',
    kind: 'number',
    isRequired: true,
    range: CONVENTION_LIMITS.renewalMonths,
    isAsked: ({ renewal }) => renewal === 'tacit' || renewal === 'express',
  },
  {
    key: 'renewalsMax',
    label: 'Nombre maximal de reconductions',
    kind: 'number',
    range: CONVENTION_LIMITS.renewalsMax,
    hint: 'Vide\u202f: sans limite.',
    isAsked: ({ renewal }) => renewal === 'tacit' || renewal === 'express',
  },
  { key: 'noticeMonths', label: 'Préavis (mois)', kind: 'number', range: CONVENTION_LIMITS.noticeMonths, hint: 'Pour dénoncer avant le terme.' },
  {
    key: 'preparationMonths',
    label: 'Préparation interne (mois)',
    kind: 'number',
    isRequired: true,
    initial: 3,
    range: CONVENTION_LIMITS.preparationMonths,
    hint: 'Délai voulu avant le préavis pour préparer la décision.',
  },
];
