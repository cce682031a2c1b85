import { Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Allow, CurrentViewer } from '../../platform/access/decorators';
import type { Viewer } from '../../platform/access/viewer';
import { Text } from '../../platform/graphql/validation';
import { sendFile } from '../../platform/http/send-file';
import { OwnTemplatesService, type WrittenWithTemplate } from './own-templates.service';
import { starterTemplate } from './starter-template';

class OwnTemplateQuery {
  @Text({ max: 100 })
  editionId = '';
}

/** A template in, what it says and the document out: GraphQL carries no file. The template is not kept. */
@Controller('edition-templates')
export class OwnTemplatesController {
  constructor(private readonly templates: OwnTemplatesService) {}

  @Allow('editions.manage')
  @Post()
  write(
    @CurrentViewer() viewer: Viewer,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
    @Query() { editionId }: OwnTemplateQuery,
  ): Promise<WrittenWithTemplate> {
    return this.templates.write(viewer, editionId, request, response);
  }

  /** To begin with: opened in Word, changed, sent back. */
  @Allow('editions.manage')
  @Get('depart')
  async starter(@Res() response: Response): Promise<void> {
    sendFile(response, 'Modèle de départ.docx', await starterTemplate());
  }
}
