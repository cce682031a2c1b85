import { TAKEOVER_LIMITS } from '@maillage/domain';
import { Controller, Post, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import { Allow, CurrentViewer } from '../../platform/access/decorators';
import type { Viewer } from '../../platform/access/viewer';
import { IncomingFiles } from '../../platform/http/incoming-files';
import { UploadTakeoverQuery } from './upload-takeover.query';
import { UploadTakeoverService } from './upload-takeover.service';

const LIMIT = { maxBytes: TAKEOVER_LIMITS.bytes, reason: 'FILE_TOO_LARGE' } as const;

/** Workbooks in, which GraphQL does not carry. The service authorises, as everywhere. */
@Controller('takeovers')
export class TakeoverController {
  constructor(
    private readonly uploads: UploadTakeoverService,
    private readonly incoming: IncomingFiles,
  ) {}

  // who reads the network and takes over nothing is told so by the service, as on the screens
  @Allow('network.read')
  @Post()
  async upload(
    @CurrentViewer() viewer: Viewer,
    @Req() request: Request,
    @Query() { networkId, name }: UploadTakeoverQuery,
  ): Promise<{ takeover: { id: string } }> {
    return { takeover: { id: await this.uploads.upload(viewer, networkId, name, (work) => this.incoming.take(request, LIMIT, work)) } };
  }
}
