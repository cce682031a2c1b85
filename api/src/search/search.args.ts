import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { Max, Min } from 'class-validator';
import { Text } from '../platform/graphql/validation';

@ArgsType()
export class SearchArgs {
  @Field(() => ID, { description: 'The network searched.' })
  networkId!: string;

  @Field(() => String, { description: 'What was typed; case, accents and hyphens do not matter. 1 to 100 characters.' })
  @Text({ max: 100 })
  text!: string;

  @Field(() => Int, { defaultValue: 12, description: 'Hits wanted, 50 at most.' })
  @Min(1)
  @Max(50)
  take!: number;
}
