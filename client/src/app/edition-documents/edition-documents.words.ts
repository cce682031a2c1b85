import type { FeatureWords } from '../faces';
import { EDITION_DOCUMENTS_TABLES } from './words/journal-tables';

export const EDITION_DOCUMENTS_WORDS = { journal: EDITION_DOCUMENTS_TABLES } as const satisfies FeatureWords;
