import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { IsOptional, Matches, Max, Min } from 'class-validator';

@ArgsType()
export class JournalArgs {
  @Field(() => ID, { nullable: true, description: 'History of this initiative; with `ccasId`, of one cell of the matrix.' })
  @IsOptional()
  initiativeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'History of this CCAS.' })
  @IsOptional()
  ccasId?: string | null;

  @Field(() => ID, { nullable: true, description: 'History of this account, alone.' })
  @IsOptional()
  accountId?: string | null;

  @Field(() => ID, { nullable: true, description: 'History of this convention and of its parts, alone.' })
  @IsOptional()
  conventionId?: string | null;

  @Field(() => Int, { nullable: true, description: 'History of this indicator: its definition, breaks, targets and contested values, alone.' })
  @IsOptional()
  indicatorId?: number | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the former page.' })
  @IsOptional()
  @Matches(/^[0-9]{1,18}$/, { context: { reason: 'INVALID_FORMAT' } })
  after?: string | null;

  @Field(() => Int, { defaultValue: 20, description: 'Entries wanted, 100 at most.' })
  @Min(1)
  @Max(100)
  take!: number;
}
