import { FileVersionRow } from './file-version.entity';
import { FileRow } from './file.entity';
import { FilesResolver } from './files.resolver';

export { FileParents } from './file-parents';
export { FilesModule } from './files.module';

/** Tables of this feature. */
export const FILES_ENTITIES = [FileRow, FileVersionRow];

/** Resolvers of this feature. */
export const FILES_RESOLVERS = [FilesResolver];
