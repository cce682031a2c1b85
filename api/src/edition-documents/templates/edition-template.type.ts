import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Instant } from '../../platform/graphql/scalars';

@ObjectType('EditionTemplate', { description: 'A template of documents that a network keeps.' })
export class EditionTemplateType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Its version, for changes of it.' })
  version!: number;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => Int, { description: 'Which file of it is used: the first has 1, each replacement one more.' })
  number!: number;

  @Field(() => String, { description: 'Name of that file.' })
  fileName!: string;

  @Field(() => Int, { description: 'How large it is.' })
  sizeBytes!: number;

  @Field(() => [String], { description: 'Fields that it names and no edition holds: what is made with it is a draft.' })
  unknownFields!: string[];

  @Field(() => Instant, { description: 'When that file was sent.' })
  sentAt!: Date;
}

@InputType({ description: 'A template of documents as somebody saw it.' })
export class SeenEditionTemplateInput {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the person saw.' })
  version!: number;
}
