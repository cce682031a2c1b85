import type { FeatureDossier } from '../faces';

export const FILES_DOSSIER = {
  tabs: [
    {
      path: 'documents',
      title: 'Documents',
      order: 70,
      // what is read of a CCAS beyond its record; each document is shown as what it is attached to allows
      operations: ['journal.read'],
      load: () => import('./ccas-tab/ccas-tab').then((m) => m.CcasDocuments),
      brief: () => import('./ccas-tab/ccas-brief').then((m) => m.CcasDocumentsBrief),
    },
  ],
} as const satisfies FeatureDossier;
