import type { FeatureFace } from '../faces';

export const DIGEST = {
  pages: [
    {
      path: 'mon-compte/courriels',
      title: 'Mes courriels',
      operation: 'news.own',
      load: { page: () => import('./my-mails/my-mails-page').then((m) => m.MyMailsPage) },
    },
  ],
  publicPages: [
    { path: 'courriels/:key', title: 'Vos courriels', loadComponent: () => import('./mail-choices/mail-choices-page').then((m) => m.MailChoicesPage) },
  ],
} as const satisfies FeatureFace;
