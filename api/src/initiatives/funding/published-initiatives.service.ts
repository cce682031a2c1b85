import { perimeterOf } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Viewer } from '../../platform/access/viewer';
import { Clock } from '../../platform/clock/clock';
import { listPublishedInitiatives } from './published-initiatives.queries';
import type { PublishedInitiative } from './published-initiative.type';

@Injectable()
export class PublishedInitiativesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  list(viewer: Viewer): Promise<PublishedInitiative[]> {
    return listPublishedInitiatives(this.dataSource, perimeterOf(viewer.grants, 'publications.read').funderIds, this.clock.today());
  }
}
