import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { requireCan } from '../../../platform/access/require-can';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { lockRow, updateRow } from '../../../platform/database/row-writes';
import { Transactions } from '../../../platform/database/transactions';
import { InputError } from '../../../platform/errors/domain-error';
import { IndicatorRules } from '../indicator-rules.service';
import { IndicatorWrites } from '../indicator-writes.service';
import { Indicator } from '../indicator.entity';
import type { CreateIndicatorInput } from '../indicator.input';
import { DefinitionProposal } from './definition-proposal.entity';
import type { DecideDefinitionProposalInput } from './definition-proposal.input';
import type { DefinitionProposalType } from './definition-proposal.type';
import { DefinitionProposalsService } from './definition-proposals.service';

/** Accepts or refuses, for the administration, what a network proposes of the shared definitions. */
@Injectable()
export class DecideDefinitionProposalService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly proposals: DefinitionProposalsService,
    private readonly rules: IndicatorRules,
    private readonly writes: IndicatorWrites,
  ) {}

  async decide(viewer: Viewer, { id, version, isAccepted, decisionText = null }: DecideDefinitionProposalInput): Promise<DefinitionProposalType> {
    requireCan(viewer, 'indicators.manageShared', {}, { readable: 'indicators.read' });
    if (!isAccepted && !decisionText) throw new InputError([{ path: 'decisionText', reason: 'REASON_REQUIRED' }]);
    return this.transactions.run(viewer, async (manager) => {
      const proposal = await this.proposals.requireOpen(manager, viewer, id, version);
      const indicatorId = isAccepted ? await this.write(manager, viewer, proposal) : proposal.indicatorId;
      const status = isAccepted ? 'accepted' : 'refused';
      await updateRow(manager, DefinitionProposal, id, { status, indicatorId, decisionText, decidedAt: this.clock.now(), decidedById: viewer.accountId });
      return this.proposals.one(manager, viewer, id);
    });
  }

  /** Does what is proposed, on the definition as it is now. Gives the number of the indicator. */
  private async write(manager: EntityManager, viewer: Viewer, { act, indicatorId, input }: DefinitionProposal): Promise<number> {
    if (act === 'create' || indicatorId === null) return this.writes.create(manager, null, input as unknown as CreateIndicatorInput);
    await this.rules.hold(manager);
    const stored = await lockRow(manager, Indicator, indicatorId);
    if (act === 'update') await this.writes.update(manager, viewer, stored, input);
    else if (act === 'archive') await this.writes.archive(manager, viewer, stored);
    else await this.writes.restore(manager, stored);
    return indicatorId;
  }
}
