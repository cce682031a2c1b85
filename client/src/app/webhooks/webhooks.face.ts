import type { FeatureFace } from '../faces';

export const WEBHOOKS = {
  pages: [
    {
      path: 'signalements',
      title: 'Signalements vers d’autres outils',
      operation: 'webhooks.manage',
      load: { page: () => import('./webhooks-page').then((m) => m.WebhooksPage) },
    },
  ],
  entries: [{ space: 'administration', title: 'Signalements', path: 'signalements' }],
  policies: { Webhook: { fields: { deliveries: { merge: false } } } },
} as const satisfies FeatureFace;
