import { can, EDITION_LIMITS, EDITION_MODEL_STARTS } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { networkTarget } from '../network';
import { found, requireCan } from '../platform/access/require-can';
import type { Viewer } from '../platform/access/viewer';
import { once } from '../platform/creations/once';
import { insertRow, touchRow, updateRow } from '../platform/database/row-writes';
import { Transactions } from '../platform/database/transactions';
import { EditionBlockSources } from '../platform/declarations/edition-block-sources';
import { DomainError, InputError } from '../platform/errors/domain-error';
import { holdAllowed, type SeenKind, SeenWrites } from '../platform/writes';
import type { CorrectEditionInput, CreateEditionInput, EditionBlockInput, SeenEditionInput, SetEditionBlocksInput, UpdateEditionInput } from './edition.input';
import { EditionBlock, EditionComment, EditionProof } from './edition-parts.entity';
import { Edition } from './edition.entity';
import type { EditionType } from './edition.type';
import { checkPerimeter } from './edition-perimeter';
import { findEditionPlace, getEdition } from './editions.queries';

/** Editions as they are composed, until they are published. */
@Injectable()
export class EditionsService {
  readonly kind: SeenKind<Edition, EditionType> = {
    entity: Edition,
    allow: async (viewer, _, { networkId }) => requireCan(viewer, 'editions.manage', { networkId }, { readable: 'editions.proofread' }),
    shown: (viewer, manager, { id }) => this.show(viewer, manager, id),
  };

  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly writes: SeenWrites,
    private readonly declared: EditionBlockSources,
  ) {}

  /** An edition as this person reads it: what was published to the board with `editions.read`, all else with `editions.proofread`. */
  async get(viewer: Viewer, id: string): Promise<EditionType> {
    const place = found(await findEditionPlace(this.dataSource, id));
    const isOpen = place.isPublished && place.audience === 'board';
    requireCan(viewer, isOpen ? 'editions.read' : 'editions.proofread', place);
    return this.show(viewer, this.dataSource.manager, id);
  }

  async create(viewer: Viewer, input: CreateEditionInput): Promise<EditionType> {
    return this.transactions.run(viewer, async (manager) => {
      const { networkId } = input;
      requireCan(viewer, 'editions.manage', await networkTarget(manager, networkId), { readable: 'editions.read' });
      const id = await once(manager, viewer, input, async () => {
        await this.requireRoom(manager, networkId);
        const { model, title, audience, perimeter, periodFrom, periodTo } = input;
        if (periodFrom > periodTo) throw new InputError([{ path: 'periodTo', reason: 'END_BEFORE_START' }]);
        const within = await checkPerimeter(manager, input);
        const editionId = await insertRow(manager, Edition, { networkId, model, title, audience, perimeter, periodFrom, periodTo, ...within });
        await this.insertBlocks(
          manager,
          editionId,
          EDITION_MODEL_STARTS[model].blocks.map((kind) => (kind === 'text' ? { kind, title: 'Contexte' } : { kind })),
        );
        return editionId;
      });
      return this.show(viewer, manager, id);
    });
  }

  update(viewer: Viewer, { id, version, territoryId, cohortId, funderId, ...changes }: UpdateEditionInput): Promise<EditionType> {
    return this.writes.write(viewer, this.kind, { id, version }, async (manager, stored) => {
      requireDraft(stored);
      const [from, to] = [changes.periodFrom ?? stored.periodFrom, changes.periodTo ?? stored.periodTo];
      if (from > to) throw new InputError([{ path: changes.periodTo ? 'periodTo' : 'periodFrom', reason: 'END_BEFORE_START' }]);
      if (changes.comparedId) {
        const compared = await findEditionPlace(manager, changes.comparedId);
        if (compared?.networkId !== stored.networkId || !compared.isPublished) throw new InputError([{ path: 'comparedId', reason: 'UNKNOWN_REFERENCE' }]);
      }
      // what a correction says is for those who read what it corrects
      if (changes.audience && stored.replacesId !== null && changes.audience !== stored.audience)
        throw new InputError([{ path: 'audience', reason: 'NOT_IN_LIST' }]);
      const { networkId } = stored;
      const within = changes.perimeter ? await checkPerimeter(manager, { networkId, perimeter: changes.perimeter, territoryId, cohortId, funderId }) : {};
      await updateRow(manager, Edition, stored.id, { ...changes, ...within });
      await this.unsign(manager, stored);
    });
  }

  /** The blocks as a whole: what is not named goes, what is new comes, and all stand in the order given. */
  setBlocks(viewer: Viewer, { id, version, blocks }: SetEditionBlocksInput): Promise<EditionType> {
    return this.writes.write(viewer, this.kind, { id, version }, async (manager, stored) => {
      requireDraft(stored);
      const standing = new Map((await manager.findBy(EditionBlock, { editionId: stored.id })).map((block) => [block.id, block]));
      const named = blocks.flatMap(({ id: blockId }) => (blockId ? [blockId] : []));
      const unknown = blocks.findIndex(({ id: blockId, kind }) => blockId && standing.get(blockId)?.kind !== kind);
      if (unknown >= 0 || new Set(named).size < named.length) {
        throw new InputError([{ path: `blocks.${Math.max(0, unknown)}.id`, reason: 'UNKNOWN_REFERENCE' }]);
      }
      for (const gone of standing.keys()) if (!named.includes(gone)) await manager.delete(EditionBlock, { id: gone });
      for (const [position, block] of blocks.entries()) {
        const row = { position, ...written(block) };
        if (block.id) await manager.update(EditionBlock, { id: block.id }, row);
        else await manager.insert(EditionBlock, { editionId: stored.id, kind: block.kind, ...row });
      }
      await this.unsign(manager, stored);
      await touchRow(manager, Edition, stored.id);
    });
  }

  /** A new edition that says what it replaces: with the blocks of the published one, as they were composed. */
  async correct(viewer: Viewer, input: CorrectEditionInput): Promise<EditionType> {
    return this.transactions.run(viewer, async (manager) => {
      const replaced = await holdAllowed(manager, viewer, this.kind, input.editionId);
      const id = await once(manager, viewer, input, async () => {
        if (replaced.publishedAt === null) throw new DomainError('EDITION_NOT_SIGNED');
        if (await manager.existsBy(Edition, { replacesId: replaced.id })) throw new DomainError('EDITION_REPLACED_ALREADY');
        await this.requireRoom(manager, replaced.networkId);
        const { networkId, model, title, audience, perimeter, territoryId, cohortId, funderId, periodFrom, periodTo, comparedId } = replaced;
        const same = { networkId, model, title, audience, perimeter, territoryId, cohortId, funderId, periodFrom, periodTo, comparedId };
        const editionId = await insertRow(manager, Edition, { ...same, replacesId: replaced.id, replacesReason: input.reason });
        const blocks = await manager.find(EditionBlock, { where: { editionId: replaced.id }, order: { position: 'ASC' } });
        for (const { position, kind, title: blockTitle, lead, body, options } of blocks) {
          await manager.insert(EditionBlock, { editionId, position, kind, title: blockTitle, lead, body, options });
        }
        return editionId;
      });
      return this.show(viewer, manager, id);
    });
  }

  delete(viewer: Viewer, seen: SeenEditionInput): Promise<boolean> {
    return this.writes.delete(viewer, this.kind, seen, async (manager, stored) => {
      requireDraft(stored);
      await manager.delete(EditionComment, { editionId: stored.id });
      await manager.delete(EditionBlock, { editionId: stored.id });
      await manager.delete(EditionProof, { editionId: stored.id });
    });
  }

  /** An edition as this person reads it: remarks are of who proofreads. */
  async show(viewer: Viewer, manager: EntityManager, id: string): Promise<EditionType> {
    const edition = found(await getEdition(manager, id));
    const { networkId } = edition;
    const canProofread = can(viewer.grants, 'editions.proofread', { networkId });
    const comments = canProofread ? edition.comments : [];
    return {
      ...edition,
      comments,
      openCommentsCount: canProofread ? edition.openCommentsCount : 0,
      canManage: can(viewer.grants, 'editions.manage', { networkId }),
      canProofread,
      toConfirm:
        edition.state === 'published'
          ? []
          : this.declared.toConfirm(
              edition.blocks.map(({ kind }) => kind),
              edition.audience,
            ),
    };
  }

  private async insertBlocks(manager: EntityManager, editionId: string, blocks: readonly EditionBlockInput[]): Promise<void> {
    for (const [position, block] of blocks.entries()) await manager.insert(EditionBlock, { editionId, kind: block.kind, position, ...written(block) });
  }

  /** What was signed off is of what it was: a change takes it away. */
  private async unsign(manager: EntityManager, stored: Edition): Promise<void> {
    if (stored.signedAt === null) return;
    await manager.delete(EditionProof, { editionId: stored.id });
    await updateRow(manager, Edition, stored.id, { signedAt: null, signedById: null });
  }

  private async requireRoom(manager: EntityManager, networkId: string): Promise<void> {
    const drafts = await manager.createQueryBuilder(Edition, 'e').where('e.networkId = :networkId AND e.publishedAt IS NULL', { networkId }).getCount();
    if (drafts >= EDITION_LIMITS.drafts) throw new DomainError('EDITION_TOO_MANY');
  }
}

/** Refuses what was published: it changes no more. */
export function requireDraft({ publishedAt }: Pick<Edition, 'publishedAt'>): void {
  if (publishedAt !== null) throw new DomainError('EDITION_PUBLISHED');
}

const written = ({ title, lead, body, options }: EditionBlockInput): Pick<EditionBlock, 'title' | 'lead' | 'body' | 'options'> => ({
  title: title ?? null,
  lead: lead ?? null,
  body: body ?? null,
  options: Object.fromEntries((options ?? []).map(({ option, values }) => [option, values])),
});
