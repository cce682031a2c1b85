import { AS_FILES_OF_THE_SUBJECT } from '../platform/declarations/audience';
import type { Feature } from '../platform/declarations/feature';
import { FileVersionRow } from './file-version.entity';
import { FileRow } from './file.entity';
import { FilesModule } from './files.module';
import { FilesResolver } from './files.resolver';

/** Documents attached to what they are evidence of. */
export const FILES: Feature = {
  name: 'files',
  module: FilesModule,
  entities: [FileRow, FileVersionRow],
  resolvers: [FilesResolver],
  impersonalTexts: {
    file: ['parent_type', 'purpose'],
    file_version: ['media_type', 'sha256', 'reading'],
  },
  history: { file: AS_FILES_OF_THE_SUBJECT, file_version: AS_FILES_OF_THE_SUBJECT },
};
