import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { networkTarget } from '../../../network';
import { found, requireCan } from '../../../platform/access/require-can';
import type { Viewer } from '../../../platform/access/viewer';
import { isId, type Queryable } from '../../../platform/database/queryable';
import type { ValueProposalDetail, ValueProposalPage, ValueProposalsArgs, ValueProposalType } from './value-proposal.type';
import { ValueProposal } from './value-proposal.entity';
import { listValueProposals, readProposalDetail } from './value-proposals.queries';

/** Reads of what networks propose to each other. */
@Injectable()
export class ValueProposalsService {
  constructor(private readonly dataSource: DataSource) {}

  async list(viewer: Viewer, { networkId: askedId, areSent, skip, take }: ValueProposalsArgs): Promise<ValueProposalPage> {
    const target = await networkTarget(this.dataSource, askedId);
    requireCan(viewer, areSent ? 'indicators.import' : 'indicators.decideShared', target, { readable: 'indicators.readNetwork' });
    return listValueProposals(this.dataSource, viewer, { networkId: found(target).networkId, areSent, skip, take });
  }

  async detail(viewer: Viewer, id: string): Promise<ValueProposalDetail> {
    return readProposalDetail(this.dataSource, await this.stored(this.dataSource.manager, viewer, id));
  }

  /** The proposal of who may decide of it; to any other it is unknown. */
  async stored(manager: EntityManager, viewer: Viewer, id: string): Promise<ValueProposal> {
    const proposal = isId(id) ? await manager.findOneBy(ValueProposal, { id }) : null;
    requireCan(viewer, 'indicators.decideShared', proposal && { networkId: proposal.toNetworkId });
    return found(proposal);
  }

  /** As it stands now, to who decided of it. */
  readOne(viewer: Viewer, proposal: Pick<ValueProposal, 'id' | 'toNetworkId'>): Promise<ValueProposalType> {
    return this.one(this.dataSource, viewer, proposal);
  }

  /** As its network reads it. */
  async one(database: Queryable, viewer: Viewer, { id, toNetworkId }: Pick<ValueProposal, 'id' | 'toNetworkId'>): Promise<ValueProposalType> {
    return found((await listValueProposals(database, viewer, { networkId: toNetworkId, id })).items[0]);
  }
}
