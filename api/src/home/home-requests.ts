import { Injectable } from '@nestjs/common';
import { ccasReach, isNowhere, networkTarget } from '../network';
import { found } from '../platform/access/require-can';
import type { Viewer } from '../platform/access/viewer';
import { Clock } from '../platform/clock/clock';
import { PreparedReads } from '../platform/database/prepared-reads';
import { DomainError } from '../platform/errors/domain-error';
import type { HomeRequest } from './home.queries';

/** Who may ask for the home page of a network: the one check of its questions. */
@Injectable()
export class HomeRequests {
  constructor(
    private readonly reads: PreparedReads,
    private readonly clock: Clock,
  ) {}

  /** Refused with NOT_FOUND where the viewer has no home: an unknown network, one that is not the viewer's. */
  async of(viewer: Viewer, network: string): Promise<HomeRequest> {
    const { networkId } = found(await networkTarget(this.reads, network));
    // a director has a home in the network through his own CCAS
    if (isNowhere(ccasReach(viewer, 'home.read', networkId))) throw new DomainError('NOT_FOUND');
    return { viewer, networkId, today: this.clock.today(), now: this.clock.now() };
  }
}
