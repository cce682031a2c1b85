import { EDITION_LIMITS } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { found, requireCan } from '../platform/access/require-can';
import type { Viewer } from '../platform/access/viewer';
import { Clock } from '../platform/clock/clock';
import { once } from '../platform/creations/once';
import { insertRow } from '../platform/database/row-writes';
import { Transactions } from '../platform/database/transactions';
import { DomainError, InputError } from '../platform/errors/domain-error';
import { type SeenKind, SeenWrites } from '../platform/writes';
import type { AddEditionCommentInput, ResolveEditionCommentInput } from './edition.input';
import { EditionBlock, EditionComment } from './edition-parts.entity';
import { Edition } from './edition.entity';
import type { EditionCommentType } from './edition.type';
import { findEditionPlace, getEdition } from './editions.queries';
import { requireDraft } from './editions.service';

/** Remarks of who reads the proof of an edition. */
@Injectable()
export class EditionCommentsService {
  private readonly comments: SeenKind<EditionComment, EditionCommentType> = {
    entity: EditionComment,
    allow: async (viewer, manager, { editionId }) => requireCan(viewer, 'editions.proofread', await findEditionPlace(manager, editionId)),
    shown: async (_, manager, { id, editionId }) => shown(manager, editionId, id),
  };

  constructor(
    private readonly transactions: Transactions,
    private readonly writes: SeenWrites,
    private readonly clock: Clock,
  ) {}

  add(viewer: Viewer, input: AddEditionCommentInput): Promise<EditionCommentType> {
    return this.transactions.run(viewer, async (manager) => {
      const { editionId, blockId = null, body } = input;
      requireCan(viewer, 'editions.proofread', await findEditionPlace(manager, editionId));
      requireDraft(found(await manager.findOneBy(Edition, { id: editionId })));
      const id = await once(manager, viewer, input, async () => {
        if (blockId && !(await manager.existsBy(EditionBlock, { id: blockId, editionId })))
          throw new InputError([{ path: 'blockId', reason: 'UNKNOWN_REFERENCE' }]);
        if ((await manager.countBy(EditionComment, { editionId })) >= EDITION_LIMITS.comments) throw new DomainError('EDITION_TOO_MANY');
        return insertRow(manager, EditionComment, { editionId, blockId, body, authorId: viewer.accountId });
      });
      return shown(manager, editionId, id);
    });
  }

  resolve(viewer: Viewer, { isResolved, ...seen }: ResolveEditionCommentInput): Promise<EditionCommentType> {
    const by = isResolved ? { resolvedAt: this.clock.now(), resolvedById: viewer.accountId } : { resolvedAt: null, resolvedById: null };
    return this.writes.update(viewer, this.comments, seen, by);
  }
}

async function shown(manager: EntityManager, editionId: string, id: string): Promise<EditionCommentType> {
  const edition = found(await getEdition(manager, editionId));
  return found(edition.comments.find((comment) => comment.id === id));
}
