export { Antivirus } from './antivirus/antivirus';
export { FilesModule } from './files.module';
export { ReadPagesService } from './read-pages.service';
export { FileStore } from './store/file-store';
