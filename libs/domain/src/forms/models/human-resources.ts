import type { FormDefinition } from '../form-definition';
import { choice, flow, section } from './asking';
import { choices, dayOf, list, pickColumn, shortWords, wordsColumn } from './listing';

/** Families of practices between a town and its CCAS. */
export const PRACTICE_FAMILIES = {
  recrutement: 'Circuit de recrutement',
  postes_communs: 'Postes communs',
  fiche_de_poste: 'Fiche de poste type',
  entretiens: 'Entretiens',
  delais: 'Délais',
  remplacements: 'Remplacements',
  integration: 'Intégration des nouveaux',
  apprentis: 'Apprentis et stagiaires',
  titres_restaurant: 'Titres-restaurant',
  remuneration: 'Régime indemnitaire, Ségur',
  mediation: 'Médiation',
  hors_les_murs: 'DRH hors les murs',
  action_sociale: 'Action sociale du personnel',
  autre: 'Autre',
} as const;

const isNamed = {
  any: [
    { entry: 'statut', is: 'equals', value: 'designe' },
    { entry: 'statut', is: 'equals', value: 'pressenti' },
  ],
} as const;
const NO_NAME = 'La fonction, jamais le nom d’une personne.';

/** « Ressources humaines Ville et CCAS »: whom to turn to, under what rules, and what deserves to be done elsewhere too. */
export const HUMAN_RESOURCES: FormDefinition = {
  schema: 1,
  introduction:
    'Qui joindre à la direction des ressources humaines de la Ville, sous quelles règles, et ce que vous faites bien ensemble. **Aucun nom, aucune situation individuelle** : une fonction, un service, le téléphone ou l’adresse de la fonction.',
  minutes: 15,
  sections: [
    section('contact', 'Votre interlocuteur RH', '', [
      choice(
        ['statut', 'Un contact RH est-il désigné à la Ville ?', '« CCAS autonome » : le CCAS gère lui-même son personnel.'],
        { designe: 'Désigné', pressenti: 'Pressenti', aucun: 'Aucun', autonome: 'CCAS autonome' },
        { readBy: 'network' },
      ),
      shortWords(['fonction', 'Sa fonction', NO_NAME], 120, { isRequired: true, shownIf: isNamed }),
      shortWords(['service', 'Son service', ''], 120, { shownIf: isNamed }),
      shortWords(
        ['canal', 'Comment le joindre', 'Le téléphone ou l’adresse de la fonction ou du service, pas ceux d’une personne : ils restent quand elle part.'],
        160,
        { readBy: 'ccas', shownIf: isNamed },
      ),
      dayOf(['depuis', 'Désigné depuis le', ''], { shownIf: isNamed }),
      choices(
        ['perimetre', 'Ce dont il s’occupe', ''],
        {
          recrutement: 'Recrutement',
          paie: 'Paie',
          carriere: 'Carrière',
          formation: 'Formation',
          sante: 'Santé et prévention',
          dialogue: 'Dialogue social',
          action_sociale: 'Action sociale du personnel',
        },
        { shownIf: isNamed },
      ),
      choice(
        ['frequence', 'À quel rythme vous réunissez-vous ?', ''],
        { hebdo: 'Chaque semaine', mensuel: 'Chaque mois', trimestriel: 'Chaque trimestre', besoin: 'Au besoin', jamais: 'Jamais' },
        { readBy: 'network', isRequired: false, shownIf: isNamed },
      ),
      choice(['suppleance', 'Quelqu’un le remplace-t-il ?', ''], { oui: 'Oui', non: 'Non' }, { readBy: 'network', isRequired: false, shownIf: isNamed }),
      choice(
        ['protocole', 'Un protocole écrit règle-t-il les échanges entre le CCAS et la DRH ?', 'Circuits, délais, qui décide de quoi.'],
        { oui: 'Oui', projet: 'En projet', non: 'Non' },
        { readBy: 'network' },
      ),
      choice(['convention', 'La convention avec la Ville a-t-elle un volet RH ?', ''], { oui: 'Oui', projet: 'En projet', non: 'Non' }, { readBy: 'network' }),
      flow(['delai_arrivee', 'Délai médian entre une vacance et l’arrivée', 'Sur les postes pourvus dans l’année que vous avez suivis.'], 'day', {
        isRequired: false,
        addsUp: 'none',
      }),
    ]),
    section('pratiques', 'Bonnes pratiques', 'Ce qui marche entre la Ville et le CCAS, et qu’un autre pourrait reprendre.', [
      list(['pratiques', 'Vos pratiques', 'Une ligne par pratique. Aucun cas individuel.'], 'pratique', 12, [
        wordsColumn('titre', 'Titre', 120),
        pickColumn('famille', 'Famille', PRACTICE_FAMILIES),
        wordsColumn('probleme', 'Le problème', 400),
        wordsColumn('fait', 'Ce qui a été fait', 600),
        wordsColumn('conditions', 'Ce qu’il faut pour que cela marche', 400),
        wordsColumn('resultat', 'Résultat', 300),
        pickColumn('effort', 'Effort', { faible: 'Faible', moyen: 'Moyen', fort: 'Fort' }),
        wordsColumn('prudence', 'Prudence juridique', 300),
      ]),
    ]),
  ],
  checks: [],
};
