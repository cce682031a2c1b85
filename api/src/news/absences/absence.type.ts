import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsUUID } from 'class-validator';
import { CreationKey } from '../../platform/creations/creation-key';
import { CivilDate } from '../../platform/graphql/scalars';
import { DayField } from '../../platform/graphql/typed-date';
import { Provided } from '../../platform/graphql/validation';

@ObjectType('AbsentPerson', { description: 'A person who is away, or who stands in for her.' })
export class AbsentPerson {
  @Field(() => ID, { description: 'Her account.' })
  accountId!: string;

  @Field(() => String, { description: 'Her name.' })
  name!: string;
}

@ObjectType('Absence', { description: 'Days on which a person of the network is away, and who stands in for her. Meanwhile nothing is mailed to her.' })
export class AbsenceType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => ID, { description: 'The network.' })
  networkId!: string;

  @Field(() => AbsentPerson, { description: 'Who is away.' })
  person!: AbsentPerson;

  @Field(() => CivilDate, { description: 'First day.' })
  startsOn!: string;

  @Field(() => CivilDate, { description: 'Last day.' })
  endsOn!: string;

  @Field(() => AbsentPerson, { nullable: true, description: 'Who stands in for her; null: nobody was named.' })
  deputy!: AbsentPerson | null;

  @Field(() => ID, { nullable: true, description: 'Her account, as it is sent back with a change.' })
  deputyAccountId!: string | null;

  @Field(() => Boolean, { description: 'Whether she is away today.' })
  isNow!: boolean;

  @Field(() => Int, { description: 'To be sent back with a change.' })
  version!: number;
}

const DEPUTY = 'Who stands in for her: one of `deputyCandidates`; null: nobody.';

@InputType({ description: 'Days on which a person will be away.' })
export class CreateAbsenceInput {
  @CreationKey()
  key?: string | null;

  @Field(() => ID, { description: 'The network.' })
  networkId!: string;

  @Field(() => ID, { nullable: true, description: 'Who is away; null: the viewer herself. Of somebody else, the coordination alone says it.' })
  @IsOptional()
  @IsUUID()
  accountId?: string | null;

  @DayField({ description: 'First day.' })
  startsOn!: string;

  @DayField({ description: 'Last day: today or later, a year after the first at most.' })
  endsOn!: string;

  @Field(() => ID, { nullable: true, description: DEPUTY })
  @IsOptional()
  @IsUUID()
  deputyAccountId?: string | null;
}

@InputType({ description: 'A change of an absence: what is absent stays, null clears.' })
export class UpdateAbsenceInput {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the person saw.' })
  version!: number;

  @Provided()
  @DayField({ nullable: true, description: 'First day.' })
  startsOn?: string;

  @Provided()
  @DayField({ nullable: true, description: 'Last day: today or later, a year after the first at most.' })
  endsOn?: string;

  @Field(() => ID, { nullable: true, description: DEPUTY })
  @IsOptional()
  @IsUUID()
  deputyAccountId?: string | null;
}

@InputType({ description: 'An absence to take back.' })
export class DeleteAbsenceInput {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the person saw.' })
  version!: number;
}
