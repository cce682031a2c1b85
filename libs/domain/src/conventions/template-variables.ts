/** What a convention-type leaves open, and a town's own convention fills in. */
export const TEMPLATE_VARIABLES = [
  'townName',
  'communeName',
  'townSiren',
  'townSignatoryName',
  'townSignatoryCapacity',
  'townDeliberation',
  'ccasName',
  'ccasSiren',
  'ccasAddress',
  'ccasSignatoryName',
  'ccasSignatoryCapacity',
  'ccasDeliberation',
  'eptName',
  'networkName',
  'effectDate',
  'term',
  'duration',
  'renewal',
  'notice',
  'date',
] as const;
export type TemplateVariable = (typeof TEMPLATE_VARIABLES)[number];

/** A variable as it is written between `{{` and `}}`: those who write the articles read French. */
export const TEMPLATE_VARIABLE_NAMES: Readonly<Record<TemplateVariable, string>> = {
  townName: 'nom de la ville',
  communeName: 'commune',
  townSiren: 'SIREN de la ville',
  townSignatoryName: 'nom du signataire de la ville',
  townSignatoryCapacity: 'qualité du signataire de la ville',
  townDeliberation: 'délibération du conseil municipal',
  ccasName: 'nom du CCAS',
  ccasSiren: 'SIREN du CCAS',
  ccasAddress: 'adresse du CCAS',
  ccasSignatoryName: 'nom du signataire du CCAS',
  ccasSignatoryCapacity: 'qualité du signataire du CCAS',
  ccasDeliberation: 'délibération du conseil d’administration',
  eptName: 'nom de l’EPT',
  networkName: 'nom du réseau',
  effectDate: 'date d’effet',
  term: 'échéance',
  duration: 'durée',
  renewal: 'reconduction',
  notice: 'préavis',
  date: 'date du jour',
};

/** What is known of one convention; a variable without value stays visible in the text. */
export type TemplateValues = Readonly<Partial<Record<TemplateVariable, string | null>>>;

/** A stretch of a filled text. */
export interface FilledPart {
  readonly text: string;
  /** Whether it is a placeholder, « [À compléter : …] », to be shown as one. */
  readonly isMissing: boolean;
}

const BRACES = /\{\{([^{}]*)\}\}/g;

/** Case, accents' encoding, spaces and the shape of apostrophes do not matter: people paste. */
const normalised = (name: string): string => name.normalize('NFC').replaceAll("'", '’').replace(/\s+/g, ' ').trim().toLowerCase();

const BY_NAME = new Map(TEMPLATE_VARIABLES.map((variable) => [normalised(TEMPLATE_VARIABLE_NAMES[variable]), variable]));

/** A variable as it is written in an article. */
export const writtenVariable = (variable: TemplateVariable): string => `{{${TEMPLATE_VARIABLE_NAMES[variable]}}}`;

/** Names between braces that no variable has, each once, in their order: most often a typing error. A lone `{{` or `}}` counts as one. */
export function unknownVariables(text: string): string[] {
  const names = [...text.matchAll(BRACES)].map(([, name = '']) => name.trim()).filter((name) => !BY_NAME.has(normalised(name)));
  const strays = text.replace(BRACES, '').match(/\{\{|\}\}/g) ?? [];
  return [...new Set([...names, ...strays])];
}

/** The text with its variables replaced, in parts, so that what is still to be completed can be shown as such. */
export function fillParts(text: string, values: TemplateValues): FilledPart[] {
  const parts: FilledPart[] = [];
  let end = 0;
  for (const match of text.matchAll(BRACES)) {
    const name = match[1] ?? '';
    const variable = BY_NAME.get(normalised(name));
    const value = variable && values[variable];
    parts.push({ text: text.slice(end, match.index), isMissing: false });
    parts.push(
      value
        ? { text: value, isMissing: false }
        : { text: `[À compléter\u202f: ${variable ? TEMPLATE_VARIABLE_NAMES[variable] : name.trim()}]`, isMissing: true },
    );
    end = match.index + match[0].length;
  }
  parts.push({ text: text.slice(end), isMissing: false });
  return joined(parts);
}

/** Neighbours of one nature become one part; empty ones go. */
function joined(parts: readonly FilledPart[]): FilledPart[] {
  const all: FilledPart[] = [];
  for (const part of parts.filter(({ text }) => text !== '')) {
    const last = all.at(-1);
    if (last && !last.isMissing && !part.isMissing) all[all.length - 1] = { text: last.text + part.text, isMissing: false };
    else all.push(part);
  }
  return all;
}
