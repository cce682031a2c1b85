import {
  DELIVERY_FAILURES,
  DELIVERY_STATES,
  type DeliveryFailure,
  type DeliveryState,
  OUTSIDE_EVENTS,
  type OutsideEvent,
  WEBHOOK_LIMITS,
} from '@maillage/domain';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, MaxLength } from 'class-validator';
import { graphqlEnum } from '../platform/graphql/enum';
import { Instant } from '../platform/graphql/scalars';
import { Title } from '../platform/graphql/validation';

const OutsideEventEnum = graphqlEnum('OutsideEvent', 'Something that other programs can be told of.', OUTSIDE_EVENTS);
const DeliveryStateEnum = graphqlEnum('DeliveryState', 'How a delivery stands.', DELIVERY_STATES);
const DeliveryFailureEnum = graphqlEnum('DeliveryFailure', 'Why a delivery did not arrive.', DELIVERY_FAILURES);

@ObjectType('WebhookDelivery', { description: 'Something that happened, on its way to another program.' })
export class WebhookDeliveryType {
  @Field(() => ID, { description: 'Its id, which is its `webhook-id`: the same whenever it is sent.' })
  id!: string;

  @Field(() => OutsideEventEnum, { nullable: true, description: 'What happened; null: it is a trial.' })
  event!: OutsideEvent | null;

  @Field(() => Instant, { description: 'When it happened.' })
  happenedAt!: Date;

  @Field(() => DeliveryStateEnum, { description: 'How it stands.' })
  state!: DeliveryState;

  @Field(() => Int, { description: 'How often it was sent.' })
  attempts!: number;

  @Field(() => Instant, { nullable: true, description: 'When it is sent next; null once it is settled.' })
  nextAttemptAt!: Date | null;

  @Field(() => Int, { nullable: true, description: 'Status of the last answer; null when there was none.' })
  lastStatus!: number | null;

  @Field(() => DeliveryFailureEnum, { nullable: true, description: 'Why it did not arrive the last time; null when it did, or was not sent yet.' })
  lastFailure!: DeliveryFailure | null;
}

@ObjectType('Webhook', { description: 'Another program that is told of what happens in a network.' })
export class WebhookType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Whom it tells.' })
  name!: string;

  @Field(() => String, { description: 'The address that is told.' })
  url!: string;

  @Field(() => [OutsideEventEnum], { description: 'What it tells of.' })
  events!: OutsideEvent[];

  @Field(() => Instant, { nullable: true, description: 'When it was switched off; null: it is on.' })
  disabledAt!: Date | null;

  @Field(() => Boolean, { description: 'Whether it was switched off since nothing arrived any more.' })
  isDisabledByFailures!: boolean;

  @Field(() => Instant, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => String, { nullable: true, description: 'Who made it; null when the account is gone.' })
  createdByName!: string | null;

  @Field(() => [WebhookDeliveryType], { description: `The last ${WEBHOOK_LIMITS.deliveriesShown} deliveries, the latest first.` })
  deliveries!: WebhookDeliveryType[];
}

@ObjectType('MadeWebhook', { description: 'Signals with a new secret, told now and never again.' })
export class MadeWebhook {
  @Field(() => String, { description: 'The secret by which the receiver knows a delivery for ours.' })
  secret!: string;

  @Field(() => WebhookType, { description: 'The signals.' })
  webhook!: WebhookType;
}

@InputType({ description: 'Another program to tell.' })
export class MakeWebhookInput {
  @Field(() => ID, { description: 'The network.' })
  networkId!: string;

  @Field(() => String, { description: 'Whom it tells.' })
  @Title({ max: WEBHOOK_LIMITS.name })
  name!: string;

  @Field(() => String, { description: 'The https address that is told.' })
  @MaxLength(WEBHOOK_LIMITS.url)
  url!: string;

  @Field(() => [OutsideEventEnum], { description: 'What it tells of.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  events!: OutsideEvent[];
}
