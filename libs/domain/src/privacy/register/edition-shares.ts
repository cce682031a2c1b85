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
      retention:
        'Chaque lecture est effacée au bout de treize mois, et perd le nom de la personne dès que son compte est effacé. L’ouverture d’un lien dans un navigateur dure douze heures. Un lien et son destinataire sont gardés aussi longtemps que l’édition.',
      columns: ['edition_link.label', 'edition_link.token_hash', 'edition_link.password_hash', 'edition_link_session.token_hash'],
    },
  ],
};
