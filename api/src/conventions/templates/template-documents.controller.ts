import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Allow, CurrentViewer } from '../../platform/access/decorators';
import type { Viewer } from '../../platform/access/viewer';
import { sendFile } from '../../platform/http/send-file';
import { ProduceProjectService } from './produce-project.service';

/** A parameter that came several times, or as an object, is none. */
const single = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** The convention of one town as a DOCX, which GraphQL does not carry. It changes nothing, so that a plain link may ask for it. */
@Controller('documents/conventions-types')
export class TemplateDocumentsController {
  constructor(private readonly projects: ProduceProjectService) {}

  @Allow('templates.read')
  @Get(':versionId/docx')
  async docx(
    @CurrentViewer() viewer: Viewer,
    @Res() response: Response,
    @Param('versionId') versionId: string,
    @Query() query: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    const { name, bytes } = await this.projects.produce(viewer, {
      versionId,
      ccasId: single(query['ccasId']) ?? '',
      volets: single(query['volets']),
      conventionId: single(query['conventionId']),
    });
    sendFile(response, name, bytes);
  }
}
