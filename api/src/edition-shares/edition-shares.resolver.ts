import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, Public } from '../platform/access/decorators';
import type { Viewer } from '../platform/access/viewer';
import { Price } from '../platform/bounds/price';
import type { GraphqlContext } from '../platform/graphql/context';
import { EditionLinksService } from './edition-links.service';
import { EditionReadingsService } from './edition-readings.service';
import {
  EditionLinkLook,
  EditionShareType,
  GrantEditionInput,
  MadeEditionLink,
  MakeEditionLinkInput,
  OpenedEdition,
  OpenEditionLinkInput,
  ReadableEdition,
} from './edition-share.type';
import { EditionSharesService } from './edition-shares.service';

@Resolver()
export class EditionSharesResolver {
  constructor(
    private readonly shares: EditionSharesService,
    private readonly readings: EditionReadingsService,
    private readonly links: EditionLinksService,
  ) {}

  @Allow('editionShares.manage')
  @Price(2)
  @Query(() => [EditionShareType], { description: 'The published editions of a network with who reads them, the latest first.' })
  editionShares(
    @CurrentViewer() viewer: Viewer,
    @Args('networkId', { type: () => ID, description: 'The network.' }) networkId: string,
  ): Promise<EditionShareType[]> {
    return this.shares.list(viewer, networkId);
  }

  @Allow('editionShares.manage')
  @Mutation(() => EditionShareType, {
    description: 'Has the accounts of a funder read an edition, or no more. Refused: EDITION_NOT_PUBLISHED, EDITION_NOT_FOR_FUNDER.',
  })
  grantEdition(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The edition and the funder.' }) input: GrantEditionInput,
  ): Promise<EditionShareType> {
    return this.shares.grant(viewer, input);
  }

  @Allow('editionShares.manage')
  @Price(4)
  @Mutation(() => MadeEditionLink, { description: 'Makes a link to an edition, whose address is told now alone. Refused: EDITION_NOT_PUBLISHED.' })
  makeEditionLink(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The link.' }) input: MakeEditionLinkInput): Promise<MadeEditionLink> {
    return this.shares.makeLink(viewer, input);
  }

  @Allow('editionShares.manage')
  @Mutation(() => EditionShareType, { description: 'Revokes a link: it opens nothing any more, neither where it is open.' })
  revokeEditionLink(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID, description: 'The link.' }) id: string): Promise<EditionShareType> {
    return this.shares.revokeLink(viewer, id);
  }

  @Allow('editionShares.read')
  @Query(() => [ReadableEdition], { description: 'The editions that were granted to the viewer’s organisations, the latest first.' })
  readableEditions(@CurrentViewer() viewer: Viewer): Promise<ReadableEdition[]> {
    return this.readings.list(viewer);
  }

  @Allow('editionShares.read')
  @Mutation(() => OpenedEdition, {
    description: 'Notes that the viewer opens an edition that was granted to her organisation, and gives what stands beside it.',
  })
  openEdition(@CurrentViewer() viewer: Viewer, @Args('editionId', { type: () => ID, description: 'The edition.' }) editionId: string): Promise<OpenedEdition> {
    return this.readings.open(viewer, editionId);
  }

  @Public()
  @Query(() => EditionLinkLook, { description: 'Whether a link to an edition opens, without opening it.' })
  editionLink(@Args('token', { type: () => String, description: 'The secret in its address.' }) token: string): Promise<EditionLinkLook> {
    return this.links.look(token);
  }

  @Public()
  @Price(4)
  @Mutation(() => OpenedEdition, {
    description:
      'Opens a link to an edition in this browser, for some hours. Refused: EDITION_LINK_ENDED; `password` REQUIRED or LINK_PASSWORD_WRONG; TOO_MANY_ATTEMPTS with `retryAfterSeconds`.',
  })
  openEditionLink(
    @Args('input', { description: 'The link, and its password.' }) input: OpenEditionLinkInput,
    @Context() { req, res }: GraphqlContext,
  ): Promise<OpenedEdition> {
    return this.links.open(input, req, res);
  }
}
