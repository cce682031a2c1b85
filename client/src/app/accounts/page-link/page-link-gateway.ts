import { inject, Injectable } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { COMING_IN, Graph } from '../../core';
import { OpenPageLinkDocument, type OpenPageLinkMutation, PageLinkDocument, type PageLinkQuery, RenewPageLinkDocument } from './page-link.generated';

export type PageLink = PageLinkQuery['pageLink'];
export type OpenedPageLink = OpenPageLinkMutation['openPageLink'];

/** Links to a page, in the mails that ask somebody something. */
@Injectable({ providedIn: 'root' })
export class PageLinkGateway {
  private readonly graph = inject(Graph);

  /** What becomes of the link; reading uses nothing up. */
  async look(token: string): Promise<PageLink> {
    return (await firstValueFrom(this.graph.query(PageLinkDocument, { token }, COMING_IN))).pageLink;
  }

  async open(token: string, code: string | null): Promise<OpenedPageLink> {
    return (await this.graph.mutate(OpenPageLinkDocument, { input: code === null ? { token } : { token, code } }, COMING_IN)).openPageLink;
  }

  /** Has a new link sent to the address of this one, if it has any. */
  async renew(token: string): Promise<void> {
    await this.graph.mutate(RenewPageLinkDocument, { token }, COMING_IN);
  }
}
