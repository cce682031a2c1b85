import { wordDuration } from '../../calendar/durations';
import { ABSENCE_TRACE_MS, NEWS_TRACE_MS, READ_NEWS_TRACE_MS, SOLICITATION_TRACE_MS } from '../../calendar/retention';
import { PUBLIC_TASK, type FeaturePersonalData } from '../personal-data-treatment';

/** Personal data that news hold: no text, but who was told and asked what, and when people are away. */
export const NEWS_PERSONAL_DATA: FeaturePersonalData = {
  treatments: [
    {
      title: 'Notifications, sollicitations et absences',
      persons: 'Personnes qui utilisent le service.',
      purpose:
        'Dire à chacun ce qui le concerne, ne pas le solliciter plus d’une fois par semaine, et écrire à sa suppléance quand il est absent. Le motif d’une absence n’est pas demandé.',
      legalBasis: PUBLIC_TASK,
      retention: `Une notification, ${wordDuration(NEWS_TRACE_MS)}, ou ${wordDuration(READ_NEWS_TRACE_MS)} une fois lue\u202f; la trace d’une sollicitation, ${wordDuration(SOLICITATION_TRACE_MS)}\u202f; une absence, ${wordDuration(ABSENCE_TRACE_MS)} après sa fin\u202f; le rythme choisi, le temps du compte.`,
      columns: [],
    },
  ],
};
