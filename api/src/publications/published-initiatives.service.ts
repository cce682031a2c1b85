import { can, mayTellOver, perimeterOf } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Viewer } from '../platform/access/viewer';
import { Clock } from '../platform/clock/clock';
import { listPublishedInitiatives } from './published-initiatives.queries';
import type { PublishedInitiative } from './published-initiative.type';

/** The initiatives that funders see, without what would tell how one CCAS stands. */
@Injectable()
export class PublishedInitiativesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async list(viewer: Viewer): Promise<PublishedInitiative[]> {
    const { funderIds } = perimeterOf(viewer.grants, 'publications.read');
    const published = await listPublishedInitiatives(this.dataSource, funderIds, this.clock.today());
    return published.map(({ networkId, adoption, ...initiative }) => {
      const isTold = can(viewer.grants, 'adoption.read', { networkId }) || (mayTellOver(adoption.total) && mayTellOver(adoption.concerned));
      return { ...initiative, adoption: isTold ? adoption : { total: adoption.total, concerned: null, inPlace: null, committed: null } };
    });
  }
}
