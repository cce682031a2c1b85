/** What the fields of a convention, of its parts and types may hold, on the field and by the API: texts in characters, numbers at least and at most. */
export const CONVENTION_LIMITS = {
  /** Months of a renewal. */
  renewalMonths: { min: 1, max: 120 },
  /** How many times at most it is renewed. */
  renewalsMax: { min: 1, max: 50 },
  noticeMonths: { min: 0, max: 36 },
  preparationMonths: { min: 0, max: 24 },
  riderNumber: { min: 1, max: 99 },
  /** Share of working time of a secondment, in percent. */
  timePercent: { min: 1, max: 100 },
  /** Text of an article of a convention-type. */
  articleBody: 8000,
  changeNote: 1000,
  comment: 2000,
  /** A recommendation of the chambre régionale des comptes. */
  crcBody: 2000,
  /** Its number in the report. */
  crcNumber: 20,
  followUpNote: 2000,
  label: 200,
  name: 200,
  note: 2000,
  post: 200,
  reference: 100,
  signatoryCapacity: 200,
  signatoryName: 200,
  subject: 500,
  title: 200,
  /** Where a volet stands in the convention. */
  voletArticle: 100,
} as const;
