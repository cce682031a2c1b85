import { PUBLIC_TASK, type FeaturePersonalData } from '../personal-data-treatment';

/** Personal data that the history holds. */
export const JOURNAL_PERSONAL_DATA: FeaturePersonalData = {
  treatments: [
    {
      title: 'Historique des modifications',
      persons: 'Personnes qui utilisent le service, et celles que les fiches nomment.',
      purpose: 'Savoir qui a changé quoi, et ne rien perdre de ce qui a été saisi.',
      legalBasis: PUBLIC_TASK,
      retention: 'La durée de vie du réseau. L’historique ne se modifie pas.',
      columns: ['journal_entry.actor_label', 'journal_entry.changes', 'journal_entry.keys'],
    },
  ],
};
