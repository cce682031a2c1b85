import { Controller, Get, Param, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { ViewerSource } from '../../platform/access/viewer';
import { DomainError } from '../../platform/errors/domain-error';
import { HttpRefusals } from '../../platform/errors/http-refusals.filter';
import { ProduceProjectService } from './produce-project.service';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A parameter that came several times, or as an object, is none. */
const single = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** The convention of one town as a DOCX, which GraphQL does not carry. It changes nothing, so that a plain link may ask for it. */
@Controller('documents/conventions-types')
@UseFilters(HttpRefusals)
export class TemplateDocumentsController {
  constructor(
    private readonly viewers: ViewerSource,
    private readonly projects: ProduceProjectService,
  ) {}

  @Get(':versionId/docx')
  async docx(
    @Req() request: Request,
    @Res() response: Response,
    @Param('versionId') versionId: string,
    @Query() query: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    const viewer = await this.viewers.find(request);
    if (!viewer) throw new DomainError('NOT_SIGNED_IN');
    const { name, bytes } = await this.projects.produce(viewer, {
      versionId,
      ccasId: single(query['ccasId']) ?? '',
      volets: single(query['volets']),
      conventionId: single(query['conventionId']),
    });
    response.attachment(name).set({
      'content-type': DOCX,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    });
    response.send(bytes);
  }
}
