import { MILESTONE_KIND_WORDS } from '@maillage/domain';

export const MILESTONE_KIND_LABELS = MILESTONE_KIND_WORDS;
