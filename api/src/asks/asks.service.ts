import { compareAsked, TOLD_ASK_KINDS } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ownCcasIds, reachIn } from '../network';
import type { Viewer } from '../platform/access/viewer';
import { Clock } from '../platform/clock/clock';
import { isId } from '../platform/database/queryable';
import { AskSources } from '../platform/declarations/ask-sources';
import { DeadlineSources } from '../platform/declarations/deadline-sources';
import type { Asked, AskedArgs } from './asked.type';
import { countAsked } from './asks.queries';

@Injectable()
export class AsksService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly asks: AskSources,
    private readonly deadlines: DeadlineSources,
  ) {}

  /** Each source counts what the viewer may answer, so that another's CCAS, like an unknown one, has nothing. */
  async asked(viewer: Viewer, args: AskedArgs): Promise<Asked> {
    const { networkId } = await reachIn(this.dataSource, viewer, 'home.read', args.networkId);
    const ccasIds = args.ccasId ? [args.ccasId].filter(isId) : ownCcasIds(viewer, networkId);
    if (ccasIds.length === 0) return { count: 0, sections: [] };
    const reading = { viewer, networkId, ccasIds, today: this.clock.today(), now: this.clock.now() };
    const sections = await countAsked(this.dataSource, { asks: this.asks.all, deadlines: this.deadlines.all }, reading);
    return {
      count: sections.reduce((sum, { kind, count }) => sum + (TOLD_ASK_KINDS.includes(kind) ? 0 : count), 0),
      sections: sections.toSorted(compareAsked),
    };
  }
}
