import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../platform/access/decorators';
import type { Viewer } from '../../platform/access/viewer';
import { AddCommentInput, ArchiveCommentInput } from './comment.input';
import { CommentType } from './comment.type';
import { CommentsService } from './comments.service';

@Resolver()
export class CommentsResolver {
  constructor(private readonly comments: CommentsService) {}

  @Allow('initiatives.comment')
  @Mutation(() => CommentType, { description: 'Adds a word to the discussion of an initiative.' })
  addComment(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The comment.' }) input: AddCommentInput): Promise<CommentType> {
    return this.comments.add(viewer, input);
  }

  @Allow('initiatives.comment')
  @Mutation(() => Boolean, { description: 'Archives a comment, one’s own or any for who manages the initiatives. Refused: STALE_VERSION.' })
  archiveComment(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The comment.' }) input: ArchiveCommentInput): Promise<boolean> {
    return this.comments.archive(viewer, input);
  }
}
