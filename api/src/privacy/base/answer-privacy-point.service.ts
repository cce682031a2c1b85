import { checkBaseAnswer, mergeBaseAnswer, type BaseAnswerValues } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ccasTarget } from '../../network';
import { found, requireCan, requireVersion } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { Clock } from '../../platform/clock/clock';
import { Transactions } from '../../platform/database/transactions';
import { DomainError, InputError } from '../../platform/errors/domain-error';
import { getCcasBase } from './ccas-privacy-base.queries';
import type { CcasPrivacyBase, PrivacyPointStatus } from './ccas-privacy-base.type';
import { PrivacyAnswer } from './privacy-answer.entity';
import type { AnswerPrivacyPointInput } from './privacy-answer.input';

/** Version of a point without an answer. */
const NO_ANSWER_YET = 0;

/** Where an answer stands. */
interface Cell {
  readonly networkId: string;
  readonly ccasId: string;
  readonly point: PrivacyAnswer['point'];
}

/** Answers to points of the base. Of two people who save at once one wins, the other gets a conflict with the present values. */
@Injectable()
export class AnswerPrivacyPointService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async answer(viewer: Viewer, { ccasId, point, version, ...change }: AnswerPrivacyPointInput): Promise<PrivacyPointStatus> {
    const target = await ccasTarget(this.dataSource, ccasId);
    requireCan(viewer, 'privacy.update', target, { readable: 'privacy.readStatus' });
    const cell: Cell = { networkId: found(target).networkId, ccasId, point };
    return this.transactions.run(viewer, async (manager) => {
      // what a closed CCAS answered is history
      if (!(await this.read(manager, viewer, cell)).canUpdate) throw new DomainError('NOT_ALLOWED');
      const stored = await manager.findOne(PrivacyAnswer, { where: { ccasId, point }, lock: { mode: 'pessimistic_write' } });
      const seen = version ?? NO_ANSWER_YET;
      if ((stored?.version ?? NO_ANSWER_YET) !== seen) await this.refuseAsStale(manager, viewer, cell, seen);
      const values = mergeBaseAnswer(stored, change);
      const errors = checkBaseAnswer(values, this.clock.today());
      if (errors.length > 0) throw new InputError(errors);
      await this.write(manager, viewer, cell, stored, values);
      return this.readPoint(manager, viewer, cell);
    });
  }

  private async write(manager: EntityManager, viewer: Viewer, cell: Cell, stored: PrivacyAnswer | null, values: BaseAnswerValues): Promise<void> {
    // checkBaseAnswer refuses a missing answer
    const row = { ...values, answer: values.answer as PrivacyAnswer['answer'] };
    if (stored) {
      await manager.update(PrivacyAnswer, { id: stored.id }, row);
      return;
    }
    // the trigger that keeps the author runs on updates alone
    const insert = manager
      .createQueryBuilder()
      .insert()
      .into(PrivacyAnswer)
      .values({ ...cell, ...row, updatedById: viewer.accountId });
    const { raw } = await insert.orIgnore().returning('id').updateEntity(false).execute();
    // somebody else's first answer came in between, and stays
    if ((raw as unknown[]).length === 0) await this.refuseAsStale(manager, viewer, cell, NO_ANSWER_YET);
  }

  private async refuseAsStale(manager: EntityManager, viewer: Viewer, cell: Cell, seen: number): Promise<never> {
    const current = await this.readPoint(manager, viewer, cell);
    requireVersion(current.version ?? NO_ANSWER_YET, seen, { ...current });
    throw new DomainError('STALE_VERSION', { current });
  }

  private async read(manager: EntityManager, viewer: Viewer, { networkId, ccasId }: Cell): Promise<CcasPrivacyBase> {
    return found(await getCcasBase(manager, { viewer, networkId, today: this.clock.today() }, ccasId));
  }

  private async readPoint(manager: EntityManager, viewer: Viewer, cell: Cell): Promise<PrivacyPointStatus> {
    return found((await this.read(manager, viewer, cell)).points.find(({ point }) => point === cell.point));
  }
}
