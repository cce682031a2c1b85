import { Controller, Get, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { pipeline } from 'node:stream/promises';
import { Allow, CurrentViewer } from '../platform/access/decorators';
import type { Viewer } from '../platform/access/viewer';
import { announceFile } from '../platform/http/send-file';
import { EditionDocumentsService } from './edition-documents.service';

/** The bytes of documents, which GraphQL does not carry. The service authorises, as everywhere. */
@Controller('edition-documents')
export class EditionDocumentsController {
  constructor(private readonly documents: EditionDocumentsService) {}

  @Allow('editions.read')
  @Get(':id')
  async download(@CurrentViewer() viewer: Viewer, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const { name, bytes } = await this.documents.file(viewer, id);
    announceFile(response, { name });
    await pipeline(bytes, response);
  }
}
