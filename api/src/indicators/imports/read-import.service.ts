import { Injectable } from '@nestjs/common';
import { resolve } from 'node:path';
import { DataSource, type QueryRunner } from 'typeorm';
import { Clock } from '../../platform/clock/clock';
import { Confinement, type Turn } from '../../platform/confinement';
import { BACKEND } from './apply/apply.queries';
import { listStagedPairs } from './comparison/staged-pairs';
import { ROOM_TO_SORT } from './comparison/shown-values';
import { type KeptFile, READING_LIMITS, readCellsConfined, recogniseConfined } from './confined-reading';
import type { ImportScope } from './import-access';
import { BEGIN_READING, END_READING, IMPORT_TO_READ } from './imports.queries';
import { type ImportJob, ImportStopped } from './jobs/import-job';
import { ImportFailed } from './jobs/import-jobs';
import { type NetworkContext, networkContext } from './known-context';
import { fits, mappingOf, wouldFit } from './mapping/chosen-mapping';
import { rememberedMapping } from './mapping/remembered-mappings';
import { type Mapping, notesOf, type Recognition } from './reading';
import { buildReport } from './report/build-report';
import { isChanging } from './report/outcome-report';
import type { StoredReport } from './report/stored-report';
import { settleStaging } from './staging/settle-staging';
import { stageCells } from './staging/stage-cells';
import { dropStaging, fillStaging, LONG_STATEMENTS, stagingTable } from './staging/staging-table';
import { TerritoryCodes } from './staging/territory-codes';
import { storableJson } from './storable-json';
import { ImportFiles } from './upload/import-files';

/** Share of the reading that is over when the last byte is read: what it would change is still to be compared. */
const FILE_READ = 0.9;

interface ImportToRead extends ImportScope {
  readonly fileName: string;
  readonly sizeBytes: number;
  /** With the mapping that a person chose; null the first time. */
  readonly recognition: Recognition | null;
  readonly formatName: string | null;
}

/** What a file says, as far as it goes without changing anything. */
interface Outcome {
  readonly status: 'to_map' | 'ready' | 'unchanged' | 'failed';
  readonly recognition: Recognition;
  readonly formatName: string | null;
  readonly geographyYear?: number;
  readonly report?: StoredReport;
  readonly failure?: string;
}

