import { PUBLIC_TASK, type FeaturePersonalData } from '../personal-data-treatment';

/** Personal data that the network holds. */
export const NETWORK_PERSONAL_DATA: FeaturePersonalData = {
  treatments: [
    {
      title: 'Annuaire des CCAS',
      persons: 'Élus, directions et contacts des CCAS, dans leurs fonctions.',
      purpose: 'Savoir qui joindre, et qui peut signer.',
      legalBasis: PUBLIC_TASK,
      retention: 'Le temps de la fonction, puis dans l’historique du CCAS.',
      columns: ['office.person_name', 'office.job_title', 'office.email', 'office.phone', 'ccas.email', 'ccas.phone'],
    },
  ],
};
