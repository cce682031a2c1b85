import { MAX_FILE_BYTES } from '@maillage/domain';
import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { pipeline } from 'node:stream/promises';
import { Allow, CurrentViewer } from '../../platform/access/decorators';
import type { Viewer } from '../../platform/access/viewer';
import { type IncomingFile, IncomingFiles } from '../../platform/http/incoming-files';
import { requestGone } from '../../platform/http/request-gone';
import { announceFile } from '../../platform/http/send-file';
import { DownloadFileService } from '../download-file.service';
import type { FileType } from '../file.type';
import { UploadFileService } from '../upload-file.service';
import { UploadQuery } from './upload.query';

const LIMIT = { maxBytes: MAX_FILE_BYTES, reason: 'FILE_TOO_LARGE' } as const;

/** Bytes in and out, which GraphQL does not carry. What is allowed on a file is what its parent says: the services authorise. */
@Controller('files')
export class FilesController {
  constructor(
    private readonly uploads: UploadFileService,
    private readonly downloads: DownloadFileService,
    private readonly incoming: IncomingFiles,
  ) {}

  @Allow('network.read')
  @Post()
  async upload(
    @CurrentViewer() viewer: Viewer,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
    @Query() query: UploadQuery,
  ): Promise<{ file: FileType }> {
    const arrival = { signal: requestGone(response), receive: (work: (file: IncomingFile) => Promise<FileType>) => this.incoming.take(request, LIMIT, work) };
    return { file: await this.uploads.upload(viewer, query, arrival) };
  }

  @Allow('network.read')
  @Get(':versionId')
  async download(@CurrentViewer() viewer: Viewer, @Req() request: Request, @Res() response: Response, @Param('versionId') versionId: string): Promise<void> {
    const { name, mediaType, sizeBytes, sha256, open } = await this.downloads.find(viewer, versionId);
    response.set({ etag: `"${sha256}"`, 'cache-control': 'private, no-cache' });
    if (request.fresh) return void response.status(304).end();
    const bytes = await open();
    announceFile(response, { name, mediaType, sizeBytes }, 'private, no-cache');
    // who closes the page breaks the sending off: no fault of anybody's
    await pipeline(bytes, response).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
    });
  }
}
