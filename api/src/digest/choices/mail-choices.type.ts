import { MAIL_KINDS, type NewsRhythm, REFUSABLE_MAIL_KINDS, type RefusableMailKind } from '@maillage/domain';
import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { NewsRhythmEnum } from '../../news';
import { graphqlEnum } from '../../platform/graphql/enum';

const RefusableMailKindEnum = graphqlEnum<RefusableMailKind>(
  'RefusableMailKind',
  'A kind of mail that a person may refuse.',
  Object.fromEntries(REFUSABLE_MAIL_KINDS.map((kind) => [kind, MAIL_KINDS[kind]])) as Record<RefusableMailKind, string>,
);

@ObjectType({ description: 'What mails the holder of a key gets, of those that can be refused. It says nothing of who that is.' })
export class MailChoices {
  @Field(() => NewsRhythmEnum, { description: 'How often the digest comes.' })
  rhythm!: NewsRhythm;

  @Field(() => Boolean, { description: 'Whether a mention is mailed at once.' })
  hasMentionsAtOnce!: boolean;
}

@InputType({ description: 'What the holder of a key chooses.' })
export class SetMailChoiceInput {
  @Field(() => String, { description: 'The key, as it stands in the address of each mail.' })
  @IsString()
  @MaxLength(200)
  token!: string;

  @Field(() => RefusableMailKindEnum, { description: 'Which mails.' })
  kind!: RefusableMailKind;

  @Field(() => Boolean, { description: 'Whether they are wanted.' })
  isWanted!: boolean;

  @Field(() => NewsRhythmEnum, { nullable: true, description: 'Of the digest that is wanted, how often; null: as before, or weekly.' })
  @IsOptional()
  rhythm?: NewsRhythm | null;
}
