import { PUBLIC_TASK, type FeaturePersonalData } from '../personal-data-treatment';

/** What surveys of agents hold, and above all what they do not. */
export const SURVEYS_PERSONAL_DATA: FeaturePersonalData = {
  treatments: [
    {
      title: 'Enquêtes auprès des agents',
      persons: 'Agents qui répondent à une enquête, sans compte.',
      purpose: 'Connaître l’avis d’un groupe, jamais d’une personne\u202f: aucun groupe de moins de cinq réponses n’est montré.',
      legalBasis: PUBLIC_TASK,
      retention:
        'Ne sont gardés ni nom, ni adresse de courriel, ni adresse du poste, ni jour, ni heure, ni témoin de connexion, ni historique. Une réponse ne porte que le lien par lequel elle est venue, tant que l’enquête est ouverte. À la clôture les réponses sont effacées\u202f: il reste des totaux, et les textes libres, sans lien entre eux ni avec un CCAS, que la coordination seule lit et peut masquer. L’adresse du poste sert à freiner les envois en masse, en mémoire, dix minutes au plus. Que l’on a répondu est noté dans le navigateur seul.',
      columns: ['survey_answer.answers', 'survey_text.text', 'survey_link.label', 'survey_address.token_hash'],
    },
  ],
};
