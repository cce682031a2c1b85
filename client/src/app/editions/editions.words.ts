import type { FeatureWords } from '../faces';
import { EDITIONS_TABLES } from './words/journal-tables';
import { EDITIONS_REFUSALS } from './words/refusals';

export const EDITIONS_WORDS = {
  refusals: EDITIONS_REFUSALS,
  journal: EDITIONS_TABLES,
} as const satisfies FeatureWords;
