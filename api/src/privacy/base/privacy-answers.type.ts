import type { PrivacyPoint, Reason } from '@maillage/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { PrivacyPointEnum } from '../privacy.enums';
import { PrivacyPointStatus } from './ccas-privacy-base.type';

@ObjectType('KeptPrivacyAnswer', { description: 'An answer that was written with others.' })
export class KeptPrivacyAnswer {
  @Field(() => ID, { description: 'The CCAS.' })
  ccasId!: string;

  @Field(() => PrivacyPointStatus, { description: 'What stood there: what undoes it sends this back.' })
  before!: PrivacyPointStatus;

  @Field(() => PrivacyPointStatus, { description: 'What stands there now.' })
  after!: PrivacyPointStatus;
}

@ObjectType('LeftPrivacyAnswer', { description: 'An answer that was not written, where others were: what stood there stays.' })
export class LeftPrivacyAnswer {
  @Field(() => ID, { description: 'The CCAS that the input named.' })
  ccasId!: string;

  @Field(() => PrivacyPointEnum, { description: 'The point.' })
  point!: PrivacyPoint;

  @Field(() => String, { description: 'Reason of the refusal: STALE_VERSION, NOT_ALLOWED, NOT_FOUND or INVALID_INPUT.' })
  reason!: Reason;

  @Field(() => PrivacyPointStatus, { nullable: true, description: 'Of STALE_VERSION: what stands there now, as the viewer reads it.' })
  current!: PrivacyPointStatus | null;

  @Field(() => String, { nullable: true, description: 'Of STALE_VERSION: who changed it.' })
  changedByName!: string | null;
}

@ObjectType('PrivacyAnswersOutcome', { description: 'What became of several answers that were sent together.' })
export class PrivacyAnswersOutcome {
  @Field(() => [KeptPrivacyAnswer], { description: 'Those that were written, all in one transaction.' })
  changed!: KeptPrivacyAnswer[];

  @Field(() => [LeftPrivacyAnswer], { description: 'Those that were not, each with its reason.' })
  left!: LeftPrivacyAnswer[];
}
