import type { FeatureDossier } from '../faces';

export const NETWORK_DOSSIER = {
  tabs: [
    {
      path: '',
      title: 'Vue d’ensemble',
      order: 10,
      operations: ['network.read'],
      load: () => import('./dossier/overview/overview').then((m) => m.CcasOverview),
    },
    { path: 'equipe', title: 'Équipe', order: 80, operations: ['network.read'], load: () => import('./dossier/team/team').then((m) => m.CcasTeam) },
  ],
} as const satisfies FeatureDossier;
