import { perimeterOf } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { networkTarget } from '../../network';
import { requireCan } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { Clock } from '../../platform/clock/clock';
import { readCoverage } from '../base/privacy-base.queries';
import type { FigurePublicationType, PublishedFigure, PublishedFigureCount } from './figure.type';
import { countConventions, listFigurePublications, listPublished } from './figures.queries';

/** The aggregates that funders see, and who sees them. */
@Injectable()
export class FiguresService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async publications(viewer: Viewer, networkId: string): Promise<FigurePublicationType[]> {
    requireCan(viewer, 'figures.publish', await networkTarget(this.dataSource, networkId));
    return listFigurePublications(this.dataSource, networkId);
  }

  async published(viewer: Viewer): Promise<PublishedFigure[]> {
    const on = this.clock.today();
    const published = await listPublished(this.dataSource, perimeterOf(viewer.grants, 'publications.read').funderIds);
    return Promise.all(
      published.map(async (figure) => {
        const [total, ...byEpt] =
          figure.figure === 'privacy_base' ? await this.countBase(figure.networkId, on) : await countConventions(this.dataSource, figure.networkId, on);
        return { ...figure, on, total: total as PublishedFigureCount, byEpt };
      }),
    );
  }

  /** The network first, then its EPT. */
  private async countBase(networkId: string, on: string): Promise<PublishedFigureCount[]> {
    const { ccasCount, counts, byEpt } = await readCoverage(this.dataSource, { networkId, on, today: on });
    return [{ ept: null, ccasCount, counts }, ...byEpt].map((group) => ({
      eptName: group.ept?.name ?? null,
      ccasCount: group.ccasCount,
      inPlace: group.counts.compliant,
      denominator: group.counts.known,
      unknown: group.counts.unknown,
    }));
  }
}
