import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { networkTarget, requireFunder } from '../network';
import { found, requireCan } from '../platform/access/require-can';
import type { Viewer } from '../platform/access/viewer';
import { Clock } from '../platform/clock/clock';
import { Transactions } from '../platform/database/transactions';
import { FigurePublication } from './figure-publication.entity';
import { listFigurePublications } from './figure-publications.queries';
import type { FigurePublicationType, PublishFigureInput } from './published-figure.type';
import { setPublished } from './set-published';

@Injectable()
export class PublishFigureService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async publish(viewer: Viewer, { networkId, figure, funderId, isPublished }: PublishFigureInput): Promise<FigurePublicationType> {
    requireCan(viewer, 'figures.publish', await networkTarget(this.dataSource, networkId), { readable: 'privacy.readAggregates' });
    return this.transactions.run(viewer, async (manager) => {
      await requireFunder(manager, networkId, funderId);
      await setPublished(manager, FigurePublication, { networkId, figure, funderId }, isPublished ? this.clock.now() : null);
      return found((await listFigurePublications(manager, networkId)).find((publication) => publication.figure === figure));
    });
  }
}
