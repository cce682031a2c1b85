import { wordDay } from '../../calendar/word-day';
import type { EditionLegend } from '../../editions/edition-content';
import { ADOPTED_PARTS } from '../../forms/models/adopting';
import { ADOPTION_STAGE_WORDS, ADOPTION_STAGES, type AdoptionStage, STAGES_IN_PLACE } from '../../adoption/adoption-stage';
import type { InventoryAnswers } from '../inventory-answers';
import type { InventoryCell, InventoryRules } from '../inventory-rules.type';

const TONES: Readonly<Record<AdoptionStage, EditionLegend['tone']>> = {
  ...{ not_concerned: 'none', to_contact: 'none', informed: 'watch', volunteer: 'watch' },
  ...{ committed: 'fair', in_place: 'good', assessed: 'good' },
};

/** The stages of what is adopted, as a matrix tells them: those of initiatives. */
export const ADOPTED_STAGES: readonly EditionLegend[] = ADOPTION_STAGES.filter((stage) => stage !== 'to_contact').map((code) => ({
  ...{ code, label: ADOPTION_STAGE_WORDS[code], tone: TONES[code] },
}));

/** The stage that a CCAS says of something. */
export const stageOf = (answers: InventoryAnswers, code: string): AdoptionStage | null =>
  ADOPTION_STAGES.find((stage) => stage === answers.value(code)) ?? null;

/** Whether it is in place there. */
export const isInPlaceAt = (answers: InventoryAnswers, code: string): boolean => STAGES_IN_PLACE.includes(stageOf(answers, code) ?? 'informed');

/** Whether it concerns the CCAS, which has said where it stands. */
export const isConcerned = (answers: InventoryAnswers, code: string): boolean => {
  const stage = stageOf(answers, code);
  return stage !== null && stage !== 'not_concerned';
};

/** The cell of something adopted: since when and with what where it is in place, what stands in its way where it is not. */
export function adoptedCell(answers: InventoryAnswers, code: string): InventoryCell | null {
  const stage = stageOf(answers, code);
  if (stage === null) return null;
  const since = answers.value(`${code}_${ADOPTED_PARTS.since}`);
  const parts = isInPlaceAt(answers, code)
    ? [answers.value(`${code}_${ADOPTED_PARTS.tool}`), since && `depuis le ${wordDay(since)}`]
    : [answers.value(`${code}_${ADOPTED_PARTS.blocker}`)];
  return { stage, told: parts.filter((part) => part !== null && part.trim() !== '').join(', ') || null };
}

/** A column for each thing to adopt. */
export const adoptedColumns = (labels: Readonly<Record<string, string>>): InventoryRules['columns'] =>
  Object.entries(labels).map(([code, label]) => ({ code, label, of: code }));

/** Their cells. */
export const adoptedCells = (answers: InventoryAnswers, labels: Readonly<Record<string, string>>): Record<string, InventoryCell | null> =>
  Object.fromEntries(Object.keys(labels).map((code) => [code, adoptedCell(answers, code)]));

/** How many of these things are in place, of those that concern the CCAS. */
export function inPlaceOf(answers: InventoryAnswers, codes: readonly string[]): { readonly inPlace: number; readonly concerned: number } {
  return { inPlace: codes.filter((code) => isInPlaceAt(answers, code)).length, concerned: codes.filter((code) => isConcerned(answers, code)).length };
}
