/** A practice of the demonstration: where it is done, its row in the return, what it says, and who took it up. Places are those of `CCAS_OF_SEINE_SAINT_DENIS`. Invented. */
export interface DemoPractice {
  readonly place: number;
  readonly title: string;
  readonly family: string;
  readonly problem: string;
  readonly done: string;
  readonly result: string;
  readonly effort: 'faible' | 'moyen' | 'fort';
  readonly takenUpBy?: readonly number[];
}

const practice = (
  [place, family, effort]: readonly [number, string, DemoPractice['effort']],
  title: string,
  problem: string,
  done: string,
  result: string,
  takenUpBy: readonly number[] = [],
): DemoPractice => ({ place, family, effort, title, problem, done, result, takenUpBy });

/** Fourteen of them, of which four are done elsewhere too. */
export const DEMO_PRACTICES: readonly DemoPractice[] = [
  practice(
    [19, 'recrutement', 'faible'],
    'Tableau hebdomadaire des recrutements',
    'Personne ne savait où en était un poste.',
    'Une ligne par poste, relue chaque lundi par la DRH et le CCAS.',
    'Le délai est passé de 5 mois à 3.',
    [4, 33],
  ),
  practice(
    [24, 'fiche_de_poste', 'faible'],
    'Fiche de poste type d’agent d’accueil social',
    'Chaque CCAS réécrivait la sienne.',
    'Une fiche commune, adaptée en une réunion.',
    'Six postes publiés avec elle.',
    [9],
  ),
  practice(
    [9, 'hors_les_murs', 'moyen'],
    'Permanence de la DRH au CCAS',
    'Les agents du CCAS ne se déplaçaient pas.',
    'Une matinée par mois dans les locaux du CCAS.',
    'De 8 à 12 agents reçus à chaque fois.',
    [30],
  ),
  practice(
    [30, 'action_sociale', 'moyen'],
    'Rappel des prestations d’action sociale',
    'Un tiers des inscrits ne s’en sert pas.',
    'Trois rappels par an et un bureau à heures fixes.',
    'Une demande de plus par agent en moyenne.',
    [19],
  ),
  practice(
    [4, 'apprentis', 'moyen'],
    'Prime de tutorat pour les stagiaires',
    'Peu d’agents acceptaient d’accompagner.',
    'Une prime mensuelle votée, et un livret de tuteur.',
    'Deux apprentis chaque année.',
  ),
  practice(
    [4, 'integration', 'faible'],
    'Journée d’arrivée commune Ville et CCAS',
    'Les arrivants du CCAS étaient oubliés.',
    'La même journée pour tous, deux fois par an.',
    'Aucun arrivant oublié depuis.',
  ),
  practice(
    [0, 'remplacements', 'fort'],
    'Réserve de remplaçants pour l’aide à domicile',
    'Les absences d’été n’étaient pas couvertes.',
    'Une liste tenue à deux, prête en mai.',
    'Toutes les tournées de l’été assurées.',
  ),
  practice(
    [2, 'entretiens', 'faible'],
    'Grille d’entretien partagée',
    'Deux jurys, deux attentes.',
    'Une grille de huit questions, relue par les deux.',
    'Des avis qui se comparent.',
  ),
  practice(
    [12, 'delais', 'faible'],
    'Délais écrits pour chaque étape',
    'On attendait sans savoir.',
    'Un calendrier d’une page joint au protocole.',
    'Les relances ont cessé.',
  ),
  practice(
    [16, 'mediation', 'moyen'],
    'Recours à la médiation du centre de gestion',
    'Les désaccords duraient.',
    'Une convention signée avec le centre de gestion.',
    'Un accord sur deux en un mois.',
  ),
  practice(
    [22, 'postes_communs', 'fort'],
    'Poste partagé de chargé de prévention',
    'Ni la Ville ni le CCAS n’avait un temps plein.',
    'Un poste, deux employeurs, une convention.',
    'Le document unique est à jour.',
  ),
  practice(
    [31, 'titres_restaurant', 'moyen'],
    'Titres-restaurant alignés sur la Ville',
    'Les agents du CCAS n’y avaient pas droit.',
    'Une délibération du conseil d’administration.',
    'Tous les agents en reçoivent.',
  ),
  practice(
    [31, 'remuneration', 'fort'],
    'Lecture commune du régime indemnitaire',
    'Deux lectures du même texte.',
    'Un tableau de correspondance par métier.',
    'Des fiches de paie sans reprise.',
  ),
  practice(
    [38, 'autre', 'faible'],
    'Annuaire des fonctions RH',
    'On cherchait qui appeler.',
    'Une page avec les fonctions et leurs téléphones.',
    'Un appel au lieu de trois.',
  ),
];
