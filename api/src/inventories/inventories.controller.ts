import { inventoryReport, inventoryTopicAt } from '@maillage/domain';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { IsIn, IsOptional } from 'class-validator';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import { DOCUMENT_LIMITS, MAKE_DOCUMENT } from '../edition-documents';
import { Allow, CurrentViewer } from '../platform/access/decorators';
import { found } from '../platform/access/require-can';
import type { Viewer } from '../platform/access/viewer';
import { Clock } from '../platform/clock/clock';
import { Confinement } from '../platform/confinement';
import { DomainError } from '../platform/errors/domain-error';
import { OptionalText, Text } from '../platform/graphql/validation';
import { requestGone } from '../platform/http/request-gone';
import { sendFile } from '../platform/http/send-file';
import { InventoriesService } from './inventories.service';
import { nameOfScope } from './scope-name.queries';

const FORMATS = ['xlsx', 'docx'] as const;
/** A topic of a thousand CCAS. */
const SIZE_BYTES = 4 * 1024 * 1024;

/** What the address of a file says. */
class InventoryFileQuery {
  @Text({ max: 100 })
  networkId = '';

  @OptionalText({ max: 20 })
  ept?: string | null;

  @OptionalText({ max: 100 })
  ccas?: string | null;

  @OptionalText({ max: 100 })
  cohort?: string | null;

  @IsIn(FORMATS)
  @IsOptional()
  format: (typeof FORMATS)[number] = 'xlsx';
}

/** A topic as a workbook or a document, made of the board as whoever asks reads it. The service authorises, as everywhere. */
@Controller('inventories')
export class InventoriesController {
  constructor(
    private readonly inventories: InventoriesService,
    private readonly confinement: Confinement,
    private readonly clock: Clock,
    private readonly dataSource: DataSource,
  ) {}

  @Allow('inventories.read')
  @Get(':path')
  async file(@CurrentViewer() viewer: Viewer, @Res() response: Response, @Param('path') path: string, @Query() query: InventoryFileQuery): Promise<void> {
    const { networkId, format, ...scope } = query;
    const topic = found(inventoryTopicAt(path));
    const { facts, board } = await this.inventories.read(viewer, { networkId, topic: topic.code, scope });
    const today = this.clock.today();
    const perimeter = await nameOfScope(this.dataSource, { viewer, networkId }, scope);
    const report = inventoryReport(topic, board, { networkName: facts.networkName, perimeter, today, isPaged: format === 'docx' });
    const place = { lane: 'tables', owner: networkId, sizeBytes: SIZE_BYTES, limits: DOCUMENT_LIMITS, signal: requestGone(response) } as const;
    const input = { kind: format, ...report, hash: '', isDraft: false, outlines: [] };
    const made = await this.confinement.inTurn(place, (turn) => turn.run(MAKE_DOCUMENT, input));
    if ('failure' in made) throw new DomainError('INVENTORY_FILE_FAILED');
    sendFile(response, `${topic.title} – ${today}.${format}`, made.bytes);
  }
}
