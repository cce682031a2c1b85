import type { MilestoneKind } from '@maillage/domain';

export const KIND_LABELS: Readonly<Record<MilestoneKind, string>> = { milestone: 'Jalon', deliverable: 'Livrable' };
