import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { networkTarget } from '../../../network';
import { found, requireCan } from '../../../platform/access/require-can';
import type { Viewer } from '../../../platform/access/viewer';
import { type Queryable } from '../../../platform/database/queryable';
import { updateRow } from '../../../platform/database/row-writes';
import { DomainError } from '../../../platform/errors/domain-error';
import { type SeenKind, type SeenRow, SeenWrites } from '../../../platform/writes';
import { DefinitionProposal } from './definition-proposal.entity';
import type { WithdrawDefinitionProposalInput } from './definition-proposal.input';
import type { DefinitionProposalPage, DefinitionProposalsArgs, DefinitionProposalType } from './definition-proposal.type';
import { listDefinitionProposals } from './definition-proposals.queries';

/** Reads of what networks propose of the shared definitions, and their taking back. */
@Injectable()
export class DefinitionProposalsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly writes: SeenWrites,
  ) {}

  async list(viewer: Viewer, { networkId: askedId, areSent, skip, take }: DefinitionProposalsArgs): Promise<DefinitionProposalPage> {
    const target = await networkTarget(this.dataSource, askedId);
    requireCan(viewer, areSent ? 'indicators.proposeShared' : 'indicators.manageShared', target, { readable: 'indicators.readNetwork' });
    return listDefinitionProposals(this.dataSource, viewer, { networkId: found(target).networkId, areSent, skip, take });
  }

  withdraw(viewer: Viewer, seen: WithdrawDefinitionProposalInput): Promise<DefinitionProposalType> {
    return this.writeOpen(
      viewer,
      seen,
      ({ networkId }) => requireCan(viewer, 'indicators.proposeShared', { networkId }),
      (manager, { id }) => updateRow(manager, DefinitionProposal, id, { status: 'withdrawn' }),
    );
  }

  /** Changes a proposal that still waits for a decision, from the version that the person saw. */
  writeOpen(
    viewer: Viewer,
    seen: SeenRow,
    allow: (proposal: DefinitionProposal) => unknown,
    change: (manager: EntityManager, proposal: DefinitionProposal) => Promise<void>,
  ): Promise<DefinitionProposalType> {
    const kind: SeenKind<DefinitionProposal, DefinitionProposalType> = {
      entity: DefinitionProposal,
      allow: async (_, __, stored) => allow(stored),
      shown: (_, manager, { id }) => this.one(manager, viewer, id),
    };
    return this.writes.write(viewer, kind, seen, async (manager, stored) => {
      if (stored.status !== 'open') throw new DomainError('PROPOSAL_DECIDED');
      await change(manager, stored);
    });
  }

  /** As it stands, to who made it or decides of it. */
  async one(database: Queryable, viewer: Viewer, id: string): Promise<DefinitionProposalType> {
    return found((await listDefinitionProposals(database, viewer, { networkId: '', areSent: false, id })).items[0]);
  }
}
