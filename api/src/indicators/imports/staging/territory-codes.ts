import { TERRITORY_KINDS, type TerritoryKind } from '@maillage/domain';
import type { Queryable } from '../../../platform/database/queryable';
import { geographyYearOf } from './geography';

/** A perimeter of a code, with the days between which it holds. */
export interface TerritoryRow {
  readonly id: number;
  readonly kind: TerritoryKind;
  readonly code: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

const TERRITORIES = `SELECT id, kind, code, valid_from::text AS "validFrom", valid_to::text AS "validTo" FROM territory ORDER BY id`;
const EDITIONS = `SELECT vintage_year AS year FROM territory_edition ORDER BY 1`;

/** The first year on whose 1 January that day has come. */
const firstJanuaryFrom = (day: string): number => Number(day.slice(0, 4)) + (day.endsWith('-01-01') ? 0 : 1);

/** In place of an id: the code is no territory's in that year. */
const NOBODY = 0;

/**
 * What the codes of a file mean. A code is given a place as it is read, since only the whole file tells the year of its geography; nearly all
 * codes mean the same territory in all years, and those that do not are put right at the end.
 */
export class TerritoryCodes {
  private readonly places = new Map<TerritoryKind, Map<string, number>>(TERRITORY_KINDS.map((kind) => [kind, new Map()]));
  private readonly codes: { readonly kind: TerritoryKind; readonly code: string }[] = [];
  /** For each place, its territory in each year, and in the latest one that knows it. */
  private readonly ids: number[][] = [];
  private readonly latestIds: number[] = [];
  private readonly seen: boolean[] = [];

  private constructor(
    private readonly rows: readonly TerritoryRow[],
    /** In order; the codes are looked up in these alone. */
    readonly years: readonly number[],
  ) {
    for (const row of rows) {
      years.forEach((year, index) => {
        const day = `${String(year).padStart(4, '0')}-01-01`;
        if ((row.validFrom === null || row.validFrom <= day) && (row.validTo === null || row.validTo > day)) this.learn(row, index);
      });
    }
  }

  /** Codes as of 1 January of each year whose edition of the official code is loaded; of this year where none is. */
  static async load(database: Queryable, thisYear: number): Promise<TerritoryCodes> {
    const rows = (await database.query(TERRITORIES)) as TerritoryRow[];
    const editions = (await database.query(EDITIONS)) as { year: number }[];
    return new TerritoryCodes(rows, editions.length > 0 ? editions.map(({ year }) => year) : [thisYear]);
  }

  /** Codes in the perimeters of every year: of each figure it is told, or follows from its period, in which of them. */
  static async loadAllYears(database: Queryable): Promise<TerritoryCodes> {
    const rows = (await database.query(TERRITORIES)) as TerritoryRow[];
    const [oldest] = (await database.query(EDITIONS)) as { year: number }[];
    return TerritoryCodes.ofAllYears(rows, oldest?.year ?? 0);
  }

  /** The same of those rows; what is older than the oldest edition of the official code is told in its perimeters. */
  static ofAllYears(rows: readonly TerritoryRow[], oldestYear: number): TerritoryCodes {
    const turns = rows.flatMap(({ validFrom, validTo }) => [validFrom, validTo]).flatMap((day) => (day === null ? [] : [firstJanuaryFrom(day)]));
    return new TerritoryCodes(
      rows,
      [...new Set([oldestYear, ...turns.filter((year) => year > oldestYear)])].sort((a, b) => a - b),
    );
  }

  /** The same codes, as of that year too. */
  with(year: number | null): TerritoryCodes {
    return year === null || this.years.includes(year)
      ? this
      : new TerritoryCodes(
          this.rows,
          [...this.years, year].sort((a, b) => a - b),
        );
  }

  /** All codes of communes, of any year. */
  communeCodes(): ReadonlySet<string> {
    return new Set(this.places.get('commune')?.keys());
  }

  /** Place of a code, −1 when it is known in no year. */
  placeOf(kind: TerritoryKind, code: string): number {
    return this.places.get(kind)?.get(code) ?? -1;
  }

  /** The territory of a place on 1 January of that year; null when its code is none’s then. */
  idIn(place: number, year: number): number | null {
    let at = 0;
    while (at + 1 < this.years.length && (this.years[at + 1] as number) <= year) at++;
    return this.ids[place]?.[at] || null;
  }

  /** Notes that the file has it, and gives its territory of the latest year that knows it. */
  see(place: number): number {
    this.seen[place] = true;
    return this.latestIds[place] as number;
  }

  /** The year whose communes these codes are; null where they tell nothing. */
  yearOf(communeCodes: Iterable<string>): number | null {
    const { years } = this;
    const communes = this.places.get('commune');
    const known = Array.from(communeCodes, (code) => communes?.get(code)).filter((place) => place !== undefined);
    return known.length === 0
      ? null
      : geographyYearOf(
          years,
          known.map((place) => this.ids[place]?.map((id) => id !== NOBODY) ?? []),
        );
  }

  /** The year of the communes that were seen, the latest one where there were none. */
  settledYear(): number {
    const communes = this.codes.filter(({ kind }, place) => kind === 'commune' && this.seen[place]).map(({ code }) => code);
    return this.yearOf(communes) ?? (this.years.at(-1) as number);
  }

  /** Whether the communes that were seen tell one year from another: most are the same in all of them. */
  areTelling(): boolean {
    return this.codes.some(({ kind }, place) => kind === 'commune' && this.seen[place] && new Set(this.ids[place]).size > 1);
  }

  /** Territories that were seen, as they are in that year; those that it does not know have no id then. */
  seenIn(year: number): { readonly kind: TerritoryKind; readonly code: string; readonly readAs: number; readonly id: number | null }[] {
    const index = this.years.indexOf(year);
    return this.codes.flatMap(({ kind, code }, place) =>
      this.seen[place] ? [{ kind, code, readAs: this.latestIds[place] as number, id: this.ids[place]?.[index] || null }] : [],
    );
  }

  private learn({ id, kind, code }: TerritoryRow, yearIndex: number): void {
    const ofKind = this.places.get(kind);
    if (!ofKind) return;
    let place = ofKind.get(code);
    if (place === undefined) {
      place = this.codes.push({ kind, code }) - 1;
      ofKind.set(code, place);
      this.ids.push(this.years.map(() => NOBODY));
      this.seen.push(false);
    }
    (this.ids[place] as number[])[yearIndex] = id;
    this.latestIds[place] = id;
  }
}
