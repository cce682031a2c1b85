/** What a feature says of itself. */
export type Properties = Readonly<Record<string, unknown>>;

interface CodeForm {
  readonly form: RegExp;
  /** Digits of a code whose zeros a spreadsheet has eaten; 0 where none begins with one. */
  readonly digits: number;
  /** Names under which it is published, without case: the surest first. */
  readonly names: readonly string[];
}

/**
 * IGN Admin Express (`INSEE_COM`, `INSEE_DEP`, `code_insee` of its later editions), geo.api.gouv.fr (`code`), INSEE (`CODGEO`), OpenStreetMap
 * (`ref:INSEE`), portals of Opendatasoft (`com_code`, `dep_code`), and what communes write themselves.
 */
const FORMS: Readonly<Record<string, CodeForm>> = {
  commune: {
    form: /^(\d{5}|2[AB]\d{3})$/,
    digits: 5,
    names:
      'insee_com code_insee codgeo ref:insee com_code com_current_code code_commune codecommune code_com codecom depcom insee_code codeinsee insee cog code com'.split(
        ' ',
      ),
  },
  departement: {
    form: /^(\d{2,3}|2[AB])$/,
    digits: 2,
    names: 'insee_dep code_insee dep_code code_departement code_dept codedept code_dep codgeo ref:insee insee code dep'.split(' '),
  },
  ept: { form: /^(\d{9}|T\d{1,2})$/, digits: 0, names: 'siren code_siren siren_epci epci_code code_epci code_ept ept code'.split(' ') },
};
/** What looks like the code of a commune and is none. */
const NO_CODES = /post|zip|cedex|tel|date|annee/;
/** Share of the features whose code must be known before a property is taken that nobody knows by its name. */
const SURE = 0.9;

const formOf = (kind: string): CodeForm => FORMS[kind] ?? (FORMS['commune'] as CodeForm);

/** The code that a property holds: a text, a number whose zeros are gone, or one of them alone in a list. */
function readCode(given: unknown, { form, digits }: CodeForm): string | undefined {
  const value: unknown = Array.isArray(given) && given.length === 1 ? given[0] : given;
  const isNumber = typeof value === 'number' && Number.isSafeInteger(value);
  if (typeof value !== 'string' && !isNumber) return undefined;
  const text = String(value).slice(0, 20).trim().toUpperCase();
  const code = /^\d+$/.test(text) ? text.padStart(digits, '0') : text;
  return form.test(code) ? code : undefined;
}

/** A property with its codes, one for each feature. */
export interface CodeProperty {
  readonly name: string;
  readonly codes: readonly (string | undefined)[];
  /** It has none of the usual names. */
  readonly isGuessed: boolean;
}

/** A property in those features that have it: each value is looked at once, however many names there are. */
interface Candidate {
  readonly name: string;
  readonly codes: ReadonlyMap<number, string>;
  readonly isGuessed: boolean;
  readonly knownCount: number;
}

/**
 * The property that holds the codes of a level: the one that a person named; else, of the usual names, the one with most known codes; else
 * the only one of all whose values nearly all are known codes, each another. Undefined where there is none, or several.
 */
export function findCodeProperty(features: readonly Properties[], kind: string, known: ReadonlySet<string>, named: string | null): CodeProperty | undefined {
  const valuesOf = valuesByName(features);
  const names = [...valuesOf.keys()];
  const candidateOf = (name: string, ofKind = kind): Candidate => {
    const codes = new Map<number, string>();
    for (const [index, value] of valuesOf.get(name) ?? []) {
      const code = readCode(value, formOf(ofKind));
      if (code !== undefined) codes.set(index, code);
    }
    const isGuessed = !formOf(ofKind).names.includes(name.toLowerCase());
    return { name, codes, isGuessed, knownCount: [...codes.values()].filter((code) => known.has(code)).length };
  };
  const chosen = ({ name, codes, isGuessed }: Candidate): CodeProperty => ({ name, codes: features.map((_, index) => codes.get(index)), isGuessed });
  if (named !== null) return valuesOf.has(named) ? { ...chosen(candidateOf(named)), isGuessed: false } : undefined;
  // who draws communes names their département and their EPT too
  if (kind !== 'commune' && names.some((name) => drawsCommunes(name, candidateOf))) return undefined;
  const usual = usualNames(names, formOf(kind)).map((name) => candidateOf(name));
  const best = mostOf(usual, ({ knownCount }) => knownCount) ?? mostOf(usual, ({ codes }) => codes.size);
  if (best) return chosen(best);
  const sure = names
    .filter((name) => !NO_CODES.test(name.toLowerCase()))
    .map((name) => candidateOf(name))
    .filter((candidate) => isSure(candidate, features.length));
  return sure.length === 1 && sure[0] ? chosen(sure[0]) : undefined;
}

/** Names in the order in which they come, each with its values and the places of the features that have them. */
function valuesByName(features: readonly Properties[]): ReadonlyMap<string, readonly (readonly [number, unknown])[]> {
  const values = new Map<string, [number, unknown][]>();
  features.forEach((properties, index) => {
    for (const [name, value] of Object.entries(properties)) {
      const known = values.get(name);
      if (known) known.push([index, value]);
      else values.set(name, [[index, value]]);
    }
  });
  return values;
}

/** Those of the names that a code is published under, the surest first. */
function usualNames(names: readonly string[], { names: usual }: CodeForm): string[] {
  const places = new Map(usual.map((name, place) => [name, place]));
  const placeOf = (name: string): number => places.get(name.toLowerCase()) ?? usual.length;
  return names.filter((name) => places.has(name.toLowerCase())).sort((a, b) => placeOf(a) - placeOf(b));
}

const drawsCommunes = (name: string, candidateOf: (name: string, kind: string) => Candidate): boolean =>
  ['insee_com', 'com_code', 'code_commune', 'depcom'].includes(name.toLowerCase()) && candidateOf(name, 'commune').codes.size > 0;

/** The first with the highest count, if any counts. */
function mostOf(candidates: readonly Candidate[], countOf: (candidate: Candidate) => number): Candidate | undefined {
  const best = candidates.reduce<Candidate | undefined>((most, candidate) => (!most || countOf(candidate) > countOf(most) ? candidate : most), undefined);
  return best && countOf(best) > 0 ? best : undefined;
}

const isSure = ({ codes, knownCount }: Candidate, featureCount: number): boolean =>
  knownCount >= SURE * featureCount && new Set(codes.values()).size + (codes.size < featureCount ? 1 : 0) >= SURE * featureCount;
