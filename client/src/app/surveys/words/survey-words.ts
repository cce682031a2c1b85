import type { SurveyFaultCode, SurveyState } from '@maillage/domain';
import type { Tone } from '../../ui';

/** How far a survey is, as its chip says. */
export const SURVEY_LOOKS = {
  draft: { label: 'Brouillon', tone: 'warn' },
  open: { label: 'Ouverte', tone: 'info' },
  closed: { label: 'Close', tone: 'neutral' },
} as const satisfies Readonly<Record<SurveyState, { readonly label: string; readonly tone: Tone }>>;

/** Kinds of questions, as the composer offers them. */
export const SURVEY_KINDS = { choice: 'Une réponse au choix', choices: 'Plusieurs réponses au choix', text: 'Texte libre' } as const;

const FAULTS: Readonly<Partial<Record<SurveyFaultCode, string>>> = {
  none: 'L’enquête ne pose encore aucune question.',
  too_many: 'Il y a trop de questions.',
  too_long: 'Un texte est trop long.',
  options: 'Proposez de deux à douze réponses.',
  code_taken: 'Deux réponses portent le même nom.',
  empty: 'Un intitulé est vide.',
};

/** A fault in words. */
export const faultWords = (code: SurveyFaultCode): string =>
  FAULTS[code] ?? 'Cette question ne convient pas à une enquête. Retirez-la, puis ajoutez-la de nouveau.';

/** « Au moins 15 réponses » */
export const answersSaid = (state: SurveyState, atLeast: number): string => {
  if (atLeast < 5) return state === 'draft' ? '' : 'Moins de 5 réponses';
  return state === 'open' ? `Au moins ${atLeast} réponses` : `${atLeast} réponses`;
};
