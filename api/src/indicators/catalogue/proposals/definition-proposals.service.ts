import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { networkTarget } from '../../../network';
import { found, requireCan, requireVersion } from '../../../platform/access/require-can';
import type { Viewer } from '../../../platform/access/viewer';
import { isId, type Queryable } from '../../../platform/database/queryable';
import { lockRow, updateRow } from '../../../platform/database/row-writes';
import { Transactions } from '../../../platform/database/transactions';
import { DomainError } from '../../../platform/errors/domain-error';
import { DefinitionProposal } from './definition-proposal.entity';
import type { WithdrawDefinitionProposalInput } from './definition-proposal.input';
import type { DefinitionProposalPage, DefinitionProposalsArgs, DefinitionProposalType } from './definition-proposal.type';
import { listDefinitionProposals } from './definition-proposals.queries';

/** Reads of what networks propose of the shared definitions, and their taking back. */
@Injectable()
export class DefinitionProposalsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
  ) {}

  async list(viewer: Viewer, { networkId: askedId, areSent, skip, take }: DefinitionProposalsArgs): Promise<DefinitionProposalPage> {
    const target = await networkTarget(this.dataSource, askedId);
    requireCan(viewer, areSent ? 'indicators.proposeShared' : 'indicators.manageShared', target, { readable: 'indicators.readNetwork' });
    return listDefinitionProposals(this.dataSource, viewer, { networkId: found(target).networkId, areSent, skip, take });
  }

  async withdraw(viewer: Viewer, { id, version }: WithdrawDefinitionProposalInput): Promise<DefinitionProposalType> {
    const { networkId } = found(isId(id) ? await this.dataSource.manager.findOneBy(DefinitionProposal, { id }) : null);
    requireCan(viewer, 'indicators.proposeShared', { networkId });
    return this.transactions.run(viewer, async (manager) => {
      await this.requireOpen(manager, viewer, id, version);
      await updateRow(manager, DefinitionProposal, id, { status: 'withdrawn' });
      return this.one(manager, viewer, id);
    });
  }

  /** The proposal as the viewer saw it, held until the end of the transaction, and still waiting for a decision. */
  async requireOpen(manager: EntityManager, viewer: Viewer, id: string, version: number): Promise<DefinitionProposal> {
    const stored = found(isId(id) ? await lockRow(manager, DefinitionProposal, id) : null);
    if (stored.version !== version) requireVersion(stored.version, version, { ...(await this.one(manager, viewer, id)) });
    if (stored.status !== 'open') throw new DomainError('PROPOSAL_DECIDED');
    return stored;
  }

  /** As it stands, to who made it or decides of it. */
  async one(database: Queryable, viewer: Viewer, id: string): Promise<DefinitionProposalType> {
    return found((await listDefinitionProposals(database, viewer, { networkId: '', areSent: false, id })).items[0]);
  }
}
