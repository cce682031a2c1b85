import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../platform/access/decorators';
import type { Viewer } from '../platform/access/viewer';
import { ApiTokenChoices, ApiTokenType, MadeApiToken, MakeApiTokenInput } from './api-token.type';
import { ApiTokensService } from './api-tokens.service';

/** A person's own tokens. */
@Resolver()
export class ApiTokensResolver {
  constructor(private readonly tokens: ApiTokensService) {}

  @Allow('apiTokens.own')
  @Query(() => [ApiTokenType], { description: 'The tokens of the viewer, those that answer first, then the latest.' })
  apiTokens(@CurrentViewer() viewer: Viewer): Promise<ApiTokenType[]> {
    return this.tokens.list(viewer);
  }

  @Allow('apiTokens.own')
  @Query(() => ApiTokenChoices, { description: 'What tokens the viewer can make in a network.' })
  apiTokenChoices(
    @CurrentViewer() viewer: Viewer,
    @Args('networkId', { type: () => ID, description: 'The network.' }) networkId: string,
  ): Promise<ApiTokenChoices> {
    return this.tokens.choices(viewer, networkId);
  }

  @Allow('apiTokens.own')
  @Mutation(() => MadeApiToken, {
    description: 'Makes a token, whose secret is told now alone, and tells the viewer by mail. Refused: TOO_MANY_TOKENS.',
  })
  makeApiToken(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The token.' }) input: MakeApiTokenInput): Promise<MadeApiToken> {
    return this.tokens.make(viewer, input);
  }

  @Allow('apiTokens.own')
  @Mutation(() => ApiTokenType, { description: 'Ends a token of the viewer: it opens nothing any more.' })
  revokeApiToken(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID, description: 'The token.' }) id: string): Promise<ApiTokenType> {
    return this.tokens.revoke(viewer, id);
  }
}
