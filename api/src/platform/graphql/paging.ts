import { Int, ArgsType, Field } from '@nestjs/graphql';
import { Max, Min } from 'class-validator';

/** Offset paging of every list: at most 100 rows an answer. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 0, description: 'Rows to pass over.' })
  @Min(0)
  @Max(1_000_000)
  skip!: number;

  @Field(() => Int, { defaultValue: 50, description: 'Rows wanted, 100 at most.' })
  @Min(1)
  @Max(100)
  take!: number;
}
