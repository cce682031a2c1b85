import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Allow, CurrentViewer } from '../platform/access/decorators';
import type { Viewer } from '../platform/access/viewer';
import { Text } from '../platform/graphql/validation';
import { requestGone } from '../platform/http/request-gone';
import { sendFile } from '../platform/http/send-file';
import { ExportWorkbookService } from './exports/export-workbook.service';
import { UploadReturnService } from './returns/upload-return.service';

/** What the address of an upload says; the body is the file itself. */
class UploadWorkbookQuery {
  @Text({ max: 100 })
  networkId = '';

  /** Name of the file on the person's machine. */
  @Text({ max: 255 })
  name = '';
}

/** Workbooks out and in, which GraphQL does not carry. The services authorise, as everywhere. */
@Controller('workbooks')
export class WorkbooksController {
  constructor(
    private readonly exports: ExportWorkbookService,
    private readonly uploads: UploadReturnService,
  ) {}

  @Allow('workbooks.use')
  @Post()
  async upload(
    @CurrentViewer() viewer: Viewer,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
    @Query() { networkId, name }: UploadWorkbookQuery,
  ): Promise<{ workbook: { id: string } }> {
    return { workbook: { id: await this.uploads.upload(viewer, networkId, name, request, requestGone(response)) } };
  }

  @Allow('workbooks.use')
  @Get(':exportId')
  async download(@CurrentViewer() viewer: Viewer, @Res() response: Response, @Param('exportId') exportId: string): Promise<void> {
    const { name, bytes } = await this.exports.file(viewer, exportId);
    sendFile(response, name, bytes);
  }
}
