import { CALENDAR_PATH } from '@maillage/domain';
import { Controller, Get, Header, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { createHash } from 'node:crypto';
import { networkAddress } from '../accounts';
import { Allow, CurrentViewer, Public } from '../platform/access/decorators';
import type { Viewer } from '../platform/access/viewer';
import { DomainError } from '../platform/errors/domain-error';
import { CalendarContents } from './calendar-contents.service';
import { CalendarFeeds } from './calendar-feeds.service';

const TOKEN = /^([\w-]{43})(\.ics)?$/;
/** Longer than any key of a deadline. */
const MAX_KEY = 300;

/** What agendas read: a person's feed, by the secret in its address alone; and one thing as a file, for who is signed in. */
@Controller(CALENDAR_PATH)
export class CalendarsController {
  constructor(
    private readonly feeds: CalendarFeeds,
    private readonly contents: CalendarContents,
  ) {}

  @Public()
  @Get('abonnement/:file')
  @Header('cache-control', 'private, no-cache')
  @Header('x-robots-tag', 'noindex, nofollow')
  async feed(@Param('file') file: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const token = TOKEN.exec(file)?.[1];
    if (token === undefined) throw new DomainError('NOT_FOUND');
    send(response, await this.feeds.read(token, networkAddress(request)), 'inline; filename="maillage.ics"');
  }

  @Allow('deadlines.read')
  @Get('echeance')
  @Header('cache-control', 'no-store')
  async one(@CurrentViewer() viewer: Viewer, @Query('cle') key: unknown, @Res() response: Response): Promise<void> {
    const text = typeof key === 'string' && key.length <= MAX_KEY && !key.includes('\0') ? await this.contents.one(viewer, key) : null;
    if (text === null) throw new DomainError('NOT_FOUND');
    send(response, text, 'attachment; filename="echeance.ics"');
  }
}

/** Express answers 304 to who has that text already. */
function send(response: Response, text: string, disposition: string): void {
  response
    .type('text/calendar; charset=utf-8')
    .set({ etag: `"${createHash('sha256').update(text).digest('base64url')}"`, 'content-disposition': disposition })
    .send(text);
}
