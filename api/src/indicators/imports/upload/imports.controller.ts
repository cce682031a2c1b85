import { Controller, Post, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import { Allow, CurrentViewer } from '../../../platform/access/decorators';
import type { Viewer } from '../../../platform/access/viewer';
import { UploadImportQuery } from './upload-import.query';
import { UploadImportService } from './upload-import.service';

/** Files of values in, which GraphQL does not carry. The service authorises, as everywhere. */
@Controller('imports')
export class ImportsController {
  constructor(private readonly uploads: UploadImportService) {}

  // who reads the network's indicators and imports none is told so by the service, as on the screens
  @Allow('indicators.readNetwork')
  @Post()
  async upload(
    @CurrentViewer() viewer: Viewer,
    @Req() request: Request,
    @Query() { networkId, name, administration }: UploadImportQuery,
  ): Promise<{ import: { id: number } }> {
    const scope = { networkId, isAdministrative: administration === '1' };
    return { import: { id: await this.uploads.upload(viewer, scope, name, request) } };
  }
}
