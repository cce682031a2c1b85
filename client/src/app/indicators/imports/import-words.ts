import type { ImportFailure, ImportIssueReason, ImportStatus, ValueDoubt, ValueState } from '@maillage/domain';
import { formatNumber, plural } from '../../ui';
import { formatValue, type ValueFormat } from '../words/format-value';
import type { ImportLine, ImportReport } from './imports-gateway';

/** Each fault of a file in French: what is wrong, then what to do. A reason without sentence does not compile. */
export const ISSUE_MESSAGES: Readonly<Record<ImportIssueReason, string>> = {
  COLUMN_MISSING: 'Cette colonne n’est pas dans le fichier. Désignez-en une autre, ou demandez le fichier complet.',
  ROW_RAGGED: 'La ligne n’a pas autant de cases que l’en-tête. Vérifiez qu’un séparateur ne figure pas dans un texte.',
  QUOTE_UNCLOSED: 'Un guillemet ouvert n’est jamais refermé. Refermez-le, ou retirez-le.',
  LINE_TOO_LONG: 'La ligne est trop longue pour un tableau. Vérifiez les fins de ligne du fichier.',
  TEXT_DAMAGED: 'Des caractères sont abîmés. Téléchargez de nouveau le fichier, sans l’ouvrir dans un tableur.',
  TERRITORY_UNREADABLE: 'Ce n’est pas un code de territoire. Attendu\u202f: un code INSEE, comme 93066 ou 2A004.',
  TERRITORY_MISSING: 'Cette ligne a des chiffres et pas de code de territoire. Écrivez-y le code, même s’il est déjà au-dessus.',
  PERIOD_UNREADABLE: 'Cette période ne se lit pas ou ne convient pas à l’indicateur. Attendus\u202f: 2024, 2024-T2 ou 2024-12.',
  NUMBER_UNREADABLE: 'Cette case n’est pas un nombre. Corrigez-la, ou laissez-la vide si la valeur manque.',
  NUMBER_AMBIGUOUS:
    'Ce peut être deux nombres\u202f: 31,402 se lit 31\u00a0402 ou 31,402. Dites dans «\u202fDésigner les colonnes\u202f» ce qui précède les décimales.',
  NUMBER_SHORTENED: 'Le tableur n’a gardé que le début de ce nombre. Élargissez la colonne, affichez-le en entier, puis enregistrez de nouveau.',
  UNIT_UNEXPECTED: 'L’unité écrite dans cette case n’est pas celle de l’indicateur. Vérifiez que la colonne est bien la sienne.',
  CELL_ERROR: 'Le tableur signale une erreur dans cette case. Corrigez-la dans le classeur, ou laissez-la vide si la valeur manque.',
  FORMULA_WITHOUT_VALUE: 'Cette formule n’a pas de résultat enregistré. Ouvrez le classeur dans un tableur et enregistrez-le, puis déposez-le.',
  MERGED_VALUE: 'Une seule valeur pour plusieurs lignes fusionnées\u202f: rien ne dit de laquelle elle est. Défusionnez la case.',
  STATE_UNKNOWN: 'Ce statut de valeur n’est pas reconnu. La valeur n’est pas reprise.',
  DUPLICATE: 'La même valeur figure déjà plus haut. Elle n’est reprise qu’une fois.',
  CONTRADICTED:
    'Le fichier donne plusieurs valeurs différentes de ce territoire pour la même période. Aucune n’est reprise\u202f: gardez la bonne ligne, ou filtrez.',
};

const UNEXPECTED_FAILURE = 'L’import s’est arrêté. Déposez le fichier de nouveau\u202f; si cela recommence, prévenez l’administration de l’instance.';

