import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { networkTarget } from '../../network';
import { found, requireCan } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { Clock } from '../../platform/clock/clock';
import { isId } from '../../platform/database/queryable';
import { Transactions } from '../../platform/database/transactions';
import { InputError } from '../../platform/errors/domain-error';
import { FigurePublication } from './figure-publication.entity';
import type { FigurePublicationType, PublishFigureInput } from './figure.type';
import { listFigurePublications } from './figures.queries';

@Injectable()
export class PublishFigureService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Shows a figure to exactly those funders; one who stays keeps the date of its first publication. */
  async publish(viewer: Viewer, { networkId, figure, funderIds }: PublishFigureInput): Promise<FigurePublicationType> {
    requireCan(viewer, 'figures.publish', await networkTarget(this.dataSource, networkId), { readable: 'privacy.readAggregates' });
    return this.transactions.run(viewer, async (manager) => {
      // held, so that of two lists replaced at once one wins whole
      const known = (await manager.query('SELECT id FROM funder WHERE network_id = $1 AND id = ANY ($2::uuid[]) ORDER BY id FOR UPDATE', [
        networkId,
        funderIds.filter(isId),
      ])) as { id: string }[];
      const unknown = funderIds.flatMap((id, index) =>
        known.some((funder) => funder.id === id) ? [] : [{ path: `funderIds.${index}`, reason: 'UNKNOWN_REFERENCE' as const }],
      );
      if (unknown.length > 0) throw new InputError(unknown);
      const stored = (await manager.findBy(FigurePublication, { networkId, figure })).map(({ funderId }) => funderId);
      const withdrawn = stored.filter((id) => !funderIds.includes(id));
      const added = [...new Set(funderIds)].filter((id) => !stored.includes(id));
      if (withdrawn.length > 0) await manager.delete(FigurePublication, { networkId, figure, funderId: In(withdrawn) });
      const publishedAt = this.clock.now();
      if (added.length > 0)
        await manager.insert(
          FigurePublication,
          added.map((funderId) => ({ networkId, figure, funderId, publishedAt })),
        );
      return found((await listFigurePublications(manager, networkId)).find((publication) => publication.figure === figure));
    });
  }
}
