export { FileParents } from './file-parents';
export { FilesModule } from './files.module';
