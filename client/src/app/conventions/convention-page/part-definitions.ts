import { CONVENTION_LIMITS, CONVENTION_VOLETS, PARTY_SIDES } from '@maillage/domain';
import { formatDate, formatEuros } from '../../ui';
import { choicesOf, type RecordField, type RecordValues } from '../../ui/record-form/record-field';
import type { Seen } from '../../ui/record-form/record-form';
import type { RecordDefinition } from '../../ui/record-form/record-section';
import type { ConventionsGateway, Grant, Means, Party, Rider, Secondment } from '../conventions-gateway';
import { doubtsOf } from '../words/doubts';
import { PARTY_SIDE_LABELS, VOLET_LABELS } from '../words/convention-words';

const YEAR: RecordField = { key: 'year', label: 'Année', kind: 'year', isRequired: true };

/** What was known is told; what was not is left out. */
const told = (...parts: readonly (string | null | false)[]): string[] => {
  const text = parts.filter(Boolean).join(' · ');
  return text ? [text] : [];
};
const dated = (words: string, day: string | null): string | null => (day ? `${words} le ${formatDate(day)}` : null);

/** What is written: the values typed, for a new part or for the one that is changed. The form's fields are those of the input. */
const written = <Input>(conventionId: string, values: RecordValues, { id, version, isConfirmed }: Seen): Input =>
  ({ conventionId, ...(id ? { id, version } : {}), isConfirmed, ...values }) as Input;

/** What all parts of a convention have in common. */
const OF_A_CONVENTION = {
  removalText: 'L’historique garde la trace de la suppression. Le statut et les échéances sont recalculés.',
  doubts: doubtsOf,
} as const;

/** Parties: « Autre partie » can come again, town and CCAS cannot. */
export const partyDefinition = (gateway: ConventionsGateway): RecordDefinition<Party> => ({
  ...OF_A_CONVENTION,
  addLabel: 'Ajouter une partie',
  newHeading: 'Nouvelle partie',
  emptyText: 'Aucune partie. Ajoutez la ville et le CCAS, avec qui signe pour chacun.',
  nameOf: (party) => party.name,
  lineOf: (party) => ({
    title: party.name,
    chip: { label: PARTY_SIDE_LABELS[party.side], tone: 'neutral' },
    details: [
      ...told(party.siren && `SIREN ${party.siren}`),
      ...told(
        party.signatoryName ? `Signataire\u202f: ${[party.signatoryName, party.signatoryCapacity].filter(Boolean).join(', ')}` : 'Signataire à préciser',
        dated('mandat terminé', party.mandateEndsOn) ?? dated('mandat commencé', party.mandateStartsOn),
      ),
    ],
  }),
  fields: () => [
    { key: 'side', label: 'Partie', kind: 'choice', isRequired: true, choices: choicesOf(PARTY_SIDES, PARTY_SIDE_LABELS) },
    { key: 'name', label: 'Nom', kind: 'text', isRequired: true, maxLength: CONVENTION_LIMITS.name, hint: 'De la personne morale.' },
    { key: 'siren', label: 'SIREN', kind: 'text' },
    { key: 'signatoryName', label: 'Signataire', kind: 'text', maxLength: CONVENTION_LIMITS.signatoryName },
    { key: 'signatoryCapacity', label: 'Qualité', kind: 'text', maxLength: CONVENTION_LIMITS.signatoryCapacity, hint: 'Maire, vice-présidence du CCAS…' },
    { key: 'mandateStartsOn', label: 'Début du mandat', kind: 'date' },
    { key: 'mandateEndsOn', label: 'Fin du mandat', kind: 'date', hint: 'Vide tant que la personne est en fonction.' },
  ],
  save: (...writing) => gateway.saveParty(written(...writing)),
  remove: (conventionId, { id, version }) => gateway.removeParty({ conventionId, id, version }),
});

/** Riders (avenants). */
export const riderDefinition = (gateway: ConventionsGateway, nextNumber: number): RecordDefinition<Rider> => ({
  ...OF_A_CONVENTION,
  addLabel: 'Ajouter un avenant',
  newHeading: 'Nouvel avenant',
  emptyText: 'Aucun avenant. Un avenant peut changer le contenu, ou repousser le terme.',
  nameOf: (rider) => `Avenant n° ${rider.number}`,
  lineOf: (rider) => ({
    title: `N° ${rider.number}. ${rider.subject}`,
    chip: rider.receivedOn && rider.effectiveOn ? { label: 'Exécutoire', tone: 'good' } : { label: 'En cours', tone: 'neutral' },
    details: [
      ...told(
        dated('Délibéré par le CA', rider.caDeliberatedOn),
        dated('par le conseil municipal', rider.councilDeliberatedOn),
        dated('signé', rider.signedOn),
        dated('reçu en préfecture', rider.receivedOn),
      ),
      ...told(dated('Prend effet', rider.effectiveOn), dated('nouveau terme', rider.newEndsOn)),
    ],
  }),
  fields: () => [
    { key: 'number', label: 'Numéro', kind: 'number', isRequired: true, range: CONVENTION_LIMITS.riderNumber, initial: nextNumber },
    { key: 'subject', label: 'Objet', kind: 'text', isRequired: true, maxLength: CONVENTION_LIMITS.subject },
    { key: 'caDeliberatedOn', label: 'Délibération du conseil d’administration', kind: 'date' },
    { key: 'councilDeliberatedOn', label: 'Délibération du conseil municipal', kind: 'date' },
    { key: 'signedOn', label: 'Signature', kind: 'date' },
    { key: 'receivedOn', label: 'Accusé de réception', kind: 'date' },
    { key: 'effectiveOn', label: 'Prise d’effet', kind: 'date' },
    { key: 'newEndsOn', label: 'Nouveau terme', kind: 'date', hint: 'Vide\u202f: le terme ne change pas.' },
  ],
  save: (...writing) => gateway.saveRider(written(...writing)),
  remove: (conventionId, { id, version }) => gateway.removeRider({ conventionId, id, version }),
});

