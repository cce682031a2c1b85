import { inject, Injectable } from '@angular/core';
import { firstValueFrom, map, type Observable } from 'rxjs';
import { Graph } from '../core';
import { JournalDocument } from '../journal';
import {
  CarryOverInitiativeDocument,
  CreateFunderDocument,
  CreateFundingLineDocument,
  CreateInitiativeDocument,
  CreateMilestoneDocument,
  CreatePlanDocument,
  CreateRecommendationDocument,
  DeleteFundingLineDocument,
  DeleteMilestoneDocument,
  InitiativeDocument,
  InitiativesDocument,
  OwnerCandidatesDocument,
  PublishInitiativeDocument,
  RecommendationsDocument,
  UpdateFundingLineDocument,
  UpdateInitiativeDocument,
  UpdateMilestoneDocument,
  UpdateRecommendationDocument,
  type CarryOverInitiativeInput,
  type CreateFundingLineInput,
  type CreateInitiativeInput,
  type CreateMilestoneInput,
  type CreatePlanInput,
  type CreateRecommendationInput,
  type InitiativeFieldsFragment,
  type InitiativeListItemFieldsFragment,
  type OwnerCandidatesQuery,
  type RecommendationsQuery,
  type UpdateFundingLineInput,
  type UpdateInitiativeInput,
  type UpdateMilestoneInput,
  type UpdateRecommendationInput,
} from './initiatives.generated';

export type Initiative = InitiativeFieldsFragment;
export type InitiativeItem = InitiativeListItemFieldsFragment;
export type Recommendation = RecommendationsQuery['recommendations'][number];
export type OwnerCandidate = OwnerCandidatesQuery['accounts']['items'][number];
export type Funder = Initiative['publishedTo'][number];
export type Milestone = Initiative['milestones'][number];
export type FundingLine = Initiative['fundingLines'][number];

const PAGE_SIZE = 100;
/** What the page of an initiative shows of its parts: a change there also changes alerts, totals and history. */
const ON_THE_PAGE = [InitiativeDocument, JournalDocument];

/** Recommendations and initiatives, as the API has them. */
@Injectable({ providedIn: 'root' })
export class InitiativesGateway {
  private readonly graph = inject(Graph);

  recommendations(networkId: string, planId: string | null): Observable<Recommendation[]> {
    return this.graph.watch(RecommendationsDocument, { networkId, planId }).pipe(map(({ recommendations }) => recommendations));
  }

  /** A plan holds a hundred initiatives at the very most; one page is all of them. */
  initiatives(planId: string, includeArchived: boolean): Observable<{ items: InitiativeItem[]; totalCount: number }> {
    return this.graph.watch(InitiativesDocument, { planId, includeArchived, skip: 0, take: PAGE_SIZE }).pipe(map(({ initiatives }) => initiatives));
  }

  initiative(id: string): Observable<Initiative> {
    return this.graph.watch(InitiativeDocument, { id }).pipe(map(({ initiative }) => initiative));
  }

  /** Those who have an account in the network: suggestions for the owner and the deputy. */
  ownerCandidates(networkId: string): Promise<OwnerCandidate[]> {
    return firstValueFrom(this.graph.query(OwnerCandidatesDocument, { networkId }).pipe(map(({ accounts }) => accounts.items)));
  }

  async createPlan(input: CreatePlanInput): Promise<void> {
    await this.graph.create(CreatePlanDocument, { input }, { outdated: ['plans'] });
  }

  async createRecommendation(input: CreateRecommendationInput): Promise<void> {
    await this.graph.create(CreateRecommendationDocument, { input }, { refetch: [RecommendationsDocument] });
  }

  async updateRecommendation(input: UpdateRecommendationInput): Promise<void> {
    await this.graph.mutate(UpdateRecommendationDocument, { input });
  }

  async createInitiative(input: CreateInitiativeInput): Promise<{ id: string; number: number }> {
    return (await this.graph.create(CreateInitiativeDocument, { input })).createInitiative;
  }

  async updateInitiative(input: UpdateInitiativeInput): Promise<Initiative> {
    return (await this.graph.mutate(UpdateInitiativeDocument, { input }, { refetch: [JournalDocument] })).updateInitiative;
  }

  async carryOver(input: CarryOverInitiativeInput): Promise<Initiative> {
    return (await this.graph.create(CarryOverInitiativeDocument, { input }, { refetch: ON_THE_PAGE })).carryOverInitiative;
  }

  async createMilestone(input: CreateMilestoneInput): Promise<void> {
    await this.graph.create(CreateMilestoneDocument, { input }, { refetch: ON_THE_PAGE });
  }

  async updateMilestone(input: UpdateMilestoneInput): Promise<void> {
    await this.graph.mutate(UpdateMilestoneDocument, { input }, { refetch: ON_THE_PAGE });
  }

  async deleteMilestone(id: string, version: number): Promise<void> {
    await this.graph.mutate(DeleteMilestoneDocument, { input: { id, version } }, { refetch: ON_THE_PAGE });
  }

  async createFunder(networkId: string, name: string): Promise<Funder> {
    return (await this.graph.create(CreateFunderDocument, { input: { networkId, name } }, { outdated: ['funders'] })).createFunder;
  }

  async createFundingLine(input: CreateFundingLineInput): Promise<void> {
    await this.graph.create(CreateFundingLineDocument, { input }, { refetch: ON_THE_PAGE });
  }

  async updateFundingLine(input: UpdateFundingLineInput): Promise<void> {
    await this.graph.mutate(UpdateFundingLineDocument, { input }, { refetch: ON_THE_PAGE });
  }

  async deleteFundingLine(id: string, version: number): Promise<void> {
    await this.graph.mutate(DeleteFundingLineDocument, { input: { id, version } }, { refetch: ON_THE_PAGE });
  }

  async publish(initiativeId: string, funderId: string, isPublished: boolean): Promise<void> {
    await this.graph.mutate(PublishInitiativeDocument, { input: { initiativeId, funderId, isPublished } }, { refetch: [JournalDocument] });
  }
}
