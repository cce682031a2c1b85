import { ROLE_MEANINGS, MAIL_TROUBLES, type MailTrouble, type Role } from '@maillage/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CcasRef, FunderRef } from '../network';
import { graphqlEnum } from '../platform/graphql/enum';
import { CivilDate, Instant } from '../platform/graphql/scalars';
import { TerritoryRef } from '../territories';

/** GraphQL enum of the roles. */
export const RoleEnum = graphqlEnum('Role', 'What a person may be in the product.', ROLE_MEANINGS);

/** GraphQL enum of what becomes of mails that do not arrive. */
export const MailTroubleEnum = graphqlEnum<MailTrouble>('MailTrouble', 'What became of a mail that did not arrive.', MAIL_TROUBLES);

@ObjectType('RoleAssignment', { description: 'A role that a person holds, with its scope and dates.' })
export class RoleAssignmentType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => RoleEnum, { description: 'The role.' })
  role!: Role;

  @Field(() => ID, { nullable: true, description: 'Network of the role; null for an admin.' })
  networkId!: string | null;

  @Field(() => TerritoryRef, { nullable: true, description: 'EPT or EPCI of a referent.' })
  territory!: TerritoryRef | null;

  @Field(() => CcasRef, { nullable: true, description: 'CCAS of a director or contributor.' })
  ccas!: CcasRef | null;

  @Field(() => FunderRef, { nullable: true, description: 'Organisation of a funder.' })
  funder!: FunderRef | null;

  @Field(() => CivilDate, { nullable: true, description: 'First day; null: since ever.' })
  startsOn!: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Last day; null: without end.' })
  endsOn!: string | null;

  @Field(() => Boolean, { description: 'Whether it counts today.' })
  isActive!: boolean;
}

@ObjectType('Account', { description: 'A person who can sign in.' })
export class AccountType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'E-mail address, lower case, by which one signs in.' })
  email!: string;

  @Field(() => String, { description: 'First and last name, as the journal shows them.' })
  fullName!: string;

  @Field(() => String, { nullable: true, description: 'Professional telephone number.' })
  phone!: string | null;

  @Field(() => Boolean, { description: 'Whether the person is invented for the demonstration.' })
  isFictitious!: boolean;

  @Field(() => Boolean, { description: 'Whether signing in is barred.' })
  isDisabled!: boolean;

  @Field(() => Boolean, { description: 'Whether the invitation was accepted.' })
  hasPassword!: boolean;

  @Field(() => Instant, { nullable: true, description: 'When the person declined the invitation; null: she did not, or it was sent again since.' })
  declinedAt!: Date | null;

  @Field(() => MailTroubleEnum, {
    nullable: true,
    description: 'What became of the last mail to this account, when it did not arrive; null: it did, or waits for its turn.',
  })
  mailTrouble!: MailTrouble | null;

  @Field(() => Instant, { nullable: true, description: 'Last sign of life, to within five minutes; null: never came.' })
  lastVisitAt!: Date | null;

  @Field(() => Int, { description: 'To be sent back with a change; grows when the account or its roles change.' })
  version!: number;

  @Field(() => [RoleAssignmentType], { description: 'Roles, past and to come included. Who manages one network sees those in it alone.' })
  roles!: RoleAssignmentType[];
}

@ObjectType('AccountPage', { description: 'A page of accounts.' })
export class AccountPage {
  @Field(() => [AccountType], { description: 'Accounts of this page.' })
  items!: AccountType[];

  @Field(() => Int, { description: 'Number of accounts on all pages.' })
  totalCount!: number;
}
