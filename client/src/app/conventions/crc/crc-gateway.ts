import { inject, Injectable } from '@angular/core';
import { map, type Observable } from 'rxjs';
import { Graph } from '../../core';
import {
  CrcConventionsDocument,
  type CrcConventionsQuery,
  type CrcRecommendationFieldsFragment,
  CrcRecommendationsDocument,
  type CrcRecommendationsQuery,
  type CrcRecommendationsQueryVariables,
  CreateCrcRecommendationDocument,
  type CreateCrcRecommendationInput,
  DeleteCrcRecommendationDocument,
  UpdateCrcRecommendationDocument,
  type UpdateCrcRecommendationInput,
} from './crc.generated';

export type CrcRecommendation = CrcRecommendationFieldsFragment;
export type CrcConvention = CrcConventionsQuery['conventions']['items'][number];

/** Recommendations of the chambre régionale des comptes, as the API has them. */
@Injectable({ providedIn: 'root' })
export class CrcGateway {
  private readonly graph = inject(Graph);

  recommendations(question: CrcRecommendationsQueryVariables): Observable<CrcRecommendationsQuery['crcRecommendations']> {
    return this.graph.watch(CrcRecommendationsDocument, question).pipe(map(({ crcRecommendations }) => crcRecommendations));
  }

  conventionsOf(networkId: string, ccasId: string): Observable<CrcConvention[]> {
    return this.graph.watch(CrcConventionsDocument, { networkId, ccasId }).pipe(map(({ conventions }) => conventions.items));
  }

  async create(input: CreateCrcRecommendationInput): Promise<void> {
    await this.graph.create(CreateCrcRecommendationDocument, { input }, { refetch: [CrcRecommendationsDocument] });
  }

  async update(input: UpdateCrcRecommendationInput): Promise<void> {
    await this.graph.mutate(UpdateCrcRecommendationDocument, { input }, { refetch: [CrcRecommendationsDocument] });
  }

  async delete({ id, version }: Pick<CrcRecommendation, 'id' | 'version'>): Promise<void> {
    await this.graph.mutate(DeleteCrcRecommendationDocument, { input: { id, version } }, { refetch: [CrcRecommendationsDocument] });
  }
}
