import type { RecordField } from '../../ui/record-form/record-field';

/** A breach as dates alone: there is no field for what happened. */
export const BREACH_FIELDS: readonly RecordField[] = [
  { key: 'discoveredAt', label: 'Découverte le', kind: 'instant', isRequired: true, hint: 'Les 72 heures courent de cet instant.' },
  { key: 'notifiedAt', label: 'Notifiée à la CNIL le', kind: 'instant' },
  { key: 'personsInformedOn', label: 'Personnes informées le', kind: 'date', hint: 'En cas de risque élevé (RGPD, art. 34).' },
  { key: 'closedOn', label: 'Clôturée le', kind: 'date' },
  { key: 'isWithoutRisk', label: 'Sans risque pour les personnes\u202f: aucune notification n’est due', kind: 'check' },
];

/** A rights request as dates alone: there is no field for whose it is. */
export const REQUEST_FIELDS: readonly RecordField[] = [
  { key: 'receivedOn', label: 'Reçue le', kind: 'date', isRequired: true },
  { key: 'answeredOn', label: 'Réponse le', kind: 'date' },
  { key: 'isExtended', label: 'Délai prolongé de deux mois, la personne en étant informée (RGPD, art. 12)', kind: 'check' },
];
