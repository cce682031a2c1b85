import type { DefinitionAct } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { requireCan } from '../../../platform/access/require-can';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { lockRow, updateRow } from '../../../platform/database/row-writes';
import { InputError } from '../../../platform/errors/domain-error';
import { OutcomeMails } from '../../outcomes/outcome-mails.service';
import { IndicatorRules } from '../indicator-rules.service';
import { IndicatorWrites } from '../indicator-writes.service';
import { Indicator } from '../indicator.entity';
import type { CreateIndicatorInput } from '../indicator.input';
import { DefinitionProposal } from './definition-proposal.entity';
import type { DecideDefinitionProposalInput } from './definition-proposal.input';
import type { DefinitionProposalType } from './definition-proposal.type';
import { DefinitionProposalsService } from './definition-proposals.service';

/** What a coordination proposed, as the mail that answers says it. */
const PROPOSED: Readonly<Record<DefinitionAct, string>> = {
  create: 'd’ajouter au catalogue partagé l’indicateur',
  update: 'de modifier l’indicateur partagé',
  archive: 'd’archiver l’indicateur partagé',
  restore: 'de remettre au catalogue l’indicateur partagé',
};

/** Accepts or refuses, for the administration, what a network proposes of the shared definitions. */
@Injectable()
export class DecideDefinitionProposalService {
  constructor(
    private readonly clock: Clock,
    private readonly proposals: DefinitionProposalsService,
    private readonly rules: IndicatorRules,
    private readonly writes: IndicatorWrites,
    private readonly outcomes: OutcomeMails,
  ) {}

  async decide(viewer: Viewer, { id, version, isAccepted, decisionText = null }: DecideDefinitionProposalInput): Promise<DefinitionProposalType> {
    const allow = () => requireCan(viewer, 'indicators.manageShared', {}, { readable: 'indicators.read' });
    allow();
    if (!isAccepted && !decisionText) throw new InputError([{ path: 'decisionText', reason: 'REASON_REQUIRED' }]);
    return this.proposals.writeOpen(viewer, { id, version }, allow, async (manager, proposal) => {
      const indicatorId = isAccepted ? await this.write(manager, viewer, proposal) : proposal.indicatorId;
      const status = isAccepted ? 'accepted' : 'refused';
      const decision = { status, indicatorId, decisionText, decidedAt: this.clock.now(), decidedById: viewer.accountId } as const;
      await updateRow(manager, DefinitionProposal, proposal.id, decision);
      await this.tell(manager, viewer, proposal, await this.proposals.one(manager, viewer, proposal.id));
    });
  }

  private tell(manager: EntityManager, viewer: Viewer, { createdById, networkId }: DefinitionProposal, decided: DefinitionProposalType): Promise<void> {
    const { act, indicatorName, decisionText: answer, status } = decided;
    const isAccepted = status === 'accepted';
    return this.outcomes.tell(
      manager,
      viewer,
      { accountId: createdById, operation: 'indicators.proposeShared', target: { networkId }, path: '/indicateurs/propositions?vue=envoyees' },
      {
        isAccepted,
        answer,
        subject: `Proposition sur «\u202f${indicatorName}\u202f»`,
        request: `proposition ${PROPOSED[act]} «\u202f${indicatorName}\u202f»`,
        consequence: isAccepted ? 'C’est fait, pour tous les réseaux.' : 'Rien ne change au catalogue.',
      },
    );
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
