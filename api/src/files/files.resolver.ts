import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../platform/access/decorators';
import type { Viewer } from '../platform/access/viewer';
import { ArchiveFileInput, CcasFilesArgs, FilesArgs, RenameFileInput } from './file.input';
import { CcasFilePage, FileListType, FileType } from './file.type';
import { FilesService } from './files.service';

/** `network.read` keeps out who is in no network, as funders are; what is allowed on a file is what its parent says. */
@Resolver()
export class FilesResolver {
  constructor(private readonly service: FilesService) {}

  @Allow('network.read')
  @Query(() => FileListType, { description: 'The files attached to something, for who may see it.' })
  files(@CurrentViewer() viewer: Viewer, @Args() { parentType, parentId }: FilesArgs): Promise<FileListType> {
    return this.service.list(viewer, parentType, parentId);
  }

  @Allow('network.read')
  @Query(() => CcasFilePage, { description: 'The documents attached to all that stands at a CCAS, as far as the viewer reads the documents of each thing.' })
  ccasFiles(@CurrentViewer() viewer: Viewer, @Args() args: CcasFilesArgs): Promise<CcasFilePage> {
    return this.service.ofCcas(viewer, args);
  }

  @Allow('network.read')
  @Mutation(() => FileType, { description: 'Gives a file another title. Refused: STALE_VERSION.' })
  renameFile(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The title.' }) input: RenameFileInput): Promise<FileType> {
    return this.service.rename(viewer, input);
  }

  @Allow('network.read')
  @Mutation(() => Boolean, { description: 'Puts a file away: no longer listed, still kept and downloadable. Refused: STALE_VERSION.' })
  archiveFile(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The file.' }) input: ArchiveFileInput): Promise<boolean> {
    return this.service.archive(viewer, input);
  }
}
