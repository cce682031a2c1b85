import { Injectable } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { DataSource } from 'typeorm';
import { listNetworks } from '../../../network';
import { Transactions } from '../../../platform/database/transactions';
import { DomainError } from '../../../platform/errors/domain-error';
import { ApplyImportService } from '../apply/apply-import.service';
import { ChangeImportService } from '../change-import.service';
import { ChosenMapping } from '../import.input';
import type { IndicatorImportType } from '../import.type';
import { ImportsService } from '../imports.service';
import { ImportJobs, type ImportWork } from '../jobs/import-jobs';
import { MapImportService } from '../mapping/map-import.service';
import { ReadImportService } from '../read-import.service';
import { ImportFiles } from '../upload/import-files';
import { copyFile } from '../upload/copy-file';
import { UploadImportService } from '../upload/upload-import.service';
import { failureText, fileText, reportText } from './report-text';

/** What the person asked for. */
export interface ImportRequest {
  readonly path: string;
  /** Name of the network; the only one there is unless told. */
  readonly network?: string | undefined;
  /** JSON of `ImportMappingInput`, without `id`. */
  readonly mappingPath?: string | undefined;
  /** Year of all values, or a period (202301), where the file does not tell it. */
  readonly period?: string | undefined;
  /** In the name of the administration: shared figures alone, of every territory. */
  readonly isAdministrative?: boolean;
  /** Stops before anything changes. */
  readonly isDryRun: boolean;
}

/** Where lines go, and who answers a question. */
export interface Terminal {
  print(line: string): void;
  /** How far it is; replaced by the next one. */
  progress(text: string): void;
  confirm(question: string): Promise<boolean>;
}

/** 0: applied, or nothing was to be; 1: not applied; 2: asked wrongly. */
export type ExitCode = 0 | 1 | 2;

const ACTOR = { accountId: '', fullName: 'Import en ligne de commande' };
const PROGRESS_MS = 500;
const MAPPING_FAULTS = 'Ce relevé de colonnes ne convient pas au fichier';

/** The importer without a screen: the same reading, the same dry run, the same transaction. */
@Injectable()
export class ImportCommand {
  constructor(
    private readonly dataSource: DataSource,
    private readonly files: ImportFiles,
    private readonly uploads: UploadImportService,
    private readonly jobs: ImportJobs,
    private readonly transactions: Transactions,
    private readonly reading: ReadImportService,
    private readonly application: ApplyImportService,
    private readonly mappings: MapImportService,
    private readonly changes: ChangeImportService,
    private readonly imports: ImportsService,
  ) {}

  async run(request: ImportRequest, terminal: Terminal): Promise<ExitCode> {
    const networkId = await this.findNetwork(request.network, terminal);
    if (!networkId) return 2;
    const path = await this.files.newPath();
    const arrived = await copyFile(createReadStream(request.path), path);
    const id = await this.uploads.register(this.dataSource.manager, {
      ...arrived,
      networkId,
      isAdministrative: request.isAdministrative ?? false,
      name: basename(request.path),
      path,
      createdById: null,
    });
    try {
      return await this.go(id, request, terminal);
    } catch (error) {
      await this.giveUp(id);
      throw error;
    }
  }

  private async go(id: number, request: ImportRequest, terminal: Terminal): Promise<ExitCode> {
    const reading = (): Promise<IndicatorImportType> => this.followed(id, 'Lecture', (job) => this.reading.read(job), terminal);
    let read = await reading();
    const isMappable = read.status === 'to_map' || read.status === 'ready';
    if (isMappable && (request.mappingPath !== undefined || request.period !== undefined)) {
      const chosen = await this.chosen(read, request, terminal);
      if (chosen === null) return this.refuse(id, 2);
      await this.transactions.run(ACTOR, (manager) => this.mappings.choose(manager, id, chosen)).catch((error: unknown) => this.explain(error, terminal));
      read = await reading();
    }
    terminal.print(fileText(read));
    if (read.report) reportText(read.report).forEach((line) => terminal.print(line));
    if (read.status === 'unchanged') terminal.print('Tout ce que dit ce fichier est déjà connu\u202f: rien à appliquer.');
    if (read.status === 'failed') terminal.print(failureText(read.failure));
    if (read.status === 'to_map') this.askMapping(read, terminal);
    if (read.status !== 'ready') return read.status === 'unchanged' ? 0 : this.refuse(id, 1);
    if (request.isDryRun) {
      terminal.print('Essai à blanc\u202f: rien n’a changé.');
      return this.refuse(id, 0);
    }
    if (!(await terminal.confirm('Appliquer ces valeurs\u202f?'))) {
      terminal.print('Rien n’a changé. Relancez avec --yes pour appliquer sans question.');
      return this.refuse(id, 1);
    }
    await this.changes.begin(this.dataSource, id, 'applying', ['ready']);
    const applied = await this.followed(id, 'Application', (job) => this.application.apply(job, ACTOR), terminal);
    terminal.print(
      applied.status === 'failed'
        ? failureText(applied.failure)
        : applied.status === 'cancelled'
          ? 'Annulé. Rien n’a changé.'
          : `Appliqué\u202f: import n° ${id}.`,
    );
    return applied.status === 'applied' || applied.status === 'unchanged' ? 0 : 1;
  }

