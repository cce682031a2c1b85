import pg from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import type { Transactions } from '../../platform/database/transactions';
import { allInputsOf } from '../catalogue/indicator-definition';
import { listKnown, listPeriods } from '../catalogue/indicators.queries';
import type { ChangedPeriod, IndicatorDerivation } from '../derivation/indicator-derivation';
import { TerritoryCodes } from '../imports/staging/territory-codes';
import { isKnownTo } from '../indicator-sql';
import { readIndicators } from './indicator-file';
import { mergeIndicators } from './indicator-file.queries';
import { LoadProblems } from './load-problems';
import { readTerritories } from './territory-file';
import { mergeTerritories } from './territory-file.queries';
import { type LoadedIndicator, ValueLines } from './value-lines';
import { hideWithheldChanges, lastChangeId, mergeStaged } from './value-merge.queries';
import { stageValues } from './value-staging';

/** Files of a data set; each may be left out. */
export interface DataSet {
  readonly territories: string | undefined;
  readonly indicators: string | undefined;
  readonly values: readonly string[];
  /** Name of the network whose own the new indicators are; absent: they are shared. */
  readonly network: string | undefined;
}

/** Where a load reads and writes, and tells how far it is. */
export interface LoadPlace {
  /** The owner's connection. */
  readonly url: string;
  readonly dataSource: DataSource;
  readonly transactions: Transactions;
  readonly derivation: IndicatorDerivation;
  readonly report: (line: string) => void;
}

interface CatalogueLine extends LoadedIndicator {
  readonly isMasked: boolean;
}

const LABEL = 'Chargement d’un jeu de données';
/** Tables that a large load leaves without statistics, and full of rows that no reader has looked at yet. */
const BULK_TABLES = [
  'territory',
  'territory_inclusion',
  'indicator_value',
  'indicator_own_value',
  'indicator_period',
  'indicator_latest',
  'indicator_peer_median',
];
const PROGRESS_MS = 5_000;

const CATALOGUE = `
  SELECT i.id, i.code, i.periodicity, i.is_masked AS "isMasked" FROM indicator i WHERE ${isKnownTo('i', '$1')} ORDER BY i.id`;

/** Loads whole data sets from files of documented columns (docs/formats/chargement.md). */
export class DataSetLoader {
  constructor(private readonly place: LoadPlace) {}

  async load({ territories, indicators, values, network }: DataSet): Promise<void> {
    const networkId = network === undefined ? null : await this.networkId(network);
    if (territories) await this.timed('Territoires', () => this.loadTerritories(territories));
    const redefined = indicators ? await this.timed('Indicateurs', () => this.loadIndicators(indicators, networkId)) : [];
    if (values.length > 0 || redefined.length > 0) await this.loadValues(values, networkId, redefined);
    await this.timed('Rangement des tables', () => this.vacuum());
  }

  private async networkId(name: string): Promise<string> {
    const [row] = (await this.place.dataSource.query('SELECT id FROM network WHERE name = $1', [name])) as { id: string }[];
    if (!row) throw new Error(`Aucun réseau ne s’appelle « ${name} ».`);
    return row.id;
  }

  private async loadTerritories(path: string): Promise<string> {
    const problems = new LoadProblems();
    const records = await readTerritories(path, problems);
    const refused = await this.inTransaction((manager) => mergeTerritories(manager, records));
    for (const { line, key } of refused.overlapping) problems.note('Dates qui chevauchent une autre version', line, key);
    for (const { line, key } of refused.unknownAncestors) problems.note('Ancêtres inconnus', line, key);
    this.tell(problems);
    return `${number(records.length - refused.overlapping.length)} lus`;
  }

  private async loadIndicators(path: string, networkId: string | null): Promise<number[]> {
    const problems = new LoadProblems();
    const records = await readIndicators(path, problems);
    const changed = await this.inTransaction(async (manager) => {
      await manager.query(`SELECT pg_advisory_xact_lock(hashtext('maillage.indicators'))`);
      return mergeIndicators(manager, records, networkId, problems);
    });
    this.tell(problems);
    return changed;
  }

  /** Values and all that is derived from them, in one transaction: a reader sees the figures of before or those of after. */
  private async loadValues(paths: readonly string[], networkId: string | null, redefined: readonly number[]): Promise<void> {
    await this.inTransaction(async (manager) => {
      await manager.query(`SELECT pg_advisory_xact_lock(hashtext('maillage.load'))`);
      const catalogue = (await manager.query(CATALOGUE, [networkId])) as CatalogueLine[];
      const lines = await this.timed('Lecture des valeurs', () => this.stage(manager, paths, catalogue));
      const afterChange = await lastChangeId(manager);
      const changed = await this.timed('Valeurs', () => this.mergeValues(manager, catalogue, lines));
      changed.push(...(await this.redefinedPeriods(manager, redefined)));
      if (changed.length > 0) await this.timed('Agrégats, rangs, cartes et portraits', () => this.derive(manager, changed));
      await hideWithheldChanges(manager, afterChange);
    });
  }

