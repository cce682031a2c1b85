/** What the conventions of a CCAS can lack, each with what it is, in the order in which it is usually brought. */
export const CONVENTION_LACKS = {
  convention: 'A convention that settles the relation with the town: there is none that is not over.',
  ca_deliberation: 'The deliberation of the board.',
  council_deliberation: 'The deliberation of the council.',
  signature: 'The signature.',
  transmission: 'The transmission to the préfecture.',
  receipt: 'The receipt of the préfecture.',
  deliberation_document: 'The document of a recorded deliberation.',
  signed_document: 'The document of a signed convention.',
  receipt_document: 'The document of a recorded receipt.',
} as const;
/** What the conventions of a CCAS can lack. */
export type ConventionLackKind = keyof typeof CONVENTION_LACKS;

/** Acts that bring a convention into force, in the usual order; the two deliberations come in either order. */
export const ACTS_TOWARDS_FORCE = [
  'ca_deliberation',
  'council_deliberation',
  'signature',
  'transmission',
  'receipt',
] as const satisfies readonly ConventionLackKind[];
