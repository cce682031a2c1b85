import { Controller, Get, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { pipeline } from 'node:stream/promises';
import { Allow, CurrentViewer } from '../platform/access/decorators';
import type { Viewer } from '../platform/access/viewer';
import { announceFile } from '../platform/http/send-file';
import { FormDocumentsService } from './form-documents.service';

/** The bytes of documents of returns, which GraphQL does not carry. The service authorises, as everywhere. */
@Controller('form-documents')
export class FormDocumentsController {
  constructor(private readonly documents: FormDocumentsService) {}

  @Allow('forms.readReturns')
  @Get(':id')
  async download(@CurrentViewer() viewer: Viewer, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const { name, bytes } = await this.documents.file(viewer, id);
    announceFile(response, { name });
    await pipeline(bytes, response);
  }
}
