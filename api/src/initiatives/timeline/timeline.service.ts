import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { found, requireCan } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { Clock } from '../../platform/clock/clock';
import { DeadlineSources } from '../../platform/declarations/deadline-sources';
import { planTarget } from '../initiative-targets';
import { listTimelineMarks, readTimeline } from './timeline.queries';
import type { TimelineArgs, TimelineType } from './timeline.type';

/** A plan on a line of time, with what the features declare for it. */
@Injectable()
export class TimelineService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly sources: DeadlineSources,
  ) {}

  async read(viewer: Viewer, { planId, scope, withMarks }: TimelineArgs): Promise<TimelineType> {
    const target = await planTarget(this.dataSource, planId);
    requireCan(viewer, 'initiatives.read', target);
    const { networkId, year } = found(target);
    const reading = { viewer, networkId, today: this.clock.today() };
    const plan = { planId, planYear: year, scope };
    const [timeline, marks] = await Promise.all([
      readTimeline(this.dataSource, reading, plan),
      withMarks ? listTimelineMarks(this.dataSource, reading, this.sources.all, plan) : [],
    ]);
    return { ...timeline, marks };
  }
}
