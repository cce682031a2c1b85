import { checkBaseAnswer, mergeBaseAnswer } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
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

/** What stood at a point, and what stands there now. */
export interface KeptAnswer {
  readonly before: PrivacyPointStatus;
  readonly after: PrivacyPointStatus;
}

/** Answers to points of the base. Of two people who save at once one wins, the other gets a conflict with the present values. */
@Injectable()
export class AnswerPrivacyPointService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  answer(viewer: Viewer, input: AnswerPrivacyPointInput): Promise<PrivacyPointStatus> {
    return this.transactions.run(viewer, async (manager) => (await this.write(manager, viewer, input)).after);
  }

  /** Writes one answer in the transaction of the manager, and gives what stood there and what stands there now. Nothing is written where it is refused. */
  async write(manager: EntityManager, viewer: Viewer, { ccasId, point, version, ...change }: AnswerPrivacyPointInput): Promise<KeptAnswer> {
    const target = await ccasTarget(manager, ccasId);
    const { networkId } = requireCan(viewer, 'privacy.update', target, { readable: 'privacy.readStatus' });
    const cell: Cell = { networkId, ccasId, point };
    const place: SeenPlace<PrivacyAnswer> = { entity: PrivacyAnswer, at: { ccasId, point }, shown: (manager) => this.readPoint(manager, viewer, cell) };
    // what a closed CCAS answered is history
    if (!(await this.read(manager, viewer, cell)).canUpdate) throw new DomainError('NOT_ALLOWED');
    const stored = await holdSeenPlace(manager, place, version);
    // once it is held, nobody changes it between the look and the write
    const before = await this.readPoint(manager, viewer, cell);
    const values = mergeBaseAnswer(stored, change);
    const errors = checkBaseAnswer(values, this.clock.today());
    if (errors.length > 0) throw new InputError(errors);
    // checkBaseAnswer refuses a missing answer
    const row = { ...values, answer: values.answer as PrivacyAnswer['answer'] };
    if (stored) await updateRow(manager, PrivacyAnswer, stored.id, row);
    // the trigger that keeps the author runs on updates alone
    else await insertFirst(manager, place, { networkId, ...row, updatedById: viewer.accountId });
    return { before, after: await this.readPoint(manager, viewer, cell) };
  }

  private async read(manager: EntityManager, viewer: Viewer, { networkId, ccasId }: Cell): Promise<CcasPrivacyBase> {
    return found(await getCcasBase(manager, { viewer, networkId, today: this.clock.today() }, ccasId));
  }

  private async readPoint(manager: EntityManager, viewer: Viewer, cell: Cell): Promise<PrivacyPointStatus> {
    return found((await this.read(manager, viewer, cell)).points.find(({ point }) => point === cell.point));
  }
}
