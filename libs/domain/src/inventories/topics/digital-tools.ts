import { DIGITAL_TOOLS } from '../../forms/models/digital-tools';
import { typeset } from '../../text/typeset';
import type { InventoryRules } from '../inventory-rules.type';
import { adoptionSection } from '../sections/adoption-section';
import { SINCE_WHEN } from '../sections/since-when-section';
import { ADOPTED_STAGES, adoptedCells, adoptedColumns, isInPlaceAt } from './adopted-cells';

/** How far four tools have spread: in place where agents use them, not where they were bought. */
export const DIGITAL_TOOLS_RULES: InventoryRules = {
  topic: 'digital_tools',
  columnNoun: 'outil',
  columns: adoptedColumns(DIGITAL_TOOLS),
  stages: ADOPTED_STAGES,
  read: (answers) => ({ cells: adoptedCells(answers, DIGITAL_TOOLS), items: [], dates: [] }),
  figures: [
    ...Object.entries(DIGITAL_TOOLS).map(([code, label]) => ({
      code,
      label: `${label} en place`,
      of: [code],
      counts: (answers: Parameters<typeof isInPlaceAt>[0]) => isInPlaceAt(answers, code),
    })),
    {
      code: 'none',
      label: 'Sans aucun de ces outils',
      of: Object.keys(DIGITAL_TOOLS),
      counts: (answers) => !Object.keys(DIGITAL_TOOLS).some((code) => isInPlaceAt(answers, code)),
    },
  ],
  sections: [SINCE_WHEN, adoptionSection('Où en est chaque outil', 'outils', DIGITAL_TOOLS)],
  definitions: [
    { term: 'En place', meaning: 'Des agents s’en servent au moins une fois par mois. Un compte ouvert ou un achat n’y suffit pas.' },
    { term: 'Éligible selon simulation', meaning: 'Ce que dit un simulateur : ni une décision, ni un droit ouvert.' },
    { term: 'Non concerné', meaning: 'Le CCAS n’a pas cette mission. Il reste compté parmi les CCAS attendus.' },
  ].map(({ term, meaning }) => ({ term: typeset(term), meaning: typeset(meaning) })),
};
