import { FORM_FILE_LIMITS, FORM_FILE_READINGS, type FormFileReading } from '@maillage/domain';
import { Controller, Post, Query, Req } from '@nestjs/common';
import { IsIn, IsOptional } from 'class-validator';
import type { Request } from 'express';
import { Allow, CurrentViewer } from '../../platform/access/decorators';
import type { Viewer } from '../../platform/access/viewer';
import { Text } from '../../platform/graphql/validation';
import { IncomingFiles } from '../../platform/http/incoming-files';
import { type FormFile, FormFilesService } from './form-files.service';

const LIMIT = { maxBytes: FORM_FILE_LIMITS.bytes, reason: 'FILE_TOO_LARGE' } as const;

/** What the address says: whose return, and how the file is read. */
class FormFileQuery {
  @Text({ max: 100 })
  collectionId = '';

  @Text({ max: 100 })
  ccasId = '';

  @IsIn(FORM_FILE_READINGS)
  @IsOptional()
  reads: FormFileReading = 'figures';
}

/** A file of figures in, what it says out, to whoever sent it: GraphQL carries no file. Nothing is kept. The service authorises, as everywhere. */
@Controller('form-files')
export class FormFilesController {
  constructor(
    private readonly files: FormFilesService,
    private readonly incoming: IncomingFiles,
  ) {}

  @Allow('forms.answer')
  @Post()
  read(@CurrentViewer() viewer: Viewer, @Req() request: Request, @Query() { reads, ...place }: FormFileQuery): Promise<FormFile> {
    return this.files.read(viewer, place, reads, (work) => this.incoming.take(request, LIMIT, work));
  }
}
