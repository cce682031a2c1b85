import { addMonths, type CivilDateText } from '../../calendar/civil-date';
import { NOTICE_MONTHS, SOFTWARE_MISSIONS } from '../../forms/models/software';
import { typeset } from '../../text/typeset';
import type { AnsweredRow, InventoryAnswers } from '../inventory-answers';
import type { CcasInventory, InventoryCell, InventoryDate, InventoryOfCcas, InventoryRules, InventorySuggestion } from '../inventory-rules.type';
import { COSTS, ownCost } from '../sections/costs-section';
import { type EndingContract, PURCHASE_GROUP_SIZE, PURCHASE_WINDOW_MONTHS, purchaseGroups } from '../purchase-groups';
import { wordDay } from '../../calendar/word-day';

const TABLE = 'logiciels';
const OPEN_DATA: readonly (string | null)[] = ['ouvert', 'api'];
const COLUMNS = [
  'mission',
  'produit',
  'editeur',
  'titulaire',
  'contrat',
  'hebergement',
  'fin',
  'preavis',
  'export',
  'agents',
  'satisfaction',
  'souhait',
] as const;
const TITLES: Readonly<Record<(typeof COLUMNS)[number], string>> = {
  ...{
    mission: 'Mission',
    produit: 'Produit',
    editeur: 'Éditeur',
    titulaire: 'Titulaire',
    contrat: 'Contrat',
    hebergement: 'Hébergement',
    fin: 'Fin du contrat',
  },
  ...{ preavis: 'Préavis', export: 'Données récupérables', agents: 'Agents', satisfaction: 'Satisfaction', souhait: 'Souhait' },
};
/** Whose contracts the CCAS decides of itself; one of whose holder nobody knows is told all the same. */
const OWN_CONTRACTS: readonly string[] = ['ccas', 'inconnu'];
const UNNAMED = 'Outil sans nom';

const isSpreadsheet = (answers: InventoryAnswers, row: AnsweredRow): boolean => answers.value(row.of('contrat')) === 'tableur';
const softwareRows = (answers: InventoryAnswers): AnsweredRow[] => answers.rows(TABLE).filter((row) => !isSpreadsheet(answers, row));
const nameOf = (answers: InventoryAnswers, row: AnsweredRow): string => answers.value(row.of('produit')) ?? UNNAMED;

function cellOf(answers: InventoryAnswers, mission: string): InventoryCell | null {
  const rows = answers.rows(TABLE).filter((row) => answers.value(row.of('mission')) === mission);
  const told = [...new Set(rows.map((row) => nameOf(answers, row)))].join(', ');
  if (rows.some((row) => !isSpreadsheet(answers, row))) return { stage: 'software', told };
  if (rows.length > 0) return { stage: 'spreadsheet', told };
  if (answers.codes('sans_outil').includes(mission)) return { stage: 'nothing', told: null };
  return answers.codes('non_exercees').includes(mission) ? { stage: 'not_done', told: null } : null;
}

function dateOf(answers: InventoryAnswers, row: AnsweredRow): InventoryDate[] {
  const on = answers.value(row.of('fin'));
  if (on === null) return [];
  const notice = answers.value(row.of('preavis')) ?? '';
  const months = Object.hasOwn(NOTICE_MONTHS, notice) ? NOTICE_MONTHS[notice as keyof typeof NOTICE_MONTHS] : 0;
  const holder = answers.value(row.of('titulaire'));
  const others = holder === null || OWN_CONTRACTS.includes(holder) ? {} : { isOthers: true as const };
  return [
    {
      ...others,
      key: row.code,
      kind: 'software_contract',
      of: TABLE,
      column: answers.value(row.of('mission')),
      label: nameOf(answers, row),
      on,
      decideBy: addMonths(on, -months),
    },
  ];
}

function itemCells(answers: InventoryAnswers, row: AnsweredRow): (string | number | null)[] {
  return COLUMNS.map((column) => (column === 'agents' ? answers.number(row.of(column)) : answers.told(row.of(column))));
}

/** Contracts that end, for the missions that they serve. */
const contractsOf = ({ ccas, inventory }: InventoryOfCcas): EndingContract[] =>
  inventory.dates.flatMap(({ column, label, on, decideBy, isOthers }) =>
    column === null || isOthers ? [] : [{ ccas, mission: column, product: label, on, decideBy }],
  );

function suggest(all: readonly InventoryOfCcas[], today: CivilDateText): InventorySuggestion[] {
  return purchaseGroups(all.flatMap(contractsOf), today).map(({ mission, contracts, from, until, decideBy }) => ({
    key: `${mission}:${from}`,
    title: typeset(SOFTWARE_MISSIONS[mission as keyof typeof SOFTWARE_MISSIONS]),
    why: typeset(`${contracts.length} contrats se terminent entre le ${wordDay(from)} et le ${wordDay(until)}.`),
    members: contracts.map(({ ccas: { id, name }, product, on }) => ({ id, name, told: `${product}, jusqu’au ${wordDay(on)}` })),
    decideBy,
  }));
}

