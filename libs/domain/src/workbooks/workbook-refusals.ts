/** Why a cell, a row or a column of a file that came back is not taken. All else of the file is. */
export const WORKBOOK_REFUSALS = [
  // of a cell
  'CELL_ERROR',
  'CELL_FORMULA',
  'CELL_MERGED',
  'REQUIRED',
  'TOO_LONG',
  'NUMBER_UNREADABLE',
  /** « environ 300 »: the product keeps a number. */
  'NUMBER_APPROXIMATE',
  /** « 2 à 3 ». */
  'NUMBER_RANGE',
  /** « 1.250 » may be one thousand two hundred and fifty, or one and a quarter. */
  'NUMBER_AMBIGUOUS',
  'NUMBER_NOT_WHOLE',
  /** More decimals than cents have. */
  'MONEY_DECIMALS',
  'DATE_UNREADABLE',
  /** « 31/02/2026 ». */
  'DATE_IMPOSSIBLE',
  /** « 12/03/26 ». */
  'DATE_SHORT_YEAR',
  /** « mars 2026 », « 2026 ». */
  'DATE_INCOMPLETE',
  'DATE_OUT_OF_RANGE',
  'CHOICE_UNKNOWN',
  /** It may be read as several of the list. */
  'CHOICE_AMBIGUOUS',
  'YES_NO_UNREADABLE',
  /** The column is there to read. */
  'NOT_EDITABLE',
  /** Who brings the file may not change this cell of this row. */
  'LOCKED',
  /** The feature that keeps the row refuses the value, for a rule of its own. */
  'RULE',
  // of a row
  'ROW_ADDED',
  'ROW_UNKNOWN',
  'ROW_TWICE',
  /** It was removed since, or is no longer this person's to see: one answer for both. */
  'ROW_GONE',
  /** What tells it belongs to another row: columns were sorted without the others. */
  'ROW_MIXED',
  // of a column
  'COLUMN_UNKNOWN',
  'COLUMN_TWICE',
] as const;

/** A reason for which something of a file is not taken. */
export type WorkbookRefusalCode = (typeof WORKBOOK_REFUSALS)[number];

/** What each of them says to whoever brought the file: what is wrong, and what to do. */
export const WORKBOOK_REFUSAL_WORDS: Readonly<Record<WorkbookRefusalCode, string>> = {
  CELL_ERROR: 'La case montre une erreur de calcul\u202f: écrivez la valeur elle-même.',
  CELL_FORMULA: 'La formule n’a pas de résultat enregistré\u202f: écrivez la valeur elle-même.',
  CELL_MERGED: 'La case est fusionnée avec d’autres\u202f: défusionnez-les et écrivez la valeur dans chacune.',
  REQUIRED: 'Cette case ne peut pas rester vide.',
  TOO_LONG: 'Le texte est trop long\u202f: raccourcissez-le.',
  NUMBER_UNREADABLE: 'Ce n’est pas un nombre\u202f: écrivez seulement des chiffres, par exemple 1 250 ou 12,5.',
  NUMBER_APPROXIMATE: 'Un nombre exact est attendu\u202f: écrivez par exemple 300, et mettez «\u202fenviron\u202f» dans une remarque.',
  NUMBER_RANGE: 'Un seul nombre est attendu, non une fourchette\u202f: choisissez-en un.',
  NUMBER_AMBIGUOUS: 'Le nombre peut se lire de deux façons\u202f: écrivez 1250 ou 1,25.',
  NUMBER_NOT_WHOLE: 'Un nombre entier est attendu\u202f: écrivez-le sans décimales.',
  MONEY_DECIMALS: 'Un montant a deux décimales au plus\u202f: arrondissez-le.',
  DATE_UNREADABLE: 'Ce n’est pas une date\u202f: écrivez-la comme 12/03/2026.',
  DATE_IMPOSSIBLE: 'Ce jour n’existe pas\u202f: vérifiez le jour et le mois.',
  DATE_SHORT_YEAR: 'L’année est en deux chiffres\u202f: écrivez-la en quatre, comme 12/03/2026.',
  DATE_INCOMPLETE: 'La date n’est pas complète\u202f: écrivez le jour, le mois et l’année, comme 12/03/2026.',
  DATE_OUT_OF_RANGE: 'La date est hors de ce qui est plausible (1950 à 2150)\u202f: vérifiez l’année.',
  CHOICE_UNKNOWN: 'Cette valeur n’est pas dans la liste\u202f: choisissez-en une de la liste déroulante.',
  CHOICE_AMBIGUOUS: 'Cette valeur peut en désigner plusieurs\u202f: choisissez dans la liste déroulante.',
  YES_NO_UNREADABLE: 'Écrivez «\u202foui\u202f» ou «\u202fnon\u202f».',
  NOT_EDITABLE: 'Cette colonne est là pour être lue\u202f: ce qui y est changé n’est pas repris.',
  LOCKED: 'Vous ne pouvez pas changer cette case de cette ligne.',
  RULE: 'Cette valeur ne convient pas à ce qui est déjà enregistré.',
  ROW_ADDED: 'Une ligne ajoutée n’est pas reprise\u202f: créez-la à l’écran, puis exportez de nouveau.',
  ROW_UNKNOWN: 'Cette ligne n’est pas de cet export\u202f: exportez de nouveau, et reportez-y vos changements.',
  ROW_TWICE: 'Cette ligne est deux fois dans le fichier\u202f: n’en gardez qu’une.',
  ROW_GONE: 'Cette ligne a été supprimée depuis l’export, ou ne vous est plus accessible.',
  ROW_MIXED: 'Cette ligne mêle deux lignes de l’export\u202f: des colonnes ont été triées ou collées sans les autres. Reprenez l’export.',
  COLUMN_UNKNOWN: 'Cette colonne n’est pas de cet export\u202f: rendez-lui son titre, ou laissez-la, elle n’est pas reprise.',
  COLUMN_TWICE: 'Cette colonne est deux fois dans le fichier\u202f: n’en gardez qu’une.',
};
