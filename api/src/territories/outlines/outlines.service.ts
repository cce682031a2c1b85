import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { requireCan } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { Clock } from '../../platform/clock/clock';
import { listOutlines } from './outlines.queries';
import type { TerritoryOutlines, TerritoryOutlinesArgs } from './outlines.type';

/** Reads outlines, which are public, to whoever works in a network. */
@Injectable()
export class OutlinesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async list(viewer: Viewer, { withinId, kind, on }: TerritoryOutlinesArgs): Promise<TerritoryOutlines> {
    requireCan(viewer, 'territories.read', {});
    return listOutlines(this.dataSource, withinId, kind, on ?? this.clock.today());
  }
}
