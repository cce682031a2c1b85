import { GOVERNANCE_COMPONENTS, GOVERNANCE_INSTANCES } from '../../forms/models/local-governance';
import { typeset } from '../../text/typeset';
import type { InventoryRules } from '../inventory-rules.type';
import { adoptionSection } from '../sections/adoption-section';
import { ADOPTED_STAGES, adoptedCells, adoptedColumns, inPlaceOf, isConcerned, isInPlaceAt } from './adopted-cells';

const COMPONENTS = Object.keys(GOVERNANCE_COMPONENTS);
const INSTANCE_COLUMNS = [
  { key: 'nature', title: 'Instance', kind: 'text' },
  { key: 'presidence', title: 'Présidence', kind: 'text' },
  { key: 'membres', title: 'Organismes membres', kind: 'text' },
  { key: 'rythme', title: 'Rythme', kind: 'text' },
  { key: 'derniere', title: 'Dernière réunion', kind: 'date' },
  { key: 'compte_rendu', title: 'Compte rendu', kind: 'text' },
  { key: 'avec', title: 'Se tient avec', kind: 'text' },
] as const;
/** From so many components in place on, people of a town steer together. */
const STEERED_FROM = 3;

/** What stands of a local governance, component by component, and which instances sit. */
export const LOCAL_GOVERNANCE_RULES: InventoryRules = {
  topic: 'local_governance',
  columnNoun: 'composante',
  columns: adoptedColumns(GOVERNANCE_COMPONENTS),
  stages: ADOPTED_STAGES,
  read: (answers) => ({
    cells: adoptedCells(answers, GOVERNANCE_COMPONENTS),
    items: answers.rows(GOVERNANCE_INSTANCES).map((row) => ({ key: row.code, cells: INSTANCE_COLUMNS.map(({ key }) => answers.told(row.of(key))) })),
    dates: [],
  }),
  figures: [
    {
      code: 'several',
      label: 'CCAS avec trois composantes en place ou plus',
      of: COMPONENTS,
      counts: (answers) => inPlaceOf(answers, COMPONENTS).inPlace >= STEERED_FROM,
    },
    { code: 'steering', label: 'Avec une instance stratégique en place', of: ['strategique'], counts: (answers) => isInPlaceAt(answers, 'strategique') },
    { code: 'users', label: 'Avec la participation des usagers en place', of: ['usagers'], counts: (answers) => isInPlaceAt(answers, 'usagers') },
    {
      code: 'assessed',
      label: 'Évaluent leur gouvernance',
      of: ['evaluation'],
      counts: (answers) => isInPlaceAt(answers, 'evaluation'),
      among: (answers) => isConcerned(answers, 'evaluation'),
    },
  ],
  sections: [adoptionSection('Où en est chaque composante', 'composantes', GOVERNANCE_COMPONENTS)],
  items: { of: GOVERNANCE_INSTANCES, title: 'Instances', columns: INSTANCE_COLUMNS, filters: ['nature', 'avec'] },
  definitions: [
    { term: 'Composante en place', meaning: 'Elle sert, elle n’est pas seulement écrite.' },
    {
      term: 'Se tient avec',
      meaning: 'L’instance est commune à une autre (CTG, contrat de ville, contrat local de santé…) : les mêmes personnes ne siègent pas deux fois.',
    },
    { term: 'Cellule de coordination', meaning: 'Ce qui s’y dit est tenu au secret professionnel : rien n’en est écrit ici.' },
  ].map(({ term, meaning }) => ({ term: typeset(term), meaning: typeset(meaning) })),
};
