import { CCAS_TOLD_TOGETHER, FIGURE_KINDS, HOME_ATTENTION_KINDS, type FigureKind, type HomeAttentionKind } from '@maillage/domain';
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ScopeField, type ScopeInput } from '../cohorts';
import { Deadline } from '../deadlines';
import { CcasRef } from '../network';
import type { HomeCardDone } from '../platform/declarations/home-part';
import { SubjectRef } from '../platform/declarations/subject.type';
import { graphqlEnum } from '../platform/graphql/enum';
import { CivilDate, Instant } from '../platform/graphql/scalars';

/** Groups of changes by others that the home page tells. */
export const MAX_CHANGES = 12;
/** Deadlines that an attention names. */
export const MAX_DEADLINES = 5;

/** GraphQL enum of what may need attention. */
export const HomeAttentionKindEnum = graphqlEnum<HomeAttentionKind>('HomeAttentionKind', 'What needs the attention of the viewer.', HOME_ATTENTION_KINDS);

/** GraphQL enum of the figures. */
export const FigureKindEnum = graphqlEnum<FigureKind>('FigureKind', 'A figure of a network.', FIGURE_KINDS);

@ArgsType()
export class HomeArgs {
  @Field(() => ID, { description: 'The network.' })
  networkId!: string;

  @ScopeField()
  scope?: ScopeInput | null;
}

@ObjectType('HomeDone', { description: 'What somebody did already about what needs attention, for some of the CCAS that it names.' })
export class HomeDone implements HomeCardDone {
  @Field(() => [ID], { description: 'The CCAS for which it was done, so that it cannot be done again yet.' })
  ccasIds!: readonly string[];

  @Field(() => Instant, { description: 'When it was done last.' })
  lastAt!: string;

  @Field(() => String, { nullable: true, description: 'Who did it then, by the name of that day; null: not known.' })
  byName!: string | null;

  @Field(() => Instant, { description: 'When it can be done again for the first of them.' })
  againAt!: string;
}

@ObjectType('HomeAttention', { description: 'One thing that needs the attention of the viewer.' })
export class HomeAttention {
  @Field(() => HomeAttentionKindEnum, { description: 'What.' })
  kind!: HomeAttentionKind;

  @Field(() => Int, { description: 'How many; never 0.' })
  count!: number;

  @Field(() => Int, { nullable: true, description: 'Of how many, where that says how far one is: those that a campaign asks; null: of no such number.' })
  outOf!: number | null;

  @Field(() => [CcasRef], { description: 'CCAS that it concerns, by EPT then commune.' })
  ccas!: CcasRef[];

  @Field(() => [SubjectRef], { description: 'Other objects that it concerns, such as initiatives by their number.' })
  subjects!: SubjectRef[];

  @Field(() => [Deadline], { description: `For deadlines: the nearest ones, ${MAX_DEADLINES} at most.` })
  deadlines!: Deadline[];

  @Field(() => HomeDone, { nullable: true, description: 'What was done about it already; null: nothing.' })
  done!: HomeDone | null;
}

@ObjectType('HomeFormerFigure', { description: 'A figure as it stood on a past day.' })
export class HomeFormerFigure {
  @Field(() => CivilDate, { description: 'The day.' })
  on!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Numerator; null: not told, as of today’s, nor where a CCAS whose state the viewer may not read came to be counted since.',
  })
  numerator!: number | null;

  @Field(() => Int, { nullable: true, description: 'Denominator; null: not told, as the numerator.' })
  denominator!: number | null;
}

@ObjectType('HomeFigure', { description: 'A figure of the network, as the two numbers that it is made of.' })
export class HomeFigure {
  @Field(() => FigureKindEnum, { description: 'Which.' })
  kind!: FigureKind;

  @Field(() => Int, {
    nullable: true,
    description: `Numerator; null: not told, since it is over fewer than ${CCAS_TOLD_TOGETHER} CCAS whose state the viewer may not read.`,
  })
  numerator!: number | null;

  @Field(() => Int, { nullable: true, description: 'Denominator; 0: there is nothing to count yet; null: not told, as the numerator.' })
  denominator!: number | null;

  @Field(() => HomeFormerFigure, { nullable: true, description: 'The same a month ago; null where that is not known, or there was nothing to count.' })
  monthAgo!: HomeFormerFigure | null;
}

@ObjectType('Home', { description: 'The first screen of the home page: what needs the viewer.' })
export class Home {
  @Field(() => [HomeAttention], { description: 'What needs the viewer, by its consequence; empty when all is well.' })
  attention!: HomeAttention[];

  @Field(() => Instant, { nullable: true, description: 'Previous visit of the viewer; null: this is the first.' })
  since!: Date | null;
}
