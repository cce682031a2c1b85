import { FILE_PURPOSES, FILE_READINGS, type FilePurpose, type FileReading, type SubjectType } from '@maillage/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { graphqlEnum } from '../platform/graphql/enum';
import { Instant } from '../platform/graphql/scalars';

export const FilePurposeEnum = graphqlEnum('FilePurpose', 'What a file is to what it is attached to.', FILE_PURPOSES);

const FileReadingEnum = graphqlEnum('FileReading', 'How much of a file was read when personal data was looked for in it.', FILE_READINGS);

@ObjectType('FileVersion', { description: 'One state of a document; downloaded at `/files/<id>`.' })
export class FileVersionType {
  @Field(() => ID, { description: 'Its id, that of its download address.' })
  id!: string;

  @Field(() => Int, { description: 'Its number, 1 for the first one.' })
  number!: number;

  @Field(() => String, { description: 'Name of the file, with its ending.' })
  name!: string;

  @Field(() => String, { description: 'Media type, as found in the bytes.' })
  mediaType!: string;

  @Field(() => Int, { description: 'Size in bytes.' })
  sizeBytes!: number;

  @Field(() => FileReadingEnum, {
    nullable: true,
    description: 'How much of it was read when personal data was looked for in it; null for what came before this was noted.',
  })
  reading!: FileReading | null;

  @Field(() => Instant, { description: 'When it was uploaded.' })
  uploadedAt!: Date;

  @Field(() => String, { nullable: true, description: 'Who uploaded it; null for the product itself.' })
  uploadedByName!: string | null;
}

@ObjectType('File', { description: 'A document attached to what it is evidence of, with all its versions. Never deleted.' })
export class FileType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => FilePurposeEnum, { description: 'What it is to what it is attached to.' })
  purpose!: FilePurpose;

  @Field(() => [FileVersionType], { description: 'Its versions, the latest first; there is always one.' })
  versions!: FileVersionType[];

  @Field(() => Int, { description: 'Version of the row, to be sent back with a change.' })
  version!: number;
}

@ObjectType('FileList', { description: 'The files of one parent.' })
export class FileListType {
  @Field(() => [FileType], { description: 'The files that are not archived, the latest first.' })
  items!: FileType[];

  @Field(() => Boolean, { description: 'Whether this person may add, rename and archive files here.' })
  canWrite!: boolean;

  @Field(() => [FilePurposeEnum], { description: 'What a file can be to this parent; the first is the usual one.' })
  purposes!: FilePurpose[];
}

@ObjectType('CcasFile', { description: 'A document attached to something of a CCAS.' })
export class CcasFileType extends FileType {
  @Field(() => String, { description: 'Kind of what it is attached to, a `SubjectType`.' })
  parentType!: SubjectType;

  @Field(() => ID, { description: 'What it is attached to.' })
  parentId!: string;

  @Field(() => String, { description: 'What the page of what it is attached to goes by: its id, mostly.' })
  parentPageKey!: string;

  @Field(() => String, { nullable: true, description: 'Name of what it is attached to; null when that has none.' })
  parentName!: string | null;
}

@ObjectType('CcasFilePage', { description: 'A page of the documents of a CCAS.' })
export class CcasFilePage {
  @Field(() => [CcasFileType], { description: 'Documents of this page, the latest first.' })
  items!: CcasFileType[];

  @Field(() => Int, { description: 'Number of documents on all pages.' })
  totalCount!: number;
}
