import {
  decodeValueState,
  PERIODICITIES,
  type Periodicity,
  STATES_WITHOUT_NUMBER,
  TERRITORY_KINDS,
  VALUE_STATE_LETTERS,
  type ValueState,
} from '@maillage/domain';
import { NumberReader, readExactPeriod } from '../imports/reading';
import { cellsOf, type CsvBlock, type CsvHeader } from './csv-file';
import type { LoadProblems } from './load-problems';

/** What a value's indicator must be known for. */
export interface LoadedIndicator {
  readonly id: number;
  readonly code: string;
  readonly periodicity: Periodicity;
}

/** A perimeter of a code, with the years on whose 1 January it holds: from `fromYear` (null: always) to before `toYear` (null: still). */
export interface LoadedPerimeter {
  readonly id: number;
  readonly kind: string;
  readonly code: string;
  readonly fromYear: number | null;
  readonly toYear: number | null;
}

/** What an (indicator, period) got: rows, and the latest geography of them. */
export interface LoadedPeriod {
  rows: number;
  geographyYear: number;
}

interface Columns {
  readonly kind: number | undefined;
  readonly code: number;
  readonly indicator: number;
  readonly period: number;
  readonly value: number;
  readonly state: number | undefined;
  readonly geographyYear: number | undefined;
}

const KINDS: ReadonlySet<string> = new Set(TERRITORY_KINDS);
const LETTERS_WITHOUT_NUMBER: ReadonlySet<string> = new Set(STATES_WITHOUT_NUMBER.map((state) => VALUE_STATE_LETTERS[state]));

/** The letter of a state, given by its letter or its word; undefined for anything else. */
const letterOf = (text: string): string | undefined => (decodeValueState(text) === null ? VALUE_STATE_LETTERS[text as ValueState] : text);

/** Turns lines of a file of values into rows of the staging table, and counts what it cannot turn. Each line is looked at once. */
export class ValueLines {
  readonly periods = new Map<number, Map<number, LoadedPeriod>>();
  rowsCount = 0;

  private readonly indicators: ReadonlyMap<string, LoadedIndicator>;
  private readonly perimeters = new Map<string, LoadedPerimeter[]>();
  /** Years at which perimeters change: between two of them, one map of codes serves. */
  private readonly turns: readonly number[];
  private readonly idsByEpoch = new Map<string, Map<string, number>>();
  private readonly knownPeriods = new Map<Periodicity, Map<string, number | null>>(PERIODICITIES.map((periodicity) => [periodicity, new Map()]));
  /** What the line before asked for: most lines ask for the same. */
  private asked: { kind: string; year: number; ids: ReadonlyMap<string, number> } = { kind: '', year: 0, ids: new Map() };
  private readonly numbers = new NumberReader();
  private counted: { indicatorId: number; period: number; loaded: LoadedPeriod } | undefined;

  constructor(
    indicators: readonly LoadedIndicator[],
    perimeters: readonly LoadedPerimeter[],
    /** Year of the oldest edition of the official geographic code: older figures are told in its perimeters. */
    private readonly oldestYear: number,
    private readonly problems: LoadProblems,
  ) {
    this.indicators = new Map(indicators.map((indicator) => [indicator.code, indicator]));
    for (const perimeter of perimeters) {
      const known = this.perimeters.get(perimeter.kind);
      if (known) known.push(perimeter);
      else this.perimeters.set(perimeter.kind, [perimeter]);
    }
    this.turns = [...new Set(perimeters.flatMap(({ fromYear, toYear }) => [fromYear, toYear]))].filter((year) => year !== null).sort((a, b) => a - b);
  }

  /** The rows of a block, as `COPY` reads them: value, indicator, period, territory, number of the row, state. */
  rowsOf({ header, firstLine, lines, isPlain }: CsvBlock): string {
    const columns = columnsOf(header);
    let rows = '';
    for (let i = 0; i < lines.length; i++) {
      const line = lines[i] as string;
      rows += this.rowOf(cellsOf(line, header.separator, isPlain), columns, firstLine + i);
    }
    return rows;
  }

