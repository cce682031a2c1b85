import type { FeatureFace } from '../faces';

export const CONVENTIONS = {
  pages: [
    {
      path: 'conventions',
      title: 'Conventions',
      operation: 'conventions.readStatus',
      load: { routes: () => import('./conventions.routes').then((m) => m.conventionsRoutes) },
    },
  ],
  entries: [
    { space: 'compliance', title: 'Conventions', path: 'conventions' },
    { space: 'compliance', title: 'Chambre régionale', path: 'conventions/chambre-regionale', operations: ['conventions.read'] },
    { space: 'compliance', title: 'Modèles', path: 'conventions/modeles', operations: ['templates.read'] },
  ],
  creations: [
    { label: 'Convention', path: 'conventions/nouvelle', operations: ['conventions.manage'] },
    { label: 'Convention déjà signée', path: 'conventions/existante', operations: ['conventions.manage'] },
  ],
} as const satisfies FeatureFace;
