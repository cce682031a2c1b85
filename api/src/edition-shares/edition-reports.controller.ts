import { READINGS_PATH } from '@maillage/domain';
import { Controller, Get, Header, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { pipeline } from 'node:stream/promises';
import { DataSource } from 'typeorm';
import { ReadersDocuments } from '../edition-documents';
import { Allow, CurrentViewer, Public } from '../platform/access/decorators';
import { found } from '../platform/access/require-can';
import type { Viewer } from '../platform/access/viewer';
import { Clock } from '../platform/clock/clock';
import { DomainError } from '../platform/errors/domain-error';
import { announceFile } from '../platform/http/send-file';
import { EditionLinksService } from './edition-links.service';
import { EditionReadingsService } from './edition-readings.service';
import { noteReading, type OutsideReader } from './edition-shares.queries';

/** The report of an edition, for who reads it outside of its network. The right is looked up at each fetch; who fetches it is noted as a reader. */
@Controller(READINGS_PATH)
export class EditionReportsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly documents: ReadersDocuments,
    private readonly readings: EditionReadingsService,
    private readonly links: EditionLinksService,
    private readonly clock: Clock,
  ) {}

  /** Of a link that is open in this browser: its cookie alone opens it, the key says which of several is meant. */
  @Public()
  @Get('lien/:key/document')
  @Header('x-robots-tag', 'noindex, nofollow')
  async ofLink(@Req() request: Request, @Param('key') key: string, @Res() response: Response): Promise<void> {
    const reader = await this.links.reader(request, key);
    if (reader === null) throw new DomainError('EDITION_LINK_ENDED');
    await this.send(request, response, reader);
  }

  @Allow('editionShares.read')
  @Get('editions/:editionId/document')
  async ofFunder(@CurrentViewer() viewer: Viewer, @Param('editionId') editionId: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    await this.send(request, response, await this.readings.reader(viewer, editionId));
  }

  /** Asking how large it is (HEAD), or whether it changed, is not reading it. */
  private async send(request: Request, response: Response, reader: OutsideReader): Promise<void> {
    const document = found(await this.documents.of(reader.editionId));
    announceFile(response, { name: document.name }, 'private, no-cache');
    response.set({ etag: `"${document.sha256}"`, vary: 'Cookie' });
    if (request.fresh) {
      response.status(304).end();
      return;
    }
    response.set('content-length', String(document.sizeBytes));
    if (request.method === 'HEAD') {
      response.end();
      return;
    }
    const bytes = await document.bytes();
    await noteReading(this.dataSource, reader, this.clock.now());
    await pipeline(bytes, response);
  }
}
