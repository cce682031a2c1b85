import { can, type AdoptionValues } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { findPerson, personsWhoMay } from '../../accounts';
import { found, requireCan } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { Clock } from '../../platform/clock/clock';
import { Transactions } from '../../platform/database/transactions';
import { DomainError, InputError } from '../../platform/errors/domain-error';
import { News } from '../../news';
import { cellTarget, type CellTarget } from '../initiative-targets';
import { updateRow } from '../../platform/database/row-writes';
import { holdSeenPlace, insertFirst, type SeenPlace } from '../../platform/writes';
import { Adoption } from './adoption.entity';
import type { ConfirmAdoptionInput, LiftBlockerInput, PostponeBlockerInput, UpdateAdoptionInput } from './adoption.input';
import { getAdoption } from './adoption.queries';
import { type Cell, changedNews } from './adoption-writes';
import type { AdoptionType } from './adoption.type';

/** News of an initiative at a CCAS. Two people who save at once: one wins, the other gets a conflict with the present values. */
@Injectable()
export class UpdateAdoptionService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly news: News,
  ) {}

  async update(viewer: Viewer, input: UpdateAdoptionInput): Promise<AdoptionType> {
    const cell = await this.cell(viewer, input);
    const { version, initiativeId: _, ccasId: __, ...change } = input;
    return this.transactions.run(viewer, async (manager) => {
      const stored = await holdSeenPlace(manager, cell, version);
      const today = this.clock.today();
      const changed = changedNews(stored, { ...change, ...(await this.isStillThatPerson(manager, stored, change)) }, today);
      if ('errors' in changed) throw new InputError(changed.errors);
      const { values } = changed;
      await this.requireAddressee(manager, cell.target, stored, values);
      const row = {
        ...values,
        lastNewsAt: this.clock.now(),
        lastNewsById: viewer.accountId,
        ...(values.blocker === null ? { blockerReviewNote: null } : { blockerOutcome: null }),
      };
      if (stored) await updateRow(manager, Adoption, stored.id, row);
      else await insertFirst(manager, cell, row);
      await this.tellAddressee(manager, viewer, cell.target, input, { before: stored?.blockerAddresseeId ?? null, now: values.blockerAddresseeId });
      return cell.shown(manager);
    });
  }

  /** « Rien de nouveau »: what was told holds; only the date and the author of the last news change. */
  async confirm(viewer: Viewer, input: ConfirmAdoptionInput): Promise<AdoptionType> {
    const cell = await this.cell(viewer, input);
    return this.transactions.run(viewer, async (manager) => {
      if (!(await manager.existsBy(Adoption, cell.at))) throw new DomainError('NO_NEWS_TO_CONFIRM');
      const stored = found(await holdSeenPlace(manager, cell, input.version));
      await updateRow(manager, Adoption, stored.id, { lastNewsAt: this.clock.now(), lastNewsById: viewer.accountId });
      return cell.shown(manager);
    });
  }

  /** « Levé »: what blocked no longer does, and what lifted it is kept. It is news. */
  async lift(viewer: Viewer, input: LiftBlockerInput): Promise<AdoptionType> {
    const cell = await this.blockedCell(viewer, input);
    return this.transactions.run(viewer, async (manager) => {
      const stored = await holdSeenPlace(manager, cell, input.version);
      if (!stored?.blocker) throw new DomainError('NO_BLOCKER_TO_LIFT');
      await updateRow(manager, Adoption, stored.id, {
        blocker: null,
        blockerAddresseeId: null,
        blockerLiftedBy: null,
        blockerLiftsWhen: null,
        blockerReviewOn: null,
        blockerReviewNote: null,
        blockedSince: null,
        blockerOutcome: input.outcome ?? null,
        lastNewsAt: this.clock.now(),
        lastNewsById: viewer.accountId,
      });
      return cell.shown(manager);
    });
  }

  /** « Revoir le … »: what blocks still does, and is looked at again on another day, with a word of where it stands. It is news. */
  async postpone(viewer: Viewer, input: PostponeBlockerInput): Promise<AdoptionType> {
    if (input.reviewOn < this.clock.today()) throw new InputError([{ path: 'reviewOn', reason: 'DATE_IN_PAST' }]);
    const cell = await this.blockedCell(viewer, input);
    return this.transactions.run(viewer, async (manager) => {
      const stored = await holdSeenPlace(manager, cell, input.version);
      if (!stored?.blocker) throw new DomainError('NO_BLOCKER_TO_LIFT');
      await updateRow(manager, Adoption, stored.id, {
        blockerReviewOn: input.reviewOn,
        blockerReviewNote: input.note ?? null,
        lastNewsAt: this.clock.now(),
        lastNewsById: viewer.accountId,
      });
      return cell.shown(manager);
    });
  }

  /** Whom it is addressed to anew is told. */
  private async tellAddressee(
    manager: EntityManager,
    { accountId: byId }: Viewer,
    { networkId, ccasId }: CellTarget,
    { initiativeId }: Cell,
    { before, now }: { readonly before: string | null; readonly now: string | null },
  ): Promise<void> {
    if (now === null || now === before) return;
    await this.news.tell(manager, { kind: 'blocker_addressed', networkId, ccasId, subject: { type: 'initiative', id: initiativeId }, accountIds: [now], byId });
  }

  /** A form sends back the name that it showed, without the account: whom it is addressed to stays. */
  private async isStillThatPerson(
    manager: EntityManager,
    stored: Adoption | null,
    { blockerAddresseeId, blockerLiftedBy }: Pick<UpdateAdoptionInput, 'blockerAddresseeId' | 'blockerLiftedBy'>,
  ): Promise<{ blockerLiftedBy?: undefined }> {
    if (!stored?.blockerAddresseeId || !blockerLiftedBy || blockerAddresseeId !== undefined) return {};
    return (await findPerson(manager, stored.blockerAddresseeId, this.clock.today()))?.fullName === blockerLiftedBy ? { blockerLiftedBy: undefined } : {};
  }

  /** Whom it is addressed to anew must read the place; somebody who does not is answered like somebody unknown. */
  private async requireAddressee(
    manager: EntityManager,
    target: CellTarget,
    stored: Adoption | null,
    { blockerAddresseeId: id }: Pick<AdoptionValues, 'blockerAddresseeId'>,
  ): Promise<void> {
    if (id === null || id === stored?.blockerAddresseeId) return;
    const readers = await personsWhoMay(manager, 'adoption.readDetail', target, this.clock.today());
    if (!readers.some(({ accountId }) => accountId === id)) throw new InputError([{ path: 'blockerAddresseeId', reason: 'UNKNOWN_REFERENCE' }]);
  }

  /** The cell, to who may give its news. */
  private async cell(viewer: Viewer, cell: Cell) {
    return this.placeOf(
      viewer,
      cell,
      requireCan(viewer, 'adoption.update', await cellTarget(this.dataSource, cell, this.clock.today()), { readable: 'adoption.read' }),
    );
  }

  /** The same, and to whom its blocker is addressed, as long as she reads it. */
  private async blockedCell(viewer: Viewer, { initiativeId, ccasId }: Cell) {
    const target = await cellTarget(this.dataSource, { initiativeId, ccasId }, this.clock.today());
    const isReader = target !== null && can(viewer.grants, 'adoption.readDetail', target);
    const isAddressee = isReader && (await this.dataSource.manager.existsBy(Adoption, { initiativeId, ccasId, blockerAddresseeId: viewer.accountId }));
    return isAddressee ? this.placeOf(viewer, { initiativeId, ccasId }, target) : this.cell(viewer, { initiativeId, ccasId });
  }

  private placeOf(viewer: Viewer, { initiativeId, ccasId }: Cell, target: CellTarget) {
    if (!target.isOpen) throw new DomainError('NOT_ALLOWED');
    const { networkId } = target;
    const today = this.clock.today();
    return {
      target,
      entity: Adoption,
      at: { initiativeId, ccasId },
      shown: async (manager: EntityManager): Promise<AdoptionType> => found(await getAdoption(manager, { viewer, networkId, today }, { initiativeId, ccasId })),
    } satisfies SeenPlace<Adoption> & { target: CellTarget };
  }
}
