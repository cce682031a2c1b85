import type { SubjectType } from '@maillage/domain';
import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { IsOptional, Matches, Max, Min } from 'class-validator';
import { SubjectTypeEnum } from '../platform/declarations/subject.type';

@ArgsType()
export class JournalArgs {
  @Field(() => SubjectTypeEnum, { description: 'What kind of object the history is of.' })
  about!: SubjectType;

  @Field(() => ID, { description: 'The object: its own changes and those of its parts; of a CCAS, of all that stands there.' })
  id!: string;

  @Field(() => ID, { nullable: true, description: 'Of what changed at this CCAS alone: of an initiative, one cell of the matrix.' })
  @IsOptional()
  ccasId?: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the former page.' })
  @IsOptional()
  @Matches(/^[0-9]{1,18}$/, { context: { reason: 'INVALID_FORMAT' } })
  after?: string | null;

  @Field(() => Int, { defaultValue: 20, description: 'Entries wanted, 100 at most.' })
  @Min(1)
  @Max(100)
  take!: number;
}
