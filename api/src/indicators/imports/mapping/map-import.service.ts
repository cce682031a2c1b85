import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { Transactions } from '../../../platform/database/transactions';
import { DomainError } from '../../../platform/errors/domain-error';
import { Jobs } from '../../../platform/jobs/jobs.service';
import { type ImportScope, requireImport } from '../import-access';
import type { ChosenMapping, ImportMappingInput } from '../import.input';
import type { IndicatorImportType } from '../import.type';
import { IMPORT_TO_MAP, MAP_IMPORT } from '../imports.queries';
import { ImportsService } from '../imports.service';
import type { ImportTask } from '../jobs/import-work';
import { networkContext } from '../known-context';
import type { Recognition } from '../reading';
import { storableJson } from '../storable-json';
import { TerritoryCodes } from '../staging/territory-codes';
import { mappingOf, requireMapping } from './chosen-mapping';
import { rememberMapping } from './remembered-mappings';

interface ImportToMap extends ImportScope {
  readonly status: string;
  readonly recognition: Recognition | null;
  readonly formatName: string | null;
}

/** Takes the mapping that a person chose, and has the file read by it. */
@Injectable()
export class MapImportService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly imports: ImportsService,
    private readonly jobs: Jobs,
  ) {}

  async map(viewer: Viewer, { id, rememberAs, ...chosen }: ImportMappingInput): Promise<IndicatorImportType> {
    await requireImport(this.dataSource, viewer, id);
    await this.transactions.run(viewer, async (manager) => {
      await this.choose(manager, id, chosen, rememberAs ?? null);
      await this.jobs.send(manager, 'imports_read', { importId: id } satisfies ImportTask);
    });
    return this.imports.read(id, viewer.accountId);
  }

  /** The file is to be read by that mapping. */
  async choose(manager: EntityManager, id: number, chosen: ChosenMapping, rememberAs: string | null = null): Promise<void> {
    // held until the end: of two who map it at once, the second finds it being read
    const [row] = (await manager.query(IMPORT_TO_MAP, [id])) as ImportToMap[];
    if (!row?.recognition || !['to_map', 'ready'].includes(row.status)) throw new DomainError('IMPORT_WRONG_STAGE', { status: row?.status });
    const codes = await TerritoryCodes.load(manager, Number(this.clock.today().slice(0, 4)));
    const known = await networkContext(manager, row, codes);
    requireMapping(chosen, row.recognition, known);
    const recognition = { ...row.recognition, mapping: mappingOf(chosen, row.recognition, known) };
    // what the administration maps is no habit of the network
    if (rememberAs && !row.isAdministrative) await rememberMapping(manager, row.networkId, recognition.signature, rememberAs, chosen);
    await manager.query(MAP_IMPORT, [id, storableJson(recognition), rememberAs ?? row.formatName]);
  }
}
