import { createHash } from 'node:crypto';
import { can, canonicalJson, type EditionContent, mayTellBeside } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { networkTarget } from '../network';
import { found, requireCan } from '../platform/access/require-can';
import type { Viewer } from '../platform/access/viewer';
import { Clock } from '../platform/clock/clock';
import { updateRow } from '../platform/database/row-writes';
import { EditionBlockSources } from '../platform/declarations/edition-block-sources';
import { DomainError } from '../platform/errors/domain-error';
import { SeenWrites } from '../platform/writes';
import type { PublishEditionInput, SeenEditionInput } from './edition.input';
import { EditionFrozen } from './edition-frozen.entity';
import { EditionBlock, EditionProof } from './edition-parts.entity';
import { Edition } from './edition.entity';
import type { EditionPreviewType, EditionSummary, EditionType, PublishedEditionType } from './edition.type';
import { EditionsService, requireDraft } from './editions.service';
import { findEditionPlace, getProof, getPublished, listEditions } from './editions.queries';
import { FreezeEditionService } from './freezing/freeze-edition.service';
import { readersOf, readGround } from './freezing/reading.queries';

/** Two editions of a network take their numbers one after the other. */
const TAKE_NUMBER = `SELECT coalesce(max(number), 0) + 1 AS number FROM edition_frozen WHERE network_id = $1 AND year = $2`;
const ONE_AT_A_TIME = `SELECT pg_advisory_xact_lock(hashtextextended('edition_number ' || $1, 0))`;

/** Preview, sign-off, publication, and what was published. */
@Injectable()
export class PublishEditionService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly writes: SeenWrites,
    private readonly editions: EditionsService,
    private readonly freezing: FreezeEditionService,
    private readonly clock: Clock,
    private readonly declared: EditionBlockSources,
  ) {}

  async list(viewer: Viewer, networkId: string): Promise<EditionSummary[]> {
    const target = requireCan(viewer, 'editions.read', await networkTarget(this.dataSource, networkId));
    const isProofreader = can(viewer.grants, 'editions.proofread', target);
    const editions = await listEditions(this.dataSource, networkId, isProofreader);
    // remarks are of who proofreads, and so is how many there are
    return isProofreader ? editions : editions.map((edition) => ({ ...edition, openCommentsCount: 0 }));
  }

  /** What was published, in one statement. Unknown, not published and not the viewer's to read are one answer. */
  async published(viewer: Viewer, id: string): Promise<PublishedEditionType> {
    const published = found(await getPublished(this.dataSource, id));
    requireCan(viewer, published.audience === 'board' ? 'editions.read' : 'editions.proofread', published);
    return published;
  }

  /** What was signed off, or what would be if it were now. Nothing is kept. */
  async preview(viewer: Viewer, id: string): Promise<EditionPreviewType> {
    requireCan(viewer, 'editions.proofread', found(await findEditionPlace(this.dataSource, id)));
    const edition = found(await this.dataSource.manager.findOneBy(Edition, { id }));
    const { content, warnings } = await this.dataSource.transaction('REPEATABLE READ', async (manager) =>
      this.freezing.freeze(manager, edition, await blocksOf(manager, id), null),
    );
    const proof = edition.publishedAt === null ? await getProof(this.dataSource, id) : undefined;
    return { content: proof ?? content, warnings: [...warnings] };
  }

  /** What the edition says now is kept as what will be published, in the name of the viewer. */
  sign(viewer: Viewer, seen: SeenEditionInput): Promise<EditionType> {
    return this.writes.write(viewer, this.editions.kind, seen, async (manager, stored) => {
      requireDraft(stored);
      const blocks = await blocksOf(manager, stored.id);
      if (blocks.length === 0) throw new DomainError('EDITION_EMPTY');
      const { content, basis } = await this.freezing.freeze(manager, stored, blocks, viewer.fullName);
      if (content.blocks.length === 0) throw new DomainError('EDITION_EMPTY');
      await manager.delete(EditionProof, { editionId: stored.id });
      await manager.insert(EditionProof, { editionId: stored.id, content, basis });
      await updateRow(manager, Edition, stored.id, { signedAt: this.clock.now(), signedById: viewer.accountId });
    });
  }

  /** What was signed off is frozen under the next number of the network and year. */
  publish(viewer: Viewer, { confirmed, ...seen }: PublishEditionInput): Promise<EditionType> {
    return this.writes.write(viewer, this.editions.kind, seen, async (manager, stored) => {
      requireDraft(stored);
      const proof = await manager.findOneBy(EditionProof, { editionId: stored.id });
      if (!proof || stored.signedById === null) throw new DomainError('EDITION_NOT_SIGNED');
      // rights are lists of what is allowed: what they deny readers elsewhere, somebody allows here by name
      const toConfirm = this.declared.toConfirm(
        proof.content.blocks.map(({ kind }) => kind),
        stored.audience,
      );
      if (toConfirm.some(({ kind }) => !confirmed?.includes(kind))) throw new DomainError('EDITION_NOT_CONFIRMED');
      await manager.query(ONE_AT_A_TIME, [stored.networkId]);
      // what was signed knew nothing of what was published since: both together must give no more than each
      const { told, everyCcas } = await readGround(manager, stored, this.clock.today());
      // what a director reads beside her own is for the board; funders read no CCAS
      const readers = stored.audience === 'board' ? readersOf(everyCcas) : [];
      if (!told.every((other) => mayTellBeside(proof.basis, other, readers))) throw new DomainError('EDITION_SIGN_AGAIN');
      await this.keep(manager, stored, proof, { publishedById: viewer.accountId, signedById: stored.signedById, publishedAt: this.clock.now() });
    });
  }

  /** Freezes an edition as of a day that is over: the past of the demonstration, in the transaction of who loads it. */
  async publishAsOf(
    manager: EntityManager,
    id: string,
    { asOf, publishedAt, by, byName }: { readonly asOf: string; readonly publishedAt: Date; readonly by: string; readonly byName: string },
  ): Promise<void> {
    const edition = found(await manager.findOneBy(Edition, { id }));
    const frozen = await this.freezing.freeze(manager, edition, await blocksOf(manager, id), byName, asOf);
    await this.keep(manager, edition, frozen, { publishedAt, publishedById: by, signedById: by });
  }

  /** Freezes a content as the edition. */
  private async keep(
    manager: EntityManager,
    edition: Edition,
    { content, basis }: Pick<EditionProof, 'content' | 'basis'>,
    by: Pick<EditionFrozen, 'publishedById' | 'signedById' | 'publishedAt'>,
  ): Promise<void> {
    const { id, networkId } = edition;
    await manager.query(ONE_AT_A_TIME, [networkId]);
    const year = Number(this.clock.dayOf(by.publishedAt).slice(0, 4));
    const [{ number }] = (await manager.query(TAKE_NUMBER, [networkId, year])) as [{ number: number }];
    const numbered: EditionContent = { ...content, number: `${year}-${number}` };
    const contentHash = createHash('sha256').update(canonicalJson(numbered)).digest('hex');
    await updateRow(manager, Edition, id, { publishedAt: by.publishedAt });
    await manager.delete(EditionProof, { editionId: id });
    await manager.insert(EditionFrozen, { editionId: id, networkId, year, number, content: numbered, contentHash, basis, ...by });
  }
}

const blocksOf = (manager: EntityManager, editionId: string): Promise<EditionBlock[]> =>
  manager.find(EditionBlock, { where: { editionId }, order: { position: 'ASC', id: 'ASC' } });
