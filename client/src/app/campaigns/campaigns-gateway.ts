import { inject, Injectable } from '@angular/core';
import { map, type Observable } from 'rxjs';
import type {
  ChangeUpdateCampaignInput,
  CreateUpdateCampaignInput,
  ExcuseFromCampaignInput,
  ExtendUpdateCampaignInput,
  RemindOfCampaignInput,
  ReopenCampaignResponseInput,
  UpdateCampaignActInput,
} from '../../generated/schema-types';
import { Graph } from '../core';
import {
  type BoardRowFieldsFragment,
  CampaignBoardDocument,
  type CampaignBoardQuery,
  CampaignChoicesDocument,
  type CampaignChoicesQuery,
  CampaignDocument,
  type UpdateCampaignFieldsFragment,
  CampaignPreviewDocument,
  type CampaignPreviewQuery,
  CampaignsDocument,
  ChangeCampaignDocument,
  CloseCampaignDocument,
  CreateCampaignDocument,
  DeleteCampaignDocument,
  ExcuseFromCampaignDocument,
  ExtendCampaignDocument,
  OpenCampaignDocument,
  RemindOfCampaignDocument,
  type RemindOfCampaignMutation,
  ReopenCampaignDocument,
  ReopenCampaignResponseDocument,
} from './campaigns.generated';

export type Campaign = UpdateCampaignFieldsFragment;
export type BoardRow = BoardRowFieldsFragment;
export type Board = CampaignBoardQuery['campaignBoard'];
export type Preview = CampaignPreviewQuery['campaignPreview'];
export type Choices = CampaignChoicesQuery['campaignChoices'];
export type Reminded = RemindOfCampaignMutation['remindOfCampaign'];

/** What is read anew once something of a campaign has changed: a board counts its rows. */
const CHANGED = { refetch: 'active' as const };

/** Update campaigns as the coordination writes and follows them. */
@Injectable({ providedIn: 'root' })
export class CampaignsGateway {
  private readonly graph = inject(Graph);

  all(networkId: string): Observable<readonly Campaign[]> {
    return this.graph.watch(CampaignsDocument, { networkId }).pipe(map(({ updateCampaigns }) => updateCampaigns));
  }

  one(id: string): Observable<Campaign> {
    return this.graph.watch(CampaignDocument, { id }).pipe(map(({ updateCampaign }) => updateCampaign));
  }

  board(id: string): Observable<Board> {
    return this.graph.watch(CampaignBoardDocument, { id }).pipe(map(({ campaignBoard }) => campaignBoard));
  }

  choices(networkId: string): Observable<Choices> {
    return this.graph.query(CampaignChoicesDocument, { networkId }).pipe(map(({ campaignChoices }) => campaignChoices));
  }

  preview(id: string): Observable<Preview> {
    return this.graph.query(CampaignPreviewDocument, { id }).pipe(map(({ campaignPreview }) => campaignPreview));
  }

  async create(input: CreateUpdateCampaignInput): Promise<Campaign> {
    return (await this.graph.create(CreateCampaignDocument, { input }, { refetch: [CampaignsDocument] })).createUpdateCampaign;
  }

  async change(input: ChangeUpdateCampaignInput): Promise<Campaign> {
    return (await this.graph.mutate(ChangeCampaignDocument, { input })).changeUpdateCampaign;
  }

  async delete(input: UpdateCampaignActInput): Promise<void> {
    await this.graph.mutate(DeleteCampaignDocument, { input }, { refetch: [CampaignsDocument] });
  }

  async open(input: UpdateCampaignActInput): Promise<Campaign> {
    return (await this.graph.mutate(OpenCampaignDocument, { input })).openUpdateCampaign;
  }

  async close(input: UpdateCampaignActInput): Promise<void> {
    await this.graph.mutate(CloseCampaignDocument, { input }, CHANGED);
  }

  async reopen(input: UpdateCampaignActInput): Promise<void> {
    await this.graph.mutate(ReopenCampaignDocument, { input }, CHANGED);
  }

  async extend(input: ExtendUpdateCampaignInput): Promise<void> {
    await this.graph.mutate(ExtendCampaignDocument, { input }, CHANGED);
  }

  async excuse(input: ExcuseFromCampaignInput): Promise<void> {
    await this.graph.mutate(ExcuseFromCampaignDocument, { input }, CHANGED);
  }

  async reopenResponse(input: ReopenCampaignResponseInput): Promise<void> {
    await this.graph.mutate(ReopenCampaignResponseDocument, { input }, CHANGED);
  }

  async remind(input: RemindOfCampaignInput): Promise<Reminded> {
    return (await this.graph.mutate(RemindOfCampaignDocument, { input }, CHANGED)).remindOfCampaign;
  }
}
