import type { NewsKind } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ccasRecipients, News } from '../../news';
import type { Viewer } from '../../platform/access/viewer';
import { Clock } from '../../platform/clock/clock';
import type { ReturnPlace } from './returns.queries';

type Told = Pick<ReturnPlace, 'collectionId' | 'ccasId' | 'networkId'>;

const FIRST_OPEN = `
  SELECT id FROM form_remark WHERE return_id = $1 AND is_return AND settled_at IS NULL ORDER BY created_at DESC, entry NULLS LAST, id LIMIT 1`;

/** Tells who answers for a CCAS what became of its return. */
@Injectable()
export class ReturnNewsService {
  constructor(
    private readonly news: News,
    private readonly clock: Clock,
  ) {}

  /** Sent back: it leads to the question that was remarked upon. */
  async sentBack(manager: EntityManager, viewer: Viewer, place: Told, returnId: string): Promise<void> {
    const [remark] = (await manager.query(FIRST_OPEN, [returnId])) as { id: string }[];
    await this.moved(manager, viewer, place, 'form_returned', remark?.id ?? null);
  }

  async moved(manager: EntityManager, viewer: Viewer, place: Told, kind: NewsKind, about: string | null = null): Promise<void> {
    const { collectionId, ccasId, networkId } = place;
    const recipients = (await ccasRecipients(manager, networkId, [ccasId], this.clock.today())).get(ccasId) ?? [];
    const accountIds = recipients.map(({ accountId }) => accountId);
    await this.news.tell(manager, {
      kind,
      networkId,
      ccasId,
      subject: { type: 'form_collection', id: collectionId },
      accountIds,
      byId: viewer.accountId,
      about,
    });
  }
}
