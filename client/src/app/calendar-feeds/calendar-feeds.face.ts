import type { FeatureFace } from '../faces';

export const CALENDAR_FEEDS = {
  pages: [
    {
      path: 'mon-compte/agenda',
      title: 'Mon agenda',
      operation: 'calendarFeeds.own',
      load: { page: () => import('./my-agenda-page').then((m) => m.MyAgendaPage) },
    },
  ],
} as const satisfies FeatureFace;
