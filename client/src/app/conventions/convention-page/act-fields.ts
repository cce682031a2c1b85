import { CONVENTION_LIMITS, CONVENTION_ACT_KINDS, type ConventionActKind } from '@maillage/domain';
import { choicesOf, type RecordField } from '../../ui/record-form/record-field';
import { ACT_KIND_LABELS } from '../words/convention-words';

/** Acts that can happen several times; the others happen once. */
export const REPEATABLE_ACTS: readonly ConventionActKind[] = ['express_renewal', 'committee', 'yearly_report'];

/** Kinds that can still be recorded. */
export const recordableKinds = (recorded: readonly { readonly kind: ConventionActKind }[]): ConventionActKind[] =>
  CONVENTION_ACT_KINDS.filter((kind) => REPEATABLE_ACTS.includes(kind) || !recorded.some((act) => act.kind === kind));

const REFERENCE_HINTS: Readonly<Partial<Record<ConventionActKind, string>>> = {
  ca_deliberation: 'Numéro de la délibération.',
  council_deliberation: 'Numéro de la délibération.',
  receipt: 'Numéro de l’accusé de réception.',
};

/** What is asked of an act. The kind is asked when it is not settled: an act does not change into another. */
export function actFields(kind: ConventionActKind | null, kinds: readonly ConventionActKind[], today: string): RecordField[] {
  return [
    ...(kind ? [] : [{ key: 'kind', label: 'Acte', kind: 'choice', isRequired: true, choices: choicesOf(kinds, ACT_KIND_LABELS) } as const]),
    { key: 'happenedOn', label: 'Date', kind: 'date', isRequired: true },
    {
      key: 'year',
      label: 'Année sur laquelle porte le bilan',
      kind: 'year',
      isRequired: true,
      initial: Number(today.slice(0, 4)) - 1,
      isAsked: (values) => (kind ?? values['kind']) === 'yearly_report',
    },
    { key: 'reference', label: 'Référence', kind: 'text', maxLength: CONVENTION_LIMITS.reference, hint: kind ? REFERENCE_HINTS[kind] : undefined },
    { key: 'note', label: 'Note', kind: 'long', maxLength: CONVENTION_LIMITS.note },
  ];
}
