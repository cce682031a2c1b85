import { addDays, type AreaOutline, OUTLINES_AT_ONCE, READINGS_PATH } from '@maillage/domain';
import { Controller, Get, Header, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { readAreaOutlines } from '../edition-documents';
import { Allow, CurrentViewer, Public } from '../platform/access/decorators';
import type { Viewer } from '../platform/access/viewer';
import { DomainError } from '../platform/errors/domain-error';
import { EditionLinksService } from './edition-links.service';
import { EditionReadingsService } from './edition-readings.service';
import type { FrozenText } from './edition-shares.queries';

const DAY = /^(19|20)\d{2}-\d{2}-\d{2}$/;
const TERRITORY_CODE = /^[\dA-Z]{2,12}$/;

/** What editions say, as it was frozen: kept by browsers under its hash, and asked for again by it. Reading changes nothing. */
@Controller(READINGS_PATH)
export class EditionTextsController {
  constructor(
    private readonly readings: EditionReadingsService,
    private readonly links: EditionLinksService,
    private readonly dataSource: DataSource,
  ) {}

  /** Outlines of communes and EPT, which are public: what maps of editions are drawn of, whoever reads them. What is no day or no code has none. */
  @Public()
  @Get('contours/:on/:codes')
  @Header('cache-control', 'public, max-age=86400')
  async outlines(@Param('on') on: string, @Param('codes') codes: string): Promise<AreaOutline[]> {
    const asked = codes.split(',').filter((code) => TERRITORY_CODE.test(code));
    return DAY.test(on) && addDays(on, 0) === on && asked.length <= OUTLINES_AT_ONCE ? readAreaOutlines(this.dataSource, asked, on) : [];
  }

  /** Of a link that is open in this browser: its cookie alone opens it, the key in the address says which of several is meant. */
  @Public()
  @Get('lien/:key')
  @Header('x-robots-tag', 'noindex, nofollow')
  async ofLink(@Req() request: Request, @Param('key') key: string, @Res() response: Response): Promise<void> {
    const text = await this.links.read(request, key);
    if (text === null) throw new DomainError('EDITION_LINK_ENDED');
    send(response, text);
  }

  @Allow('editionShares.read')
  @Get('editions/:editionId')
  async ofFunder(@CurrentViewer() viewer: Viewer, @Param('editionId') editionId: string, @Res() response: Response): Promise<void> {
    send(response, await this.readings.text(viewer, editionId));
  }
}

/** Express answers 304 to who has that text already. Each time the right to it is looked up anew. */
function send(response: Response, { content, contentHash }: FrozenText): void {
  response
    .type('application/json; charset=utf-8')
    .set({ etag: `"${contentHash}"`, 'cache-control': 'private, no-cache', vary: 'Cookie', 'x-content-type-options': 'nosniff' })
    .send(content);
}
