import { Field, ID, InputType } from '@nestjs/graphql';
import { IsOptional, Matches } from 'class-validator';

const CODE = /^[A-Za-z0-9]{1,20}$/;

@InputType({
  description:
    'The part of a network that is asked for: an EPT, a CCAS or a group of CCAS; what is absent does not restrict, what is unknown or not the viewer’s to read holds nothing. It only ever narrows what the viewer reads.',
})
export class ScopeInput {
  @Field(() => String, { nullable: true, description: 'Code of an EPT (its SIREN): the CCAS under it.' })
  @IsOptional()
  @Matches(CODE)
  ept?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of a CCAS: it alone.' })
  ccas?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of a group of the network (`cohorts`): the CCAS that are of it.' })
  cohort?: string | null;
}
