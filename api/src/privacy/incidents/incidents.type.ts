import { BREACH_STATES, type BreachState } from '@maillage/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { graphqlEnum } from '../../platform/graphql/enum';
import { CivilDate, Instant } from '../../platform/graphql/scalars';

const SENTENCES: Readonly<Record<BreachState, string>> = {
  running: 'To be notified; its 72 hours run.',
  overdue: 'To be notified; its 72 hours are over.',
  notified_in_time: 'Notified within 72 hours.',
  notified_late: 'Notified later.',
  not_notified: 'Closed without notification.',
  not_required: 'Without risk for people: no notification is needed.',
};

/** GraphQL enum of the states of a breach. */
export const BreachStateEnum = graphqlEnum<(typeof BREACH_STATES)[number]>(
  'BreachState',
  'Where the notification of a breach to the CNIL stands (RGPD art. 33).',
  SENTENCES,
);

@ObjectType('PrivacyBreach', { description: 'A breach of personal data, as dates alone: no text tells what happened.' })
export class PrivacyBreachType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Instant, { description: 'When it was discovered.' })
  discoveredAt!: Date;

  @Field(() => Instant, { nullable: true, description: 'When it was notified to the CNIL; null: it was not.' })
  notifiedAt!: Date | null;

  @Field(() => CivilDate, { nullable: true, description: 'Day on which the people were informed (art. 34); null: they were not.' })
  personsInformedOn!: string | null;

  @Field(() => Boolean, { description: 'Whether it is without risk for people, so that no notification is needed.' })
  isWithoutRisk!: boolean;

  @Field(() => CivilDate, { nullable: true, description: 'Day on which it was closed; null: open.' })
  closedOn!: string | null;

  @Field(() => BreachStateEnum, { description: 'Where its notification stands.' })
  state!: BreachState;

  @Field(() => Instant, { description: 'Until when it is notified in time: 72 hours after the discovery.' })
  notifyBefore!: Date;

  @Field(() => Int, { description: 'Version, to be sent back with a change.' })
  version!: number;
}

@ObjectType('RightsRequest', { description: 'A request of a person about their data, as dates alone: no text tells whose, nor what about.' })
export class RightsRequestType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => CivilDate, { description: 'Day of reception.' })
  receivedOn!: string;

  @Field(() => Boolean, { description: 'Whether the delay was extended by two months (art. 12 § 3).' })
  isExtended!: boolean;

  @Field(() => CivilDate, { nullable: true, description: 'Day of the answer; null: not answered.' })
  answeredOn!: string | null;

  @Field(() => CivilDate, { description: 'Last day to answer.' })
  dueOn!: string;

  @Field(() => Boolean, { description: 'Whether it was answered late, or is not while the last day is past.' })
  isLate!: boolean;

  @Field(() => Int, { description: 'Version, to be sent back with a change.' })
  version!: number;
}

@ObjectType('IncidentYear', { description: 'Counts of one year. What still runs is in no denominator.' })
export class IncidentYear {
  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => Int, { description: 'Breaches discovered.' })
  breaches!: number;

  @Field(() => Int, { description: 'Those to be notified whose outcome is known.' })
  breachesDue!: number;

  @Field(() => Int, { description: 'Of these, notified within 72 hours.' })
  notifiedInTime!: number;

  @Field(() => Int, { description: 'Requests received.' })
  requests!: number;

  @Field(() => Int, { description: 'Those that are answered, or past their last day.' })
  requestsDue!: number;

  @Field(() => Int, { description: 'Of these, answered in time.' })
  answeredInTime!: number;
}

@ObjectType('CcasIncidents', { description: 'Breaches and rights requests of a CCAS: counts and delays alone.' })
export class CcasIncidents {
  @Field(() => [PrivacyBreachType], { description: 'Breaches, the latest first.' })
  breaches!: PrivacyBreachType[];

  @Field(() => [RightsRequestType], { description: 'Requests, the latest first.' })
  requests!: RightsRequestType[];

  @Field(() => [IncidentYear], { description: 'Counts by year, the latest first.' })
  years!: IncidentYear[];

  @Field(() => Boolean, { description: 'Whether the viewer may change them.' })
  canUpdate!: boolean;
}
