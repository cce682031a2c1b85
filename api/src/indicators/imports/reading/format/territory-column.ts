import type { TerritoryKind } from '@maillage/domain';
import type { HeadColumns } from '../table-head';
import { plain } from '../value/plain-words';
import { haveLostZeros, readTerritory, type Level } from '../value/territory-code';

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
    ],
  ],
  ['ept', ['ept', 'codeept', 'numept', 'sirenept']],
  ['epci', ['epci', 'codeepci', 'numepci', 'numeroepci', 'sirenepci', 'codesirenepci']],
  ['departement', ['dep', 'codedepartement', 'codedep', 'numdep', 'numerodepartement', 'departement']],
  ['region', ['reg', 'coderegion', 'codereg', 'numreg', 'numeroregion', 'region']],
];

const YEARED = /^(codgeo|com|codecommune)(?:20\d\d)$/;
const LEVEL_OF_NAME: ReadonlyMap<string, TerritoryKind | null> = new Map(HEADERS.flatMap(([level, names]) => names.map((name) => [name, level] as const)));

/** Whether a header is one under which codes of territories stand. */
export const isTerritoryHeader = (header: string): boolean => LEVEL_OF_NAME.has(plain(header).replace(YEARED, '$1'));

export interface TerritoryColumn {
  readonly column: string;
  /** Level of all codes, where their shape does not tell it. */
  readonly level: TerritoryKind | null;
}

/** Share of the cells that are codes of territories. */
function codeShare(cells: readonly string[], level: Level | null): number {
  const lostZeros = haveLostZeros(cells);
  const readings = cells.map((cell) => readTerritory(cell, level, lostZeros)).filter((reading) => reading !== 'no_territory');
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
    for (const [level, form] of IN_NAME) if (form.test(name)) return level;
  }
  return null;
}

/** Columns of places within a commune: each row is then a part of one, whatever other codes it has. */
const PARTS_OF_COMMUNES = ['iris', 'code_iris', 'dcomiris', 'code_qpv'];

/** The column of territories, by its name and by what stands in it. */
export function territoryColumn(columns: HeadColumns): TerritoryColumn | null {
  if (columns.named(...PARTS_OF_COMMUNES) !== null) return null;
  for (const [level, names] of HEADERS) {
    for (const name of names) {
      const header = columns.head.headers.find((candidate) => plain(candidate).replace(YEARED, '$1') === name);
      if (header === undefined) continue;
      const cells = columns.cells(header);
      if (cells.length && codeShare(cells, level) < 0.6) continue;
      return { column: header, level: level ?? levelOfShortCodes(columns, cells) };
    }
  }
  return null;
}

/** Any column that holds codes of communes, under whatever name; never postal codes, which look the same. */
export function columnOfCommuneCodes(columns: HeadColumns): TerritoryColumn | null {
  if (columns.named(...PARTS_OF_COMMUNES) !== null) return null;
  for (const header of columns.head.headers) {
    if (/postal|cp\b/i.test(header)) continue;
    const cells = columns.cells(header);
    if (cells.length && cells.every((cell) => /^(?:\d{2}|2[AB])\d{3}$/i.test(cell))) return { column: header, level: null };
  }
  return null;
}
