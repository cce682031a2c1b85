import { FILE_KIND_LABELS, fileKindOf, type FileKind } from '@maillage/domain';
import { unzipSync } from 'fflate';
import { fileTypeFromBuffer } from 'file-type';
import { DomainError } from '../../platform/errors/domain-error';

/** What an archive may hold once unpacked: above, it is made to fill a disk, not to be read. */
const MAX_UNPACKED_BYTES = 500 * 1024 * 1024;
const MAX_ENTRIES = 10_000;
/** Where Office and OpenDocument keep macros, scripts and embedded controls, whatever the file is called. */
const ACTIVE_CONTENT = /(^|\/)(vbaProject\.bin|macrosheets|activeX|Basic|Scripts)(\/|$)/i;

const refused = (): DomainError => new DomainError('FILE_KIND_REFUSED', { accepted: FILE_KIND_LABELS });

/** The kind of a file by its bytes, whatever its name says; refuses every kind that is not taken, and those that carry macros. */
export async function requireFileKind(bytes: Uint8Array): Promise<FileKind> {
  const type = await fileTypeFromBuffer(bytes).catch(() => undefined);
  const kind = type && fileKindOf(type.mime);
  if (!kind || (isArchive(kind) && !isHarmlessArchive(bytes))) throw refused();
  return kind;
}

/** Whether files of the kind are ZIP archives of XML. */
export const isArchive = ({ mediaType }: FileKind): boolean => mediaType.includes('openxmlformats') || mediaType.includes('opendocument');

/** Looks at the archive's directory alone: nothing is unpacked. */
function isHarmlessArchive(bytes: Uint8Array): boolean {
  let unpackedBytes = 0;
  let entries = 0;
  let isActive = false;
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        unpackedBytes += originalSize;
        entries += 1;
        isActive ||= ACTIVE_CONTENT.test(name);
        return false;
      },
    });
  } catch {
    return false;
  }
  return !isActive && entries > 0 && entries <= MAX_ENTRIES && unpackedBytes <= MAX_UNPACKED_BYTES;
}
