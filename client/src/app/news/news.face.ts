import type { FeatureFace } from '../faces';

export const NEWS = {
  pages: [
    {
      path: 'notifications',
      title: 'Notifications',
      operation: 'news.own',
      count: () => import('./unread-news').then((m) => m.UnreadNews),
      panel: () => import('./news-panel').then((m) => m.NewsPanel),
      load: { page: () => import('./news-page').then((m) => m.NewsPage) },
    },
  ],
  entries: [{ space: 'home', title: 'Notifications', path: 'notifications' }],
} as const satisfies FeatureFace;
