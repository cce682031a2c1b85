import { placeNameKey, type TerritoryKind } from '@maillage/domain';
import type { KnownContext } from '../import-source';
import type { ValueRules } from '../mapping';
import type { HeadColumns } from '../table-head';
import { plain } from '../value/plain-words';
import { haveLostZeros, joinedCode, readTerritory, type Level, type TerritoryKey } from '../value/territory-code';

/** Headers under which producers give codes, the most precise level first. null: the shape of the codes tells the level. */
const HEADERS: readonly (readonly [TerritoryKind | null, readonly string[]])[] = [
  [
    null,
    [
      'codgeo',
      'com',
      'codeinsee',
      'codecommune',
      'codeinseecommune',
      'codecommuneinsee',
      'communecode',
      'communeinsee',
      'codecom',
      'codeinseedelacommune',
      'depcom',
      'codedepcom',
      'inseecom',
      'inseecode',
      'insee',
      'cominsee',
      'numcom',
      'numcomdo',
      'numerocommune',
      'codegeo',
      'codegeographique',
      'geo',
      'geocode',
      'codeterritoire',
      'territorycode',
      'commune',
      'territoire',
      'territory',
      'code',
      'siren',
      'sirencommune',
      'numerosiren',
    ],
  ],
  ['ept', ['ept', 'codeept', 'numept', 'sirenept']],
  ['epci', ['epci', 'codeepci', 'numepci', 'numeroepci', 'sirenepci', 'codesirenepci']],
  ['departement', ['dep', 'codedepartement', 'codedep', 'numdep', 'numerodepartement', 'departement']],
  ['region', ['reg', 'coderegion', 'codereg', 'numreg', 'numeroregion', 'region']],
];

/** Columns that name what is finer than a département or a group: where they say more than these, each row is of one of theirs. */
const NAMES_OF_COMMUNES = ['libgeo', 'nomcom', 'nomcommune', 'nomdelacommune', 'libellecommune', 'libcom', 'nomgeo', 'ville', 'nomville', 'communes'];

const YEARED = /^(codgeo|com|codecommune)(?:20\d\d)$/;
const FINER_NAMES: ReadonlySet<string> = new Set([...(HEADERS[0]?.[1] ?? []), ...NAMES_OF_COMMUNES]);
const DEPARTEMENTS: readonly string[] = HEADERS.find(([level]) => level === 'departement')?.[1] ?? [];
const COMMUNE_CODE = /^(?:\d{2}|2[AB])\d{3}$/i;
const LEVEL_OF_NAME: ReadonlyMap<string, TerritoryKind | null> = new Map(HEADERS.flatMap(([level, names]) => names.map((name) => [name, level] as const)));

/** Whether a header is one under which codes of territories stand. */
export const isTerritoryHeader = (header: string): boolean => LEVEL_OF_NAME.has(plain(header).replace(YEARED, '$1'));

/** How the rows of a table say their territory. */
export interface TerritoryColumn {
  readonly column: string;
  /** Level of all codes, where their shape does not tell it. */
  readonly level: TerritoryKind | null;
  /** Column of the départements, whose code goes before that of the commune. */
  readonly departementColumn: string | null;
  /** What stands for communes of ours, by `placeNameKey`; null: codes. */
  readonly aliases: Readonly<Record<string, string>> | null;
  readonly areAliasesNames: boolean;
}

const plainCodes = (column: string, level: TerritoryKind | null): TerritoryColumn => ({
  column,
  level,
  departementColumn: null,
  aliases: null,
  areAliasesNames: false,
});

/** The rules under which the territories of such a column are read. */
export const territoryRules = ({ level, departementColumn, aliases, areAliasesNames }: TerritoryColumn): Partial<ValueRules> => ({
  level,
  departementColumn,
  areAliasesNames,
  ...(aliases ? { territoryAliases: aliases } : {}),
});

