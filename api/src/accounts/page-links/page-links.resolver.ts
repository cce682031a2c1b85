import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Public } from '../../platform/access/decorators';
import type { Viewer } from '../../platform/access/viewer';
import type { GraphqlContext } from '../../platform/graphql/context';
import { AccountReader } from '../account-reader.service';
import { OpenPageLinkService } from './open-page-link.service';
import { OpenedPageLink, OpenPageLinkInput, PageLinkType } from './page-link.type';
import { RenewPageLinkService } from './renew-page-link.service';

/** Links to a page, in the mails that ask somebody something. */
@Resolver()
export class PageLinksResolver {
  constructor(
    private readonly reader: AccountReader,
    private readonly openings: OpenPageLinkService,
    private readonly renewals: RenewPageLinkService,
  ) {}

  @Public()
  @Query(() => PageLinkType, { description: 'What becomes of a link to a page, without using it; `closed` when it is unknown.' })
  pageLink(
    @CurrentViewer() viewer: Viewer | null,
    @Args('token', { type: () => String, description: 'The secret in its address.' }) token: string,
    @Context() { req }: GraphqlContext,
  ): Promise<PageLinkType> {
    return this.openings.look(token, viewer, req);
  }

  @Public()
  @Mutation(() => OpenedPageLink, {
    description:
      'Uses the link up and signs its person in. LINK_INVALID when it does not open; `code` REQUIRED or LINK_CODE_WRONG in a browser that is not known, which uses nothing up; TOO_MANY_ATTEMPTS with `retryAfterSeconds`.',
  })
  async openPageLink(
    @Args('input', { description: 'The link, and the code that it may want.' }) input: OpenPageLinkInput,
    @Context() { req, res }: GraphqlContext,
  ): Promise<OpenedPageLink> {
    const { accountId, path } = await this.openings.open(input, req, res);
    return { me: await this.reader.me(accountId), path };
  }

  @Public()
  @Mutation(() => Boolean, {
    description:
      'Sends a new link in place of one that no longer opens, to the address of its account; always true, so as not to say whether there is one. TOO_MANY_ATTEMPTS with `retryAfterSeconds`.',
  })
  async renewPageLink(
    @Args('token', { type: () => String, description: 'The secret in the address of the former link.' }) token: string,
    @Context() { req }: GraphqlContext,
  ): Promise<boolean> {
    await this.renewals.renew(token, req);
    return true;
  }
}
