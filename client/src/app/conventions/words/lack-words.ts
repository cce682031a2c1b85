import { ACTS_TOWARDS_FORCE, CONVENTION_LACK_NAMES, type ConventionActKind, type ConventionLackKind, type FilePurpose } from '@maillage/domain';

/** What a convention lacks, as a sentence begins with it. */
export const LACK_LABELS = CONVENTION_LACK_NAMES;

/** The act that brings what is lacking; null where it is no act. */
export const actOfLack = (kind: ConventionLackKind): ConventionActKind | null => ACTS_TOWARDS_FORCE.find((act) => act === kind) ?? null;

const PURPOSES: Readonly<Partial<Record<ConventionLackKind, FilePurpose>>> = {
  deliberation_document: 'deliberation',
  signed_document: 'convention',
  receipt_document: 'receipt',
};

/** What a document that is lacking is to its convention; null where no document is lacking. */
export const purposeOfLack = (kind: ConventionLackKind): FilePurpose | null => PURPOSES[kind] ?? null;
