import { can } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { found, requireCan } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { once } from '../../platform/creations/once';
import { Clock } from '../../platform/clock/clock';
import { Transactions } from '../../platform/database/transactions';
import { DomainError } from '../../platform/errors/domain-error';
import { initiativeTarget } from '../initiative-targets';
import { commentJson } from '../initiative.queries';
import { insertRow } from '../../platform/database/row-writes';
import { type SeenKind, SeenWrites } from '../../platform/writes';
import { Comment } from './comment.entity';
import type { AddCommentInput, ArchiveCommentInput } from './comment.input';
import type { CommentType } from './comment.type';

@Injectable()
export class CommentsService {
  private readonly comments: SeenKind<Comment, CommentType> = {
    entity: Comment,
    allow: (viewer, manager, comment) => this.requireArchivable(viewer, manager, comment),
    shown: (_, manager, { id }) => this.read(manager, id),
  };

  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly writes: SeenWrites,
    private readonly clock: Clock,
  ) {}

  async add(viewer: Viewer, input: AddCommentInput): Promise<CommentType> {
    const { initiativeId, body } = input;
    requireCan(viewer, 'initiatives.comment', await initiativeTarget(this.dataSource, initiativeId), { readable: 'initiatives.read' });
    return this.transactions.run(viewer, async (manager) => {
      const comment = { initiativeId, body, authorAccountId: viewer.accountId, createdAt: this.clock.now() };
      const id = await once(manager, viewer, input, () => insertRow(manager, Comment, comment));
      return this.read(manager, id);
    });
  }

  async archive(viewer: Viewer, seen: ArchiveCommentInput): Promise<boolean> {
    await this.writes.update(viewer, this.comments, seen, { archivedAt: this.clock.now() });
    return true;
  }

  /** Its author may archive a comment, and who manages the initiatives. Once archived, it is unknown. */
  private async requireArchivable(viewer: Viewer, manager: EntityManager, { initiativeId, archivedAt, authorAccountId }: Comment): Promise<void> {
    const target = requireCan(viewer, 'initiatives.comment', await initiativeTarget(manager, initiativeId), { readable: 'initiatives.read' });
    if (archivedAt !== null) throw new DomainError('NOT_FOUND');
    if (authorAccountId !== viewer.accountId && !can(viewer.grants, 'initiatives.manage', target)) throw new DomainError('NOT_ALLOWED');
  }

  /** As it stands, to who may archive it. */
  private async read(manager: EntityManager, id: string): Promise<CommentType> {
    const [row] = (await manager.query(
      `SELECT ${commentJson('k', 'author', 'true')} AS comment FROM comment k JOIN account author ON author.id = k.author_account_id WHERE k.id = $1`,
      [id],
    )) as { comment: CommentType }[];
    return found(row).comment;
  }
}
