import type { FeatureDossier } from '../faces';

export const PRIVACY_DOSSIER = {
  tabs: [
    {
      path: 'rgpd',
      title: 'RGPD',
      order: 40,
      operations: ['privacy.readStatus'],
      load: () => import('./ccas-tab/ccas-tab').then((m) => m.CcasPrivacy),
      brief: () => import('./ccas-tab/ccas-brief').then((m) => m.CcasPrivacyBrief),
      subjects: ['privacy_answer', 'dpo_designation', 'privacy_action_ccas'],
    },
  ],
  asks: [{ kind: 'privacy_points', campaign: 'privacy_points', load: () => import('./asked/asked-points').then((m) => m.AskedPoints) }],
} as const satisfies FeatureDossier;
