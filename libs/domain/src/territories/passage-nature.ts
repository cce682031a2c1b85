/**
 * How a territory became another: `merged` into a larger one, `split` off, `recoded` (same perimeter, other code),
 * `perimeter_changed` (same code, other perimeter or legal person).
 */
export const PASSAGE_NATURES = ['merged', 'split', 'recoded', 'perimeter_changed'] as const;
export type PassageNature = (typeof PASSAGE_NATURES)[number];
