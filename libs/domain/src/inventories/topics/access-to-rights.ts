import { NON_RECOURS_STEPS } from '../../forms/models/non-recours';
import { typeset } from '../../text/typeset';
import type { InventoryRules } from '../inventory-rules.type';
import { adoptionSection } from '../sections/adoption-section';
import { COUNTERS_SECTION } from '../sections/counters-section';
import { ADOPTED_STAGES, adoptedCells, adoptedColumns, inPlaceOf } from './adopted-cells';

const STEPS = Object.keys(NON_RECOURS_STEPS);
/** Which steps of the protocol are adopted, and what its counters say: nobody is compared by them, since each has a protocol of its own. */
export const ACCESS_TO_RIGHTS_RULES: InventoryRules = {
  topic: 'access_to_rights',
  columnNoun: 'étape',
  columns: adoptedColumns(NON_RECOURS_STEPS),
  stages: ADOPTED_STAGES,
  read: (answers) => ({ cells: adoptedCells(answers, NON_RECOURS_STEPS), items: [], dates: [] }),
  figures: [
    { code: 'whole', label: 'CCAS avec les sept étapes en place', of: STEPS, counts: (answers) => inPlaceOf(answers, STEPS).inPlace === STEPS.length },
    { code: 'begun', label: 'Avec une étape en place au moins', of: STEPS, counts: (answers) => inPlaceOf(answers, STEPS).inPlace > 0 },
    { code: 'counting', label: 'Tiennent des compteurs', of: ['compte'], counts: (answers) => ['oui', 'en_partie'].includes(answers.value('compte') ?? '') },
    { code: 'trained', label: 'Ont formé leurs agents d’accueil', of: ['formation'], counts: (answers) => answers.value('formation') === 'oui' },
  ],
  sections: [COUNTERS_SECTION, adoptionSection('Où en est chaque étape', 'étapes', NON_RECOURS_STEPS)],
  definitions: [
    { term: 'Cohorte', meaning: 'Les taux suivent ce qui a été détecté un mois donné jusqu’à son issue, même venue plus tard.' },
    { term: 'Volume', meaning: 'Les droits ouverts dans un mois, quel que soit celui de leur détection. Un volume n’entre dans aucun taux.' },
    {
      term: 'Sans issue connue',
      meaning: 'Demande déposée dont personne ne sait ce qu’elle est devenue ; six mois après la détection, elle compte parmi les « perdus de vue ».',
    },
    { term: 'Montant estimé', meaning: 'Estimé à la détection, avec sa méthode. Ce n’est ni notifié ni versé.' },
    {
      term: 'Pas de comparaison',
      meaning: 'Chaque CCAS a son protocole : les taux ne classent personne. Les estimations nationales du non-recours ne s’appliquent à aucune commune.',
    },
  ].map(({ term, meaning }) => ({ term: typeset(term), meaning: typeset(meaning) })),
};
