/** How far a survey is. */
export const SURVEY_STATES = {
  draft: 'It is composed; nobody answers.',
  open: 'Whoever has a link answers, until its last day.',
  closed: 'Nobody answers any more; its results are there, or are worked out within the hour.',
} as const;
/** One of them. */
export type SurveyState = keyof typeof SURVEY_STATES;

/** The address of a link. Its secret stands behind the `#`: it is sent with no request, and stands in no log. */
export const surveyPath = (token: string): string => `/enquete#${token}`;