  private async stage(manager: EntityManager, paths: readonly string[], catalogue: readonly CatalogueLine[]): Promise<ValueLines> {
    const problems = new LoadProblems();
    const lines = new ValueLines(catalogue, await TerritoryCodes.loadAllYears(manager), problems);
    const tell = this.progress();
    const ids = catalogue.map(({ id }) => id);
    await stageValues(manager, paths, lines, ids, problems, (path, ratio, rows) => tell(() => `  ${path}\u202f: ${percent(ratio)}, ${number(rows)} valeurs`));
    this.place.report(`  ${number(lines.rowsCount)} valeurs lues`);
    this.tell(problems);
    return lines;
  }

  private async mergeValues(manager: EntityManager, catalogue: readonly CatalogueLine[], lines: ValueLines): Promise<ChangedPeriod[]> {
    const tell = this.progress();
    const changed: ChangedPeriod[] = [];
    let done = 0;
    let written = 0;
    // in the order of the table's key, so that it grows at its end
    for (const { id, isMasked } of catalogue) {
      const periods = lines.periods.get(id);
      if (!periods) continue;
      for (const [period, rows] of await mergeStaged(manager, { indicatorId: id, isMasked, periods })) {
        if (rows > 0) changed.push({ indicatorId: id, period });
        written += rows;
      }
      done++;
      tell(() => `  ${done} indicateurs sur ${lines.periods.size}, ${number(written)} valeurs écrites`);
    }
    this.place.report(`  ${number(written)} valeurs nouvelles ou changées`);
    return changed;
  }

  private async redefinedPeriods(manager: EntityManager, redefined: readonly number[]): Promise<ChangedPeriod[]> {
    const changed: ChangedPeriod[] = [];
    if (redefined.length === 0) return changed;
    const known = (await manager.query('SELECT id, network_id AS "networkId" FROM indicator WHERE id = ANY ($1::integer[])', [redefined])) as {
      id: number;
      networkId: string | null;
    }[];
    for (const { id, networkId } of known) {
      const catalogue = await listKnown(manager, networkId);
      const self = catalogue.find((each) => each.id === id);
      const periods = await listPeriods(manager, self ? [id, ...allInputsOf(self, catalogue)] : [id]);
      changed.push(...periods.map((period) => ({ indicatorId: id, period })));
    }
    return changed;
  }

  private async derive(manager: EntityManager, changed: readonly ChangedPeriod[]): Promise<string> {
    // the owner's right; a table of millions of rows of which nothing is known would be read whole, again and again
    await manager.query('SET LOCAL ROLE NONE');
    await manager.query('ANALYZE indicator_value, indicator_period');
    await manager.query('SET LOCAL ROLE maillage_app');
    // of what is derived from here on nothing is known either, and a loop over what passes for one row would never end
    await manager.query('SET LOCAL enable_nestloop = off');
    const tell = this.progress();
    await this.place.derivation.refresh(manager, changed, async (ratio) => tell(() => `  ${percent(ratio)}`));
    return `${number(changed.length)} couples indicateur × période`;
  }

  private async inTransaction<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.place.transactions.asSystem(LABEL, async (manager) => {
      for (const setting of [`statement_timeout = 0`, `synchronous_commit = off`, `work_mem = '256MB'`]) await manager.query(`SET LOCAL ${setting}`);
      return work(manager);
    });
  }

  private async vacuum(): Promise<void> {
    const owner = new pg.Client({ connectionString: this.place.url, application_name: 'maillage load' });
    await owner.connect();
    try {
      await owner.query(`SET maintenance_work_mem = '256MB'`);
      await owner.query(`VACUUM (ANALYZE) ${BULK_TABLES.join(', ')}`);
    } finally {
      await owner.end();
    }
  }

  private async timed<T>(what: string, work: () => Promise<T>): Promise<T> {
    const started = performance.now();
    this.place.report(`${what}…`);
    const result = await work();
    const seconds = ((performance.now() - started) / 1000).toLocaleString('fr-FR', { maximumFractionDigits: 1 });
    this.place.report(`${what}\u202f: ${typeof result === 'string' ? `${result}, ` : ''}${seconds} s`);
    return result;
  }

  private tell(problems: LoadProblems): void {
    for (const line of problems.lines) this.place.report(`  ${line}`);
  }

  /** Tells how far it is, now and then. */
  private progress(): (line: () => string) => void {
    let last = performance.now();
    return (line) => {
      const now = performance.now();
      if (now - last < PROGRESS_MS) return;
      last = now;
      this.place.report(line());
    };
  }
}

const number = (value: number): string => value.toLocaleString('fr-FR');
const percent = (ratio: number): string => ratio.toLocaleString('fr-FR', { style: 'percent' });
