import { addMonths, type FigureKind, mayTellOver, rankAttention } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ScopeInput } from '../cohorts';
import { Deadlines } from '../deadlines';
import type { CountedFigure } from '../figures';
import { type ChangeGroup, JournalService } from '../journal';
import type { Viewer } from '../platform/access/viewer';
import { PreparedReads } from '../platform/database/prepared-reads';
import { FigureSources } from '../platform/declarations/figure-sources';
import { HomeParts } from '../platform/declarations/home-parts';
import { previousVisit, readAttention, readFigures } from './home.queries';
import { HomeRequests } from './home-requests';
import { type Home, type HomeArgs, type HomeAttention, type HomeFigure, type HomeFormerFigure, MAX_CHANGES, MAX_DEADLINES } from './home.type';

const mayTell = ({ unread }: CountedFigure): boolean => unread.every(({ count }) => mayTellOver(count));
const tell = ({ numerator, denominator }: CountedFigure, isTold: boolean) => (isTold ? { numerator, denominator } : { numerator: null, denominator: null });

/** Between two days of which one is over an unread CCAS more, what that one answered is the difference. */
const isComparable = (one: CountedFigure, other: CountedFigure): boolean => one.unread.every(({ who }, aspect) => who === other.unread[aspect]?.who);

@Injectable()
export class HomeService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reads: PreparedReads,
    private readonly requests: HomeRequests,
    private readonly journal: JournalService,
    private readonly deadlines: Deadlines,
    private readonly parts: HomeParts,
    private readonly figureSources: FigureSources,
  ) {}

  /** The first screen: what needs the viewer. */
  get(viewer: Viewer, { networkId, scope = null }: HomeArgs): Promise<Home> {
    return this.read(viewer, networkId, [], scope);
  }

  /** What needs the viewer, the most pressing first. `askedApartAt`: her own CCAS, where what is asked of them is told beside it. */
  async attention(viewer: Viewer, networkId: string, askedApartAt: readonly string[]): Promise<HomeAttention[]> {
    return (await this.read(viewer, networkId, askedApartAt, null)).attention;
  }

  /** The figures that the viewer reads, now and a month ago where that is known. */
  async figures(viewer: Viewer, networkId: string): Promise<HomeFigure[]> {
    const request = await this.requests.of(viewer, networkId);
    const monthAgo = addMonths(request.today, -1);
    const figures = this.figureSources.all.filter(({ comparesOnly }) => !comparesOnly);
    const [now, formerly] = await Promise.all([
      readFigures(this.dataSource, figures, request, request.today),
      readFigures(
        this.dataSource,
        figures.filter(({ knowsThePast }) => knowsThePast),
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

  /** A figure at the end of each quarter of the past year, for who reads the state of each CCAS that it counts. */
  async course(viewer: Viewer, networkId: string, kind: FigureKind): Promise<HomeFormerFigure[]> {
    const request = await this.requests.of(viewer, networkId);
    const figure = this.figureSources.of(kind);
    if (!figure.knowsThePast) return [];
    const days = [-12, -9, -6, -3, 0].map((months) => addMonths(request.today, months));
    const counted = await Promise.all(days.map(async (on) => ({ on, figure: (await readFigures(this.dataSource, [figure], request, on))[0] })));
    return counted.flatMap(({ on, figure: of }) =>
      of && of.denominator > 0 && of.unread.every(({ count }) => count === 0) ? [{ on, numerator: of.numerator, denominator: of.denominator }] : [],
    );
  }

  /** What others changed since the previous visit. */
  async changes(viewer: Viewer, networkId: string): Promise<ChangeGroup[]> {
    const request = await this.requests.of(viewer, networkId);
    return this.journal.changesByDay(viewer, request.networkId, await previousVisit(this.reads, viewer.accountId), MAX_CHANGES);
  }

  private async read(viewer: Viewer, networkId: string, askedApartAt: readonly string[], scope: ScopeInput | null): Promise<Home> {
    const request = await this.requests.of(viewer, networkId);
    const [{ since, attention: own }, due] = await Promise.all([
      readAttention(this.reads, this.parts.all, { ...request, scope }),
      this.deadlines.nearest(viewer, request.networkId, MAX_DEADLINES, { askedApartAt, scope }),
    ]);
    return {
      since,
      attention: rankAttention([
        ...due.map((lines) => ({ ccas: [], subjects: [], outOf: null, done: null, ...lines })),
        ...own.map((item) => ({ ...item, deadlines: [] })),
      ]),
    };
  }
}
