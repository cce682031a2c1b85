import { FILE_LIMITS, type FilePurpose } from '@maillage/domain';
import { OptionalText, OptionalTitle, Text } from '../../platform/graphql/validation';

/** What the address of an upload says; the body is the file itself. */
export class UploadQuery {
  @Text({ max: FILE_LIMITS.parentType })
  parentType = '';

  @Text({ max: 100 })
  parentId = '';

  /** Absent: the usual one of the parent. */
  @OptionalText({ max: 50 })
  purpose?: FilePurpose | null;

  /** Name of the file on the person's machine. */
  @Text({ max: 255 })
  name = '';

  /** Absent: the name without its ending. */
  @OptionalTitle({ max: FILE_LIMITS.title })
  title?: string | null;

  /** The file of which this is a new version. */
  @OptionalText({ max: 100 })
  fileId?: string | null;

  /** `1`: the person saw what looks personal, and says that it is not. */
  @OptionalText({ max: 1 })
  confirmed?: string | null;
}
