import { EMAIL_MAX_LENGTH, PRIVACY_LIMITS, CNIL_PROCEDURE_KINDS, DPO_MODES } from '@maillage/domain';
import { choicesOf, type RecordField } from '../../ui/record-form/record-field';
import { CNIL_PROCEDURE_LABELS, DPO_MODE_LABELS } from '../words/dpo-words';

/** A designation. */
export const DESIGNATION_FIELDS: readonly RecordField[] = [
  { key: 'mode', label: 'Mode', kind: 'choice', isRequired: true, initial: 'ept', choices: choicesOf(DPO_MODES, DPO_MODE_LABELS) },
  { key: 'organisation', label: 'Organisme', kind: 'text', maxLength: PRIVACY_LIMITS.organisation },
  { key: 'dpoName', label: 'Nom du ou de la DPO', kind: 'text', maxLength: PRIVACY_LIMITS.dpoName },
  { key: 'cnilNumber', label: 'Numéro de désignation CNIL', kind: 'text', maxLength: PRIVACY_LIMITS.cnilNumber },
  { key: 'dpoEmail', label: 'Courriel professionnel', kind: 'email', maxLength: EMAIL_MAX_LENGTH },
  { key: 'dpoPhone', label: 'Téléphone professionnel', kind: 'tel' },
  { key: 'designatedOn', label: 'Désignation à la CNIL, le', kind: 'date' },
  { key: 'missionLetterOn', label: 'Lettre de mission du', kind: 'date' },
  { key: 'startsOn', label: 'En fonction depuis le', kind: 'date', isRequired: true },
  { key: 'endsOn', label: 'Jusqu’au', kind: 'date', hint: 'Dernier jour. Laissez vide s’il n’est pas connu.' },
];

/** What the CNIL opened. */
export const PROCEDURE_FIELDS: readonly RecordField[] = [
  { key: 'kind', label: 'Nature', kind: 'choice', isRequired: true, initial: 'formal_notice', choices: choicesOf(CNIL_PROCEDURE_KINDS, CNIL_PROCEDURE_LABELS) },
  { key: 'reference', label: 'Référence', kind: 'text', maxLength: PRIVACY_LIMITS.reference },
  { key: 'openedOn', label: 'Ouverte le', kind: 'date', isRequired: true },
  { key: 'dueOn', label: 'À traiter avant le', kind: 'date' },
  { key: 'closedOn', label: 'Clôturée le', kind: 'date' },
  { key: 'outcome', label: 'Issue', kind: 'text', maxLength: PRIVACY_LIMITS.outcome, hint: 'En quelques mots, sans donnée sur des personnes.' },
];
