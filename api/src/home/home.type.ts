import { CCAS_TOLD_TOGETHER, FIGURE_KINDS, HOME_ATTENTION_KINDS, type FigureKind, type HomeAttentionKind } from '@maillage/domain';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Deadline } from '../deadlines';
import { JournalEntry } from '../journal';
import { CcasRef } from '../network';
import { SubjectRef } from '../platform/declarations/subject.type';
import { graphqlEnum } from '../platform/graphql/enum';
import { Instant } from '../platform/graphql/scalars';

/** Changes by others that the home page tells. */
export const MAX_CHANGES = 10;
/** Deadlines that an attention names. */
export const MAX_DEADLINES = 5;

/** GraphQL enum of what may need attention. */
export const HomeAttentionKindEnum = graphqlEnum<HomeAttentionKind>('HomeAttentionKind', 'What needs the attention of the viewer.', HOME_ATTENTION_KINDS);

/** GraphQL enum of the figures. */
export const FigureKindEnum = graphqlEnum<FigureKind>('FigureKind', 'A figure of a network.', FIGURE_KINDS);

@ObjectType('HomeAttention', { description: 'One thing that needs the attention of the viewer.' })
export class HomeAttention {
  @Field(() => HomeAttentionKindEnum, { description: 'What.' })
  kind!: HomeAttentionKind;

  @Field(() => Int, { description: 'How many; never 0.' })
  count!: number;

  @Field(() => [CcasRef], { description: 'CCAS that it concerns, by EPT then commune.' })
  ccas!: CcasRef[];

  @Field(() => [SubjectRef], { description: 'Other objects that it concerns, such as initiatives by their number.' })
  subjects!: SubjectRef[];

  @Field(() => [Deadline], { description: `For deadlines: the nearest ones, ${MAX_DEADLINES} at most.` })
  deadlines!: Deadline[];
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
}

@ObjectType('Home', { description: 'The home page: what needs the viewer, what changed, and four figures.' })
export class Home {
  @Field(() => [HomeAttention], { description: 'What needs the viewer; empty when all is well.' })
  attention!: HomeAttention[];

  @Field(() => [JournalEntry], { description: `What others changed since the last visit, the latest first, ${MAX_CHANGES} at most.` })
  changes!: JournalEntry[];

  @Field(() => [HomeFigure], { description: 'Figures of the network, as far as the viewer reads what they count.' })
  figures!: HomeFigure[];

  @Field(() => Instant, { nullable: true, description: 'Previous visit of the viewer; null: this is the first.' })
  since!: Date | null;
}
