/** How many characters the texts of what is told of the RGPD may have, on the field and by the API. */
export const PRIVACY_LIMITS = {
  abandonedReason: 500,
  assessorName: 200,
  cnilNumber: 50,
  comment: 2000,
  description: 2000,
  dpoName: 200,
  evidenceReference: 500,
  notApplicableReason: 1000,
  organisation: 200,
  outcome: 500,
  reference: 100,
  title: 200,
} as const;
