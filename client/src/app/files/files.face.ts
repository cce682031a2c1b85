import type { FeatureFace } from '../faces';

export const FILES = { words: () => import('./files.words').then((m) => m.FILES_WORDS) } as const satisfies FeatureFace;
