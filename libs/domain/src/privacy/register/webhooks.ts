import { PUBLIC_TASK, type FeaturePersonalData } from '../personal-data-treatment';

/** Personal data that signals to other programs hold: none leaves with them. */
export const WEBHOOKS_PERSONAL_DATA: FeaturePersonalData = {
  treatments: [
    {
      title: 'Signalements vers d’autres outils',
      persons: 'Coordination du réseau.',
      purpose: 'Prévenir l’outil d’un partenaire qu’un objet a changé\u202f: une nature, une date, une adresse, aucun nom.',
      legalBasis: PUBLIC_TASK,
      retention: 'Le temps du signalement\u202f; le journal des envois, 90 jours.',
      columns: ['webhook.name', 'webhook.url'],
    },
  ],
};
