import type { FeatureWords } from '../faces';
import { FILES_TABLES } from './words/journal-tables';
import { FILES_REFUSALS } from './words/refusals';

export const FILES_WORDS = { refusals: FILES_REFUSALS, journal: FILES_TABLES } as const satisfies FeatureWords;