/** Recognises a file, reads it into its staging table, and compares it with what stands: the dry run. */
@Injectable()
export class ReadImportService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly files: ImportFiles,
    private readonly confinement: Confinement,
  ) {}

  async read(job: ImportJob): Promise<void> {
    const { importId } = job;
    const [, begunCount] = (await this.dataSource.query(BEGIN_READING, [importId])) as [unknown[], number];
    if (begunCount === 0) throw new ImportStopped('asked');
    if (!(await this.files.has(importId))) throw new ImportFailed('FILE_GONE');
    const [row] = (await this.dataSource.query(IMPORT_TO_READ, [importId])) as [ImportToRead];
    const place = { lane: 'tables', owner: row.networkId, sizeBytes: row.sizeBytes, limits: READING_LIMITS, signal: job.signal } as const;
    const outcome = await this.confinement.inTurn(place, (turn) => this.outcomeOf(job, turn, row));
    const { status, recognition, formatName, geographyYear = null, report = null, failure = null } = outcome;
    if (status !== 'ready') await this.dataSource.query(dropStaging(importId));
    const texts = [storableJson(recognition), formatName, geographyYear, report && storableJson(report)];
    const [, count] = (await this.dataSource.query(END_READING, [importId, status, ...texts, failure, job.rowsRead])) as [unknown[], number];
    if (count === 0) throw new ImportStopped('asked');
    if (status === 'unchanged') await this.files.remove(importId);
  }

  private async outcomeOf(job: ImportJob, turn: Turn, row: ImportToRead): Promise<Outcome> {
    const file: KeptFile = { fileName: row.fileName, sizeBytes: row.sizeBytes, path: resolve(this.files.pathOf(job.importId)) };
    const codes = await TerritoryCodes.load(this.dataSource, Number(this.clock.today().slice(0, 4)));
    const known = await networkContext(this.dataSource, row, codes);
    const { recognition, formatName, isSettled } = row.recognition
      ? { ...row, recognition: row.recognition, isSettled: true }
      : await this.recognise(turn, file, row, known);
    job.check();
    // a person may know better which column names the territories
    if (recognition.problem && recognition.problem !== 'NO_TERRITORY_COLUMN') throw new ImportFailed(recognition.problem);
    if (!isSettled || !recognition.mapping) return { status: 'to_map', recognition, formatName };
    return { recognition, formatName, ...(await this.stage(job, turn, row.networkId, file, recognition, recognition.mapping, codes, known)) };
  }

  /** A mapping by hand goes before the one that a format has: the network knows its files. */
  private async recognise(turn: Turn, file: KeptFile, { networkId, isAdministrative }: ImportScope, known: NetworkContext) {
    const recognition = await recogniseConfined(turn, file, known);
    const remembered = isAdministrative ? null : await rememberedMapping(this.dataSource, networkId, recognition.signature);
    if (remembered && wouldFit(remembered.mapping, recognition, known)) {
      const mapping = mappingOf(remembered.mapping, recognition, known);
      return { recognition: { ...recognition, mapping }, formatName: remembered.name, isSettled: fits(remembered.mapping, recognition, known) };
    }
    return { recognition, formatName: recognition.formatName, isSettled: recognition.isCertain };
  }

  private async stage(
    job: ImportJob,
    turn: Turn,
    networkId: string,
    file: KeptFile,
    recognition: Recognition,
    mapping: Mapping,
    allCodes: TerritoryCodes,
    known: NetworkContext,
  ): Promise<Omit<Outcome, 'recognition' | 'formatName'>> {
    const { importId } = job;
    const idOf = new Map(known.indicators.map(({ code, id }) => [code, id]));
    const indicatorIds = mapping.columns.map(({ indicatorCode }) => idOf.get(indicatorCode) ?? 0);
    const columnOf = (indicatorId: number): string | null =>
      mapping.layout === 'long' ? mapping.valueColumn : (mapping.columns[indicatorIds.indexOf(indicatorId)]?.column ?? null);
    const codes = allCodes.with(mapping.geographyYear);
    const onProgress = ({ rowsRead, ratio }: { rowsRead: number; ratio: number }): void => {
      job.rowsRead = rowsRead;
      job.ratio = ratio * FILE_READ;
    };

    const { staged, geographyYear } = await this.inTransaction(job, async (runner) => {
      const cells = await fillStaging(runner, importId, (stream) =>
        stageCells(readCellsConfined(turn, file, recognition, mapping, onProgress), codes, indicatorIds, stream, () => job.check()),
      );
      const year = mapping.geographyYear ?? codes.settledYear();
      await settleStaging(runner, importId, codes, year, cells, columnOf);
      return { staged: cells, geographyYear: year };
    });
    job.check();
    await this.dataSource.query(`ANALYZE ${stagingTable(importId)}`);

    return this.inTransaction(job, async (runner) => {
      const pairs = await listStagedPairs(runner, importId);
      const isGeographyTold = codes.areTelling() || geographyYear !== codes.settledYear();
      const notes = [...notesOf(recognition, mapping), ...staged.notes];
      const read = { importId, networkId, codes, geographyYear, isGeographyTold, staged, pairs, notes, indicatorIds };
      const report = await buildReport(runner, read, this.clock.today());
      const told = { geographyYear, report };
      // who mapped the columns may map them otherwise, and who knows what « 31,402 » is may say so
      const canBeMapped = !recognition.isCertain || staged.errors.some(({ reason }) => reason === 'NUMBER_AMBIGUOUS');
      if (pairs.length === 0) return { status: canBeMapped ? 'to_map' : 'failed', failure: 'NO_VALUES', ...told };
      return { status: isChanging(report) ? 'ready' : 'unchanged', ...told };
    });
  }

  /** On one connection, whose statements may take long. Nothing here writes a row that the journal keeps. */
  private async inTransaction<T>(job: ImportJob, work: (runner: QueryRunner) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    await runner.connect();
    try {
      await runner.startTransaction();
      await runner.query(LONG_STATEMENTS);
      await runner.query(ROOM_TO_SORT);
      const [{ pid }] = (await runner.query(BACKEND)) as [{ pid: number }];
      const result = await job.onBackend(pid, () => work(runner));
      await runner.commitTransaction();
      return result;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction();
      throw error;
    } finally {
      await runner.release();
    }
  }
}
