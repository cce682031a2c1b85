import {
  EDITION_DOCUMENT_FAILURES,
  EDITION_DOCUMENT_KINDS,
  EDITION_DOCUMENT_STATES,
  type EditionDocumentFailure,
  type EditionDocumentKind,
  type EditionDocumentState,
} from '@maillage/domain';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsOptional, IsUUID } from 'class-validator';
import { graphqlEnum } from '../platform/graphql/enum';
import { Instant } from '../platform/graphql/scalars';

const KindEnum = graphqlEnum<EditionDocumentKind>('EditionDocumentKind', 'A document that is made of an edition.', EDITION_DOCUMENT_KINDS);
/** How a document stands. */
export const documentStateEnum = graphqlEnum<EditionDocumentState>('EditionDocumentState', 'How a document stands.', EDITION_DOCUMENT_STATES);
/** Why a document could not be made. */
export const documentFailureEnum = graphqlEnum<EditionDocumentFailure>(
  'EditionDocumentFailure',
  'Why a document could not be made.',
  EDITION_DOCUMENT_FAILURES,
);

@ObjectType('EditionDocument', { description: 'A document of an edition.' })
export class EditionDocumentType {
  @Field(() => ID, { description: 'Its id; also where it is fetched: `/edition-documents/<id>`.' })
  id!: string;

  @Field(() => KindEnum, { description: 'Which document.' })
  kind!: EditionDocumentKind;

  @Field(() => Boolean, { description: 'Whether it is of a draft: it says so on each page.' })
  isDraft!: boolean;

  @Field(() => documentStateEnum, { description: 'How it stands.' })
  state!: EditionDocumentState;

  @Field(() => documentFailureEnum, { nullable: true, description: 'Why it could not be made.' })
  failure!: EditionDocumentFailure | null;

  @Field(() => String, { nullable: true, description: 'Name of its file, once it is made.' })
  fileName!: string | null;

  @Field(() => Int, { nullable: true, description: 'How large it is.' })
  sizeBytes!: number | null;

  @Field(() => [String], { description: 'Signs that its typeface lacks, replaced by □.' })
  replaced!: string[];

  @Field(() => String, { nullable: true, description: 'Name of the template of the network that it is made with.' })
  templateName!: string | null;

  @Field(() => [String], { description: 'Fields that its template names and no edition holds: it is a draft as long as there are any.' })
  unknownFields!: string[];

  @Field(() => Instant, { nullable: true, description: 'When it was made.' })
  madeAt!: Date | null;
}

@InputType({ description: 'Documents to make of an edition.' })
export class MakeEditionDocumentsInput {
  @Field(() => ID, { description: 'The edition.' })
  editionId!: string;

  @Field(() => [KindEnum], { description: 'Which of them.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  kinds!: EditionDocumentKind[];

  @Field(() => ID, { nullable: true, description: 'The template of the network that `own_docx` is made with; asked for with it alone.' })
  @IsOptional()
  @IsUUID('all')
  templateId?: string | null;
}
