import { inject, Injectable } from '@angular/core';
import type { InventoryBoard, InventoryTopicCode } from '@maillage/domain';
import { map, type Observable } from 'rxjs';
import type { CreateCohortInput, TakeUpInput } from '../../generated/schema-types';
import { Graph, PageAccount } from '../core';
import { ApiError } from '../errors';
import type { ScopeFilter } from '../scope';
import { COHORTS_CHANGED } from '../scope/cohorts-gateway';
import {
  AskForInventoryDocument,
  CreateCohortOfInventoryDocument,
  InventoryBoardDocument,
  type InventoryBoardFieldsFragment,
  InventoryTopicsDocument,
  type InventoryTopicsQuery,
  TakeUpInventoryItemDocument,
} from './inventories.generated';

export type TopicSummary = InventoryTopicsQuery['inventoryTopics'][number];
export type TopicBoard = Omit<InventoryBoardFieldsFragment, 'board'> & { readonly board: InventoryBoard };
export type FileFormat = 'xlsx' | 'docx';

const CHANGED = { outdated: ['inventoryBoard', 'inventoryTopics'] };

/** Inventories: what each topic says of the network. */
@Injectable({ providedIn: 'root' })
export class InventoriesGateway {
  private readonly graph = inject(Graph);
  private readonly page = inject(PageAccount);

  topics(networkId: string): Observable<readonly TopicSummary[]> {
    return this.graph.watch(InventoryTopicsDocument, { networkId }).pipe(map(({ inventoryTopics }) => inventoryTopics));
  }

  board(networkId: string, topic: InventoryTopicCode, scope: ScopeFilter | null): Observable<TopicBoard> {
    return this.graph.watch(InventoryBoardDocument, { networkId, topic, scope }).pipe(map(({ inventoryBoard }) => inventoryBoard as TopicBoard));
  }

  /** Asks all CCAS for a topic; gives the collection. */
  async ask(networkId: string, topic: InventoryTopicCode): Promise<string | null> {
    const { askForInventory } = await this.graph.mutate(
      AskForInventoryDocument,
      { input: { networkId, topic } },
      { outdated: [...CHANGED.outdated, 'formCollections', 'forms'] },
    );
    return askForInventory.collection?.id ?? null;
  }

  async takeUp(input: TakeUpInput): Promise<void> {
    await this.graph.mutate(TakeUpInventoryItemDocument, { input }, CHANGED);
  }

  async createCohort(input: CreateCohortInput): Promise<{ readonly id: string; readonly name: string }> {
    return (await this.graph.create(CreateCohortOfInventoryDocument, { input }, COHORTS_CHANGED)).createCohort;
  }

  async file(path: string, networkId: string, scope: ScopeFilter | null, format: FileFormat): Promise<Blob> {
    const query = new URLSearchParams({ networkId, format, ...scope });
    const answer = await fetch(`/inventories/${path}?${query}`, { headers: this.page.headers }).catch(() => {
      throw new ApiError('NETWORK_FAILURE');
    });
    if (!answer.ok) throw new ApiError(answer.status === 404 ? 'NOT_FOUND' : 'INVENTORY_FILE_FAILED');
    return answer.blob();
  }
}