/** Whether the codes themselves say which territory is meant: of names and SIREN it is asked. */
export const isByCode = ({ aliases }: TerritoryColumn): boolean => aliases === null;

/** Codes of communes under a header that says so: a file of an old geography has some that are known no more. */
const KNOWN_UNDER_A_HEADER = 0.5;
/** Codes put together, or under any header: figures of five digits look the same. */
const KNOWN_ANYWHERE = 0.95;
const CODES_UNDER_A_HEADER = 0.6;
/** Figures of so few rows might all be codes by accident; codes of a table are mostly of one département. */
const FEW_ROWS = 12;

/** Share of the cells that are codes of territories, those of communes being codes of some that there are or were. */
function codeShare(cells: readonly string[], level: Level | null, { communeCodes }: KnownContext): number {
  const lostZeros = haveLostZeros(cells);
  const readings = cells.map((cell) => readTerritory(cell, level, lostZeros)).filter((reading) => reading !== 'no_territory');
  const communes = readings.filter((reading): reading is TerritoryKey => typeof reading === 'object' && reading.kind === 'commune');
  const known = communes.filter(({ code }) => communeCodes.has(code)).length;
  if (communes.length > 0 && known / communes.length < KNOWN_UNDER_A_HEADER) return 0;
  return readings.length ? readings.filter((reading) => reading !== 'unreadable').length / readings.length : 0;
}

const IN_NAME: readonly (readonly [TerritoryKind, RegExp])[] = [
  ['departement', /(^|[^a-z])d[eé]p(artement)?s?([^a-z]|$)/i],
  ['region', /(^|[^a-z])r[eé]g(ion)?s?([^a-z]|$)/i],
];

/** Two characters are a département or a région: the name of the file tells, where it does. */
function levelOfShortCodes(columns: HeadColumns, cells: readonly string[]): TerritoryKind | null {
  if (!cells.length || !cells.every((cell) => cell.length <= 3)) return null;
  for (const name of columns.head.names) {
    for (const [level, form] of IN_NAME) if (form.test(name.slice(0, NAME_CHARACTERS))) return level;
  }
  return null;
}

/** Columns of places within a commune: each row is then a part of one, whatever other codes it has. */
const PARTS_OF_COMMUNES = ['iris', 'code_iris', 'dcomiris', 'code_qpv'];
const NAME_CHARACTERS = 500;

const headerNamed = (columns: HeadColumns, name: string): string | undefined =>
  columns.head.headers.find((candidate) => plain(candidate).replace(YEARED, '$1') === name);

/** The column of territories, by its name and by what stands in it. null where no column leaves no doubt. */
export function territoryColumn(columns: HeadColumns): TerritoryColumn | null {
  if (columns.named(...PARTS_OF_COMMUNES) !== null) return null;
  for (const [level, names] of HEADERS) {
    for (const name of names) {
      const header = headerNamed(columns, name);
      if (header === undefined) continue;
      const found = describeColumn(columns, header, level);
      if (found && (found.aliases !== null || level === null || !areRowsFiner(columns, header))) return found;
    }
  }
  return null;
}

/** How a column says the territory of each row; null where it does not. */
function describeColumn(columns: HeadColumns, header: string, level: TerritoryKind | null): TerritoryColumn | null {
  const { known } = columns.head;
  const cells = columns.cells(header);
  if (cells.length === 0) return plainCodes(header, level);
  if (codeShare(cells, level, known) >= CODES_UNDER_A_HEADER)
    return bySiren(cells, header, known) ?? plainCodes(header, level ?? levelOfShortCodes(columns, cells));
  return level === null ? joinedTo(columns, header) : null;
}

