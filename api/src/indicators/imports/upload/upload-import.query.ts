import { IsIn, IsOptional } from 'class-validator';
import { Text } from '../../../platform/graphql/validation';

/** What the address of an upload says; the body is the file itself. */
export class UploadImportQuery {
  @Text({ max: 100 })
  networkId = '';

  /** Name of the file on the person's machine. */
  @Text({ max: 255 })
  name = '';

  /** In the name of the administration: shared figures alone, of every territory. */
  @IsOptional()
  @IsIn(['1'])
  administration?: '1';
}
