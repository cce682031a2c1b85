import {
  INDICATOR_DIRECTION_MEANINGS,
  INDICATOR_THEME_MEANINGS,
  PERIODICITY_MEANINGS,
  AGGREGATION_MEANINGS,
  VALUE_STATE_MEANINGS,
  IMPORT_STATUS_MEANINGS,
  CONTEST_STATUS_MEANINGS,
  PROPOSAL_STATUS_MEANINGS,
} from '@maillage/domain';
import { graphqlEnum } from '../platform/graphql/enum';

/** GraphQL enum of the directions. */
export const IndicatorDirectionEnum = graphqlEnum('IndicatorDirection', 'Which way is better.', INDICATOR_DIRECTION_MEANINGS);

/** GraphQL enum of the themes. */
export const IndicatorThemeEnum = graphqlEnum('IndicatorTheme', 'Theme of an analysis of social needs.', INDICATOR_THEME_MEANINGS);

/** GraphQL enum of the periodicities. */
export const PeriodicityEnum = graphqlEnum('Periodicity', 'How often an indicator has a value.', PERIODICITY_MEANINGS);

/** GraphQL enum of the aggregations. */
export const AggregationEnum = graphqlEnum(
  'Aggregation',
  'What makes the value of a territory above the communes. A published value always comes first.',
  AGGREGATION_MEANINGS,
);

/** GraphQL enum of the states of a value. */
export const ValueStateEnum = graphqlEnum('ValueState', 'What is known of a value.', VALUE_STATE_MEANINGS);

/** GraphQL enum of the stages of an import. */
export const ImportStatusEnum = graphqlEnum('ImportStatus', 'Where an import stands.', IMPORT_STATUS_MEANINGS);

/** GraphQL enum of the stages of a contested value. */
export const ContestStatusEnum = graphqlEnum('ContestStatus', 'Where a contested value stands.', CONTEST_STATUS_MEANINGS);

/** GraphQL enum of the stages of a proposal. */
export const ProposalStatusEnum = graphqlEnum('ProposalStatus', 'Where a proposal stands that somebody else decides of.', PROPOSAL_STATUS_MEANINGS);
