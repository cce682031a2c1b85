export { DOSSIERS, type DossierTab, type FeatureDossier } from './feature-dossier';
export { type FaceCreation, FACES, type FacePages, type FeatureFace, type SpaceEntry, WORDS } from './feature-face';
export type { AttentionWords, DeadlineSourceWords, DeadlineSteps, FeatureWords, HitWords, NamedPage, StepSeen } from './feature-words';
export type { JournalColumn, JournalFacts, JournalTable } from './journal-table';
export { type SpaceName, SPACES } from './spaces';
export { type AllWords, Words } from './words';
