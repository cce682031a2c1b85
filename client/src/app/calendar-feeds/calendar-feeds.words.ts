import type { FeatureWords } from '../faces';

export const CALENDAR_FEEDS_WORDS = {
  pages: [
    {
      title: 'Mon agenda',
      link: '/mon-compte/agenda',
      operations: ['calendarFeeds.own'],
      words: 'calendrier ics outlook google téléphone abonnement échéances dates',
    },
  ],
} as const satisfies FeatureWords;