/** Why an import failed as a whole: what happened, then what to do. */
export const FAILURE_MESSAGES: Readonly<Record<ImportFailure, string>> = {
  EMPTY: 'Ce fichier est vide. Téléchargez-le de nouveau chez son producteur.',
  NO_ROWS: 'Ce fichier n’a qu’un en-tête, sans aucune ligne. Vérifiez la sélection faite chez le producteur.',
  NOT_A_TABLE: 'Ce fichier n’est pas un tableau. Déposez un CSV, un XLSX ou un ZIP tel que son producteur le publie.',
  NO_TERRITORY_COLUMN: 'Aucune colonne ne porte de codes de territoires. Déposez un fichier par commune.',
  UNSUPPORTED_FILE: 'Ce type de fichier ne se lit pas. Déposez un CSV, un XLSX ou un ZIP.',
  WORKBOOK_FORMAT: 'Ce tableau est d’un autre format de tableur (XLS, XLSB ou ODS de LibreOffice). Enregistrez-le en XLSX, puis déposez-le.',
  PROTECTED: 'Ce fichier est protégé par un mot de passe. Enregistrez-le sans protection, puis déposez-le.',
  NO_TABLE_IN_ARCHIVE: 'Cette archive ne contient aucun tableau. Déposez le CSV ou le XLSX qu’elle devait contenir.',
  ARCHIVE_TOO_LARGE: 'Cette archive est trop grande une fois ouverte. Déposez seulement le tableau qui vous intéresse.',
  TOO_HEAVY: 'Lire ce fichier demande trop de mémoire ou de temps. Enregistrez la feuille qui vous intéresse en CSV, puis déposez-la.',
  WORKBOOK_TOO_LARGE: 'Ce classeur est trop grand. Enregistrez la feuille qui vous intéresse en CSV, puis déposez-la.',
  SHEET_TOO_SPREAD:
    'Une case est remplie très loin du tableau. Effacez ce qui est hors du tableau (Ctrl+Fin y mène), ou enregistrez la feuille en CSV, puis déposez-la.',
  LINE_TOO_LONG: 'Une ligne est trop longue pour un tableau. Vérifiez les fins de ligne du fichier.',
  DAMAGED: 'Ce fichier est abîmé. Téléchargez-le de nouveau chez son producteur.',
  NO_VALUES: 'Aucune valeur n’a pu être reprise. Les erreurs ci-dessous disent pourquoi.',
  INTERRUPTED: 'Le serveur s’est arrêté pendant le travail. Déposez le fichier de nouveau.',
  FILE_GONE: 'Le fichier n’est plus gardé. Déposez-le de nouveau.',
  UNEXPECTED: UNEXPECTED_FAILURE,
};

/** The sentence for an import that failed, whatever stopped it. */
export const failureMessage = (failure: string | null): string =>
  failure !== null && failure in FAILURE_MESSAGES ? FAILURE_MESSAGES[failure as ImportFailure] : UNEXPECTED_FAILURE;

/** A newer server may know a reason that this page does not. */
export const issueMessage = (reason: string): string =>
  reason in ISSUE_MESSAGES ? ISSUE_MESSAGES[reason as ImportIssueReason] : 'Cette case n’a pas pu être reprise. Vérifiez-la.';

/** « 39 communes du réseau sur 39, 1 ancienne commune » */
export function coverageSentence({
  networkMatched,
  networkExpected,
  formerCount,
}: Pick<ImportReport, 'networkMatched' | 'networkExpected' | 'formerCount'>): string {
  const network = `${plural(networkMatched, 'commune', 'communes')} du réseau sur ${networkExpected}`;
  return formerCount > 0 ? `${network}, ${plural(formerCount, 'ancienne commune', 'anciennes communes')}` : network;
}

