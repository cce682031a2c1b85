import type { FormSection } from '../form-definition';
import { isOneOf, YES_NO } from './adopting';
import { choice, section } from './asking';
import { grid, pickColumn, wordsColumn } from './listing';

/** Criteria of the label « ABS » in five families: code of the family, its name, and its criteria. */
export const LABEL_FAMILIES = {
  portage: {
    label: 'Portage',
    criteria: {
      elu: 'Une élue ou un élu porte la démarche',
      pilotage: 'Une instance de pilotage s’est réunie',
      conseil: 'La date du conseil d’administration est fixée',
      budget: 'Le débat d’orientation budgétaire s’y réfère',
    },
  },
  methode: {
    label: 'Méthode',
    criteria: {
      population: 'Toute la population est étudiée',
      sources: 'Trois sources au moins',
      millesimes: 'Les millésimes sont dits',
      comparaison: 'Comparée à l’EPT et au département',
      secret: 'Aucun petit nombre ne fait reconnaître quelqu’un',
      limites: 'Les limites sont écrites',
    },
  },
  ecoute: {
    label: 'Participation',
    criteria: {
      usagers: 'Des usagers ont été entendus',
      partenaires: 'Des partenaires ont été entendus',
      agents: 'Des professionnels ont été entendus',
      retour: 'Il leur a été rendu compte',
    },
  },
  utilite: {
    label: 'Utilité',
    criteria: {
      priorites: 'Cinq priorités au plus, dans l’ordre',
      reponses: 'Les réponses qui existent sont recensées',
      manques: 'Les manques sont nommés',
      actions: 'Une feuille de route dit qui fait quoi',
    },
  },
  diffusion: {
    label: 'Diffusion',
    criteria: { publiee: 'Publiée', synthese: 'Une synthèse accessible de quatre pages au plus' },
  },
} as const;

/** How a criterion is met. */
export const CRITERION_ANSWERS = { oui: 'Oui', partiel: 'Partiel', non: 'Non' } as const;
/** The columns of a family. */
export const CRITERION_COLUMNS = { answer: 'reponse', evidence: 'preuve' } as const;

const isAsked = isOneOf('label_demande', ['oui']);

/** « Label »: what the CCAS says of each criterion, and where one may see it. A panel of peers decides, on the page of the ABS. */
export const LABEL_SECTION: FormSection = section(
  'label',
  'Label',
  'Vingt critères, lus par des pairs d’autres EPT. Au-dehors, on ne dit que « labellisée » ou « en cours » : jamais un score.',
  [
    choice(['label_demande', 'Demandez-vous le label\u202f?', 'Il vaut pour le mandat. Vous pourrez le demander plus tard.'], YES_NO, { readBy: 'network' }),
    ...Object.entries(LABEL_FAMILIES).map(([code, { label, criteria }]) =>
      grid(
        [code, label, 'Pour chaque critère : où le voir, ou ce qui manque encore.'],
        criteria,
        [pickColumn(CRITERION_COLUMNS.answer, 'Réponse', CRITERION_ANSWERS), wordsColumn(CRITERION_COLUMNS.evidence, 'Où le voir', 300)],
        { shownIf: isAsked },
      ),
    ),
  ],
);
