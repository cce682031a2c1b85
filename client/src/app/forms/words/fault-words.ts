import type { ConditionTest, FormChange, FormFaultCode, QuestionKind } from '@maillage/domain';

/** What one can ask. */
export const KIND_WORDS: Readonly<Record<QuestionKind, string>> = {
  figure: 'Nombre',
  amount: 'Montant en euros',
  share: 'Part (deux nombres)',
  total: 'Total calculé',
  choice: 'Un choix',
  choices: 'Plusieurs choix',
  text: 'Texte',
  date: 'Date',
  table: 'Tableau',
  file: 'Fichiers',
};

/** What a condition compares, within « Afficher si … ». */
export const TEST_WORDS: Readonly<Record<ConditionTest, string>> = {
  answered: 'a une réponse',
  not_applicable: 'est sans objet',
  equals: 'est égal à',
  not_equals: 'est différent de',
  includes: 'comprend',
  at_least: 'est d’au moins',
  more_than: 'est supérieur à',
  at_most: 'est d’au plus',
  less_than: 'est inférieur à',
};

/** What is wrong with a form, at its place. */
export const FAULT_WORDS: Readonly<Record<FormFaultCode, string>> = {
  shape: 'Ce n’est pas ce que l’on attend ici.',
  too_many: 'Il y en a plus qu’un formulaire ne peut en tenir.',
  too_long: 'Le texte est trop long.',
  empty: 'Il manque un intitulé, ou la liste est vide.',
  number: 'Ce nombre n’est pas possible ici.',
  code: 'Le code compte de deux à dix-huit signes\u202f: minuscules sans accent, chiffres, tirets bas.',
  code_taken: 'Ce code sert déjà ailleurs dans le formulaire.',
  unknown_entry: 'Une condition ou un calcul cite une question qui n’existe pas, ou qui n’est pas un nombre.',
  condition_order: 'La condition dépend d’une question posée plus loin, ou d’elle-même.',
  condition_value: 'La condition compare à une réponse impossible.',
  formula: 'Ce calcul ne se lit pas.',
  formula_loop: 'Ce total dépend de lui-même.',
  bounds: 'La borne basse est au-dessus de la borne haute.',
  unit_word: 'Dites ce que l’on compte.',
  check_constant: 'Ce contrôle ne cite aucune question.',
  checks_contradict: 'Deux contrôles ne peuvent pas être vrais ensemble.',
};

/** What became of a question from a version to the next. */
export const CHANGE_WORDS: Readonly<Record<FormChange, string>> = {
  added: 'Nouvelle question',
  removed: 'Question retirée\u202f: ses réponses passées restent',
  reworded: 'Autre formulation, même chiffre',
  redefined: 'Définition changée\u202f: la série s’interrompt ici',
  replaced: 'Autre nature sous le même code\u202f: ce n’est pas possible',
};
