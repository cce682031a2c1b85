import type { HomeAttentionKind, HomeFigureKind } from '@maillage/domain';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Deadline } from '../deadlines';
import { InitiativeRef } from '../initiatives';
import { JournalEntry } from '../journal';
import { CcasRef } from '../network';
import { graphqlEnum } from '../platform/graphql/enum';
import { Instant } from '../platform/graphql/scalars';

/** Changes by others that the home page tells. */
export const MAX_CHANGES = 10;
/** Deadlines that an attention names. */
export const MAX_DEADLINES = 5;

/** GraphQL enum of what may need attention. */
export const HomeAttentionKindEnum = graphqlEnum<HomeAttentionKind>('HomeAttentionKind', 'What needs the attention of the viewer.', {
  deadlines_overdue: 'What the viewer is there to handle and is past its day.',
  deadlines_soon: 'What the viewer is there to handle by a day to come.',
  initiatives_to_answer: 'Initiatives of the current plan of which the viewer’s own CCAS gave no news, or no recent one.',
  contested_values: 'Values that CCAS of the network say are wrong and that wait for a decision of the viewer.',
  ccas_without_news: 'CCAS that the viewer follows and that gave no recent news of any initiative.',
  blocked_adoptions: 'Blocked adoptions at the CCAS that the viewer follows.',
  late_milestones: 'Milestones past their date, of the initiatives that the viewer manages or carries.',
  compromised_initiatives: 'Initiatives declared compromised that the viewer manages or carries.',
  recommendations_without_initiative: 'Recommendations that no initiative of the current plan serves.',
  initiatives_without_recommendation: 'Initiatives of the current plan that serve no recommendation.',
  directors_without_account: 'CCAS without any director’s account.',
});

/** GraphQL enum of the figures. */
export const HomeFigureKindEnum = graphqlEnum<HomeFigureKind>('HomeFigureKind', 'A figure of the home page.', {
  initiatives_on_track: 'Initiatives declared secured or achievable, of all initiatives of the current plan.',
  ccas_under_convention: 'CCAS with a framework convention or a CPOM in force, of all that are open.',
  privacy_base_in_place: 'Points of the RGPD base in place, of those that apply and are answered.',
  indicators_up_to_date: 'Indicators that have values and of which no update is overdue, of all shared ones and of the network’s own.',
});

@ObjectType('HomeAttention', { description: 'One thing that needs the attention of the viewer.' })
export class HomeAttention {
  @Field(() => HomeAttentionKindEnum, { description: 'What.' })
  kind!: HomeAttentionKind;

  @Field(() => Int, { description: 'How many; never 0.' })
  count!: number;

  @Field(() => [CcasRef], { description: 'CCAS that it concerns, by EPT then commune.' })
  ccas!: CcasRef[];

  @Field(() => [InitiativeRef], { description: 'Initiatives that it concerns, by number.' })
  initiatives!: InitiativeRef[];

  @Field(() => [Deadline], { description: `For deadlines: the nearest ones, ${MAX_DEADLINES} at most.` })
  deadlines!: Deadline[];
}

@ObjectType('HomeFigure', { description: 'A figure of the network, as the two numbers that it is made of.' })
export class HomeFigure {
  @Field(() => HomeFigureKindEnum, { description: 'Which.' })
  kind!: HomeFigureKind;

  @Field(() => Int, { description: 'Numerator.' })
  numerator!: number;

  @Field(() => Int, { description: 'Denominator; 0: there is nothing to count yet.' })
  denominator!: number;
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
