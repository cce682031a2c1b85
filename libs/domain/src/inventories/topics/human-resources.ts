import { typeset } from '../../text/typeset';
import type { InventoryAnswers } from '../inventory-answers';
import type { CcasInventory, InventoryCell, InventoryRules } from '../inventory-rules.type';

const PRACTICES = 'pratiques';
/** A practice is known by its title and its family. */
const COLUMNS = ['titre', 'famille', 'probleme', 'fait', 'conditions', 'resultat', 'effort', 'prudence'] as const;
const TITLES: Readonly<Record<(typeof COLUMNS)[number], string>> = {
  ...{ titre: 'Pratique', famille: 'Famille', probleme: 'Le problème', fait: 'Ce qui a été fait', conditions: 'Conditions', resultat: 'Résultat' },
  ...{ effort: 'Effort', prudence: 'Prudence juridique' },
};
const STAGES: Readonly<Record<string, string>> = {
  ...{ designe: 'done', oui: 'done', pressenti: 'planned', projet: 'planned', aucun: 'none', non: 'none', autonome: 'own' },
};

function cellOf(answers: InventoryAnswers, entry: string, told: string | null = null): InventoryCell | null {
  const stage = STAGES[answers.value(entry) ?? ''];
  return stage === undefined ? null : { stage, told };
}

function contactCell(answers: InventoryAnswers): InventoryCell | null {
  const said = [answers.value('fonction'), answers.value('service')].filter(Boolean).join(', ');
  return cellOf(answers, 'statut', said || null);
}

function rhythmCell(answers: InventoryAnswers): InventoryCell | null {
  const rhythm = answers.value('frequence');
  if (rhythm === null) return null;
  return { stage: rhythm === 'jamais' ? 'none' : rhythm === 'besoin' ? 'planned' : 'done', told: answers.told('frequence') };
}

/** Whom to turn to in the town, under what rules, and what deserves to be done elsewhere too. */
export const HUMAN_RESOURCES_RULES: InventoryRules = {
  topic: 'human_resources',
  columnNoun: 'sujet',
  columns: [
    { code: 'contact', label: 'Contact RH à la Ville', of: 'statut' },
    { code: 'rhythm', label: 'Rencontres régulières', of: 'frequence' },
    { code: 'deputy', label: 'Suppléance', of: 'suppleance' },
    { code: 'protocol', label: 'Protocole écrit', of: 'protocole' },
    { code: 'convention', label: 'Volet RH de la convention', of: 'convention' },
  ],
  stages: [
    { code: 'done', label: 'En place', tone: 'good' },
    { code: 'planned', label: 'En projet ou au besoin', tone: 'watch' },
    { code: 'none', label: 'Absent', tone: 'bad' },
    { code: 'own', label: 'CCAS autonome', tone: 'none' },
  ],
  read: (answers): CcasInventory => ({
    cells: {
      contact: contactCell(answers),
      rhythm: rhythmCell(answers),
      deputy: cellOf(answers, 'suppleance'),
      protocol: cellOf(answers, 'protocole'),
      convention: cellOf(answers, 'convention'),
    },
    items: answers
      .rows(PRACTICES)
      .filter((row) => answers.value(row.of('titre')) !== null)
      .map((row) => ({ key: row.code, cells: COLUMNS.map((column) => answers.told(row.of(column))) })),
    dates: [],
  }),
  figures: [
    { code: 'named', label: 'CCAS dont le contact RH est désigné', of: ['statut'], counts: (answers) => answers.value('statut') === 'designe' },
    { code: 'protocol', label: 'Avec un protocole écrit', of: ['protocole'], counts: (answers) => answers.value('protocole') === 'oui' },
    { code: 'convention', label: 'Dont la convention a un volet RH', of: ['convention'], counts: (answers) => answers.value('convention') === 'oui' },
  ],
  items: {
    of: PRACTICES,
    title: 'Bonnes pratiques',
    columns: COLUMNS.map((key) => ({ key, title: TITLES[key], kind: 'text' })),
    filters: ['famille'],
    areTakenUp: true,
  },
  definitions: [
    {
      term: 'Contact désigné',
      meaning: 'Une fonction de la DRH de la Ville, connue du CCAS et d’elle-même comme son interlocutrice. Pressenti : l’accord n’est pas donné.',
    },
    { term: 'CCAS autonome', meaning: 'Le CCAS gère lui-même son personnel : la question du contact à la Ville ne se pose pas.' },
    { term: 'Reprise', meaning: 'Un autre CCAS dit qu’il fait de même. Aucun cas individuel n’est décrit ici.' },
  ].map(({ term, meaning }) => ({ term: typeset(term), meaning: typeset(meaning) })),
};
