import { perimeterOf } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AccountVisit } from '../accounts';
import { type CcasShare, readShares, tellFigure, type ToldCounts } from '../figures';
import { networkTarget } from '../network';
import { requireCan } from '../platform/access/require-can';
import type { Viewer } from '../platform/access/viewer';
import { Clock } from '../platform/clock/clock';
import { FigureSources } from '../platform/declarations/figure-sources';
import type { TerritoryRef } from '../territories';
import { listContacts, listFigurePublications, listPublished, readOutlinesOf } from './figure-publications.queries';
import type { FigureBefore, FigurePublicationType, PublishedContact, PublishedFigure, PublishedFigureCount } from './published-figure.type';

type Outlines = Awaited<ReturnType<typeof readOutlinesOf>>;
type Publication = Awaited<ReturnType<typeof listPublished>>[number];

const countOf = ({ ccasCount, counts }: ToldCounts, ept: TerritoryRef | null, outlines: Outlines = []): PublishedFigureCount => ({
  eptName: ept?.name ?? null,
  eptId: ept?.id ?? null,
  rings: outlines.find(({ id }) => id === ept?.id)?.rings ?? null,
  ccasCount,
  inPlace: counts?.numerator ?? null,
  denominator: counts?.denominator ?? null,
  unknown: counts?.unknown ?? null,
});

/** The aggregates that funders see, and who sees them. */
@Injectable()
export class PublishedFiguresService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly figures: FigureSources,
  ) {}

  async publications(viewer: Viewer, networkId: string): Promise<FigurePublicationType[]> {
    requireCan(viewer, 'figures.publish', await networkTarget(this.dataSource, networkId));
    return listFigurePublications(this.dataSource, networkId);
  }

  async published(viewer: Viewer): Promise<PublishedFigure[]> {
    const on = this.clock.today();
    const published = await listPublished(this.dataSource, perimeterOf(viewer.grants, 'publications.read').funderIds);
    if (published.length === 0) return [];
    const visit = await this.dataSource.manager.findOneBy(AccountVisit, { accountId: viewer.accountId });
    return Promise.all(
      published.map(async (publication) => {
        const shares = await this.sharesOn(viewer, publication, on);
        const { total, byEpt } = tellFigure(shares);
        const outlines = await readOutlinesOf(
          this.dataSource,
          byEpt.flatMap(({ ept }) => ept?.id ?? []),
        );
        return {
          ...publication,
          on,
          total: countOf(total, null),
          byEpt: byEpt.map(({ ept, ...counts }) => countOf(counts, ept, outlines)),
          outlinesSource: [...new Set(outlines.map(({ source }) => source))].join('\u00a0; ') || null,
          before: total.counts ? await this.before(viewer, publication, visit?.previousVisitAt ?? null, shares) : null,
        };
      }),
    );
  }

  /** Who can be called about what is shown to the viewer’s organisations. */
  contacts(viewer: Viewer): Promise<PublishedContact[]> {
    return listContacts(this.dataSource, perimeterOf(viewer.grants, 'publications.read').funderIds, this.clock.today());
  }

  /** Between two days of which one has a CCAS more, open or answering, what that one answered is the difference: then the earlier day is not told. */
  private async before(viewer: Viewer, publication: Publication, visitAt: Date | null, now: readonly CcasShare[]): Promise<FigureBefore | null> {
    // what was not shown then is not told of then
    if (visitAt === null || new Date(publication.publishedAt) > visitAt) return null;
    const on = this.clock.dayOf(visitAt);
    if (on >= this.clock.today()) return null;
    const then = await this.sharesOn(viewer, publication, on);
    const who = (shares: readonly CcasShare[]): string =>
      shares
        .map(({ ccasId, isAnswered, denominator }) => `${ccasId}${isAnswered}${denominator > 0}`)
        .sort()
        .join();
    if (who(then) !== who(now)) return null;
    const { counts } = tellFigure(then).total;
    return counts ? { on, inPlace: counts.numerator, denominator: counts.denominator } : null;
  }

  private sharesOn(viewer: Viewer, { networkId, figure }: Publication, on: string): Promise<CcasShare[]> {
    return readShares(this.dataSource, this.figures.of(figure), { viewer, networkId, on, today: this.clock.today(), now: this.clock.now() });
  }
}
