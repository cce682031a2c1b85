import { ACTS_TOWARDS_FORCE, type ConventionActKind, type ConventionLackKind, type FilePurpose } from '@maillage/domain';

/** What a convention lacks, as a sentence begins with it. */
export const LACK_LABELS: Readonly<Record<ConventionLackKind, string>> = {
  convention: 'Aucune convention avec la ville n’est en vigueur ni en préparation',
  ca_deliberation: 'Il manque la délibération du conseil d’administration',
  council_deliberation: 'Il manque la délibération du conseil municipal',
  signature: 'Il reste à la signer',
  transmission: 'Il reste à la transmettre à la préfecture',
  receipt: 'Il manque l’accusé de réception de la préfecture',
  deliberation_document: 'La délibération est enregistrée sans sa pièce',
  signed_document: 'La convention signée n’est pas jointe',
  receipt_document: 'L’accusé de réception est enregistré sans sa pièce',
};

/** The act that brings what is lacking; null where it is no act. */
export const actOfLack = (kind: ConventionLackKind): ConventionActKind | null => ACTS_TOWARDS_FORCE.find((act) => act === kind) ?? null;

const PURPOSES: Readonly<Partial<Record<ConventionLackKind, FilePurpose>>> = {
  deliberation_document: 'deliberation',
  signed_document: 'convention',
  receipt_document: 'receipt',
};

/** What a document that is lacking is to its convention; null where no document is lacking. */
export const purposeOfLack = (kind: ConventionLackKind): FilePurpose | null => PURPOSES[kind] ?? null;
