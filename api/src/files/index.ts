export { FilesModule } from './files.module';
export { ReadPagesService } from './read-pages.service';
