import type { DemoPerson } from './demo-accounts';

/** Questions and answers under the initiatives of the present plan: initiative, who (index in the union's team, or a role), days ago, text. */
export const COMMENTS: readonly (readonly [initiative: number, author: number | DemoPerson, daysAgo: number, body: string])[] = [
  [1, 'referent', 212, 'Trois communes d’Est Ensemble veulent un calendrier commun. Est-ce possible\u202f?'],
  [1, 0, 210, 'Oui\u202f: le guide d’animation prévoit une réunion par trimestre, commune aux villes d’un même EPT.'],
  [1, 3, 41, 'Deux communes demandent si la coordination peut être portée à deux. Oui, la convention-type le prévoit.'],
  [2, 'director', 163, 'La fiche réflexe sert tous les jours à l’accueil. Peut-on l’avoir en version à compléter\u202f?'],
  [2, 3, 161, 'Elle est dans le centre de ressources, avec les coordonnées à remplir.'],
  [2, 0, 19, 'Les caisses proposent une réunion la semaine prochaine. Qui vient\u202f?'],
  [2, 3, 18, 'J’y serai, avec deux directions de Plaine Commune.'],
  [3, 1, 127, 'Après le renouvellement des conseils, vérifiez qui signe\u202f: le mandat d’avant ne vaut plus.'],
  [4, 'dpo', 98, 'Le registre partagé est prêt pour les trente traitements les plus courants.'],
  [4, 2, 6, 'Le modèle de registre est dans le centre de ressources depuis lundi.'],
  [5, 'director', 54, 'Le portrait de la commune a servi au débat d’orientation budgétaire. Merci.'],
  [6, 'contributor', 33, 'La saisie depuis le téléphone a pris deux minutes.'],
  [11, 'referent', 76, 'Un ménage reçu deux fois dans le mois, cela compte comment\u202f?'],
  [11, 3, 74, 'Un ménage reçu deux fois compte pour un ménage et deux passages.'],
];
