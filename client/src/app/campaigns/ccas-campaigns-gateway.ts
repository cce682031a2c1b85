import { inject, Injectable } from '@angular/core';
import type { CampaignReply } from '@maillage/domain';
import { map, type Observable } from 'rxjs';
import { Graph } from '../core';
import {
  type CampaignToAnswerFragment,
  CampaignsToAnswerDocument,
  DelegateCampaignSectionDocument,
  ReplyToCampaignDocument,
  SeeCampaignDocument,
  SubmitCampaignDocument,
} from './ccas-campaigns.generated';

/** A campaign as one CCAS sees it: what it is asked, and what it answered. */
export type CampaignToAnswer = CampaignToAnswerFragment;
export type CampaignPart = CampaignToAnswer['sections'][number];

@Injectable({ providedIn: 'root' })
export class CcasCampaignsGateway {
  private readonly graph = inject(Graph);

  /** What campaigns ask of a CCAS; read again after each change. */
  ofCcas(networkId: string, ccasId: string): Observable<readonly CampaignToAnswer[]> {
    return this.graph.watch(CampaignsToAnswerDocument, { networkId, ccasId }, { isKept: true }).pipe(map(({ ccasCampaigns }) => ccasCampaigns));
  }

  /** Notes that somebody of the CCAS has opened it. */
  async see(responseId: string): Promise<void> {
    await this.graph.mutate(SeeCampaignDocument, { input: { responseId } });
  }

  async reply(itemId: string, kind: CampaignReply | null, reason: string | null, version: number): Promise<void> {
    await this.graph.mutate(ReplyToCampaignDocument, { input: { itemId, kind, reason, version } });
  }

  /** What is shown is no longer what stands: it is read again. */
  outdate(): void {
    this.graph.outdate('ccasCampaigns');
  }

  async submit(responseId: string): Promise<void> {
    await this.graph.mutate(SubmitCampaignDocument, { input: { responseId } });
  }

  async delegate(responseId: string, sectionId: string, accountId: string | null): Promise<void> {
    await this.graph.mutate(DelegateCampaignSectionDocument, { input: { responseId, sectionId, accountId } });
  }
}
