import { ADOPTION_STAGE_WORDS, type AdoptionStage } from '@maillage/domain';

export const STAGE_LABELS = ADOPTION_STAGE_WORDS;
export const NO_NEWS_LABEL = 'Sans nouvelle';

/** One character per stage for a cell of a matrix: shapes that differ without colour, fuller as the adoption goes on. */
export const STAGE_MARKS: Readonly<Record<AdoptionStage | 'none', string>> = {
  none: '·',
  not_concerned: '–',
  to_contact: '○',
  informed: '◔',
  volunteer: '◑',
  committed: '◕',
  in_place: '●',
  assessed: '✓',
};

/** The word for a stage; a CCAS that never gave news has none. */
export const stageLabel = (stage: AdoptionStage | null | undefined): string => (stage ? STAGE_LABELS[stage] : NO_NEWS_LABEL);
