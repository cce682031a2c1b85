import { decodePeriod, type Periodicity } from '../calendar/period';
import type { ValueState } from './value-state';

/** Columns of the product's own long form of values, which the importer reads without being told anything (docs/formats/maillage.md). */
export const OWN_FORM_COLUMNS = ['territoire', 'indicateur', 'periode', 'valeur', 'etat'] as const;

/** The word of each state in that form: the importer reads these, and never another meaning. */
export const OWN_FORM_STATES: Readonly<Record<ValueState, string>> = {
  published: 'publié',
  secret: 'secret statistique',
  not_available: 'non disponible',
  not_applicable: 'sans objet',
  bounded: 'au plus',
  rounded: 'arrondi',
  estimated: 'estimé',
};

/** A period as addresses and files write it: « 2021 », « 2024-T2 », « 2024-03 ». The importer reads it too. */
export function periodText(period: number, periodicity: Periodicity): string {
  const { year, part } = decodePeriod(period);
  if (periodicity === 'quarter') return `${year}-T${part}`;
  return periodicity === 'month' ? `${year}-${String(part).padStart(2, '0')}` : String(year);
}
