import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { requireCan } from '../../../platform/access/require-can';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { updateRow } from '../../../platform/database/row-writes';
import { Transactions } from '../../../platform/database/transactions';
import { DomainError, InputError } from '../../../platform/errors/domain-error';
import { holdSeen, type SeenKind } from '../../../platform/writes';
import { ChangeImportService } from '../change-import.service';
import { compareStaged } from '../comparison/compare-staged';
import { listStagedPairs } from '../comparison/staged-pairs';
import { outcomeReport } from '../report/outcome-report';
import { emptyReport } from '../report/stored-report';
import { COUNT_UNDERWAY, FORGET_PROPOSED, IMPORT_OF_PROPOSAL, KEEP_ACCEPTED_REPORT, STAGE_PROPOSED } from './accepted-proposals';
import type { DecideValueProposalInput } from './value-proposal.input';
import type { ValueProposalType } from './value-proposal.type';
import { ValueProposal } from './value-proposal.entity';
import { TellValueProposal } from './tell-value-proposal.service';
import { ValueProposalsService } from './value-proposals.service';

/** Accepts or refuses what another network proposes. What is accepted becomes an import of the network that accepts, to be undone as any other. */
@Injectable()
export class DecideValueProposalService {
  private readonly received: SeenKind<ValueProposal, ValueProposalType> = {
    entity: ValueProposal,
    // to who may not decide of it, it is unknown
    allow: async (viewer, _, { toNetworkId }) => requireCan(viewer, 'indicators.decideShared', { networkId: toNetworkId }),
    shown: (viewer, manager, proposal) => this.proposals.one(manager, viewer, proposal),
  };

  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly proposals: ValueProposalsService,
    private readonly changes: ChangeImportService,
    private readonly outcome: TellValueProposal,
  ) {}

  async decide(viewer: Viewer, { id, version, isAccepted, decisionText = null }: DecideValueProposalInput): Promise<ValueProposalType> {
    if (!isAccepted && !decisionText) throw new InputError([{ path: 'decisionText', reason: 'REASON_REQUIRED' }]);
    const proposal = await this.transactions.run(viewer, async (manager) => {
      const open = await this.requireOpen(manager, viewer, id, version);
      if (isAccepted) {
        await this.changes.startApplying(manager, viewer, await this.prepare(manager, viewer, open, decisionText));
        return open;
      }
      await updateRow(manager, ValueProposal, open.id, { status: 'refused', decisionText, decidedAt: this.clock.now(), decidedById: viewer.accountId });
      await manager.query(FORGET_PROPOSED, [open.id]);
      await this.outcome.tell(manager, viewer, open.id);
      return open;
    });
    return this.proposals.readOne(viewer, proposal);
  }

  private async requireOpen(manager: EntityManager, viewer: Viewer, id: string, version: number): Promise<ValueProposal> {
    const stored = await holdSeen(manager, viewer, this.received, { id, version });
    const [{ count }] = (await manager.query(COUNT_UNDERWAY, [stored.acceptedImportId])) as [{ count: number }];
    if (stored.status !== 'open' || count > 0) throw new DomainError('PROPOSAL_DECIDED');
    return stored;
  }

  /** An import of the network with those values, ready to be applied. Gives its number. */
  private async prepare(manager: EntityManager, viewer: Viewer, proposal: ValueProposal, decisionText: string | null): Promise<number> {
    const [{ id: importId }] = (await manager.query(IMPORT_OF_PROPOSAL, [proposal.id, viewer.accountId, this.clock.now()])) as [{ id: number }];
    await manager.query(STAGE_PROPOSED(importId), [proposal.id]);
    const pairs = await listStagedPairs(manager, importId);
    const report = { ...emptyReport(), ...outcomeReport(pairs, await compareStaged(manager, importId, pairs)) };
    await manager.query(KEEP_ACCEPTED_REPORT, [importId, report]);
    await updateRow(manager, ValueProposal, proposal.id, { acceptedImportId: importId, decisionText });
    return importId;
  }
}
