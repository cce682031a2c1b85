import { can } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { found, requireCan, requireVersion } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { once } from '../../platform/creations/once';
import { Clock } from '../../platform/clock/clock';
import { Transactions } from '../../platform/database/transactions';
import { DomainError } from '../../platform/errors/domain-error';
import { childTarget, initiativeTarget } from '../initiative-targets';
import { commentJson } from '../initiative.queries';
import { insertRow, lockRow, updateRow } from '../../platform/database/row-writes';
import { Comment } from './comment.entity';
import type { AddCommentInput, ArchiveCommentInput } from './comment.input';
import type { CommentType } from './comment.type';

@Injectable()
export class CommentsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async add(viewer: Viewer, input: AddCommentInput): Promise<CommentType> {
    const { initiativeId, body } = input;
    requireCan(viewer, 'initiatives.comment', await initiativeTarget(this.dataSource, initiativeId), { readable: 'initiatives.read' });
    return this.transactions.run(viewer, async (manager) => {
      const comment = { initiativeId, body, authorAccountId: viewer.accountId, createdAt: this.clock.now() };
      const id = await once(manager, viewer, input, () => insertRow(manager, Comment, comment));
      const [row] = (await manager.query(
        `SELECT ${commentJson('k', 'author', 'true')} AS comment FROM comment k JOIN account author ON author.id = k.author_account_id WHERE k.id = $1`,
        [id],
      )) as { comment: CommentType }[];
      return found(row).comment;
    });
  }

  /** Its author may archive a comment, and who manages the initiatives. Once archived, it is unknown. */
  async archive(viewer: Viewer, { id, version }: ArchiveCommentInput): Promise<boolean> {
    const target = await childTarget(this.dataSource, 'comment', id);
    requireCan(viewer, 'initiatives.comment', target, { readable: 'initiatives.read' });
    return this.transactions.run(viewer, async (manager) => {
      const stored = await lockRow(manager, Comment, id);
      if (stored.archivedAt !== null) throw new DomainError('NOT_FOUND');
      if (stored.authorAccountId !== viewer.accountId && !can(viewer.grants, 'initiatives.manage', found(target))) throw new DomainError('NOT_ALLOWED');
      requireVersion(stored.version, version, { id, version: stored.version, body: stored.body });
      await updateRow(manager, Comment, id, { archivedAt: this.clock.now() });
      return true;
    });
  }
}
