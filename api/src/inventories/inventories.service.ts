import {
  type InventoryBoard,
  INVENTORY_TOPIC_CODES,
  INVENTORY_TOPICS,
  inventoryBoard,
  inventoryCoverage,
  inventoryRules,
  type InventoryTopicCode,
  takersOf,
  takeUpKey,
  takeUpPlace,
  yearOf,
} from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CollectionsService, FormsService } from '../forms';
import { memberTarget, networkTarget } from '../network';
import { found, requireCan } from '../platform/access/require-can';
import type { Viewer } from '../platform/access/viewer';
import { Clock } from '../platform/clock/clock';
import type { Queryable } from '../platform/database/queryable';
import { Transactions } from '../platform/database/transactions';
import { InputError } from '../platform/errors/domain-error';
import type { AskForInventoryInput, InventoryBoardArgs, TakeUpInput } from './inventories.input';
import { countInventory, findAsked, findInventory, HOLD_TOPIC, type InventoryFacts, setTakenUp } from './inventories.queries';
import type { InventoryBoardType, InventorySummaryType } from './inventories.type';

/** A board, and the facts that it was made of. */
export interface MadeBoard {
  readonly facts: InventoryFacts;
  readonly board: InventoryBoard;
}

/** The inventories of a network: ready-made forms, read as boards. */
@Injectable()
export class InventoriesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly forms: FormsService,
    private readonly collections: CollectionsService,
  ) {}

  async summaries(viewer: Viewer, networkId: string): Promise<InventorySummaryType[]> {
    requireCan(viewer, 'inventories.read', await networkTarget(this.dataSource, networkId));
    const today = this.clock.today();
    return Promise.all(
      INVENTORY_TOPIC_CODES.map(async (topic) => {
        const { collection, sources } = await countInventory(this.dataSource, { viewer, networkId, topic, scope: null, today });
        const { checked, unchecked, expected } = inventoryCoverage(sources);
        return { topic, collection, known: checked + unchecked, expected };
      }),
    );
  }

  async board(viewer: Viewer, args: InventoryBoardArgs): Promise<InventoryBoardType> {
    const { facts, board } = await this.read(viewer, args);
    return { networkId: args.networkId, topic: args.topic, collection: facts.collection, board, takeUps: facts.takeUps };
  }

  /** A board as the viewer may read it, of a network that she reads. */
  async read(viewer: Viewer, args: InventoryBoardArgs): Promise<MadeBoard> {
    requireCan(viewer, 'inventories.read', await networkTarget(this.dataSource, args.networkId));
    return this.make(viewer, args);
  }

  /** Asks a topic of all CCAS in one act: the form, its version, the collection of the year. Where one is running it is that one. */
  async ask(viewer: Viewer, { networkId, topic }: AskForInventoryInput): Promise<InventoryBoardType> {
    await this.transactions.run(viewer, async (manager) => {
      requireCan(viewer, 'inventories.ask', await networkTarget(manager, networkId), { readable: 'inventories.read' });
      await manager.query(HOLD_TOPIC, [networkId, topic]);
      const { collectionId, formId } = await findAsked(manager, networkId, topic);
      if (collectionId !== null) return;
      const { title } = found(INVENTORY_TOPICS.find(({ code }) => code === topic));
      const year = yearOf(this.clock.today());
      await this.transactions.joined(manager, async () => {
        const asked = formId ?? (await this.publishForm(viewer, networkId, topic, title));
        const period = { periodFrom: `${year}-01-01`, periodTo: `${year}-12-31` };
        await this.collections.create(viewer, { formId: asked, title: `${title} ${year}`, ...period });
      });
    });
    return this.board(viewer, { networkId, topic });
  }

  /** Says that a CCAS does what another one lists, or no longer. */
  async takeUp(viewer: Viewer, { networkId, topic, sourceCcasId, title, ccasId, isTakenUp }: TakeUpInput): Promise<InventoryBoardType> {
    const target = found(await networkTarget(this.dataSource, networkId));
    await this.transactions.run(viewer, async (manager) => {
      requireCan(viewer, 'inventories.read', target);
      requireCan(viewer, 'inventories.takeUp', await memberTarget(manager, { networkId, ccasId }), { readable: 'inventories.read' });
      const { facts, board } = await this.make(viewer, { networkId, topic }, manager);
      if (!board.rows.some(({ ccas }) => ccas.id === ccasId.toLowerCase())) throw new InputError([{ path: 'ccasId', reason: 'UNKNOWN_REFERENCE' }]);
      const at = takersOf(sourceCcasId.toLowerCase(), title);
      const isListed = board.items?.areTakenUp === true && board.items.rows.some((item) => takersOf(item.ccas.id, String(item.cells[0] ?? '')) === at);
      const isKnown = facts.takeUps.some((takeUp) => takeUpPlace(takeUp) === at);
      if (sourceCcasId === ccasId || (!isListed && (isTakenUp || !isKnown))) throw new InputError([{ path: 'title', reason: 'UNKNOWN_REFERENCE' }]);
      await setTakenUp(manager, { networkId, topic, sourceCcasId, itemKey: takeUpKey(title), ccasId }, isTakenUp);
    });
    return this.board(viewer, { networkId, topic });
  }

  private async make(viewer: Viewer, { networkId, topic, scope = null }: InventoryBoardArgs, database: Queryable = this.dataSource): Promise<MadeBoard> {
    const today = this.clock.today();
    const facts = await findInventory(database, { viewer, networkId, topic, scope, today });
    const definitions = new Map(Object.entries(facts.definitions));
    const isPart = Object.values(scope ?? {}).some((part) => part !== null && part !== undefined);
    const reader = { epts: new Set(facts.ownEpts), own: new Set(facts.ownCcas), isPart, today };
    return { facts, board: inventoryBoard(inventoryRules(topic), facts.sources, definitions, reader) };
  }

  private async publishForm(viewer: Viewer, networkId: string, topic: InventoryTopicCode, title: string): Promise<string> {
    const { id, version } = await this.forms.create(viewer, { networkId, title, model: topic });
    await this.forms.publish(viewer, { id, version, breaks: [] });
    return id;
  }
}
