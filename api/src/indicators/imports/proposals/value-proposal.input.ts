import { INDICATOR_LIMITS } from '@maillage/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { OptionalText } from '../../../platform/graphql/validation';

@InputType({ description: 'A decision on proposed values.' })
export class DecideValueProposalInput {
  @Field(() => ID, { description: 'The proposal.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the person saw.' })
  version!: number;

  @Field(() => Boolean, {
    description: 'True: the values take the place of those that are shown, as an import of the network that accepts. False: nothing changes.',
  })
  isAccepted!: boolean;

  @Field(() => String, { nullable: true, description: 'What is answered, 2,000 characters at most; required when it is refused.' })
  @OptionalText({ max: INDICATOR_LIMITS.decisionText })
  decisionText?: string | null;
}
