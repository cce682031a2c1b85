import type { DeadlineKind } from '@maillage/domain';
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize } from 'class-validator';
import { DeadlineKindEnum } from '../deadlines';
import { Instant } from '../platform/graphql/scalars';

@ObjectType({ description: 'How much of one kind an agenda holds.' })
export class CalendarFeedCount {
  @Field(() => DeadlineKindEnum, { description: 'The kind.' })
  kind!: DeadlineKind;

  @Field(() => Int, { description: 'How many; never 0.' })
  count!: number;
}

@ObjectType({ description: 'The feed that brings what comes due for the viewer into her agenda. Its address is told when it is made, and never again.' })
export class CalendarFeed {
  @Field(() => Instant, { nullable: true, description: 'When its address was made; null while there is none.' })
  createdAt!: Date | null;

  @Field(() => Instant, { nullable: true, description: 'When an agenda last read it; null when none did.' })
  lastReadAt!: Date | null;

  @Field(() => [DeadlineKindEnum], { description: 'Kinds that it leaves out.' })
  mutedKinds!: DeadlineKind[];

  @Field(() => [CalendarFeedCount], { description: 'What there is for the viewer now, kinds that are left out included, in the order of the kinds.' })
  counts!: CalendarFeedCount[];
}

@ObjectType({ description: 'A feed whose address was just made.' })
export class MadeCalendarFeed {
  @Field(() => String, { nullable: true, description: 'The address, told this once; null when there was one already, which nobody can read again.' })
  address!: string | null;

  @Field(() => CalendarFeed, { description: 'The feed.' })
  feed!: CalendarFeed;
}

@InputType({ description: 'What the feed of the viewer leaves out.' })
export class SetCalendarFeedKindsInput {
  @Field(() => [DeadlineKindEnum], { description: 'Kinds that it leaves out; empty: it holds all.' })
  @ArrayMaxSize(50)
  mutedKinds!: DeadlineKind[];
}
