import type { Reason } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../platform/access/viewer';
import { Transactions } from '../../platform/database/transactions';
import { DomainError, InputError } from '../../platform/errors/domain-error';
import { AnswerPrivacyPointService } from './answer-privacy-point.service';
import type { PrivacyPointStatus } from './ccas-privacy-base.type';
import type { AnswerPrivacyPointsInput } from './privacy-answer.input';
import type { LeftPrivacyAnswer, PrivacyAnswersOutcome } from './privacy-answers.type';

/** What one row of many may be refused for without the others: it stays as it is, and the person is told which. */
const OF_ONE_ROW: readonly Reason[] = ['STALE_VERSION', 'NOT_ALLOWED', 'NOT_FOUND', 'INVALID_INPUT'];

/** The same answer to several points, or several CCAS, in one act. */
@Injectable()
export class AnswerPrivacyPointsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly one: AnswerPrivacyPointService,
  ) {}

  /** In one transaction, a line of the journal each. Where every row is refused as bad input, the input is. */
  answer(viewer: Viewer, { answers }: AnswerPrivacyPointsInput): Promise<PrivacyAnswersOutcome> {
    // always in one order, so that two people who write to the same rows wait for one another
    const ordered = answers.toSorted((a, b) => `${a.ccasId} ${a.point}`.localeCompare(`${b.ccasId} ${b.point}`));
    return this.transactions.run(viewer, async (manager) => {
      const outcome: PrivacyAnswersOutcome = { changed: [], left: [] };
      let refused: InputError | null = null;
      for (const answer of ordered) {
        const { ccasId, point } = answer;
        try {
          outcome.changed.push({ ccasId, ...(await this.one.write(manager, viewer, answer)) });
        } catch (error) {
          if (!(error instanceof DomainError) || !OF_ONE_ROW.includes(error.reason)) throw error;
          if (error instanceof InputError) refused = error;
          outcome.left.push({ ccasId, point, ...toldOf(error) });
        }
      }
      if (refused && outcome.left.length === ordered.length && outcome.left.every(({ reason }) => reason === 'INVALID_INPUT')) throw refused;
      return outcome;
    });
  }
}

/** Why the row was left; of somebody else's change, what stands there now, as the person reads it. */
const toldOf = ({ reason, params }: DomainError): Pick<LeftPrivacyAnswer, 'reason' | 'current' | 'changedByName'> => ({
  reason,
  current: (params['current'] as PrivacyPointStatus | undefined) ?? null,
  changedByName: (params['changedByName'] as string | null | undefined) ?? null,
});
