import { PUBLIC_TASK, type FeaturePersonalData } from '../personal-data-treatment';

/** Personal data that conventions hold. */
export const CONVENTIONS_PERSONAL_DATA: FeaturePersonalData = {
  treatments: [
    {
      title: 'Signataires des conventions',
      persons: 'Élus et agents qui signent une convention.',
      purpose: 'Établir qui a signé, en quelle qualité, et si son mandat court encore.',
      legalBasis: PUBLIC_TASK,
      retention: 'La durée de la convention, puis celle de ses archives.',
      columns: ['convention_party.signatory_name', 'convention_party.signatory_capacity'],
    },
  ],
  freeTexts: ['convention.comment', 'convention_act.note', 'crc_recommendation.body', 'crc_recommendation.follow_up_note'],
};
