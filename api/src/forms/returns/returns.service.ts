import { can, OPEN_RETURN_STATES, type Operation, progressOf } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type CcasTarget, ownCcasIds, recordTarget } from '../../network';
import { found, requireCan } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { isId, type Queryable } from '../../platform/database/queryable';
import { Transactions } from '../../platform/database/transactions';
import { findReturnPlace, getReturn, HOLD_COLLECTION, type HeldReturn, holdReturn, type ReturnPlace } from './returns.queries';
import type { FormReturnInput } from './returns.input';
import type { FormReturnType } from './returns.type';

/** Returns: what each CCAS answers to a collection, read and acted upon. */
@Injectable()
export class ReturnsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
  ) {}

  /** A return as this person reads it, opened by somebody or not. */
  async get(viewer: Viewer, { collectionId, ccasId }: FormReturnInput): Promise<FormReturnType> {
    const { place, target } = await this.find(this.dataSource, collectionId, ccasId);
    requireCan(viewer, 'forms.readReturns', target);
    return this.show(viewer, this.dataSource, place, target);
  }

  /** Where the return of who may do this to it stands. */
  async require(viewer: Viewer, { collectionId, ccasId }: FormReturnInput, operation: Operation): Promise<ReturnPlace> {
    const { place, target } = await this.find(this.dataSource, collectionId, ccasId);
    requireCan(viewer, operation, target, { readable: 'forms.readReturns' });
    return place;
  }

  /** Holds the return of who may do this to it, does it, and gives what the person reads of it then. */
  act(
    viewer: Viewer,
    { collectionId, ccasId }: FormReturnInput,
    operation: Operation,
    work: (manager: EntityManager, held: HeldReturn, place: ReturnPlace, shown: () => Promise<FormReturnType>) => Promise<void>,
  ): Promise<FormReturnType> {
    return this.transactions.run(
      viewer,
      async (manager) => {
        if (isId(collectionId)) await manager.query(HOLD_COLLECTION, [collectionId]);
        const { place, target } = await this.find(manager, collectionId, ccasId);
        requireCan(viewer, operation, target, { readable: 'forms.readReturns' });
        await work(manager, await holdReturn(manager, place), place, () => this.show(viewer, manager, place, target));
        return { place, target };
      },
      (manager, { place, target }) => this.show(viewer, manager, place, target),
    );
  }

  private async find(database: Queryable, collectionId: string, ccasId: string): Promise<{ readonly place: ReturnPlace; readonly target: CcasTarget }> {
    const place = found(isId(collectionId) && isId(ccasId) ? await findReturnPlace(database, collectionId, ccasId.toLowerCase()) : undefined);
    return { place, target: found(await recordTarget(database, place)) };
  }

  private async show(viewer: Viewer, database: Queryable, place: ReturnPlace, target: CcasTarget): Promise<FormReturnType> {
    const stored = found(await getReturn(database, place));
    const isOpen = stored.closedAt === null && (stored.state === null || OPEN_RETURN_STATES.includes(stored.state));
    const may = (operation: Operation): boolean => can(viewer.grants, operation, target);
    const progress = progressOf(stored.definition, Object.fromEntries(stored.answers.map((answer) => [answer.entry, answer])));
    return {
      ...stored,
      sections: progress.map(({ section, expected, answered }) => ({ section, expected, answered })),
      canAnswer: isOpen && may('forms.answer'),
      canSubmit: isOpen && may('forms.submit'),
      canCheck: may('forms.check'),
      isForAnother: may('forms.answer') && isForAnother(viewer, place),
    };
  }
}

/** Whether she who acts is not of the CCAS: the coordination, in its name. */
export const isForAnother = (viewer: Viewer, { networkId, ccasId }: Pick<ReturnPlace, 'networkId' | 'ccasId'>): boolean =>
  !ownCcasIds(viewer, networkId).includes(ccasId);
