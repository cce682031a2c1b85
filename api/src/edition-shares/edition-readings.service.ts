import { perimeterOf } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { found } from '../platform/access/require-can';
import type { Viewer } from '../platform/access/viewer';
import { Clock } from '../platform/clock/clock';
import type { OpenedEdition, ReadableEdition } from './edition-share.type';
import { editionContacts, type FrozenText, grantedReader, grantedText, listReadable, type OutsideReader, readBefore } from './edition-shares.queries';

/** What accounts of funders read: the editions that were granted to their organisation, and no others. */
@Injectable()
export class EditionReadingsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  list(viewer: Viewer): Promise<ReadableEdition[]> {
    return listReadable(this.dataSource, fundersOf(viewer), viewer.accountId);
  }

  async text(viewer: Viewer, editionId: string): Promise<FrozenText> {
    return found(await grantedText(this.dataSource, fundersOf(viewer), editionId));
  }

  async reader({ grants, accountId }: Viewer, editionId: string): Promise<OutsideReader> {
    const { funderIds } = perimeterOf(grants, 'editionShares.read');
    return found(await grantedReader(this.dataSource, { editionId, funderIds, accountId }));
  }

  /** Notes that it was opened, and gives what stands beside it. */
  async open(viewer: Viewer, editionId: string): Promise<OpenedEdition> {
    const funderIds = fundersOf(viewer);
    const { contentHash } = await this.text(viewer, editionId);
    const before = await readBefore(this.dataSource, { accountId: viewer.accountId, funderIds, editionId });
    await this.dataSource.query(
      `INSERT INTO edition_reading (edition_id, account_id, funder_id, read_at)
       SELECT g.edition_id, $2, g.funder_id, $4 FROM edition_grant g WHERE g.edition_id = $1 AND g.funder_id = ANY ($3::uuid[]) ORDER BY g.funder_id LIMIT 1`,
      [editionId, viewer.accountId, funderIds, this.clock.now()],
    );
    const own = (await this.list(viewer)).find(({ id }) => id === editionId);
    return {
      contentHash,
      expiresAt: null,
      replacedBy: own?.replacedBy ?? null,
      readBeforeId: before?.editionId ?? null,
      readBeforeAt: before?.readAt ?? null,
      changes: null,
      linkKey: null,
      contacts: await editionContacts(this.dataSource, editionId, this.clock.today()),
    };
  }
}

const fundersOf = (viewer: Viewer): readonly string[] => perimeterOf(viewer.grants, 'editionShares.read').funderIds;
