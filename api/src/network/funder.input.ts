import { NETWORK_LIMITS } from '@maillage/domain';
import { Field, ID, InputType } from '@nestjs/graphql';
import { CreationKey } from '../platform/creations/creation-key';
import { Name } from '../platform/graphql/validation';

@InputType({ description: 'A funding organisation to add to a network.' })
export class CreateFunderInput {
  @CreationKey()
  key?: string | null;

  @Field(() => ID, { description: 'The network.' })
  networkId!: string;

  @Field(() => String, { description: 'Its name.' })
  @Name({ max: NETWORK_LIMITS.name })
  name!: string;
}
