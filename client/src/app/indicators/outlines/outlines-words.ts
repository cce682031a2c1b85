import { messageOf, toApiError } from '../../errors';
import { formatDate, plural } from '../../ui';
import { OUTLINE_KIND_WORDS, type OutlineKind } from './outline-kinds';

/** What became of a file of outlines. */
export interface OutlinesAnswer {
  readonly loadedCount: number;
  /** The day whose perimeters the codes of the file are. */
  readonly on: string;
  /** Those of them that do not hold on that day. */
  readonly formerCount: number;
  /** Outlines put together from those of communes. */
  readonly assembledCount: number;
  /** Codes that no territory ever had: some of them, and how many in all. */
  readonly unknownCodes: readonly string[];
  readonly unknownCount: number;
  /** Territories of the file that could not be drawn: some of them, and how many in all. */
  readonly skipped: readonly SkippedFeature[];
  readonly skippedCount: number;
  /** The property in which the codes were found, where it has none of the usual names. */
  readonly guessedProperty: string | null;
}

/** A territory of the file that could not be drawn. */
export interface SkippedFeature {
  readonly code: string;
  readonly name: string | null;
  readonly problem: string;
  /** Kind of geometry that it has; empty for none. */
  readonly found: string;
}

const CODES_SHOWN = 10;
const MAX_BYTES = 80 * 1024 * 1024;
const inFrench = new Intl.ListFormat('fr', { type: 'conjunction' });

/** Reads the answer of the upload. */
export const outlinesAnswer = (body: string): OutlinesAnswer => (JSON.parse(body) as { outlines: OutlinesAnswer }).outlines;

const listed = (codes: readonly string[], count: number): string => {
  const shown = codes.slice(0, CODES_SHOWN);
  return inFrench.format([...shown, ...(count > shown.length ? [plural(count - shown.length, 'autre', 'autres')] : [])]);
};

/** Why a territory of the file could not be drawn. */
function skippedWords({ code, name, problem, found }: SkippedFeature): string {
  const why =
    problem === 'no_polygons'
      ? found === ''
        ? 'sans contour dans le fichier'
        : found === 'Polygon' || found === 'MultiPolygon'
          ? 'contour incomplet'
          : `${found} et non une surface`
      : problem === 'elsewhere'
        ? 'hors de France'
        : 'coordonnées qui ne sont pas en degrés';
  return `${name ?? code} (${why})`;
}

/** « 39 communes reconnues, 2 codes inconnus : 93999 et 93998. » */
export function answerWords(answer: OutlinesAnswer, kind: OutlineKind): string {
  const { loadedCount, on, formerCount, assembledCount, unknownCodes, unknownCount, skipped, skippedCount, guessedProperty } = answer;
  const { one, many } = OUTLINE_KIND_WORDS[kind];
  const loaded = plural(loadedCount, one, many);
  return [
    unknownCount === 0 ? `${loaded}.` : `${loaded}, ${plural(unknownCount, 'code inconnu', 'codes inconnus')}\u202f: ${listed(unknownCodes, unknownCount)}.`,
    skippedCount > 0 ? `Non ${skippedCount > 1 ? 'chargés' : 'chargé'}\u202f: ${listed(skipped.map(skippedWords), skippedCount)}.` : '',
    guessedProperty === null ? '' : `Codes lus dans la propriété «\u202f${guessedProperty}\u202f».`,
    `Périmètres du ${formatDate(on)}.`,
    formerCount > 0 ? `${plural(formerCount, 'ancien périmètre', 'anciens périmètres')} parmi eux.` : '',
    assembledCount > 0 ? `${plural(assembledCount, 'autre contour assemblé', 'autres contours assemblés')} à partir des communes.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** What shows before a file is sent: the server looks inside. */
export function refusedAtSight({ name, size }: Pick<File, 'name' | 'size'>): string | null {
  if (size === 0) return 'Ce fichier est vide. Choisissez-en un autre.';
  if (size > MAX_BYTES) return 'Ce fichier dépasse 80\u202fMo. Choisissez une édition plus généralisée des mêmes contours.';
  return /\.(geojson|json)$/i.test(name) ? null : 'Choisissez un fichier GeoJSON (.geojson ou .json).';
}

/** What is wrong with a file that gives no outline, and what to do; `found` is what was seen in it. */
const PROBLEMS: Readonly<Record<string, (found: string) => string>> = {
  not_json: () => 'Ce fichier n’est pas du JSON. Exportez les contours en GeoJSON, puis recommencez.',
  not_geojson: (found) => `Ce fichier n’est pas un GeoJSON${found && ` (il contient\u202f: ${found})`}. Exportez les contours en GeoJSON, puis recommencez.`,
  no_codes: (found) =>
    `Aucune propriété connue ne porte le code officiel de ce niveau${found && ` (propriétés trouvées\u202f: ${found})`}. Vérifiez le niveau choisi, ou indiquez la propriété.`,
  no_polygons: (found) =>
    `Ce fichier ne contient pas de surfaces${found && ` (mais\u202f: ${found})`}. Choisissez les contours, non les centres ou les limites.`,
  not_degrees: () => 'Les coordonnées ne sont pas en degrés (WGS 84). Reprojetez le fichier en EPSG:4326, puis recommencez.',
  swapped_axes: (found) =>
    `Latitude et longitude sont inversées${found && ` (${found})`}\u202f: la carte serait en miroir. Acceptez de les remettre dans l’ordre, ou exportez de nouveau le fichier.`,
  elsewhere: (found) => `Ces contours ne sont pas en France${found && ` (${found})`}. Vérifiez le fichier et sa projection (EPSG:4326).`,
  unknown_codes: (found) => `Aucun code de ce fichier n’est connu${found && `\u202f: ${found}`}. Vérifiez le niveau choisi.`,
  too_large: () => 'Ces contours sont trop détaillés. Choisissez une édition plus généralisée.',
};

/** What a person may answer to a refusal: which property holds the code, or that the axes are to be turned. */
export function questionOf(error: unknown): { readonly properties: readonly string[]; readonly areAxesSwapped: boolean } {
  const { reason, params } = toApiError(error);
  const problem = reason === 'OUTLINES_UNREADABLE' ? params['problem'] : undefined;
  const found = Array.isArray(params['found']) ? params['found'].map(String) : [];
  return { properties: problem === 'no_codes' ? found : [], areAxesSwapped: problem === 'swapped_axes' };
}

/** The sentence for an upload that was refused. */
export function refusalWords(error: unknown): string {
  const { reason, params } = toApiError(error);
  const words = reason === 'OUTLINES_UNREADABLE' ? PROBLEMS[String(params['problem'])] : undefined;
  const found = Array.isArray(params['found']) ? params['found'].map(String) : [];
  return words ? words(listed(found, found.length)) : messageOf(error);
}
