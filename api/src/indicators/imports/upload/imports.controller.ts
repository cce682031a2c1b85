import { Controller, Post, Query, Req, UseFilters } from '@nestjs/common';
import type { Request } from 'express';
import { ViewerSource } from '../../../platform/access/viewer';
import { DomainError } from '../../../platform/errors/domain-error';
import { HttpRefusals } from '../../../platform/errors/http-refusals.filter';
import { UploadImportQuery } from './upload-import.query';
import { UploadImportService } from './upload-import.service';

/** Files of values in, which GraphQL does not carry. The service authorises, as everywhere. */
@Controller('imports')
@UseFilters(HttpRefusals)
export class ImportsController {
  constructor(
    private readonly viewers: ViewerSource,
    private readonly uploads: UploadImportService,
  ) {}

  @Post()
  async upload(@Req() request: Request, @Query() { networkId, name }: UploadImportQuery): Promise<{ import: { id: number } }> {
    const viewer = await this.viewers.find(request);
    if (!viewer) throw new DomainError('NOT_SIGNED_IN');
    return { import: { id: await this.uploads.upload(viewer, networkId, name, request) } };
  }
}
