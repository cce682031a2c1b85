import { type FieldError, isOpenSlug, openEditionPath, openSlugOf, openTablesOf, readSiret, whyClosed } from '@maillage/domain';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { requireCan } from '../platform/access/require-can';
import type { Viewer } from '../platform/access/viewer';
import { Clock } from '../platform/clock/clock';
import { CONFIG, type Config } from '../platform/config/config';
import type { Queryable } from '../platform/database/queryable';
import { Transactions } from '../platform/database/transactions';
import { DomainError, InputError } from '../platform/errors/domain-error';
import { OpenCatalogue } from './open-catalogue.entity';
import { editionToOpen, type EditionToOpen, openedBefore } from './open-data.queries';
import type { OpenDataStanding, OpenEditionDataInput, WithdrawEditionDataInput } from './open-data.type';
import { OpenEdition } from './open-edition.entity';

/** What is opened meanwhile counts: two openings of a network one after the other. */
const ONE_AT_A_TIME = `SELECT pg_advisory_xact_lock(hashtextextended('open_edition ' || $1, 0))`;

/** What of editions the coordinator opens to everybody, and withdraws. */
@Injectable()
export class OpenDataService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async standing(viewer: Viewer, editionId: string): Promise<OpenDataStanding> {
    return this.tell(this.dataSource, await this.require(viewer, editionId));
  }

  async open(viewer: Viewer, { editionId, tables, slug, siret }: OpenEditionDataInput): Promise<OpenDataStanding> {
    const { networkId } = await this.require(viewer, editionId);
    return this.transactions.run(viewer, async (manager) => {
      await manager.query(ONE_AT_A_TIME, [networkId]);
      const edition = await this.require(viewer, editionId, manager);
      if (edition.withdrawnAt) throw new DomainError('OPEN_DATA_WITHDRAWN');
      if (edition.openedAt) throw new DomainError('OPEN_DATA_ALREADY');
      if (!edition.isForAll || edition.tables.length === 0) throw new DomainError('OPEN_DATA_NOTHING');
      const { tables: told } = await this.tell(manager, edition);
      if (tables.length === 0) throw new InputError([{ path: 'tables', reason: 'REQUIRED' }]);
      if (tables.some((file) => !told.some((table) => table.file === file))) throw new InputError([{ path: 'tables', reason: 'UNKNOWN_REFERENCE' }]);
      if (told.some(({ file, refusal }) => refusal !== null && tables.includes(file))) throw new DomainError('OPEN_DATA_GIVES_AWAY');
      await this.settle(manager, edition, { slug: slug ?? '', siret: siret ?? '' });
      const names = told.flatMap(({ file }) => (tables.includes(file) ? [file] : []));
      await manager.insert(OpenEdition, { editionId, tables: names, openedAt: this.clock.now(), openedById: viewer.accountId });
      return this.tell(manager, await this.require(viewer, editionId, manager));
    });
  }

  async withdraw(viewer: Viewer, { editionId, reason }: WithdrawEditionDataInput): Promise<OpenDataStanding> {
    await this.require(viewer, editionId);
    return this.transactions.run(viewer, async (manager) => {
      const withdrawn = (await manager.query(
        `UPDATE open_edition SET withdrawn_at = $2, withdrawn_by_id = $3, withdrawn_reason = $4 WHERE edition_id = $1 AND withdrawn_at IS NULL RETURNING edition_id`,
        [editionId, this.clock.now(), viewer.accountId, reason],
      )) as [unknown[], number];
      if (withdrawn[1] === 0) throw new DomainError('OPEN_DATA_NOT_OPEN');
      return this.tell(manager, await this.require(viewer, editionId, manager));
    });
  }

  private async require(viewer: Viewer, editionId: string, database: Queryable = this.dataSource): Promise<EditionToOpen> {
    const edition = requireCan(viewer, 'openData.manage', await editionToOpen(database, editionId), { readable: 'editions.proofread' });
    if (!edition.isPublished) throw new DomainError('EDITION_NOT_PUBLISHED');
    return edition;
  }

  /** The name of a network is chosen with what it first opens; its SIRET may be told later. */
  private async settle(
    manager: EntityManager,
    { networkId, slug: settled, siret: before }: EditionToOpen,
    given: { readonly slug: string; readonly siret: string },
  ): Promise<void> {
    const errors: FieldError[] = [];
    const slug = settled ?? given.slug.trim();
    const siret = given.siret.trim() === '' ? before : readSiret(given.siret);
    if (!isOpenSlug(slug)) errors.push({ path: 'slug', reason: slug === '' ? 'REQUIRED' : 'OPEN_SLUG_INVALID' });
    if (siret === null && given.siret.trim() !== '') errors.push({ path: 'siret', reason: 'SIRET_INVALID' });
    if (errors.length > 0) throw new InputError(errors);
    if (settled === null) await manager.insert(OpenCatalogue, { networkId, slug, siret });
    else if (siret !== before) await manager.update(OpenCatalogue, { networkId }, { siret });
  }

  private async tell(database: Queryable, edition: EditionToOpen): Promise<OpenDataStanding> {
    const opened = edition.tables.length > 0 && !edition.openedAt ? await openedBefore(database, edition.networkId, edition.editionId) : [];
    const slug = edition.slug ?? openSlugOf(edition.networkName);
    return {
      id: edition.editionId,
      state: edition.withdrawnAt ? 'withdrawn' : edition.openedAt ? 'open' : 'closed',
      isForAll: edition.isForAll,
      tables: openTablesOf(edition.tables).map(({ file, table }) => ({
        id: `${edition.editionId}/${file}`,
        file,
        title: table.title,
        rowsCount: table.rows.length,
        fields: table.fields.map(({ title }) => title),
        refusal: edition.openedAt ? null : whyClosed(table, edition.basis, opened),
        isOpen: edition.openTables?.includes(file) ?? false,
      })),
      slug,
      isSlugSettled: edition.slug !== null,
      siret: edition.siret,
      address: `${this.config.publicUrl}${openEditionPath(slug, edition.number ?? '')}`,
      openedAt: edition.openedAt,
      openedByName: edition.openedByName,
      withdrawnAt: edition.withdrawnAt,
      withdrawnReason: edition.withdrawnReason,
    };
  }
}
