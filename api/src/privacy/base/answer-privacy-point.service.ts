import { checkBaseAnswer, mergeBaseAnswer } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ccasTarget } from '../../network';
import { found, requireCan } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { Clock } from '../../platform/clock/clock';
import { updateRow } from '../../platform/database/row-writes';
import { Transactions } from '../../platform/database/transactions';
import { DomainError, InputError } from '../../platform/errors/domain-error';
import { holdSeenPlace, insertFirst, type SeenPlace } from '../../platform/writes';
import { getCcasBase } from './ccas-privacy-base.queries';
import type { CcasPrivacyBase, PrivacyPointStatus } from './ccas-privacy-base.type';
import { PrivacyAnswer } from './privacy-answer.entity';
import type { AnswerPrivacyPointInput } from './privacy-answer.input';

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
    const { networkId } = requireCan(viewer, 'privacy.update', target, { readable: 'privacy.readStatus' });
    const cell: Cell = { networkId, ccasId, point };
    const place: SeenPlace<PrivacyAnswer> = { entity: PrivacyAnswer, at: { ccasId, point }, shown: (manager) => this.readPoint(manager, viewer, cell) };
    return this.transactions.run(viewer, async (manager) => {
      // what a closed CCAS answered is history
      if (!(await this.read(manager, viewer, cell)).canUpdate) throw new DomainError('NOT_ALLOWED');
      const stored = await holdSeenPlace(manager, place, version);
      const values = mergeBaseAnswer(stored, change);
      const errors = checkBaseAnswer(values, this.clock.today());
      if (errors.length > 0) throw new InputError(errors);
      // checkBaseAnswer refuses a missing answer
      const row = { ...values, answer: values.answer as PrivacyAnswer['answer'] };
      if (stored) await updateRow(manager, PrivacyAnswer, stored.id, row);
      // the trigger that keeps the author runs on updates alone
      else await insertFirst(manager, place, { networkId, ...row, updatedById: viewer.accountId });
      return this.readPoint(manager, viewer, cell);
    });
  }

  private async read(manager: EntityManager, viewer: Viewer, { networkId, ccasId }: Cell): Promise<CcasPrivacyBase> {
    return found(await getCcasBase(manager, { viewer, networkId, today: this.clock.today() }, ccasId));
  }

  private async readPoint(manager: EntityManager, viewer: Viewer, cell: Cell): Promise<PrivacyPointStatus> {
    return found((await this.read(manager, viewer, cell)).points.find(({ point }) => point === cell.point));
  }
}
