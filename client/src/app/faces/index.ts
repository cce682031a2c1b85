export { FACES, type FacePages, type FeatureFace, WORDS } from './feature-face';
export type { AttentionWords, DeadlineWords, FeatureWords, HitWords, NamedPage } from './feature-words';
export type { JournalColumn, JournalFacts, JournalTable } from './journal-table';
export { type AllWords, Words } from './words';
