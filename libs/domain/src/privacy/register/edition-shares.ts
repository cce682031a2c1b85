import { PUBLIC_TASK, type FeaturePersonalData } from '../personal-data-treatment';

/** Personal data that shares of editions hold. */
export const EDITION_SHARES_PERSONAL_DATA: FeaturePersonalData = {
  treatments: [
    {
      title: 'Lectures des éditions',
      persons: 'Personnes qui lisent une édition par un lien ou avec un compte de financeur.',
      purpose:
        'Dire à la coordination si une édition est lue, et quand\u202f; montrer à qui lit ce qui a changé depuis sa dernière lecture. La personne en est avertie.',
      legalBasis: PUBLIC_TASK,
      retention: 'Aussi longtemps que l’édition. Une lecture perd le nom de la personne quand son compte est effacé.',
      columns: ['edition_link.label', 'edition_link.token_hash', 'edition_link.password_hash', 'edition_link_session.token_hash'],
    },
  ],
};
