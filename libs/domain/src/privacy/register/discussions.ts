import { type FeaturePersonalData, PUBLIC_TASK } from '../personal-data-treatment';

/** Personal data that discussions hold. */
export const DISCUSSIONS_PERSONAL_DATA: FeaturePersonalData = {
  responsiblePersons: ['discussion_mention.name'],
  freeTexts: ['discussion_message.body'],
  treatments: [
    {
      title: 'Lecture des discussions',
      persons: 'Personnes qui utilisent le service.',
      purpose: 'Montrer à chacun les messages écrits depuis sa dernière lecture. Personne d’autre ne voit qui a lu quoi.',
      legalBasis: PUBLIC_TASK,
      retention: 'Le temps de la discussion\u202f; seule la dernière lecture est gardée.',
      columns: [],
    },
  ],
};