/** A code of three figures means nothing without its département: the two are joined where that gives codes that there are. */
function joinedTo(columns: HeadColumns, header: string): TerritoryColumn | null {
  const { headers, rows, known } = columns.head;
  const place = headers.indexOf(header);
  const parts = columns.cells(header);
  if (!parts.every((cell) => /^\d{1,3}$/.test(cell))) return null;
  for (const name of DEPARTEMENTS) {
    const departementColumn = headerNamed(columns, name);
    const at = departementColumn === undefined ? -1 : headers.indexOf(departementColumn);
    if (departementColumn === undefined || at < 0 || at === place) continue;
    const codes = rows.flatMap((row) => ((row[place] ?? '').trim() === '' ? [] : [joinedCode(row[at] ?? '', row[place] ?? '')]));
    if (areKnown(codes, known)) return { ...plainCodes(header, 'commune'), departementColumn };
  }
  return null;
}

/** Nine figures are a group of communes, unless they are those of communes or of their CCAS. */
function bySiren(cells: readonly string[], header: string, { communesBySiren }: KnownContext): TerritoryColumn | null {
  const known = cells.filter((cell) => communesBySiren?.has(placeNameKey(cell))).length;
  if (!communesBySiren || known / cells.length < KNOWN_UNDER_A_HEADER) return null;
  return { ...plainCodes(header, 'commune'), aliases: Object.fromEntries(communesBySiren) };
}

/** Whether codes, some of them arrondissements, are those of communes that there are or were. */
function areKnown(codes: readonly string[], { communeCodes }: KnownContext): boolean {
  const known = codes.filter((code) => {
    const reading = readTerritory(code, 'commune', false);
    return typeof reading === 'object' && communeCodes.has(reading.code);
  });
  return codes.length > 0 && known.length / codes.length >= KNOWN_ANYWHERE;
}

/** Whether another column tells more places apart than that one: then the rows are of those, and the figures as well. */
function areRowsFiner(columns: HeadColumns, header: string): boolean {
  const distinct = (column: string): number => new Set(columns.cells(column)).size;
  const finer = [...FINER_NAMES].map((name) => headerNamed(columns, name)).filter((column) => column !== undefined && column !== header);
  return finer.some((column) => distinct(column as string) > distinct(header));
}

/** A column that names no territory in its header and holds nothing but codes of communes; never figures, nor postal codes, which look the same. */
export function columnOfCommuneCodes(columns: HeadColumns, figures: ReadonlySet<string>): TerritoryColumn | null {
  if (columns.named(...PARTS_OF_COMMUNES) !== null) return null;
  for (const header of columns.head.headers) {
    if (figures.has(header) || /postal|cp\b/i.test(header.slice(0, NAME_CHARACTERS))) continue;
    const cells = columns.cells(header);
    if (cells.length === 0 || !cells.every((cell) => COMMUNE_CODE.test(cell)) || !areKnown(cells, columns.head.known)) continue;
    const departements = new Set(cells.map((cell) => cell.slice(0, 2)));
    if (cells.length > FEW_ROWS || departements.size === 1) return plainCodes(header, null);
  }
  return null;
}

/** A column of names, each of one commune of the network; some may be of none. */
export function columnOfNames(columns: HeadColumns): TerritoryColumn | null {
  const { communesByName } = columns.head.known;
  if (!communesByName || columns.named(...PARTS_OF_COMMUNES) !== null) return null;
  for (const header of columns.head.headers) {
    const named = columns.cells(header).map((cell) => communesByName.get(placeNameKey(cell)));
    const known = named.filter((code) => code !== undefined);
    if (new Set(known).size < 2 || known.length / named.length < CODES_UNDER_A_HEADER) continue;
    return { ...plainCodes(header, 'commune'), aliases: Object.fromEntries(communesByName), areAliasesNames: true };
  }
  return null;
}

/** How a column that somebody chose says its territories. */
export function chosenColumn(columns: HeadColumns, header: string): TerritoryColumn {
  const described = describeColumn(columns, header, null) ?? columnOfNames(columns);
  return described?.column === header ? described : plainCodes(header, null);
}
