import type { FeatureFace } from '../faces';

export const API_TOKENS = {
  pages: [
    {
      path: 'mon-compte/outils',
      title: 'Accès pour vos outils',
      operation: 'apiTokens.own',
      load: { routes: () => import('./api-tokens.routes').then((m) => m.apiTokensRoutes) },
    },
  ],
} as const satisfies FeatureFace;
