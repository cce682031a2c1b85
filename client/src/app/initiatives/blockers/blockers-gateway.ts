import { inject, Injectable } from '@angular/core';
import { firstValueFrom, map, type Observable } from 'rxjs';
import { allPages, Graph, MOST_AT_ONCE } from '../../core';
import { BlockAgainDocument, BlockersDocument, type BlockersQuery, type BlockersQueryVariables, LiftBlockerDocument } from './blockers.generated';

export type BlockersView = BlockersQuery['blockers'];
export type Blocker = BlockersView['items'][number];
export type BlockersFilter = Omit<BlockersQueryVariables, 'skip' | 'take'>;

/** What blocks the CCAS of the network. */
@Injectable({ providedIn: 'root' })
export class BlockersGateway {
  private readonly graph = inject(Graph);

  page(filter: BlockersFilter, skip: number, take: number): Observable<BlockersView> {
    return this.graph.watch(BlockersDocument, { ...filter, skip, take }).pipe(map(({ blockers }) => blockers));
  }

  /** Every page of what is asked for, to be taken away. */
  all(filter: BlockersFilter): Promise<readonly Blocker[]> {
    return firstValueFrom(
      allPages((skip) => this.graph.query(BlockersDocument, { ...filter, skip, take: MOST_AT_ONCE }).pipe(map(({ blockers }) => blockers))),
    );
  }

  /** The version of what is lifted, by which that can be undone. */
  async lift({ initiative, ccas, version }: Blocker, outcome: string | null): Promise<number | null> {
    const input = { initiativeId: initiative.id, ccasId: ccas.id, version, outcome };
    return (await this.graph.mutate(LiftBlockerDocument, { input }, { refetch: 'active' })).liftBlocker.version;
  }

  /** As it stood before it was lifted. */
  async blockAgain({ initiative, ccas, text, liftedBy, since }: Blocker, version: number): Promise<void> {
    const input = { initiativeId: initiative.id, ccasId: ccas.id, version, blocker: text, blockerLiftedBy: liftedBy, blockedSince: since };
    await this.graph.mutate(BlockAgainDocument, { input }, { refetch: 'active' });
  }
}
