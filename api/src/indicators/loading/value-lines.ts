import { PERIODICITIES, type Periodicity, STATES_WITHOUT_NUMBER, TERRITORY_KINDS, type TerritoryKind, VALUE_STATE_LETTERS } from '@maillage/domain';
import { NumberReader, readExactPeriod, stateReader } from '../imports/reading';
import type { BinaryRows } from '../imports/staging/binary-rows';
import type { TerritoryCodes } from '../imports/staging/territory-codes';
import type { TableBlock } from './documented-table';
import type { LoadProblems } from './load-problems';

/** What a value's indicator must be known for. */
export interface LoadedIndicator {
  readonly id: number;
  readonly code: string;
  readonly periodicity: Periodicity;
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
const WITHOUT_NUMBER: ReadonlySet<string> = new Set(STATES_WITHOUT_NUMBER.map((state) => VALUE_STATE_LETTERS[state]));
const { published: PUBLISHED, not_available: NOT_AVAILABLE } = VALUE_STATE_LETTERS;

/**
 * Turns lines of a file of values into rows of the staging table, and counts what it cannot turn. Codes, numbers, periods and states are read as an
 * import reads them; but the form is documented, so that nothing is left to be understood: what could be two things is neither.
 */
export class ValueLines {
  readonly periods = new Map<number, Map<number, LoadedPeriod>>();
  rowsCount = 0;

  private readonly indicators: ReadonlyMap<string, LoadedIndicator>;
  private readonly knownPeriods = new Map<Periodicity, Map<string, number | null>>(PERIODICITIES.map((periodicity) => [periodicity, new Map()]));
  private readonly numbers = new NumberReader();
  private readonly readState = stateReader('state');
  private counted: { indicatorId: number; period: number; loaded: LoadedPeriod } | undefined;

  constructor(
    indicators: readonly LoadedIndicator[],
    private readonly codes: TerritoryCodes,
    private readonly problems: LoadProblems,
  ) {
    this.indicators = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  }

  /** Hands over the rows of a block, each under its number among all that were handed over. */
  stage({ columns: named, rows, lineOf }: Pick<TableBlock, 'columns' | 'rows' | 'lineOf'>, to: Pick<BinaryRows, 'add'>): void {
    const columns = columnsOf(named);
    for (let i = 0; i < rows.length; i++) this.stageRow(rows[i] as readonly string[], columns, lineOf(i), to);
  }

  private stageRow(cells: readonly string[], columns: Columns, line: number, to: Pick<BinaryRows, 'add'>): void {
    if (cells.length <= columns.period) {
      if (cells.length > 1 || cells[0] !== '') this.problems.note('Lignes incomplètes', line);
      return;
    }
    const indicator = this.indicators.get(cells[columns.indicator] as string);
    if (!indicator) return this.problems.note('Indicateurs inconnus', line, cells[columns.indicator]);
    const period = this.periodOf(cells[columns.period] as string, indicator.periodicity);
    if (period === null) return this.problems.note('Périodes illisibles', line, cells[columns.period]);
    const ownYear = columns.geographyYear === undefined ? '' : (cells[columns.geographyYear] ?? '');
    const year = ownYear === '' ? Math.max(Math.floor(period / 100), this.codes.years[0] ?? 0) : Number(ownYear);
    if (!(year >= 1900 && year <= 2100)) return this.problems.note('Millésimes de géographie illisibles', line, ownYear);
    const kind = (columns.kind === undefined ? '' : cells[columns.kind]) || 'commune';
    const code = cells[columns.code] as string;
    const territoryId = this.territoryIn(kind, code, year);
    if (territoryId === null) return this.problems.note(KINDS.has(kind) ? 'Territoires inconnus' : 'Niveaux inconnus', line, `${kind}:${code}`);

    const text = cells[columns.value] ?? '';
    const stated = columns.state === undefined ? '' : (cells[columns.state] ?? '');
    const state = stated === '' ? (text === '' ? NOT_AVAILABLE : PUBLISHED) : this.readState(stated);
    if (state === null) return this.problems.note('États inconnus', line, stated);
    // what its producer withholds has no number here, whatever stands beside it
    const value = WITHOUT_NUMBER.has(state) ? null : this.numberIn(text);
    if (value === undefined) return this.problems.note('Valeurs illisibles', line, text);

    this.count(indicator.id, period, year);
    to.add(++this.rowsCount, indicator.id, period, territoryId, value, state.charCodeAt(0));
  }

  /** A dot stands before decimals here; 1,234 could be two numbers, and is none: undefined. */
  private numberIn(text: string): number | undefined {
    const { numbers } = this;
    const reading = numbers.read(text);
    const isOne = reading === 'number' || (reading === 'ambiguous' && numbers.decimals === '.');
    return isOne && numbers.state === 'p' && numbers.unit === '' ? (numbers.value ?? Number(text)) : undefined;
  }

  private territoryIn(kind: string, code: string, year: number): number | null {
    const place = this.codes.placeOf(kind as TerritoryKind, code);
    return place < 0 ? null : this.codes.idIn(place, year);
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
}

const NEEDED = ['code', 'indicator', 'period', 'value'] as const;

function columnsOf(columns: ReadonlyMap<string, number>): Columns {
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