/** Business software: missions by CCAS, contracts and their ends, and who could buy together. */
export const SOFTWARE_RULES: InventoryRules = {
  topic: 'software',
  columnNoun: 'mission',
  columns: Object.entries(SOFTWARE_MISSIONS).map(([code, label]) => ({ code, label: typeset(label), of: TABLE })),
  stages: [
    { code: 'software', label: 'Logiciel', tone: 'good' },
    { code: 'spreadsheet', label: 'Tableur', tone: 'watch' },
    { code: 'nothing', label: 'Sans outil', tone: 'bad' },
    { code: 'not_done', label: 'Mission non exercée', tone: 'none' },
  ],
  read: (answers): CcasInventory => ({
    cells: Object.fromEntries(Object.keys(SOFTWARE_MISSIONS).map((mission) => [mission, cellOf(answers, mission)])),
    items: answers.rows(TABLE).map((row) => ({ key: row.code, cells: itemCells(answers, row) })),
    dates: answers.rows(TABLE).flatMap((row) => dateOf(answers, row)),
  }),
  figures: [
    { code: 'known', label: 'CCAS dont l’inventaire est connu', of: [TABLE], counts: (answers) => answers.isAnswered(TABLE) || answers.rows(TABLE).length > 0 },
    { code: 'aid', label: 'Avec un logiciel pour les aides facultatives', of: [TABLE], counts: (_, { cells }) => cells['aides']?.stage === 'software' },
    {
      code: 'open',
      label: 'Qui récupèrent toutes leurs données, parmi ceux qui ont un logiciel',
      of: [TABLE],
      among: (answers) => softwareRows(answers).length > 0,
      counts: (answers) => softwareRows(answers).every((row) => OPEN_DATA.includes(answers.value(row.of('export')))),
    },
    {
      code: 'ending',
      label: 'Dont un contrat se termine dans les 12 mois, parmi les mêmes',
      of: [TABLE],
      among: (answers) => softwareRows(answers).length > 0,
      counts: (_, { dates }, today) => dates.some(({ on }) => on >= today && on < addMonths(today, PURCHASE_WINDOW_MONTHS)),
    },
    {
      code: 'interfaces',
      label: 'Interfaces en service, parmi celles qui sont connues',
      of: ['interfaces'],
      sums: {
        of: (answers) => answers.rows('interfaces').filter((row) => answers.value(row.of('etat')) === 'en_service').length,
        over: (answers) => answers.rows('interfaces').filter((row) => answers.value(row.of('etat')) !== 'inconnu').length,
      },
      unit: 'interfaces',
      isOfPersons: false,
    },
    {
      code: 'cost',
      label: 'Coût annuel déclaré à la charge des CCAS',
      of: ['couts'],
      sums: {
        of: ownCost,
      },
      unit: '€',
      isOfPersons: false,
    },
  ],
  items: {
    of: TABLE,
    title: 'Outils déclarés',
    columns: COLUMNS.map((key) => ({ key, title: TITLES[key], kind: key === 'fin' ? 'date' : key === 'agents' ? 'integer' : 'text' })),
    filters: ['mission', 'produit', 'export', 'souhait'],
  },
  sections: [COSTS],
  datesTitle: 'Fins de contrat',
  definitions: [
    {
      term: 'Logiciel',
      meaning:
        'Un outil acheté, loué ou mis à disposition par un éditeur ou une administration, pour une mission. Un contrat de la Ville qui sert trois CCAS est un contrat et trois usages.',
    },
    { term: 'Tableur', meaning: 'Un fichier fait maison, sans éditeur.' },
    { term: 'Données récupérables', meaning: 'Toutes les données sortent dans un format ouvert (CSV, tableur) ou par une API, sans paiement.' },
    { term: 'Décider avant le', meaning: 'La fin du contrat moins le préavis déclaré.' },
    {
      term: 'Regroupement possible',
      meaning: `La même mission, au moins ${PURCHASE_GROUP_SIZE} CCAS, des contrats qui se terminent à moins de ${PURCHASE_WINDOW_MONTHS} mois d’écart et dont le préavis n’est pas passé. Une proposition, jamais une décision.`,
    },
  ].map(({ term, meaning }) => ({ term: typeset(term), meaning: typeset(meaning) })),
  suggest: { title: 'Regroupements d’achats possibles', noun: 'Achat', of: [TABLE], find: suggest },
};
