import { Injectable } from '@nestjs/common';
import { reachIn } from '../network';
import type { Viewer } from '../platform/access/viewer';
import { Clock } from '../platform/clock/clock';
import { PreparedReads } from '../platform/database/prepared-reads';
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
    // a director has a home in the network through his own CCAS
    const { networkId } = await reachIn(this.reads, viewer, 'home.read', network);
    return { viewer, networkId, today: this.clock.today(), now: this.clock.now() };
  }
}
