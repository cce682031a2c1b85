import { type ExpressionErrorCode, type FieldReason, parseExpression, type Periodicity, referencesOf } from '@maillage/domain';

/** An indicator that a formula may name. */
export interface FormulaIndicator {
  readonly code: string;
  readonly name: string;
  readonly periodicity: Periodicity;
}

/** What a formula says, or why it says nothing: `reason` as the server would refuse it, in words beside. */
export interface FormulaReading {
  readonly reason: FieldReason | null;
  readonly sentence: string;
}

const ERROR_WORDS: Readonly<Record<ExpressionErrorCode, string>> = {
  too_long: 'La formule est trop longue.',
  too_complex: 'La formule est trop compliquée. Créez un indicateur intermédiaire.',
  unexpected_character: 'Ce signe n’a pas sa place dans une formule. Les décimales s’écrivent avec un point.',
  unexpected_token: 'Ceci n’est pas à sa place.',
  unexpected_end: 'La formule n’est pas terminée.',
  invalid_number: 'Ce nombre a trop de chiffres.',
  invalid_code: 'Un code entre crochets n’en est pas un. Insérez-le depuis la liste.',
  unknown_function: 'Cette fonction n’existe pas. Il y a min, max et round.',
  invalid_digits: 'round prend un nombre de décimales de 0 à 6.',
};

const quoted = (codes: readonly string[]): string => codes.map((code) => `[${code}]`).join(', ');

/** Reads a formula as it is typed, against the catalogue. Null for nothing at all. */
export function readFormula(
  text: string,
  catalogue: readonly FormulaIndicator[],
  own: { readonly code: string; readonly periodicity: Periodicity },
): FormulaReading | null {
  if (text.trim() === '') return null;
  const parsed = parseExpression(text);
  if ('error' in parsed) {
    const { position, code } = parsed.error;
    const rest = text.slice(position).trim();
    return { reason: 'EXPRESSION_SYNTAX', sentence: ERROR_WORDS[code] + (rest ? ` Voir à partir de «\u202f${rest.slice(0, 20)}\u202f».` : '') };
  }
  const codes = referencesOf(parsed);
  if (codes.includes(own.code)) return { reason: 'CIRCULAR_REFERENCE', sentence: 'La formule renvoie à l’indicateur lui-même.' };
  const known = new Map(catalogue.map((indicator) => [indicator.code, indicator]));
  const unknown = codes.filter((code) => !known.has(code));
  if (unknown.length > 0) return { reason: 'UNKNOWN_INDICATOR', sentence: `Aucun indicateur ne porte ce code\u202f: ${quoted(unknown)}.` };
  if (codes.length === 0) return { reason: 'UNKNOWN_INDICATOR', sentence: 'La formule ne renvoie à aucun indicateur.' };
  const others = codes.filter((code) => known.get(code)?.periodicity !== own.periodicity);
  if (others.length > 0) return { reason: 'PERIODICITY_DIFFERS', sentence: `D’une autre périodicité\u202f: ${quoted(others)}.` };
  return { reason: null, sentence: `La formule se lit. Elle prend\u202f: ${codes.map((code) => known.get(code)?.name ?? code).join(', ')}.` };
}

/** The formula with a code put in at the place of the cursor, and the place after it. */
export function insertCode(text: string, code: string, from: number, to: number): { readonly text: string; readonly cursor: number } {
  const inserted = `[${code}]`;
  return { text: text.slice(0, from) + inserted + text.slice(to), cursor: from + inserted.length };
}
