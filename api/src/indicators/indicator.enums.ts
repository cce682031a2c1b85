import type { Aggregation, ContestStatus, ImportStatus, IndicatorDirection, IndicatorTheme, Periodicity, ProposalStatus, ValueState } from '@maillage/domain';
import { graphqlEnum } from '../platform/graphql/enum';

/** GraphQL enum of the directions. */
export const IndicatorDirectionEnum = graphqlEnum<IndicatorDirection>('IndicatorDirection', 'Which way is better.', {
  up: 'A high value is better.',
  down: 'A low value is better.',
  neutral: 'Neither.',
});

/** GraphQL enum of the themes. */
export const IndicatorThemeEnum = graphqlEnum<IndicatorTheme>('IndicatorTheme', 'Theme of an analysis of social needs.', {
  population: 'Population and age.',
  family: 'Families and households.',
  education: 'Education and training.',
  employment: 'Employment and unemployment.',
  income: 'Income and poverty.',
  benefits: 'Benefits of the CAF.',
  childhood: 'Early childhood and school.',
  housing: 'Housing.',
  health: 'Health and access to care.',
  autonomy: 'Old age and autonomy.',
  ccas: 'The means and the activity of the CCAS.',
});

/** GraphQL enum of the periodicities. */
export const PeriodicityEnum = graphqlEnum<Periodicity>('Periodicity', 'How often an indicator has a value.', {
  year: 'Once a year: periods are yyyy00.',
  quarter: 'Every quarter: periods are yyyy01 to yyyy04.',
  month: 'Every month: periods are yyyy01 to yyyy12.',
});

/** GraphQL enum of the aggregations. */
export const AggregationEnum = graphqlEnum<Aggregation>(
  'Aggregation',
  'What makes the value of a territory above the communes. A published value always comes first.',
  {
    sum: 'Sum of its communes.',
    ratio: 'Summed numerator over summed denominator; rates are never averaged.',
    weighted_mean: 'Mean of its communes, weighted: an estimate.',
    published_only: 'Nothing but what the producer publishes: medians, deciles.',
    computed: 'An expression over other indicators of the same territory.',
  },
);

/** GraphQL enum of the states of a value. */
export const ValueStateEnum = graphqlEnum<ValueState>('ValueState', 'What is known of a value.', {
  published: 'As its producer gives it.',
  secret: 'Withheld, by its producer or because it could be traced to persons.',
  not_available: 'Not available.',
  not_applicable: 'Without meaning there.',
  bounded: 'At most the number shown.',
  rounded: 'Rounded by its producer.',
  estimated: 'An estimate.',
});

/** GraphQL enum of the stages of an import. */
export const ImportStatusEnum = graphqlEnum<ImportStatus>('ImportStatus', 'Where an import stands.', {
  uploaded: 'Received, not looked at yet.',
  to_map: 'Of no known layout: its columns must be mapped.',
  reading: 'Being read; nothing is changed.',
  ready: 'Read: what it would change is shown, and waits for a confirmation.',
  applying: 'Being applied, in one transaction.',
  applied: 'Applied.',
  unchanged: 'Read: everything it says was known already.',
  cancelled: 'Cancelled; nothing was changed.',
  failed: 'Failed; nothing was changed.',
  undoing: 'Being undone.',
  undone: 'Undone: what stood before stands again.',
});

/** GraphQL enum of the stages of a contested value. */
export const ContestStatusEnum = graphqlEnum<ContestStatus>('ContestStatus', 'Where a contested value stands.', {
  open: 'Waits for a decision.',
  accepted: 'Accepted: the value was corrected.',
  refused: 'Refused, with a reason.',
  withdrawn: 'Taken back by who opened it.',
});

/** GraphQL enum of the stages of a proposal. */
export const ProposalStatusEnum = graphqlEnum<ProposalStatus>('ProposalStatus', 'Where a proposal stands that somebody else decides of.', {
  open: 'Waits for a decision.',
  accepted: 'Accepted: it holds.',
  refused: 'Refused, with a reason.',
  withdrawn: 'Taken back by who made it.',
});
