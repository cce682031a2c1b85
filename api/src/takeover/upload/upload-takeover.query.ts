import { Text } from '../../platform/graphql/validation';

/** What the address of an upload says; the body is the workbook itself. */
export class UploadTakeoverQuery {
  @Text({ max: 100 })
  networkId = '';

  /** Name of the file on the person's machine. */
  @Text({ max: 255 })
  name = '';
}