  private async findNetwork(name: string | undefined, terminal: Terminal): Promise<string | null> {
    const networks = await listNetworks(this.dataSource, 'all');
    const found = name === undefined ? networks : networks.filter((network) => network.name.localeCompare(name, 'fr', { sensitivity: 'base' }) === 0);
    if (found.length === 1 && found[0]) return found[0].id;
    terminal.print(name === undefined ? 'Précisez le réseau par --network\u202f:' : `Aucun réseau ne s’appelle «\u202f${name}\u202f»\u202f:`);
    for (const network of networks) terminal.print(`  ${network.name}`);
    return null;
  }

  /** The mapping of the file given, else the one that was found, with the period that was given. */
  private async chosen(read: IndicatorImportType, { mappingPath, period }: ImportRequest, terminal: Terminal): Promise<ChosenMapping | null> {
    const given: unknown = mappingPath === undefined ? JSON.parse(read.mapping ?? '{}') : JSON.parse(await readFile(mappingPath, 'utf8'));
    const fixedPeriod = period === undefined ? undefined : /^\d{4}$/.test(period) ? Number(period) * 100 : Number(period);
    const chosen = plainToInstance(GivenMapping, { ...(given as object), ...(fixedPeriod === undefined ? {} : { fixedPeriod }) });
    const faults = await validate(chosen);
    if (faults.length === 0 && Array.isArray(chosen.columns) && ['wide', 'long'].includes(chosen.layout)) return chosen;
    terminal.print(`${MAPPING_FAULTS}\u202f: ${faults.map(({ property }) => property).join(', ') || 'layout, columns'}.`);
    return null;
  }

  private explain(error: unknown, terminal: Terminal): never {
    if (error instanceof DomainError && error.fields.length > 0)
      terminal.print(`${MAPPING_FAULTS}\u202f: ${error.fields.map(({ path, reason }) => `${path} (${reason})`).join(', ')}.`);
    throw error;
  }

  private askMapping({ mapping, sample }: IndicatorImportType, terminal: Terminal): void {
    terminal.print('Ce format n’est pas connu. Désignez ses colonnes par --mapping FICHIER.json, par exemple\u202f:');
    const proposed = JSON.parse(mapping ?? '{"layout":"wide","territoryColumn":"","fixedPeriod":null,"columns":[{"column":"","indicatorCode":""}]}') as object;
    terminal.print(JSON.stringify({ ...proposed, id: undefined }, null, 2));
    terminal.print(`Colonnes du fichier : ${sample?.headers.join(', ') ?? ''}`);
  }

  /** Here and not by a job: no application need run for it. */
  private async followed(id: number, what: string, work: ImportWork, terminal: Terminal): Promise<IndicatorImportType> {
    const timer = setInterval(() => {
      void this.imports.read(id, null).then(
        ({ progressRatio }) => terminal.progress(`${what}\u202f: ${Math.round(progressRatio * 100)}\u202f%`),
        () => undefined,
      );
    }, PROGRESS_MS);
    await this.jobs.run(id, work).finally(() => clearInterval(timer));
    terminal.progress('');
    return this.imports.read(id, null);
  }

  private async refuse(id: number, code: ExitCode): Promise<ExitCode> {
    await this.giveUp(id);
    return code;
  }

  private async giveUp(id: number): Promise<void> {
    await this.changes.giveUp(id);
  }
}

class GivenMapping extends ChosenMapping {}
