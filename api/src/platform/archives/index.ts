export { type ArchiveProblem, BadArchive } from './bad-archive';
export { ZipArchive } from './zip-archive';
export { DEFLATED, DIRECTORY_TAIL_BYTES, LOCAL_HEADER_BYTES, readZipDirectory, STORED, type ZipEntry } from './zip-directory';
