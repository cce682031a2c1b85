import { addMonths, mayTellOver, rankAttention } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AccountVisit } from '../accounts';
import { Deadlines } from '../deadlines';
import type { CountedFigure } from '../figures';
import { type ChangeGroup, JournalService } from '../journal';
import { ccasReach, isNowhere, networkTarget } from '../network';
import { found } from '../platform/access/require-can';
import type { Viewer } from '../platform/access/viewer';
import { Clock } from '../platform/clock/clock';
import { FigureSources } from '../platform/declarations/figure-sources';
import { HomeParts } from '../platform/declarations/home-parts';
import { DomainError } from '../platform/errors/domain-error';
import { type HomeRequest, readAttention, readFigures } from './home.queries';
import { type Home, type HomeFigure, MAX_CHANGES, MAX_DEADLINES } from './home.type';

const mayTell = ({ unread }: CountedFigure): boolean => unread.every(({ count }) => mayTellOver(count));
const tell = ({ numerator, denominator }: CountedFigure, isTold: boolean) => (isTold ? { numerator, denominator } : { numerator: null, denominator: null });

/** Between two days of which one is over an unread CCAS more, what that one answered is the difference. */
const isComparable = (one: CountedFigure, other: CountedFigure): boolean => one.unread.every(({ who }, aspect) => who === other.unread[aspect]?.who);

@Injectable()
export class HomeService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly journal: JournalService,
    private readonly deadlines: Deadlines,
    private readonly parts: HomeParts,
    private readonly figureSources: FigureSources,
  ) {}

  /** The first screen: what needs the viewer. */
  async get(viewer: Viewer, networkId: string): Promise<Home> {
    const request = await this.request(viewer, networkId);
    const [since, own, due] = await Promise.all([
      this.since(viewer),
      readAttention(this.dataSource, this.parts.all, request),
      this.deadlines.nearest(viewer, request.networkId, MAX_DEADLINES),
    ]);
    return {
      since,
      attention: rankAttention([...due.map((lines) => ({ ccas: [], subjects: [], done: null, ...lines })), ...own.map((item) => ({ ...item, deadlines: [] }))]),
    };
  }

  /** The figures that the viewer reads, now and a month ago where that is known. */
  async figures(viewer: Viewer, networkId: string): Promise<HomeFigure[]> {
    const request = await this.request(viewer, networkId);
    const monthAgo = addMonths(request.today, -1);
    const [now, formerly] = await Promise.all([
      readFigures(this.dataSource, this.figureSources.all, request, request.today),
      readFigures(
        this.dataSource,
        this.figureSources.all.filter(({ knowsThePast }) => knowsThePast),
        request,
        monthAgo,
      ),
    ]);
    return now.map((figure) => {
      const former = formerly.find(({ kind }) => kind === figure.kind);
      const before = former && former.denominator > 0 ? { on: monthAgo, ...tell(former, mayTell(former) && isComparable(figure, former)) } : null;
      return { kind: figure.kind, ...tell(figure, mayTell(figure)), monthAgo: before };
    });
  }

  /** What others changed since the previous visit. */
  async changes(viewer: Viewer, networkId: string): Promise<ChangeGroup[]> {
    const request = await this.request(viewer, networkId);
    return this.journal.changesByDay(viewer, request.networkId, await this.since(viewer), MAX_CHANGES);
  }

  private async request(viewer: Viewer, networkId: string): Promise<HomeRequest> {
    const target = found(await networkTarget(this.dataSource, networkId));
    // a director has a home in the network through his own CCAS
    if (isNowhere(ccasReach(viewer, 'home.read', target.networkId))) throw new DomainError('NOT_FOUND');
    return { viewer, networkId: target.networkId, today: this.clock.today(), now: this.clock.now() };
  }

  private async since({ accountId }: Viewer): Promise<Date | null> {
    return (await this.dataSource.manager.findOneBy(AccountVisit, { accountId }))?.previousVisitAt ?? null;
  }
}
