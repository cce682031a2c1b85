import { inject, Injectable } from '@angular/core';
import { map, type Observable } from 'rxjs';
import type {
  CreateMaturityCampaignInput,
  SaveMaturityAssessmentInput,
  UpdateMaturityCampaignInput,
  ValidateMaturityAssessmentInput,
} from '../../../generated/schema-types';
import { Graph } from '../../core';
import {
  CcasMaturityDocument,
  type CcasMaturityQuery,
  CreateMaturityCampaignDocument,
  MaturityCampaignsDocument,
  type MaturityCampaignsQuery,
  MaturityOverviewDocument,
  type MaturityOverviewQuery,
  SaveMaturityAssessmentDocument,
  UpdateMaturityCampaignDocument,
  ValidateMaturityAssessmentDocument,
} from './maturity.generated';

export type CcasMaturity = CcasMaturityQuery['ccasMaturity'];
export type Assessment = CcasMaturity['assessments'][number];
export type Campaign = MaturityCampaignsQuery['maturityCampaigns'][number];
export type MaturityOverview = MaturityOverviewQuery['maturityOverview'];

@Injectable({ providedIn: 'root' })
export class MaturityGateway {
  private readonly graph = inject(Graph);

  ofCcas(ccasId: string): Observable<CcasMaturity> {
    return this.graph.watch(CcasMaturityDocument, { ccasId }).pipe(map(({ ccasMaturity }) => ccasMaturity));
  }

  campaigns(networkId: string): Observable<Campaign[]> {
    return this.graph.watch(MaturityCampaignsDocument, { networkId }).pipe(map(({ maturityCampaigns }) => maturityCampaigns));
  }

  overview(campaignId: string): Observable<MaturityOverview> {
    return this.graph.watch(MaturityOverviewDocument, { campaignId }).pipe(map(({ maturityOverview }) => maturityOverview));
  }

  async createCampaign(input: CreateMaturityCampaignInput): Promise<Campaign> {
    return (await this.graph.create(CreateMaturityCampaignDocument, { input }, { refetch: [MaturityCampaignsDocument] })).createMaturityCampaign;
  }

  async updateCampaign(input: UpdateMaturityCampaignInput): Promise<Campaign> {
    return (await this.graph.mutate(UpdateMaturityCampaignDocument, { input }, { refetch: [MaturityCampaignsDocument] })).updateMaturityCampaign;
  }

  async save(input: SaveMaturityAssessmentInput): Promise<Assessment> {
    return (await this.graph.mutate(SaveMaturityAssessmentDocument, { input }, { refetch: [CcasMaturityDocument] })).saveMaturityAssessment;
  }

  async validate(input: ValidateMaturityAssessmentInput): Promise<Assessment> {
    return (await this.graph.mutate(ValidateMaturityAssessmentDocument, { input }, { refetch: [CcasMaturityDocument] })).validateMaturityAssessment;
  }
}
