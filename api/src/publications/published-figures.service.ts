import { perimeterOf } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readShares, tellFigure, type ToldCounts } from '../figures';
import { networkTarget } from '../network';
import { requireCan } from '../platform/access/require-can';
import type { Viewer } from '../platform/access/viewer';
import { Clock } from '../platform/clock/clock';
import { FigureSources } from '../platform/declarations/figure-sources';
import { listFigurePublications, listPublished } from './figure-publications.queries';
import type { FigurePublicationType, PublishedFigure, PublishedFigureCount } from './published-figure.type';

const countOf = ({ ccasCount, counts }: ToldCounts, eptName: string | null): PublishedFigureCount => ({
  eptName,
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
    const today = this.clock.today();
    const now = this.clock.now();
    const published = await listPublished(this.dataSource, perimeterOf(viewer.grants, 'publications.read').funderIds);
    return Promise.all(
      published.map(async (publication) => {
        const { networkId, figure } = publication;
        const shares = await readShares(this.dataSource, this.figures.of(figure), { viewer, networkId, on: today, today, now });
        const { total, byEpt } = tellFigure(shares);
        return { ...publication, on: today, total: countOf(total, null), byEpt: byEpt.map(({ ept, ...counts }) => countOf(counts, ept?.name ?? null)) };
      }),
    );
  }
}
