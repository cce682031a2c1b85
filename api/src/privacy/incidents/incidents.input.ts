import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { CreationKey } from '../../platform/creations/creation-key';
import { DayField, InstantField } from '../../platform/graphql/typed-date';
import { Provided } from '../../platform/graphql/validation';

@InputType({ isAbstract: true })
class BreachDetailsInput {
  @InstantField({ nullable: true, description: 'When it was notified to the CNIL.' })
  notifiedAt?: Date | null;

  @DayField({ nullable: true, description: 'Day on which the people were informed.' })
  personsInformedOn?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is without risk for people. A new breach is with risk unless this says otherwise.' })
  @Provided()
  isWithoutRisk?: boolean;

  @DayField({ nullable: true, description: 'Day on which it was closed.' })
  closedOn?: string | null;
}

@InputType({ description: 'A breach to record: dates alone.' })
export class CreatePrivacyBreachInput extends BreachDetailsInput {
  @CreationKey()
  key?: string | null;

  @Field(() => ID, { description: 'The CCAS.' })
  ccasId!: string;

  @InstantField({ description: 'When it was discovered.' })
  discoveredAt!: Date;
}

@InputType({ description: 'A change of a breach. Absent: unchanged. Null: cleared.' })
export class UpdatePrivacyBreachInput extends BreachDetailsInput {
  @Field(() => ID, { description: 'The breach.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the person saw.' })
  version!: number;

  @InstantField({ nullable: true, description: 'When it was discovered.' })
  @Provided()
  discoveredAt?: Date;
}

@InputType({ description: 'A rights request to record: dates alone.' })
export class CreateRightsRequestInput {
  @CreationKey()
  key?: string | null;

  @Field(() => ID, { description: 'The CCAS.' })
  ccasId!: string;

  @DayField({ description: 'Day of reception, today at the latest.' })
  receivedOn!: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether the delay is extended by two months; it is not unless this says so.' })
  @Provided()
  isExtended?: boolean;

  @DayField({ nullable: true, description: 'Day of the answer, today at the latest.' })
  answeredOn?: string | null;
}

@InputType({ description: 'A change of a rights request. Absent: unchanged. Null: cleared.' })
export class UpdateRightsRequestInput {
  @Field(() => ID, { description: 'The request.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the person saw.' })
  version!: number;

  @DayField({ nullable: true, description: 'Day of reception, today at the latest.' })
  @Provided()
  receivedOn?: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether the delay is extended by two months.' })
  @Provided()
  isExtended?: boolean;

  @DayField({ nullable: true, description: 'Day of the answer, today at the latest.' })
  answeredOn?: string | null;
}
