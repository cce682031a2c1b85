import { inject, Injectable } from '@angular/core';
import { map, type Observable } from 'rxjs';
import { Graph } from '../core';
import { CampaignsToAnswerDocument, type CampaignsToAnswerQuery } from './ccas-campaigns.generated';

/** A campaign as one CCAS sees it, in short. */
export type CampaignToAnswer = CampaignsToAnswerQuery['ccasCampaigns'][number];

@Injectable({ providedIn: 'root' })
export class CcasCampaignsGateway {
  private readonly graph = inject(Graph);

  /** What campaigns ask of a CCAS; read again after each change. */
  ofCcas(networkId: string, ccasId: string): Observable<readonly CampaignToAnswer[]> {
    return this.graph.watch(CampaignsToAnswerDocument, { networkId, ccasId }).pipe(map(({ ccasCampaigns }) => ccasCampaigns));
  }
}
