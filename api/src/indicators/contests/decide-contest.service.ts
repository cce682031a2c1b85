import { formatPeriod } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { recordTarget } from '../../network';
import { requireCan } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { Clock } from '../../platform/clock/clock';
import { updateRow } from '../../platform/database/row-writes';
import { DomainError, InputError } from '../../platform/errors/domain-error';
import { knownIndicator } from '../catalogue/known-indicator';
import { IndicatorDerivation } from '../derivation/indicator-derivation';
import { LOCK_VALUES } from '../derivation/value-lock';
import { OutcomeMails } from '../outcomes/outcome-mails.service';
import type { DecideContestInput } from './contest.input';
import type { IndicatorContestType } from './contest.type';
import { addOwnValue, correctShownValue, holdShownValue, isOfNetwork, keepChange, shownValue } from './contested-value.queries';
import { ContestsService } from './contests.service';
import { IndicatorContest } from './indicator-contest.entity';

@Injectable()
export class DecideContestService {
  constructor(
    private readonly clock: Clock,
    private readonly contests: ContestsService,
    private readonly derivation: IndicatorDerivation,
    private readonly outcomes: OutcomeMails,
  ) {}

  decide(viewer: Viewer, { id, version, isAccepted, decisionText = null }: DecideContestInput): Promise<IndicatorContestType> {
    const allow = async (_: EntityManager, { networkId }: IndicatorContest) =>
      requireCan(viewer, 'indicators.manage', { networkId }, { readable: 'indicators.readNetwork' });
    return this.contests.writeOpen(viewer, { id, version }, allow, async (manager, contest) => {
      if (!isAccepted && !decisionText) throw new InputError([{ path: 'decisionText', reason: 'REASON_REQUIRED' }]);
      await updateRow(manager, IndicatorContest, contest.id, {
        status: isAccepted ? 'accepted' : 'refused',
        decisionText,
        decidedAt: this.clock.now(),
        decidedById: viewer.accountId,
      });
      if (isAccepted) await this.correct(manager, contest);
      await this.tell(manager, viewer, contest, await this.contests.one(manager, viewer, contest.networkId, contest.id));
    });
  }

  /** To who contested, while she may contest there. Of a masked count the answer is read on the page alone: words tell numbers too. */
  private async tell(
    manager: EntityManager,
    viewer: Viewer,
    { createdById, networkId, ccasId, indicatorId }: IndicatorContest,
    decided: IndicatorContestType,
  ): Promise<void> {
    const target = await recordTarget(manager, { networkId, ccasId });
    const { isMasked, periodicity } = await knownIndicator(manager, networkId, indicatorId);
    if (!target) return;
    const isAccepted = decided.status === 'accepted';
    const value = `${decided.indicator.name}, ${decided.territory.name}, ${formatPeriod(decided.period, periodicity)}`;
    await this.outcomes.tell(
      manager,
      viewer,
      { accountId: createdById, operation: 'indicators.contest', target, path: '/indicateurs/contestations' },
      {
        isAccepted,
        answer: isMasked ? null : decided.decisionText,
        subject: `Contestation de «\u202f${value}\u202f»`,
        request: `contestation de la valeur «\u202f${value}\u202f»`,
        consequence: isAccepted ? 'La valeur est corrigée, et tout ce qui s’en calcule.' : 'La valeur affichée reste.',
      },
    );
  }

  /** Puts the proposed number in the place of the value, and derives all that follows from it. */
  private async correct(manager: EntityManager, { id, networkId, ccasId, indicatorId, period, territoryId, proposedValue }: IndicatorContest): Promise<void> {
    const place = { indicatorId, period, territoryId };
    await manager.query(LOCK_VALUES);
    const { isMasked, networkId: ownerId } = await knownIndicator(manager, networkId, indicatorId);
    // a shared figure is corrected in one's own territory, as it is now
    if (ownerId === null && !(await isOfNetwork(manager, ccasId, networkId))) throw new DomainError('NOT_ALLOWED');
    // its collection gave it since, which is where it is corrected
    if ((await shownValue(manager, place))?.isFed) throw new DomainError('VALUE_FED');
    if (isMasked) {
      await addOwnValue(manager, place, proposedValue, id);
      return this.derivation.refresh(manager, [{ indicatorId, period }]);
    }
    // it may have been undone with its import since, or computed instead
    const before = await holdShownValue(manager, place);
    if (!before || before.isComputed) throw new DomainError('VALUE_NOT_CONTESTABLE');
    await correctShownValue(manager, place, proposedValue);
    await this.derivation.refresh(manager, [{ indicatorId, period }]);
    await keepChange(manager, place, before, id);
  }
}
