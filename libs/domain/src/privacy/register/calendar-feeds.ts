import { wordDuration } from '../../calendar/durations';
import { CALENDAR_FEED_UNREAD_MS } from '../../calendar/retention';
import { PUBLIC_TASK, type FeaturePersonalData } from '../personal-data-treatment';

/** Personal data that the feeds of agendas hold. What they tell is read at each reading, and kept nowhere. */
export const CALENDAR_FEEDS_PERSONAL_DATA: FeaturePersonalData = {
  treatments: [
    {
      title: 'Abonnements d’agenda',
      persons: 'Personnes qui utilisent le service et suivent leurs échéances dans leur agenda.',
      purpose: 'Montrer dans l’agenda de la personne ce qui l’attend, sans nommer personne, et lui dire quand son agenda l’a lu.',
      legalBasis: PUBLIC_TASK,
      retention: `Jusqu’à ce que la personne y mette fin ou n’ait plus aucun rôle\u202f; au plus tard ${wordDuration(CALENDAR_FEED_UNREAD_MS)} sans aucune lecture.`,
      columns: ['calendar_feed.token_hash'],
    },
  ],
};