/** Grants of the town, year by year. */
export const grantDefinition = (gateway: ConventionsGateway, thisYear: number): RecordDefinition<Grant> => ({
  ...OF_A_CONVENTION,
  addLabel: 'Ajouter un exercice',
  newHeading: 'Nouvelle subvention',
  emptyText: 'Aucune subvention enregistrée. Un montant inconnu n’est pas un montant nul.',
  nameOf: (grant) => `Subvention ${grant.year}`,
  lineOf: (grant) => ({
    title: String(grant.year),
    details: told(
      grant.votedCents === null ? 'Vote non renseigné' : `Voté\u202f: ${formatEuros(grant.votedCents)}${dayAfter(grant.votedOn)}`,
      grant.paidCents === null ? 'versement non renseigné' : `versé\u202f: ${formatEuros(grant.paidCents)}${dayAfter(grant.paidOn)}`,
    ),
  }),
  fields: () => [
    { ...YEAR, initial: thisYear },
    { key: 'votedCents', label: 'Montant voté', kind: 'euros' },
    { key: 'votedOn', label: 'Voté le', kind: 'date' },
    { key: 'paidCents', label: 'Montant versé', kind: 'euros' },
    { key: 'paidOn', label: 'Dernier versement', kind: 'date' },
  ],
  save: (...writing) => gateway.saveGrant(written(...writing)),
  remove: (conventionId, { id, version }) => gateway.removeGrant({ conventionId, id, version }),
});

/** Means that the town lends, and what they are worth. */
export const meansDefinition = (gateway: ConventionsGateway, thisYear: number): RecordDefinition<Means> => ({
  ...OF_A_CONVENTION,
  addLabel: 'Ajouter un moyen',
  newHeading: 'Nouveau moyen valorisé',
  emptyText: 'Aucun moyen valorisé\u202f: locaux, agents, logiciels, véhicules mis à disposition.',
  nameOf: (means) => means.label,
  lineOf: (means) => ({
    title: means.label,
    details: told(String(means.year), VOLET_LABELS[means.volet], means.valuedCents === null ? 'non valorisé' : formatEuros(means.valuedCents)),
  }),
  fields: () => [
    { ...YEAR, initial: thisYear },
    { key: 'volet', label: 'Volet', kind: 'choice', isRequired: true, choices: choicesOf(CONVENTION_VOLETS, VOLET_LABELS) },
    { key: 'label', label: 'Moyen', kind: 'text', isRequired: true, maxLength: CONVENTION_LIMITS.label },
    { key: 'valuedCents', label: 'Valeur de l’année', kind: 'euros' },
  ],
  save: (...writing) => gateway.saveMeans(written(...writing)),
  remove: (conventionId, { id, version }) => gateway.removeMeans({ conventionId, id, version }),
});

/** Individual secondments: the post, never the person. */
export const secondmentDefinition = (gateway: ConventionsGateway, today: string): RecordDefinition<Secondment> => ({
  ...OF_A_CONVENTION,
  addLabel: 'Ajouter une mise à disposition',
  newHeading: 'Nouvelle mise à disposition',
  emptyText: 'Aucune mise à disposition individuelle. Chacune a sa propre fin, trois ans au plus.',
  nameOf: (secondment) => secondment.post,
  lineOf: (secondment) => ({
    title: secondment.post,
    chip: secondment.endsOn < today ? { label: 'Terminée', tone: 'neutral' } : undefined,
    details: told(`${secondment.timePercent}\u202f%`, `du ${formatDate(secondment.startsOn)} au ${formatDate(secondment.endsOn)}`),
  }),
  fields: () => [
    { key: 'post', label: 'Poste', kind: 'text', isRequired: true, maxLength: CONVENTION_LIMITS.post, hint: 'Le poste, jamais le nom de l’agent.' },
    { key: 'timePercent', label: 'Quotité (%)', kind: 'number', isRequired: true, range: CONVENTION_LIMITS.timePercent, initial: 100 },
    { key: 'startsOn', label: 'Début', kind: 'date', isRequired: true },
    { key: 'endsOn', label: 'Fin', kind: 'date', isRequired: true },
  ],
  save: (...writing) => gateway.saveSecondment(written(...writing)),
  remove: (conventionId, { id, version }) => gateway.removeSecondment({ conventionId, id, version }),
});

const dayAfter = (day: string | null): string => (day ? ` le ${formatDate(day)}` : '');
