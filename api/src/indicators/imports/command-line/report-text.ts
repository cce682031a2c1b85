import {
  formatPeriod,
  LEFT_OUTCOMES,
  type ImportFailure,
  type ImportIssueReason,
  type ImportOutcome,
  type ValueState,
  type ValueDoubt,
} from '@maillage/domain';
import type { IndicatorRef } from '../../indicator-ref.type';
import type { IndicatorImportType } from '../import.type';
import type { ImportChange, ImportReport } from '../report/report.type';

/** Errors, doubts and changes that are printed; the application lists more. */
const PRINTED = 20;

const ISSUES: Readonly<Record<ImportIssueReason, string>> = {
  COLUMN_MISSING: 'cette colonne manque',
  ROW_RAGGED: 'la ligne n’a pas autant de cases que l’en-tête',
  QUOTE_UNCLOSED: 'un guillemet n’est jamais refermé',
  LINE_TOO_LONG: 'la ligne est trop longue',
  TEXT_DAMAGED: 'le texte est abîmé',
  TERRITORY_UNREADABLE: 'ce n’est pas un code de territoire',
  TERRITORY_MISSING: 'des chiffres, et pas de code de territoire',
  PERIOD_UNREADABLE: 'la période ne se lit pas, ou ne convient pas à l’indicateur',
  NUMBER_UNREADABLE: 'ce n’est pas un nombre',
  NUMBER_AMBIGUOUS: 'ce peut être deux nombres, et rien dans la colonne ne dit lequel',
  NUMBER_SHORTENED: 'le tableur n’a gardé que le début de ce nombre',
  UNIT_UNEXPECTED: 'l’unité écrite n’est pas celle de l’indicateur',
  CELL_ERROR: 'le tableur signale une erreur',
  FORMULA_WITHOUT_VALUE: 'la formule n’a pas de résultat enregistré',
  MERGED_VALUE: 'une seule valeur pour plusieurs lignes (cases fusionnées)',
  STATE_UNKNOWN: 'ce statut n’est pas connu',
  DUPLICATE: 'cette valeur figure déjà plus haut',
  CONTRADICTED: 'le fichier donne plusieurs valeurs différentes, aucune n’est reprise',
};

const FAILURES: Readonly<Record<ImportFailure, string>> = {
  EMPTY: 'Le fichier est vide.',
  NO_ROWS: 'Le tableau n’a que son en-tête.',
  NOT_A_TABLE: 'Ce fichier n’est pas un tableau.',
  NO_TERRITORY_COLUMN: 'Aucune colonne ne porte de code de territoire.',
  UNSUPPORTED_FILE: 'Ce type de fichier ne se lit pas\u202f: attendus, CSV, XLSX ou ZIP.',
  WORKBOOK_FORMAT: 'Ce tableau est d’un autre format de tableur (XLS, XLSB, ODS)\u202f: enregistrez-le en XLSX.',
  PROTECTED: 'Le fichier est protégé par un mot de passe.',
  NO_TABLE_IN_ARCHIVE: 'L’archive ne contient pas de tableau.',
  ARCHIVE_TOO_LARGE: 'L’archive est trop grande une fois ouverte.',
  TOO_HEAVY: 'Lire ce fichier demande trop de mémoire ou de temps\u202f: enregistrez la feuille voulue en CSV, sans mise en forme.',
  WORKBOOK_TOO_LARGE: 'Le classeur est trop grand\u202f: enregistrez-le en CSV.',
  SHEET_TOO_SPREAD: 'Une case est remplie très loin du tableau\u202f: effacez ce qui est hors du tableau, ou enregistrez la feuille en CSV.',
  LINE_TOO_LONG: 'Les lignes sont trop longues pour un tableau.',
  DAMAGED: 'Le fichier est abîmé ou incomplet.',
  NO_VALUES: 'Aucune valeur n’a pu être reprise.',
  INTERRUPTED: 'Le travail a été interrompu.',
  FILE_GONE: 'Ce qui avait été lu n’est plus là\u202f: il faut relire le fichier.',
  UNEXPECTED: 'Une erreur inattendue est survenue\u202f; le journal du serveur la décrit.',
};

const LEFT_BECAUSE: Readonly<Partial<Record<ImportOutcome, string>>> = {
  stands_elsewhere: 'territoire d’aucun réseau, où une valeur figure déjà',
  secret_kept: 'un secret n’efface pas un effectif que Maillage masque lui-même',
  uncounted: 'seules les communes du réseau ont des effectifs masqués',
};

const WHY: Readonly<Record<ValueDoubt, (other: string) => string>> = {
  out_of_bounds: () => 'hors des bornes de l’indicateur',
  emptied: (other) => `à la place de ${other}`,
  zeroed: (other) => `à la place de ${other}`,
  off_total: (other) => `quand les communes donnent ${other}`,
  tenfold_of_known: (other) => `contre ${other} jusqu’ici`,
  tenfold: (other) => `contre ${other} à la période précédente`,
};

const STATES: Readonly<Partial<Record<ValueState, string>>> = { secret: 'secret', not_available: 'non disponible', not_applicable: 'sans objet' };

const number = (value: number): string => value.toLocaleString('fr-FR', { maximumFractionDigits: 6 });
const counted = (count: number, one: string, several: string): string => `${number(count)} ${count > 1 ? several : one}`;
const shown = (value: number | null, state: ValueState | null): string => (value !== null ? number(value) : state === null ? 'rien' : (STATES[state] ?? '?'));
const place = (territoryName: string, indicator: IndicatorRef, period: number): string =>
  `${territoryName}, ${indicator.name}, ${formatPeriod(period, indicator.periodicity)}`;

