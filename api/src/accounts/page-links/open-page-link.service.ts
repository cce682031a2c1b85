import { isLinkCode, normaliseLinkCode } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import type { Viewer } from '../../platform/access/viewer';
import { Transactions } from '../../platform/database/transactions';
import { DomainError, InputError } from '../../platform/errors/domain-error';
import { KnownBrowsers } from '../sessions/known-browsers';
import { SessionsService } from '../sessions/sessions.service';
import { networkAddress } from '../throttling/network-address';
import { CODE_OF_LINK, USE_LINK_FROM_ADDRESS } from '../throttling/throttle-rules';
import { Throttle } from '../throttling/throttle.service';
import type { OpenPageLinkInput, PageLinkType } from './page-link.type';
import { type FoundPageLink, PageLinks } from './page-links.service';

/** Opens a session by a link to a page: in a browser that knows the person at one tap, in any other with the code of the mail. */
@Injectable()
export class OpenPageLinkService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly links: PageLinks,
    private readonly browsers: KnownBrowsers,
    private readonly sessions: SessionsService,
    private readonly throttle: Throttle,
  ) {}

  /** What the link leads to, without using it. An unknown one is as one that is closed. */
  async look(token: string, viewer: Viewer | null, request: Request): Promise<PageLinkType> {
    const link = await this.links.find(this.dataSource, token);
    if (!link) return { state: 'closed', asksForCode: false, fullName: null, path: null };
    const isOwn = viewer?.accountId === link.accountId;
    if (link.state !== 'open') return { state: link.state, asksForCode: false, fullName: null, path: isOwn ? link.path : null };
    const isKnown = isOwn || (await this.browsers.isKnown(this.dataSource, request, link.accountId));
    return { state: 'open', asksForCode: !isKnown, fullName: isKnown ? link.fullName : null, path: isOwn ? link.path : null };
  }

  /** Gives the account's id and the page. A wrong code, or none, uses nothing up: who presses buttons without having read the mail burns nothing. */
  async open({ token, code }: OpenPageLinkInput, request: Request, response: Response): Promise<Pick<FoundPageLink, 'accountId' | 'path'>> {
    const attempt = await this.throttle.take(USE_LINK_FROM_ADDRESS, [networkAddress(request)]);
    const link = await this.links.find(this.dataSource, token);
    if (link?.state !== 'open') throw new DomainError('LINK_INVALID');
    await attempt.giveBack();
    if (!(await this.browsers.isKnown(this.dataSource, request, link.accountId))) await this.requireCode(token, normaliseLinkCode(code ?? ''), request);
    const session = await this.transactions.run(link, async (manager) => {
      if (!(await this.links.consume(manager, token))) throw new DomainError('LINK_INVALID');
      return this.sessions.open(manager, link.accountId, request, 'page_link');
    });
    this.sessions.handOver(response, session);
    return link;
  }

  private async requireCode(token: string, code: string, request: Request): Promise<void> {
    if (code === '') throw new InputError([{ path: 'code', reason: 'REQUIRED' }]);
    // a slip of the fingers is no attempt
    if (!isLinkCode(code)) throw new InputError([{ path: 'code', reason: 'LINK_CODE_WRONG' }]);
    const attempt = await this.throttle.take(CODE_OF_LINK, [token, networkAddress(request)]);
    if (!(await this.links.isCodeRight(this.dataSource, token, code))) throw new InputError([{ path: 'code', reason: 'LINK_CODE_WRONG' }]);
    await attempt.forget();
  }
}
