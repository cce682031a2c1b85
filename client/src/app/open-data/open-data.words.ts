import type { FeatureWords } from '../faces';
import { OPEN_DATA_TABLES } from './words/journal-tables';
import { OPEN_DATA_REFUSALS } from './words/refusals';

export const OPEN_DATA_WORDS = { refusals: OPEN_DATA_REFUSALS, journal: OPEN_DATA_TABLES } as const satisfies FeatureWords;
