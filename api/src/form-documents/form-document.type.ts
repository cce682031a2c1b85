import { type EditionDocumentFailure, type EditionDocumentState, FORM_DOCUMENT_KINDS, type FormDocumentKind } from '@maillage/domain';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { documentFailureEnum, documentStateEnum } from '../edition-documents';
import { graphqlEnum } from '../platform/graphql/enum';
import { Instant } from '../platform/graphql/scalars';

const KindEnum = graphqlEnum<FormDocumentKind>('FormDocumentKind', 'A document that is made of what a CCAS answers.', FORM_DOCUMENT_KINDS);

@ObjectType('FormDocument', { description: 'A document of what a CCAS answers, of one state of it.' })
export class FormDocumentType {
  @Field(() => ID, { description: 'Its id; also where it is fetched: `/form-documents/<id>`.' })
  id!: string;

  @Field(() => KindEnum, { description: 'Which document.' })
  kind!: FormDocumentKind;

  @Field(() => documentStateEnum, { description: 'How it stands.' })
  state!: EditionDocumentState;

  @Field(() => documentFailureEnum, { nullable: true, description: 'Why it could not be made.' })
  failure!: EditionDocumentFailure | null;

  @Field(() => Boolean, { description: 'Whether it is of what was submitted and is not validated: it says so on each page.' })
  isDraft!: boolean;

  @Field(() => Boolean, { description: 'Whether the answers moved since: it is not handed out, and is asked for again.' })
  isOutdated!: boolean;

  @Field(() => String, { description: 'Name of its file.' })
  fileName!: string;

  @Field(() => Int, { nullable: true, description: 'How large it is.' })
  sizeBytes!: number | null;

  @Field(() => [String], { description: 'Signs that its typeface lacks, which stand as □ there.' })
  replaced!: readonly string[];

  @Field(() => Instant, { nullable: true, description: 'When it was made.' })
  madeAt!: Date | null;
}

@ObjectType('FormDocuments', { description: 'The documents of what a CCAS answers to a collection.' })
export class FormDocumentsType {
  @Field(() => Boolean, { description: 'Whether documents are made of it: of a report of activities that was submitted.' })
  canMake!: boolean;

  @Field(() => [FormDocumentType], { description: 'Those that were asked for.' })
  documents!: readonly FormDocumentType[];
}

@InputType({ description: 'Whose documents.' })
export class FormDocumentsInput {
  @Field(() => ID, { description: 'The collection.' })
  collectionId!: string;

  @Field(() => ID, { description: 'The CCAS.' })
  ccasId!: string;
}
