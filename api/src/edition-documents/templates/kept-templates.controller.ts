import { TEMPLATE_NAME_MAX } from '@maillage/domain';
import { Controller, Post, Query, Req, Res } from '@nestjs/common';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import type { Request, Response } from 'express';
import { Allow, CurrentViewer } from '../../platform/access/decorators';
import type { Viewer } from '../../platform/access/viewer';
import { OptionalText, OptionalTitle, Text } from '../../platform/graphql/validation';
import { EditionTemplatesService, type KeptTemplate } from './edition-templates.service';

const HIGHEST_VERSION = 2_147_483_647;

/** What the address says; the body is the file itself. */
class KeepTemplateQuery {
  /** Of a new template. */
  @OptionalText({ max: 100 })
  networkId?: string | null;

  /** Of a new template. */
  @OptionalTitle({ max: TEMPLATE_NAME_MAX })
  name?: string | null;

  /** Name of the file on the person's machine. */
  @Text({ max: 255 })
  fileName = '';

  /** The template whose file this replaces. */
  @OptionalText({ max: 100 })
  id?: string | null;

  /** Version of it that the person saw. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(HIGHEST_VERSION)
  version?: number | null;
}

/** A template to keep: GraphQL carries no file. */
@Controller('edition-templates/kept')
export class KeptTemplatesController {
  constructor(private readonly templates: EditionTemplatesService) {}

  @Allow('editions.manage')
  @Post()
  keep(
    @CurrentViewer() viewer: Viewer,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
    @Query() query: KeepTemplateQuery,
  ): Promise<KeptTemplate> {
    return this.templates.keep(viewer, query, request, response);
  }
}
