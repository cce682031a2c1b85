import { HOME_ATTENTION_KINDS, mayTellOver, type HomeAttentionKind } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AccountVisit } from '../accounts';
import { Deadlines } from '../deadlines';
import { JournalService } from '../journal';
import { ccasReach, isNowhere, networkTarget } from '../network';
import { found } from '../platform/access/require-can';
import type { Viewer } from '../platform/access/viewer';
import { Clock } from '../platform/clock/clock';
import { FigureSources } from '../platform/declarations/figure-sources';
import { HomeParts } from '../platform/declarations/home-parts';
import { DomainError } from '../platform/errors/domain-error';
import { readHome } from './home.queries';
import { type Home, type HomeAttention, MAX_CHANGES, MAX_DEADLINES } from './home.type';

@Injectable()
export class HomeService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly journal: JournalService,
    private readonly deadlines: Deadlines,
    private readonly parts: HomeParts,
    private readonly figures: FigureSources,
  ) {}

  async get(viewer: Viewer, networkId: string): Promise<Home> {
    const target = found(await networkTarget(this.dataSource, networkId));
    // a director has a home in the network through his own CCAS
    if (isNowhere(ccasReach(viewer, 'home.read', target.networkId))) throw new DomainError('NOT_FOUND');
    const now = this.clock.now();
    const visit = await this.dataSource.manager.findOneBy(AccountVisit, { accountId: viewer.accountId });
    const since = visit?.previousVisitAt ?? null;
    const { attention, figures } = await readHome(
      this.dataSource,
      { parts: this.parts.all, figures: this.figures.all },
      { viewer, networkId: target.networkId, today: this.clock.today(), now },
    );
    const { overdue, soon } = await this.deadlines.nearest(viewer, target.networkId, MAX_DEADLINES);
    const all: HomeAttention[] = [
      { kind: 'deadlines_overdue', ccas: [], subjects: [], ...overdue },
      { kind: 'deadlines_soon', ccas: [], subjects: [], ...soon },
      ...attention.map((item) => ({ ...item, deadlines: [] })),
    ];
    const order = (kind: HomeAttentionKind) => Object.keys(HOME_ATTENTION_KINDS).indexOf(kind);
    return {
      since,
      figures: figures.map(({ kind, numerator, denominator, unread }) =>
        unread.every(mayTellOver) ? { kind, numerator, denominator } : { kind, numerator: null, denominator: null },
      ),
      attention: all.filter(({ count }) => count > 0).sort((one, other) => order(one.kind) - order(other.kind)),
      changes: await this.journal.changesSince(viewer, target.networkId, since, MAX_CHANGES),
    };
  }
}
