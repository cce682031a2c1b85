import type { CountingUnit, FormCell, FormQuestion } from './form-definition';

/** What is counted, in the singular and in the plural. */
export const UNIT_WORDS: Readonly<Record<Exclude<CountingUnit, 'other'>, readonly [string, string]>> = {
  passage: ['passage', 'passages'],
  contact: ['contact', 'contacts'],
  person: ['personne', 'personnes'],
  household: ['ménage', 'ménages'],
  case: ['dossier', 'dossiers'],
  decision: ['décision', 'décisions'],
  certificate: ['attestation', 'attestations'],
  service: ['prestation', 'prestations'],
  session: ['séance', 'séances'],
  place: ['place', 'places'],
  agent: ['agent', 'agents'],
  full_time_equivalent: ['ETP', 'ETP'],
  hour: ['heure', 'heures'],
  day: ['jour', 'jours'],
  inhabitant: ['habitant', 'habitants'],
};

/** The unit of a number in the plural: « passages », « € »; nothing where there is none. */
export function unitOf(holds: FormQuestion | FormCell): string {
  if (holds.kind === 'amount') return '€';
  if (holds.kind !== 'figure' && holds.kind !== 'total') return '';
  if (holds.unit === 'euro') return '€';
  if (holds.unit === 'percent') return '%';
  return holds.unit === 'other' ? (holds.unitWord ?? '') : UNIT_WORDS[holds.unit][1];
}
