import type { ConventionClue } from '@maillage/domain';
import { Controller, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Allow, CurrentViewer } from '../../platform/access/decorators';
import type { Viewer } from '../../platform/access/viewer';
import { Text } from '../../platform/graphql/validation';
import { ReadConventionService } from './read-convention.service';

class ConventionReadingQuery {
  @Text({ max: 100 })
  networkId = '';
}

/** A signed convention in, what its text says out: GraphQL carries no file. Nothing is kept. */
@Controller('convention-readings')
export class ConventionReadingsController {
  constructor(private readonly readings: ReadConventionService) {}

  @Allow('conventions.manage')
  @Post()
  async read(
    @CurrentViewer() viewer: Viewer,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
    @Query() { networkId }: ConventionReadingQuery,
  ): Promise<{ clues: readonly ConventionClue[] }> {
    return { clues: await this.readings.read(viewer, networkId, request, response) };
  }
}
