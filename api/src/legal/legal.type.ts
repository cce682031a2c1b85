import type { Role } from '@maillage/domain';
import { Field, ObjectType } from '@nestjs/graphql';
import { RoleEnum } from '../accounts';

@ObjectType('Publisher', { description: 'Who answers for this instance before the law, as its settings say; null where they say nothing.' })
export class Publisher {
  @Field(() => String, { nullable: true, description: 'Who publishes it: name and address.' })
  name!: string | null;

  @Field(() => String, { nullable: true, description: 'The person who directs the publication.' })
  director!: string | null;

  @Field(() => String, { nullable: true, description: 'Who hosts it: name and address.' })
  host!: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail that anybody may write to.' })
  contactEmail!: string | null;
}

@ObjectType('HelpContact', { description: 'A person of the network whose role is to help the others.' })
export class HelpContact {
  @Field(() => String, { description: 'Name.' })
  fullName!: string;

  @Field(() => Boolean, { description: 'Whether the person is fictitious, as those of a demonstration are.' })
  isFictitious!: boolean;

  @Field(() => RoleEnum, { description: 'Coordinator, shared DPO or referent.' })
  role!: Role;

  @Field(() => String, { nullable: true, description: 'Territory of a referent, else null.' })
  territoryName!: string | null;

  @Field(() => String, { description: 'E-mail of the account.' })
  email!: string;

  @Field(() => String, { nullable: true, description: 'Phone, where the person gave one.' })
  phone!: string | null;
}
