import { inject, Injectable } from '@angular/core';
import { map, type Observable } from 'rxjs';
import { Graph } from '../core';
import { JournalDocument } from '../journal';
import {
  ApiTokenChoicesDocument,
  type ApiTokenChoicesQuery,
  type ApiTokenFieldsFragment,
  ApiTokensDocument,
  MakeApiTokenDocument,
  type MakeApiTokenInput,
  RevokeApiTokenDocument,
} from './api-tokens.generated';

export type TokenView = ApiTokenFieldsFragment;
export type TokenChoices = ApiTokenChoicesQuery['apiTokenChoices'];

/** The tokens of the person, as the API has them. */
@Injectable({ providedIn: 'root' })
export class ApiTokensGateway {
  private readonly graph = inject(Graph);

  tokens(): Observable<TokenView[]> {
    return this.graph.watch(ApiTokensDocument, {}).pipe(map(({ apiTokens }) => apiTokens));
  }

  choices(networkId: string): Observable<TokenChoices> {
    return this.graph.watch(ApiTokenChoicesDocument, { networkId }).pipe(map(({ apiTokenChoices }) => apiTokenChoices));
  }

  /** The secret of the token, which nothing tells again. */
  async make(input: MakeApiTokenInput): Promise<string> {
    return (await this.graph.mutate(MakeApiTokenDocument, { input }, { refetch: [ApiTokensDocument, JournalDocument] })).makeApiToken.secret;
  }

  async revoke(id: string): Promise<void> {
    await this.graph.mutate(RevokeApiTokenDocument, { id }, { refetch: [ApiTokensDocument, JournalDocument] });
  }
}
