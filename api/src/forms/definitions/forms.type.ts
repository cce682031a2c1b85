import type { FormDefinition } from '@maillage/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Instant, Json } from '../../platform/graphql/scalars';

@ObjectType('FormBreak', { description: 'A series that breaks with a version of a form.' })
export class FormBreakType {
  @Field(() => String, { description: 'The entry.' })
  entry!: string;

  @Field(() => String, { description: 'Why its figures before and after are not of the same thing.' })
  reason!: string;
}

@ObjectType('FormVersion', { description: 'A published version of a form: it never changes.' })
export class FormVersionType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Its number, from 1.' })
  number!: number;

  @Field(() => Instant, { description: 'When it was published.' })
  publishedAt!: Date;

  @Field(() => String, { nullable: true, description: 'Who published it.' })
  publishedByName!: string | null;

  @Field(() => [FormBreakType], { description: 'Series that break with it.' })
  breaks!: readonly FormBreakType[];

  @Field(() => Json, { description: 'What it asks (`FormDefinition` of libs/domain).' })
  definition!: FormDefinition;
}

@ObjectType('FormSummary', { description: 'A form in the list of those of a network.' })
export class FormSummary {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'The ready-made form that it began with.' })
  model!: string | null;

  @Field(() => Int, { nullable: true, description: 'Number of its last published version; null: none is.' })
  lastNumber!: number | null;

  @Field(() => Boolean, { description: 'Whether a draft waits to be published.' })
  hasDraft!: boolean;

  @Field(() => Int, { description: 'Collections that ask it.' })
  collectionsCount!: number;

  @Field(() => Instant, { nullable: true, description: 'When it was put away.' })
  archivedAt!: Date | null;

  @Field(() => Instant, { description: 'When it was changed last.' })
  updatedAt!: Date;
}

@ObjectType('Form', { description: 'A form: what is asked of CCAS, in versions.' })
export class FormType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => ID, { description: 'Its network.' })
  networkId!: string;

  @Field(() => Int, { description: 'Version, to be named by whoever changes it.' })
  version!: number;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'The ready-made form that it began with.' })
  model!: string | null;

  @Field(() => Instant, { nullable: true, description: 'When it was put away.' })
  archivedAt!: Date | null;

  @Field(() => Json, { nullable: true, description: 'Its draft (`FormDefinition` of libs/domain); null: what was published last is all there is.' })
  draft!: FormDefinition | null;

  @Field(() => [FormVersionType], { description: 'What was published, the latest first.' })
  versions!: readonly FormVersionType[];

  @Field(() => [String], { description: 'Entries that some CCAS answered: they stay, and mean the same kind of thing.' })
  answeredEntries!: readonly string[];

  @Field(() => Boolean, { description: 'Whether the viewer may change it.' })
  canManage!: boolean;
}

@ObjectType('FormModel', { description: 'A ready-made form.' })
export class FormModelType {
  @Field(() => String, { description: 'Its code.' })
  code!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => String, { description: 'What it is for.' })
  purpose!: string;

  @Field(() => Int, { description: 'Questions in it.' })
  questionsCount!: number;
}
