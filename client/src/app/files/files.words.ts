import type { FeatureWords } from '../faces';
import { FILES_TABLES } from './words/journal-tables';

export const FILES_WORDS = { journal: FILES_TABLES } as const satisfies FeatureWords;