/** Why an import failed, in a sentence. */
export const failureText = (failure: string | null): string =>
  `${FAILURES[(failure ?? 'UNEXPECTED') as ImportFailure] ?? FAILURES.UNEXPECTED} Rien n’a changé.`;

/** What a file is, in a line. */
export function fileText({ fileName, formatName, geographyYear, rowsRead }: IndicatorImportType): string {
  const parts = [fileName, formatName, geographyYear === null ? null : `géographie ${geographyYear}`, counted(rowsRead, 'ligne lue', 'lignes lues')];
  return parts.filter((part) => part !== null).join(' · ');
}

/** The dry run, in lines for a terminal. */
export function reportText(report: ImportReport): string[] {
  return [
    ...[coverage(report), counts(report)].map((line) => `  ${line}`),
    ...report.indicators.map(
      ({ indicator, periods, newCount, changedCount, equalCount }) =>
        `    ${indicator.name} (${periods.map((period) => formatPeriod(period, indicator.periodicity)).join(', ')})\u202f: ` +
        `${counted(newCount, 'nouvelle', 'nouvelles')}, ${counted(changedCount, 'modifiée', 'modifiées')}, ${counted(equalCount, 'inchangée', 'inchangées')}`,
    ),
    ...section('Erreurs', report.errorCount, report.errors, ({ line, column, reason, found }) =>
      [
        `ligne ${line}`,
        column && `, colonne «\u202f${column}\u202f»`,
        `\u202f: ${ISSUES[reason as ImportIssueReason] ?? reason}`,
        found && ` («\u202f${found}\u202f»)`,
      ]
        .filter(Boolean)
        .join(''),
    ),
    ...section('Valeurs douteuses', report.doubtCount, report.doubts, ({ line, territoryName, indicator, period, value, previousValue, kind }) => {
      const why = WHY[kind](previousValue === null ? '' : number(previousValue));
      return `ligne ${line}, ${place(territoryName, indicator, period)}\u202f: ${value === null ? 'rien' : number(value)}, ${why}`;
    }),
    ...changes('Modifications', report.changedCount, report.changes, ['changed']),
    ...changes('À la place d’un secret', report.overSecretCount, report.changes, ['over_secret']),
    ...changes('En attente d’un autre réseau', report.waitingCount, report.changes, ['waits']),
    ...report.waitingFor.map(({ networkName, count }) => `    à décider par ${networkName}\u202f: ${number(count)}`),
    ...changes('Laissées', report.leftCount, report.changes, LEFT_OUTCOMES),
  ];
}

function changes(title: string, count: number, all: readonly ImportChange[], outcomes: readonly ImportOutcome[]): string[] {
  const listed = all.filter(({ outcome }) => outcomes.includes(outcome));
  return section(title, count, listed, ({ territoryName, indicator, period, oldValue, oldState, newValue, newState, outcome }) => {
    const why = LEFT_BECAUSE[outcome];
    return `${place(territoryName, indicator, period)}\u202f: ${shown(oldValue, oldState)} → ${shown(newValue, newState)}${why ? ` (${why})` : ''}`;
  });
}

function coverage({ networkMatched, networkExpected, formerCount, outsideNetworkCount, unknownTerritoryCount, unknownCodes }: ImportReport): string {
  const former = formerCount > 0 ? `, ${counted(formerCount, 'ancienne commune', 'anciennes communes')}` : '';
  const outside = outsideNetworkCount > 0 ? `\u202f; ${counted(outsideNetworkCount, 'commune', 'communes')} hors du réseau` : '';
  const more = unknownTerritoryCount > unknownCodes.length ? '…' : '';
  const unknown =
    unknownTerritoryCount > 0 ? `\u202f; ${counted(unknownTerritoryCount, 'code inconnu', 'codes inconnus')} (${unknownCodes.join(', ')}${more})` : '';
  return `${counted(networkMatched, 'commune', 'communes')} du réseau sur ${number(networkExpected)}${former}${outside}${unknown}`;
}

function counts({ newCount, changedCount, overSecretCount, equalCount, waitingCount, leftCount, secretCount, emptyCount }: ImportReport): string {
  const values = [
    counted(newCount, 'valeur nouvelle', 'valeurs nouvelles'),
    counted(changedCount, 'modifiée', 'modifiées'),
    ...(overSecretCount > 0 ? [`${number(overSecretCount)} à la place d’un secret`] : []),
    counted(equalCount, 'inchangée', 'inchangées'),
    ...(waitingCount > 0 ? [`${number(waitingCount)} en attente`] : []),
    ...(leftCount > 0 ? [counted(leftCount, 'laissée', 'laissées')] : []),
  ].join(', ');
  return `${values}\u202f; ${counted(secretCount, 'secrète', 'secrètes')}, ${counted(emptyCount, 'case vide', 'cases vides')}`;
}

function section<T>(title: string, count: number, list: readonly T[], line: (one: T) => string): string[] {
  if (count === 0) return [];
  const printed = list.slice(0, PRINTED);
  const more = count > printed.length ? [`    … et ${number(count - printed.length)} de plus`] : [];
  return [`  ${title} (${number(count)})\u202f:`, ...printed.map((one) => `    ${line(one)}`), ...more];
}