  /** The row of one line; empty for one that is left out. */
  private rowOf(cells: readonly string[], columns: Columns, line: number): string {
    if (cells.length <= columns.period) {
      if (cells.length > 1 || cells[0] !== '') this.problems.note('Lignes incomplètes', line);
      return '';
    }
    const indicator = this.indicators.get(cells[columns.indicator] as string);
    if (!indicator) return this.refuse('Indicateurs inconnus', line, cells[columns.indicator]);
    const period = this.periodOf(cells[columns.period] as string, indicator.periodicity);
    if (period === null) return this.refuse('Périodes illisibles', line, cells[columns.period]);
    const ownYear = columns.geographyYear === undefined ? '' : (cells[columns.geographyYear] ?? '');
    const geographyYear = ownYear === '' ? Math.max(Math.floor(period / 100), this.oldestYear) : Number(ownYear);
    if (!(geographyYear >= 1900 && geographyYear <= 2100)) return this.refuse('Millésimes de géographie illisibles', line, ownYear);
    const kind = (columns.kind === undefined ? '' : cells[columns.kind]) || 'commune';
    const territoryId = this.idsAt(kind, geographyYear).get(cells[columns.code] as string);
    if (territoryId === undefined) return this.refuse(KINDS.has(kind) ? 'Territoires inconnus' : 'Niveaux inconnus', line, `${kind}:${cells[columns.code]}`);

    let number = cells[columns.value] ?? '';
    const stated = columns.state === undefined ? '' : (cells[columns.state] ?? '');
    const state = stated === '' ? (number === '' ? VALUE_STATE_LETTERS.not_available : VALUE_STATE_LETTERS.published) : letterOf(stated);
    if (state === undefined) return this.refuse('États inconnus', line, stated);
    // what its producer withholds has no number here, whatever stands beside it
    if (LETTERS_WITHOUT_NUMBER.has(state)) number = '\\N';
    else {
      const reading = this.numberIn(number);
      if (reading === null) return this.refuse('Valeurs illisibles', line, number);
      number = reading;
    }

    this.count(indicator.id, period, geographyYear);
    return `${number}\t${indicator.id}\t${period}\t${territoryId}\t${++this.rowsCount}\t${state}\n`;
  }

  /** A number as PostgreSQL reads it. A dot stands before decimals here; 1,234 could be two numbers, and is none. */
  private numberIn(text: string): string | null {
    const { numbers } = this;
    const reading = numbers.read(text);
    const isOne = reading === 'number' || (reading === 'ambiguous' && numbers.decimals === '.');
    return isOne && numbers.state === 'p' && numbers.unit === '' ? String(numbers.value ?? Number(text)) : null;
  }

  private refuse(kind: string, line: number, detail = ''): '' {
    this.problems.note(kind, line, detail);
    return '';
  }

  private count(indicatorId: number, period: number, geographyYear: number): void {
    if (!this.counted || this.counted.indicatorId !== indicatorId || this.counted.period !== period) {
      let periods = this.periods.get(indicatorId);
      if (!periods) this.periods.set(indicatorId, (periods = new Map()));
      let loaded = periods.get(period);
      if (!loaded) periods.set(period, (loaded = { rows: 0, geographyYear }));
      this.counted = { indicatorId, period, loaded };
    }
    const { loaded } = this.counted;
    loaded.rows++;
    if (geographyYear > loaded.geographyYear) loaded.geographyYear = geographyYear;
  }

  private periodOf(text: string, periodicity: Periodicity): number | null {
    const periods = this.knownPeriods.get(periodicity) as Map<string, number | null>;
    let period = periods.get(text);
    if (period === undefined) periods.set(text, (period = readExactPeriod(text, periodicity)));
    return period;
  }

  /** Ids by code of the territories of a level that hold on 1 January of the year. */
  private idsAt(kind: string, year: number): ReadonlyMap<string, number> {
    if (this.asked.kind === kind && this.asked.year === year) return this.asked.ids;
    const epoch = this.turns.findLast((turn) => turn <= year) ?? 0;
    const key = `${kind} ${epoch}`;
    let ids = this.idsByEpoch.get(key);
    if (!ids) {
      const holding = (this.perimeters.get(kind) ?? []).filter(
        ({ fromYear, toYear }) => (fromYear === null || fromYear <= year) && (toYear === null || toYear > year),
      );
      this.idsByEpoch.set(key, (ids = new Map(holding.map(({ code, id }) => [code, id]))));
    }
    this.asked = { kind, year, ids };
    return ids;
  }
}

const NEEDED = ['code', 'indicator', 'period', 'value'] as const;

function columnsOf({ columns }: CsvHeader): Columns {
  const missing = NEEDED.filter((name) => !columns.has(name));
  if (missing.length > 0) throw new Error(`Colonnes absentes du fichier de valeurs\u202f: ${missing.join(', ')}`);
  const at = (name: string): number => columns.get(name) as number;
  return {
    kind: columns.get('kind'),
    code: at('code'),
    indicator: at('indicator'),
    period: at('period'),
    value: at('value'),
    state: columns.get('state'),
    geographyYear: columns.get('geography_year'),
  };
}
