import { inject, Injectable } from '@angular/core';
import type { ConventionKind } from '@maillage/domain';
import { firstValueFrom, map, type Observable } from 'rxjs';
import type {
  CreateConventionInput,
  RecordConventionActInput,
  RemoveConventionPartInput,
  SaveConventionGrantInput,
  SaveConventionMeansInput,
  SaveConventionPartyInput,
  SaveConventionRiderInput,
  SaveConventionSecondmentInput,
  SetConventionVoletsInput,
  UpdateConventionInput,
} from '../../generated/schema-types';
import { allPages, Graph, MOST_AT_ONCE } from '../core';
import { JournalDocument } from '../journal';
import type { ScopeFilter } from '../scope';
import {
  ArchiveConventionDocument,
  ConventionDeadlinesDocument,
  type ConventionDeadlinesQuery,
  ConventionDocument,
  type ConventionFieldsFragment,
  type ConventionItemFieldsFragment,
  ConventionsDocument,
  type ConventionsQueryVariables,
  CreateConventionDocument,
  RecordConventionActDocument,
  RemoveConventionActDocument,
  RemoveConventionGrantDocument,
  RemoveConventionMeansDocument,
  RemoveConventionPartyDocument,
  RemoveConventionRiderDocument,
  RemoveConventionSecondmentDocument,
  RestoreConventionDocument,
  SaveConventionGrantDocument,
  SaveConventionMeansDocument,
  SaveConventionPartyDocument,
  SaveConventionRiderDocument,
  SaveConventionSecondmentDocument,
  SetConventionVoletsDocument,
  UpdateConventionDocument,
} from './conventions.generated';
import { ConventionCoverageDocument, ConventionCoverageHistoryDocument, type ConventionCoverageQuery } from './coverage/coverage.generated';

export type Convention = ConventionFieldsFragment;
export type ConventionItem = ConventionItemFieldsFragment;
export type Act = Convention['acts'][number];
export type Party = Convention['parties'][number];
export type Rider = Convention['riders'][number];
export type Grant = Convention['grants'][number];
export type Means = Convention['means'][number];
export type Secondment = Convention['secondments'][number];
export type DueItem = ConventionDeadlinesQuery['deadlines']['items'][number];
export type Coverage = ConventionCoverageQuery['conventionCoverage'];
export type CcasCoverage = Coverage['ccas'][number];

/** Which conventions, in which order; without page. */
export type RegisterQuestion = Omit<ConventionsQueryVariables, 'skip' | 'take'>;

/** Which conventions count as coverage. */
export interface CoverageQuestion {
  readonly networkId: string;
  readonly kinds: ConventionKind[];
  readonly minimumVolets: number;
}

/** What the page of a convention shows besides itself: a change also changes its deadlines and its history. */
const ON_THE_PAGE = [ConventionDeadlinesDocument, JournalDocument];

/** Conventions and their coverage, as the API has them. Every change answers with the whole convention. */
@Injectable({ providedIn: 'root' })
export class ConventionsGateway {
  private readonly graph = inject(Graph);

  register(question: RegisterQuestion, skip: number, take: number) {
    return this.graph.watch(ConventionsDocument, { ...question, skip, take }).pipe(map(({ conventions }) => conventions));
  }

  /** All pages of the register. */
  wholeRegister(question: RegisterQuestion): Promise<readonly ConventionItem[]> {
    return firstValueFrom(
      allPages((skip) => this.graph.query(ConventionsDocument, { ...question, skip, take: MOST_AT_ONCE }).pipe(map(({ conventions }) => conventions))),
    );
  }

  convention(id: string): Observable<Convention> {
    return this.graph.watch(ConventionDocument, { id }).pipe(map(({ convention }) => convention));
  }

  /** What comes due of one convention, within a year and a half. */
  deadlines(networkId: string, { id, ccasId }: { id: string; ccasId: string }): Observable<DueItem[]> {
    return this.graph
      .watch(ConventionDeadlinesDocument, { networkId, ccasId, kinds: null, upcomingDays: 550 })
      .pipe(map(({ deadlines }) => deadlines.items.filter(({ sourceId }) => sourceId === id)));
  }

