import { PageArgs } from '../platform/graphql/paging';
import { FILE_LIMITS } from '@maillage/domain';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Text, Title } from '../platform/graphql/validation';

@ArgsType()
export class FilesArgs {
  @Field(() => String, { description: 'What the files are attached to, by the name of its kind: `convention`.' })
  @Text({ max: FILE_LIMITS.parentType })
  parentType!: string;

  @Field(() => ID, { description: 'Its id.' })
  parentId!: string;
}

@InputType({ description: 'A new title of a file.' })
export class RenameFileInput {
  @Field(() => ID, { description: 'The file.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the person saw.' })
  version!: number;

  @Field(() => String, { description: 'Its title, 200 characters at most.' })
  @Title({ max: FILE_LIMITS.title })
  title!: string;
}

@InputType({ description: 'A file to put away.' })
export class ArchiveFileInput {
  @Field(() => ID, { description: 'The file.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the person saw.' })
  version!: number;
}

@ArgsType()
export class CcasFilesArgs extends PageArgs {
  @Field(() => ID, { description: 'The network.' })
  networkId!: string;

  @Field(() => ID, { description: 'The CCAS.' })
  ccasId!: string;
}
