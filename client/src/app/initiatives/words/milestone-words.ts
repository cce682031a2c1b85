import type { MilestoneKind } from '@maillage/domain';

export const MILESTONE_KIND_LABELS: Readonly<Record<MilestoneKind, string>> = { milestone: 'Jalon', deliverable: 'Livrable' };
