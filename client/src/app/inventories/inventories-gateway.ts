import { inject, Injectable } from '@angular/core';
import type { InventoryBoard, InventoryTopicCode, LabelFile } from '@maillage/domain';
import { map, type Observable } from 'rxjs';
import type { RecordLabelDecisionInput, TakeUpInput, WithdrawLabelDecisionInput } from '../../generated/schema-types';
import { Graph, OwnFiles } from '../core';
import type { ScopeFilter } from '../scope';
import {
  AbsLabelDocument,
  AskForInventoryDocument,
  InventoryBoardDocument,
  type InventoryBoardFieldsFragment,
  InventoryTopicsDocument,
  type InventoryTopicsQuery,
  RecordLabelDecisionDocument,
  TakeUpInventoryItemDocument,
  WithdrawLabelDecisionDocument,
} from './inventories.generated';

export type TopicSummary = InventoryTopicsQuery['inventoryTopics'][number];
export type TopicBoard = Omit<InventoryBoardFieldsFragment, 'board'> & { readonly board: InventoryBoard };
export type FileFormat = 'xlsx' | 'docx';

const CHANGED = { outdated: ['inventoryBoard', 'inventoryTopics'] };

/** Inventories: what each topic says of the network. */
@Injectable({ providedIn: 'root' })
export class InventoriesGateway {
  private readonly graph = inject(Graph);
  private readonly files = inject(OwnFiles);

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

  label(networkId: string, ccasId: string): Observable<LabelFile> {
    return this.graph.watch(AbsLabelDocument, { networkId, ccasId }).pipe(map(({ absLabel }) => absLabel.file as LabelFile));
  }

  async recordLabel(input: RecordLabelDecisionInput): Promise<void> {
    await this.graph.mutate(RecordLabelDecisionDocument, { input }, CHANGED);
  }

  async withdrawLabel(input: WithdrawLabelDecisionInput): Promise<void> {
    await this.graph.mutate(WithdrawLabelDecisionDocument, { input }, CHANGED);
  }

  file(path: string, networkId: string, scope: ScopeFilter | null, format: FileFormat): Promise<Blob> {
    const query = new URLSearchParams({ networkId, format, ...scope });
    return this.files.fetch(`/inventories/${path}?${query}`, 'INVENTORY_FILE_FAILED');
  }
}
