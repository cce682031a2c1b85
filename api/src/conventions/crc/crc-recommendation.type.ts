import type { ConventionVolet, CrcFollowUp } from '@maillage/domain';
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ScopeField, ScopeInput } from '../../cohorts';
import { CcasRef } from '../../network';
import { PageArgs } from '../../platform/graphql/paging';
import { CivilDate, Instant } from '../../platform/graphql/scalars';
import { ConventionVoletEnum } from '../convention.enums';
import { ConventionRef } from '../convention.type';
import { CrcFollowUpEnum } from './crc-follow-up.enum';

@ObjectType('CrcRecommendation', { description: 'A recommendation that the chambre régionale des comptes made to a CCAS in its final report.' })
export class CrcRecommendationType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => CcasRef, { description: 'The CCAS.' })
  ccas!: CcasRef;

  @Field(() => CivilDate, { description: 'Date of the report (rapport d’observations définitives).' })
  reportedOn!: string;

  @Field(() => String, { nullable: true, description: 'Its number in the report, as it is written there.' })
  number!: string | null;

  @Field(() => String, { description: 'What the chamber recommends.' })
  body!: string;

  @Field(() => ConventionVoletEnum, { nullable: true, description: 'Volet of the convention that it concerns; null: none in particular.' })
  volet!: ConventionVolet | null;

  @Field(() => CrcFollowUpEnum, { description: 'What was done of it.' })
  followUp!: CrcFollowUp;

  @Field(() => String, { nullable: true, description: 'What was done of it, in words.' })
  followUpNote!: string | null;

  @Field(() => [ConventionRef], { description: 'Conventions that answer it; empty: a gap. Archived ones left out.' })
  conventions!: ConventionRef[];

  @Field(() => Boolean, { description: 'Whether the viewer may change it.' })
  canManage!: boolean;

  @Field(() => Int, { description: 'Version, to be sent back with a change.' })
  version!: number;

  @Field(() => Instant, { description: 'Date of the last change.' })
  updatedAt!: Date;

  @Field(() => String, { nullable: true, description: 'Author of the last change; null when it was the product itself.' })
  updatedByName!: string | null;
}

@ObjectType('CrcRecommendationPage', { description: 'A page of recommendations of the chambre régionale des comptes.' })
export class CrcRecommendationPage {
  @Field(() => [CrcRecommendationType], { description: 'Recommendations of this page, by commune, the latest report first.' })
  items!: CrcRecommendationType[];

  @Field(() => Int, { description: 'Number of recommendations on all pages.' })
  totalCount!: number;
}

@ArgsType()
export class CrcRecommendationsArgs extends PageArgs {
  @Field(() => ID, { description: 'The network.' })
  networkId!: string;

  @Field(() => ID, { nullable: true, description: 'One CCAS alone.' })
  ccasId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Those that this convention answers.' })
  conventionId?: string | null;

  @Field(() => CrcFollowUpEnum, { nullable: true, description: 'Those of which that was done.' })
  followUp?: CrcFollowUp | null;

  @ScopeField()
  scope?: ScopeInput | null;
}