/** What of the file concerns other places, in words; null when nothing does. */
export function outsideSentence({
  outsideNetworkCount,
  unknownTerritoryCount,
}: Pick<ImportReport, 'outsideNetworkCount' | 'unknownTerritoryCount'>): string | null {
  const parts = [
    outsideNetworkCount > 0 ? `${plural(outsideNetworkCount, 'commune', 'communes')} hors du réseau` : '',
    unknownTerritoryCount > 0 ? `${plural(unknownTerritoryCount, 'code inconnu', 'codes inconnus')}` : '',
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : null;
}

const MAX_DECIMALS = 10;

/** A value of the file with all the decimals that were read, whatever its indicator shows elsewhere: 31,402 households are not to pass for 31. */
export function formatAsRead(value: number | null, state: ValueState | null, indicator: ValueFormat): string {
  const read = String(value ?? '').split('.')[1]?.length ?? 0;
  return formatValue(value, state, { ...indicator, decimals: Math.max(indicator.decimals, Math.min(read, MAX_DECIMALS)) });
}

/** What an import changed, or would change, on one line: « 39 nouvelles, 2 modifiées ». */
export function changeSummary(report: ImportLine['report']): string {
  if (!report) return '';
  const parts = [
    report.newCount > 0 ? plural(report.newCount, 'nouvelle', 'nouvelles') : '',
    report.changedCount > 0 ? plural(report.changedCount, 'modifiée', 'modifiées') : '',
    report.overSecretCount > 0 ? `${formatNumber(report.overSecretCount)} à la place d’un secret` : '',
    report.waitingCount > 0 ? `${formatNumber(report.waitingCount)} en attente d’un autre réseau` : '',
    report.errorCount > 0 ? plural(report.errorCount, 'erreur', 'erreurs') : '',
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : 'Aucun changement';
}

/** Who decides of the values that lie in the territory of another network; null when there are none. */
export function waitingSentence({ waitingCount, waitingFor }: Pick<ImportReport, 'waitingCount' | 'waitingFor'>, isApplied: boolean): string | null {
  if (waitingCount === 0) return null;
  const networks = waitingFor.map(({ networkName, count }) => `${networkName} (${formatNumber(count)})`).join(', ');
  const lies = plural(waitingCount, 'valeur est du territoire', 'valeurs sont du territoire');
  const isOne = waitingCount === 1;
  const becomes = isApplied
    ? `${isOne ? 'Proposée' : 'Proposées'} à sa coordination et à l’administration, ${isOne ? 'elle ne change' : 'elles ne changent'} rien avant leur accord.`
    : `Appliquer ${isOne ? 'la' : 'les'} propose à sa coordination et à l’administration, sans rien y changer.`;
  return `${lies} d’un autre réseau\u202f: ${networks}. ${becomes}`;
}

/** What the button that applies does: « Appliquer 7 valeurs », « Proposer 2 valeurs ». */
export function applyLabel(report: Pick<ImportReport, 'newCount' | 'changedCount' | 'overSecretCount' | 'waitingCount'>): string {
  const written = report.newCount + report.changedCount + report.overSecretCount;
  if (report.waitingCount === 0) return `Appliquer ${plural(written, 'valeur', 'valeurs')}`;
  const proposed = `roposer ${plural(report.waitingCount, 'valeur', 'valeurs')}`;
  return written === 0 ? `P${proposed}` : `Appliquer ${plural(written, 'valeur', 'valeurs')} et en p${proposed.replace(/ valeurs?$/, '')}`;
}

const tenTimes = (isLess: boolean, other: string): string => `dix fois ${isLess ? 'moins que ' : ''}${other}`;

/** Why a value is unlikely, beside what it is compared with. A doubt without sentence does not compile. */
const DOUBTS: Readonly<Record<ValueDoubt, (other: string, isLess: boolean) => string>> = {
  out_of_bounds: () => 'hors des bornes de l’indicateur',
  emptied: (other) => `efface la valeur connue (${other})`,
  zeroed: (other) => `zéro à la place de ${other}`,
  off_total: (other) => `la somme ou la moyenne des communes donne ${other}`,
  tenfold_of_known: (other, isLess) => tenTimes(isLess, `la valeur connue (${other})`),
  tenfold: (other, isLess) => tenTimes(isLess, `la valeur précédente (${other})`),
};

/** What is unlikely about a value: « dix fois la valeur précédente (1 250 foyers) ». */
export function doubtSentence({ kind, value, previousValue, indicator }: ImportReport['doubts'][number]): string {
  const other = previousValue === null ? 'valeur inconnue' : formatValue(previousValue, 'published', indicator);
  return DOUBTS[kind](other, previousValue !== null && Math.abs(value ?? 0) < Math.abs(previousValue));
}

/** What undoing brings back, in words. */
export function undoConsequences({
  newCount,
  changedCount,
  overSecretCount,
  waitingCount,
}: Pick<ImportReport, 'newCount' | 'changedCount' | 'overSecretCount' | 'waitingCount'>): string[] {
  return [
    newCount > 0 ? plural(newCount, 'valeur nouvelle sera retirée', 'valeurs nouvelles seront retirées') : '',
    changedCount > 0 ? plural(changedCount, 'valeur modifiée redeviendra ce qu’elle était', 'valeurs modifiées redeviendront ce qu’elles étaient') : '',
    overSecretCount > 0 ? plural(overSecretCount, 'valeur rendra sa place à un secret', 'valeurs rendront leur place à un secret') : '',
    waitingCount > 0 ? 'ce qu’un autre réseau n’a pas encore accepté ne lui est plus proposé' : '',
  ].filter(Boolean);
}

/** What goes on while nobody does anything. */
export const RUNNING_SENTENCES: Readonly<Partial<Record<ImportStatus, string>>> = {
  uploaded: 'Le fichier est arrivé, sa lecture va commencer.',
  reading: 'Lecture du fichier. Rien ne change.',
  applying: 'Application. Les écrans montrent les anciennes valeurs jusqu’à la fin, puis les nouvelles d’un coup.',
  undoing: 'Retour à ce qui était avant.',
};

/** How far something has come, without decimals that would only flicker. */
export const wholePercent = (ratio: number): string => `${Math.round(ratio * 100)}\u202f%`;

/** « 45 %, 12 000 lignes lues »; nothing before there is anything to say. */
export const progressSentence = ({ progressRatio, rowsRead, status }: Pick<ImportLine, 'progressRatio' | 'rowsRead' | 'status'>): string =>
  [progressRatio > 0 ? wholePercent(progressRatio) : '', status === 'reading' && rowsRead > 0 ? plural(rowsRead, 'ligne lue', 'lignes lues') : '']
    .filter(Boolean)
    .join(', ');
