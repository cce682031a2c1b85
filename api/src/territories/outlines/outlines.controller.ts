import { Controller, Post, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import { Allow, CurrentViewer } from '../../platform/access/decorators';
import type { Viewer } from '../../platform/access/viewer';
import { IncomingFiles } from '../../platform/http/incoming-files';
import { type LoadedOutlines, LoadOutlinesService } from './load-outlines.service';
import { UploadOutlinesQuery } from './upload-outlines.query';

/** All communes of France in the most detailed edition of IGN Admin Express that is published as GeoJSON. */
const LIMIT = { maxBytes: 80 * 1024 * 1024, reason: 'FILE_TOO_LARGE' } as const;

/** Outlines in, which GraphQL does not carry. The service authorises, as everywhere. */
@Controller('outlines')
export class OutlinesController {
  constructor(
    private readonly outlines: LoadOutlinesService,
    private readonly incoming: IncomingFiles,
  ) {}

  @Allow('outlines.manage')
  @Post()
  async upload(@CurrentViewer() viewer: Viewer, @Req() request: Request, @Query() query: UploadOutlinesQuery): Promise<{ outlines: LoadedOutlines }> {
    return { outlines: await this.outlines.load(viewer, query, (work) => this.incoming.take(request, LIMIT, work)) };
  }
}
