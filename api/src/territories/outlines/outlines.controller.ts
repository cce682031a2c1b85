import { Controller, Post, Query, Req, UseFilters } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { Request } from 'express';
import { ViewerSource } from '../../platform/access/viewer';
import { DomainError } from '../../platform/errors/domain-error';
import { HttpRefusals } from '../../platform/errors/http-refusals.filter';
import { readBody } from '../../platform/http/read-body';
import { type LoadedOutlines, LoadOutlinesService } from './load-outlines.service';
import { UploadOutlinesQuery } from './upload-outlines.query';

/** All communes of France in the most detailed edition of IGN Admin Express that is published as GeoJSON. */
const MAX_BYTES = 80 * 1024 * 1024;

/** Outlines in, which GraphQL does not carry. The service authorises, as everywhere. */
@Controller('outlines')
@UseFilters(HttpRefusals)
export class OutlinesController {
  constructor(
    private readonly modules: ModuleRef,
    private readonly outlines: LoadOutlinesService,
  ) {}

  @Post()
  async upload(@Req() request: Request, @Query() query: UploadOutlinesQuery): Promise<{ outlines: LoadedOutlines }> {
    // accounts know who it is, and stand above territories
    const viewer = await this.modules.get(ViewerSource, { strict: false }).find(request);
    if (!viewer) throw new DomainError('NOT_SIGNED_IN');
    return { outlines: await this.outlines.load(viewer, query, () => readBody(request, MAX_BYTES)) };
  }
}
