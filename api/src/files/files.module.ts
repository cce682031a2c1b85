import { Module } from '@nestjs/common';
import { CONFIG, type Config } from '../platform/config/config';
import { Antivirus, NoAntivirus } from './antivirus/antivirus';
import { Clamd } from './antivirus/clamd';
import { DownloadFileService } from './download-file.service';
import { FileIntake } from './file-intake';
import { FileParents } from './file-parents';
import { FilesResolver } from './files.resolver';
import { FilesService } from './files.service';
import { FilesController } from './http/files.controller';
import { FileStore } from './store/file-store';
import { ReadPagesService } from './read-pages.service';
import { LocalFileStore } from './store/local-file-store';
import { S3FileStore } from './store/s3-file-store';
import { UploadFileService } from './upload-file.service';

/** Documents attached to what they are evidence of: taken, checked, kept, given back. */
@Module({
  controllers: [FilesController],
  exports: [Antivirus, FileStore, ReadPagesService],
  providers: [
    DownloadFileService,
    FileIntake,
    FileParents,
    FilesResolver,
    FilesService,
    ReadPagesService,
    UploadFileService,
    { provide: Antivirus, inject: [CONFIG], useFactory: ({ clamdUrl }: Config) => (clamdUrl ? new Clamd(clamdUrl) : new NoAntivirus()) },
    { provide: FileStore, inject: [CONFIG], useFactory: ({ s3, filesDir }: Config) => (s3 ? new S3FileStore(s3) : new LocalFileStore(filesDir)) },
  ],
})
export class FilesModule {}
