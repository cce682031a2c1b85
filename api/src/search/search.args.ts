import { SEARCH_TEXT_MAX_LENGTH } from '@maillage/domain';
import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { Max, Min } from 'class-validator';
import { OptionalText } from '../platform/graphql/validation';

@ArgsType()
export class SearchArgs {
  @Field(() => ID, { description: 'The network in which to look.' })
  networkId!: string;

  @Field(() => String, {
    description: 'Words, or parts of words, whatever case and accents; all of them must be there. Less than two letters or digits finds nothing.',
  })
  @OptionalText({ max: SEARCH_TEXT_MAX_LENGTH })
  text!: string | null;

  @Field(() => Int, { defaultValue: 12, description: 'Hits wanted, 50 at most.' })
  @Min(1)
  @Max(50)
  take!: number;
}
