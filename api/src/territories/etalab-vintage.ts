import { EPT_SHORT_NAMES, type TerritoryKey, type TerritoryVintage, type VintageTerritory } from '@maillage/domain';

/** Files of `@etalab/decoupage-administratif`, as far as they are used. One package version is one edition (docs/adr/0008-territories.md). */
export interface EtalabFiles {
  readonly regions: readonly { code: string; nom: string; zone: string }[];
  readonly departements: readonly { code: string; nom: string; region: string; zone: string }[];
  readonly epci: readonly EtalabGroup[];
  readonly ept: readonly EtalabGroup[];
  readonly communes: readonly EtalabCommune[];
}

interface EtalabGroup {
  readonly code: string;
  readonly nom: string;
  readonly populationMunicipale?: number;
  readonly membres: readonly { code: string }[];
}

/** `communes.json` mixes communes with their parts: only `commune-actuelle` is a commune today. */
interface EtalabCommune {
  readonly type: 'commune-actuelle' | 'commune-deleguee' | 'commune-associee' | 'arrondissement-municipal';
  readonly code: string;
  readonly nom: string;
  readonly departement?: string;
  /** Of a delegated or associated commune: the commune that it is part of. */
  readonly chefLieu?: string;
  readonly siren?: string;
  readonly codesPostaux?: readonly string[];
  readonly population?: number;
  readonly anciensCodes?: readonly string[];
}

const COUNTRY: TerritoryKey = 'country:FR';
const BARE = {
  shortName: null,
  siren: null,
  postalCodes: [],
  populationPersons: null,
  ancestors: [],
  absorbedCodes: [],
} as const satisfies Partial<VintageTerritory>;

/** The territories of one edition, each with all that it stands in. */
export function readEtalab(year: number, files: EtalabFiles): TerritoryVintage {
  const communes = files.communes.filter(({ type }) => type === 'commune-actuelle');
  const ancestorsOfDepartement = departementAncestors(files);
  const groupsOf = groupsByCommune(files);
  const ancestorsOf = ({ code, departement = '' }: EtalabCommune): TerritoryKey[] => [
    ...(ancestorsOfDepartement.get(departement) ?? [COUNTRY]),
    ...(groupsOf.get(code) ?? []),
  ];
  const absorbed = absorbedCodes(files.communes);
  const population = populations(communes, ancestorsOf);
  const counted = (key: TerritoryKey) => population.get(key) ?? null;

  const territories: VintageTerritory[] = [
    { ...BARE, kind: 'country', code: 'FR', name: 'France', populationPersons: counted(COUNTRY) },
    // An overseas collectivity stands in both files: it is one level, told here as a département, straight under France.
    ...files.regions
      .filter(({ zone }) => zone !== 'com')
      .map(({ code, nom }) => ({ ...BARE, kind: 'region' as const, code, name: nom, populationPersons: counted(`region:${code}`), ancestors: [COUNTRY] })),
    ...files.departements.map(({ code, nom }) => ({
      ...BARE,
      kind: 'departement' as const,
      code,
      name: nom,
      populationPersons: counted(`departement:${code}`),
      ancestors: (ancestorsOfDepartement.get(code) ?? []).filter((key) => key !== `departement:${code}`),
    })),
    ...groups(files, communes, ancestorsOf),
    ...communes.map((commune) => ({
      kind: 'commune' as const,
      code: commune.code,
      name: commune.nom,
      shortName: null,
      siren: commune.siren ?? null,
      postalCodes: commune.codesPostaux ?? [],
      populationPersons: commune.population ?? null,
      ancestors: ancestorsOf(commune),
      absorbedCodes: absorbed.get(commune.code) ?? [],
    })),
  ];
  return { year, territories };
}

/** Each département with itself, its région and the country. */
function departementAncestors({ regions, departements }: EtalabFiles): Map<string, TerritoryKey[]> {
  const realRegions = new Set(regions.filter(({ zone }) => zone !== 'com').map(({ code }) => code));
  return new Map(
    departements.map(({ code, region }): [string, TerritoryKey[]] => [
      code,
      [COUNTRY, ...(realRegions.has(region) ? [`region:${region}` as const] : []), `departement:${code}`],
    ]),
  );
}

function groupsByCommune({ epci, ept }: EtalabFiles): Map<string, TerritoryKey[]> {
  const keys = new Map<string, TerritoryKey[]>();
  const note = (kind: 'epci' | 'ept') => (group: EtalabGroup) => {
    for (const { code } of group.membres) keys.set(code, [...(keys.get(code) ?? []), `${kind}:${group.code}`]);
  };
  epci.forEach(note('epci'));
  ept.forEach(note('ept'));
  return keys;
}

/** EPCI and EPT stand in whatever their communes stand in, an EPT in its EPCI (the Métropole) too. */
function groups({ epci, ept }: EtalabFiles, communes: readonly EtalabCommune[], ancestorsOf: (commune: EtalabCommune) => TerritoryKey[]): VintageTerritory[] {
  const byCode = new Map(communes.map((commune) => [commune.code, commune]));
  const group = (kind: 'epci' | 'ept') => (it: EtalabGroup) => {
    const above = new Set(it.membres.flatMap(({ code }) => byCode.get(code) ?? []).flatMap(ancestorsOf));
    return {
      ...BARE,
      kind,
      code: it.code,
      name: it.nom,
      shortName: kind === 'ept' ? (EPT_SHORT_NAMES[it.code] ?? null) : null,
      siren: it.code,
      populationPersons: it.populationMunicipale ?? null,
      ancestors: [...above].filter((key) => !key.startsWith('ept:') && (kind === 'ept' || !key.startsWith('epci:'))),
    };
  };
  return [...epci.map(group('epci')), ...ept.map(group('ept'))];
}

/** Codes that became part of each commune. A delegated commune names its commune; `anciensCodes` speaks for the rest. */
function absorbedCodes(records: readonly EtalabCommune[]): Map<string, string[]> {
  const holders = new Map<string, string>();
  for (const { type, code, chefLieu } of records) if (chefLieu && (type === 'commune-deleguee' || type === 'commune-associee')) holders.set(code, chefLieu);
  for (const { type, code, anciensCodes = [] } of records) {
    if (type === 'commune-actuelle') for (const former of anciensCodes) if (!holders.has(former)) holders.set(former, code);
  }
  const absorbed = new Map<string, string[]>();
  for (const [code, holder] of holders) {
    const codes = absorbed.get(holder);
    if (codes) codes.push(code);
    else absorbed.set(holder, [code]);
  }
  return absorbed;
}

/** Sums over the communes whose population is published; a territory without any stays without. */
function populations(communes: readonly EtalabCommune[], ancestorsOf: (commune: EtalabCommune) => TerritoryKey[]): Map<TerritoryKey, number> {
  const sums = new Map<TerritoryKey, number>();
  for (const commune of communes) {
    if (commune.population === undefined) continue;
    for (const key of ancestorsOf(commune)) sums.set(key, (sums.get(key) ?? 0) + commune.population);
  }
  return sums;
}
