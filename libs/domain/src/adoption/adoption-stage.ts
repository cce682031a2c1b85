/**
 * How far a CCAS has adopted an initiative, from the first contact to the assessment; `not_concerned` stands aside and needs a
 * reason. A CCAS that never gave news has no stage at all: « sans nouvelle » is not « rien de fait ».
 */
export const ADOPTION_STAGES = ['not_concerned', 'to_contact', 'informed', 'volunteer', 'committed', 'in_place', 'assessed'] as const;
export type AdoptionStage = (typeof ADOPTION_STAGES)[number];
/** What each of them says, for the manual of the API. */
export const ADOPTION_STAGE_MEANINGS: Readonly<Record<AdoptionStage, string>> = {
  not_concerned: 'Not concerned, for a reason that is told.',
  to_contact: 'To be contacted.',
  informed: 'Informed.',
  volunteer: 'Volunteer.',
  committed: 'Committed.',
  in_place: 'In place.',
  assessed: 'In place and assessed.',
};

/** How a stage reads, on a screen as in a file. */
export const ADOPTION_STAGE_WORDS: Readonly<Record<AdoptionStage, string>> = {
  not_concerned: 'Non concerné',
  to_contact: 'À contacter',
  informed: 'Informé',
  volunteer: 'Volontaire',
  committed: 'Engagé',
  in_place: 'En place',
  assessed: 'Évalué',
};

/** The stages at which an initiative is in place at a CCAS. */
export const STAGES_IN_PLACE: readonly AdoptionStage[] = ['in_place', 'assessed'];

/** Whether an initiative is in place at a CCAS that stands there; null: no news, which is no adoption. */
export const isInPlace = (stage: AdoptionStage | null): boolean => stage !== null && STAGES_IN_PLACE.includes(stage);

/**
 * The stages that a CCAS may answer of itself: « à contacter » is what the coordination notes of a CCAS to which it has not spoken yet, and no answer
 * of who is asked. It stays where it is the present one.
 */
export const answerableStages = (present: AdoptionStage | null): AdoptionStage[] =>
  ADOPTION_STAGES.filter((stage) => stage !== 'to_contact' || stage === present);

/** The letter of each stage in a row of the matrix; a CCAS without news is `.` (see `MatrixRow.stages` in the API). */
export const STAGE_LETTERS: Readonly<Record<AdoptionStage, string>> = {
  not_concerned: 'n',
  to_contact: 'c',
  informed: 'i',
  volunteer: 'v',
  committed: 'e',
  in_place: 'p',
  assessed: 'a',
};
