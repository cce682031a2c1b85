import {
  extensionOf,
  FILE_KIND_LABELS,
  FILE_KINDS,
  type FileHazard,
  type FileReading,
  hasFileKindName,
  MAX_FILE_BYTES,
  onFirstUse,
  type PersonalDataFinding,
  type PersonalDataKind,
} from '@maillage/domain';
import { ApiError, messageOf, toApiError } from '../errors';
import { formatDateTime, formatNumber, plural } from '../ui';

/** The kinds of files for a file chooser: endings for a computer, media types for the camera of a telephone. */
export const ACCEPTED = [...FILE_KINDS.flatMap(({ extensions }) => extensions.map((extension) => `.${extension}`)), 'image/jpeg', 'image/png'].join(',');

/** « PDF, Word (.docx), … ou PNG » */
export const ACCEPTED_LABEL = `${FILE_KIND_LABELS.slice(0, -1).join(', ')} ou ${FILE_KIND_LABELS.at(-1)}`;

/** « 850 ko », « 1,2 Mo » */
export function formatSize(bytes: number): string {
  const kilobytes = bytes / 1024;
  return kilobytes < 1000 ? `${formatNumber(Math.max(1, Math.round(kilobytes)))}\u202fko` : `${formatNumber(Math.round((kilobytes / 1024) * 10) / 10)}\u202fMo`;
}

const FINDING_LABELS: Readonly<Record<PersonalDataKind, readonly [one: string, many: string]>> = {
  socialSecurityNumber: ['numéro qui ressemble à un numéro de sécurité sociale', 'numéros qui ressemblent à des numéros de sécurité sociale'],
  iban: ['numéro qui ressemble à un IBAN', 'numéros qui ressemblent à des IBAN'],
};

/** What was found in a file, in words; a finding of a kind that this page does not know yet is left out. */
export const tellFindings = (error: ApiError): string[] =>
  ((error.params['findings'] ?? []) as PersonalDataFinding[])
    .filter(({ kind }) => kind in FINDING_LABELS)
    .map(({ kind, count }) => `${formatNumber(count)} ${FINDING_LABELS[kind][count > 1 ? 1 : 0]}`);

/** What shows before a file is sent: empty, too large, or called like something that is not taken. The server looks at the bytes. */
export function refuseAtSight({ name, size }: Pick<File, 'name' | 'size'>): ApiError | null {
  if (size === 0) return new ApiError('FILE_EMPTY');
  if (size > MAX_FILE_BYTES) return new ApiError('FILE_TOO_LARGE');
  return extensionOf(name) && !hasFileKindName(name) ? new ApiError('FILE_KIND_REFUSED') : null;
}

const PRINT_IT = 'Imprimez-le en PDF, puis déposez ce PDF';

/** What a file carries that is not taken, and how one is rid of it. */
const HAZARD_WORDS: Readonly<Record<FileHazard, readonly [what: string, remedy: string]>> = {
  macros: ['des macros', 'Enregistrez-le au format .docx ou .xlsx, sans macros'],
  activeX: ['des contrôles ActiveX', 'Supprimez-les, ou enregistrez le document en PDF'],
  embedded: ['un autre fichier incorporé', 'Retirez-le et déposez-le à part'],
  externalLink: [
    'un lien vers un autre fichier ou un site, suivi à l’ouverture',
    'Rompez les liaisons (dans Word\u202f: Fichier, Informations, Modifier les liens\u202f; dans Excel\u202f: Données, Modifier les liens)',
  ],
  remoteTemplate: ['un modèle placé sur un serveur', 'Détachez-le (dans Word\u202f: Développeur, Modèle de document), ou enregistrez en PDF'],
  commandField: [
    'un champ ou une formule qui va chercher un contenu ailleurs (DDE, INCLUDETEXT, WEBSERVICE…)',
    'Figez-le (dans Word\u202f: Ctrl+A, puis Ctrl+Maj+F9\u202f; dans Excel\u202f: collez les valeurs)',
  ],
  script: ['un script', PRINT_IT],
  launch: ['une action lancée à l’ouverture ou par un lien', PRINT_IT],
  xfa: ['un formulaire XFA', 'Imprimez le formulaire rempli en PDF, puis déposez ce PDF'],
  multimedia: ['un son, une vidéo ou une animation', 'Retirez cet élément, ou imprimez le document en PDF'],
  disguisedPart: ['un élément qui n’est pas ce que dit son nom (un programme nommé comme une image, par exemple)', PRINT_IT],
  unknownPart: ['un élément que nous ne savons pas contrôler', 'Enregistrez-le de nouveau, ou imprimez-le en PDF'],
};

const inFrench = onFirstUse(() => new Intl.ListFormat('fr', { type: 'conjunction' }));

/** Why a file was refused, and what to do: « Ce fichier contient des macros. Enregistrez-le… ». */
export function refusalWords(error: unknown): string {
  const { reason, params } = toApiError(error);
  if (reason === 'TOO_MANY_FILES' && typeof params['retryAt'] === 'string')
    return `${plural(Number(params['maxFiles']), 'fichier a été déposé', 'fichiers ont été déposés')} ici en une heure, le maximum. Réessayez après le ${formatDateTime(params['retryAt'])}.`;
  const hazards =
    reason === 'FILE_HAZARDOUS' && Array.isArray(params['hazards']) ? (params['hazards'] as FileHazard[]).filter((hazard) => hazard in HAZARD_WORDS) : [];
  if (hazards.length === 0) return messageOf(error);
  const [first] = hazards;
  // of several things one is rid at once by printing
  const remedy = first && hazards.length === 1 ? HAZARD_WORDS[first][1] : PRINT_IT;
  return `Ce fichier contient ${inFrench().format(hazards.map((hazard) => HAZARD_WORDS[hazard][0]))}. ${remedy}.`;
}

/** What was not looked through for personal data, so that the person does; nothing where all was. */
export const READING_WORDS: Readonly<Record<FileReading, string | null>> = {
  whole: null,
  partial: 'Contenu lu en partie (pages numérisées, ou texte très long)\u202f: vérifiez vous-même qu’il n’y a aucune donnée d’habitants.',
  none: 'Contenu non lu (image, ou document numérisé)\u202f: vérifiez vous-même qu’il n’y a aucune donnée d’habitants.',
};