  coverage(question: CoverageQuestion, on: string | null): Observable<Coverage> {
    return this.graph.watch(ConventionCoverageDocument, { ...question, on }).pipe(map(({ conventionCoverage }) => conventionCoverage));
  }

  coverageHistory(question: CoverageQuestion, span: { readonly from: string; readonly to: string; readonly scope: ScopeFilter | null }) {
    return this.graph
      .watch(ConventionCoverageHistoryDocument, { ...question, ...span })
      .pipe(map(({ conventionCoverageHistory }) => conventionCoverageHistory));
  }

  async create(input: CreateConventionInput): Promise<Convention> {
    return (await this.graph.create(CreateConventionDocument, { input })).createConvention;
  }

  update(input: UpdateConventionInput): Promise<unknown> {
    return this.graph.mutate(UpdateConventionDocument, { input }, { refetch: ON_THE_PAGE });
  }

  setArchived({ id, version }: Convention, isArchived: boolean): Promise<unknown> {
    const variables = { input: { id, version } };
    return isArchived
      ? this.graph.mutate(ArchiveConventionDocument, variables, { refetch: ON_THE_PAGE })
      : this.graph.mutate(RestoreConventionDocument, variables, { refetch: ON_THE_PAGE });
  }

  async setVolets(input: SetConventionVoletsInput): Promise<Convention> {
    return (await this.graph.mutate(SetConventionVoletsDocument, { input }, { refetch: [JournalDocument] })).setConventionVolets;
  }

  recordAct(input: RecordConventionActInput): Promise<unknown> {
    return this.graph.create(RecordConventionActDocument, { input }, { refetch: ON_THE_PAGE });
  }

  removeAct(input: RemoveConventionPartInput): Promise<unknown> {
    return this.graph.mutate(RemoveConventionActDocument, { input }, { refetch: ON_THE_PAGE });
  }

  saveParty(input: SaveConventionPartyInput): Promise<unknown> {
    return this.graph.create(SaveConventionPartyDocument, { input }, { refetch: ON_THE_PAGE });
  }

  removeParty(input: RemoveConventionPartInput): Promise<unknown> {
    return this.graph.mutate(RemoveConventionPartyDocument, { input }, { refetch: ON_THE_PAGE });
  }

  saveRider(input: SaveConventionRiderInput): Promise<unknown> {
    return this.graph.create(SaveConventionRiderDocument, { input }, { refetch: ON_THE_PAGE });
  }

  removeRider(input: RemoveConventionPartInput): Promise<unknown> {
    return this.graph.mutate(RemoveConventionRiderDocument, { input }, { refetch: ON_THE_PAGE });
  }

  saveGrant(input: SaveConventionGrantInput): Promise<unknown> {
    return this.graph.create(SaveConventionGrantDocument, { input }, { refetch: ON_THE_PAGE });
  }

  removeGrant(input: RemoveConventionPartInput): Promise<unknown> {
    return this.graph.mutate(RemoveConventionGrantDocument, { input }, { refetch: ON_THE_PAGE });
  }

  saveMeans(input: SaveConventionMeansInput): Promise<unknown> {
    return this.graph.create(SaveConventionMeansDocument, { input }, { refetch: ON_THE_PAGE });
  }

  removeMeans(input: RemoveConventionPartInput): Promise<unknown> {
    return this.graph.mutate(RemoveConventionMeansDocument, { input }, { refetch: ON_THE_PAGE });
  }

  saveSecondment(input: SaveConventionSecondmentInput): Promise<unknown> {
    return this.graph.create(SaveConventionSecondmentDocument, { input }, { refetch: ON_THE_PAGE });
  }

  removeSecondment(input: RemoveConventionPartInput): Promise<unknown> {
    return this.graph.mutate(RemoveConventionSecondmentDocument, { input }, { refetch: ON_THE_PAGE });
  }
}
