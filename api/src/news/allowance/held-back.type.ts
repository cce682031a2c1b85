import { Field, ID, ObjectType } from '@nestjs/graphql';
import { CivilDate, Instant } from '../../platform/graphql/scalars';
import type { HeldBack } from './mail-allowance.service';

@ObjectType('HeldBackPerson', { description: 'A person who is not written to now: she was asked something this week already, or is away.' })
export class HeldBackPerson implements HeldBack {
  @Field(() => ID, { description: 'Her account.' })
  accountId!: string;

  @Field(() => String, { description: 'Her name.' })
  fullName!: string;

  @Field(() => Instant, { nullable: true, description: 'When she was asked something last; null when she is merely away.' })
  lastAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Who asked; null: the product by itself, or somebody of another network.' })
  byName!: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Last day of her absence; null when she is there.' })
  awayUntil!: string | null;

  @Field(() => Instant, { description: 'From when she may be written to again.' })
  againAt!: Date;
}

/** The persons who are held back, with their names, for who wanted to write to them. */
export const heldBackPersons = (
  people: readonly { readonly accountId: string; readonly fullName: string }[],
  heldBack: ReadonlyMap<string, HeldBack>,
): HeldBackPerson[] => {
  const names = new Map(people.map(({ accountId, fullName }) => [accountId, fullName]));
  return [...heldBack].map(([accountId, held]) => ({ accountId, fullName: names.get(accountId) ?? '', ...held }));
};
