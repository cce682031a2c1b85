import { inject, Injectable } from '@angular/core';
import { firstValueFrom, map, type Observable } from 'rxjs';
import { allPages, Graph, MOST_AT_ONCE } from '../../core';
import { type Adoption, AdoptionGateway } from '../adoption/adoption-gateway';
import {
  BlockAgainDocument,
  BlockersDocument,
  type BlockersQuery,
  type BlockersQueryVariables,
  LiftBlockerDocument,
  PostponeBlockerDocument,
} from './blockers.generated';

export type BlockersView = BlockersQuery['blockers'];
export type Blocker = BlockersView['items'][number];
export type BlockersFilter = Omit<BlockersQueryVariables, 'skip' | 'take'>;

/** A blocker, as one acts on it: in the list, or on a cell of the matrix of that plan. */
export interface BlockerToLift {
  readonly initiative: { readonly id: string; readonly title: string };
  readonly ccas: { readonly id: string; readonly communeName: string };
  readonly version: number;
  readonly text: string;
  readonly blockerAddressee: { readonly accountId: string | null } | null;
  readonly blockerLiftedBy: string | null;
  readonly blockerLiftsWhen: string | null;
  readonly blockerReviewOn: string | null;
  readonly blockedSince: string | null;
  readonly planId?: string;
}

/** What blocks the CCAS of the network. */
@Injectable({ providedIn: 'root' })
export class BlockersGateway {
  private readonly graph = inject(Graph);
  private readonly adoptions = inject(AdoptionGateway);

  page(filter: BlockersFilter, skip: number, take: number): Observable<BlockersView> {
    return this.graph.watch(BlockersDocument, { ...filter, skip, take }).pipe(map(({ blockers }) => blockers));
  }

  /** Every page of what is asked for, to be taken away. */
  all(filter: BlockersFilter): Promise<readonly Blocker[]> {
    return firstValueFrom(
      allPages((skip) => this.graph.query(BlockersDocument, { ...filter, skip, take: MOST_AT_ONCE }).pipe(map(({ blockers }) => blockers))),
    );
  }

  /** What stands once it is lifted: by its version that can be undone. */
  async lift(blocker: BlockerToLift, outcome: string | null): Promise<Adoption> {
    return this.shown(blocker, (await this.graph.mutate(LiftBlockerDocument, { input: { ...seen(blocker), outcome } }, { refetch: 'active' })).liftBlocker);
  }

  async postpone(blocker: BlockerToLift, reviewOn: string, note: string | null): Promise<void> {
    const input = { ...seen(blocker), reviewOn, note };
    this.shown(blocker, (await this.graph.mutate(PostponeBlockerDocument, { input }, { refetch: 'active' })).postponeBlocker);
  }

  /** As it stood before it was lifted. */
  async blockAgain(blocker: BlockerToLift, version: number): Promise<void> {
    const { text, blockerAddressee, blockerLiftedBy, blockerLiftsWhen, blockerReviewOn, blockedSince } = blocker;
    const blockerAddresseeId = blockerAddressee?.accountId ?? null;
    const input = { ...seen(blocker), version, blocker: text, blockerAddresseeId, blockerLiftedBy, blockerLiftsWhen, blockerReviewOn, blockedSince };
    this.shown(blocker, (await this.graph.mutate(BlockAgainDocument, { input }, { refetch: 'active' })).updateAdoption);
  }

  private shown({ planId }: BlockerToLift, adoption: Adoption): Adoption {
    if (planId) this.adoptions.show(planId, adoption);
    return adoption;
  }
}

const seen = ({ initiative, ccas, version }: BlockerToLift) => ({ initiativeId: initiative.id, ccasId: ccas.id, version });
