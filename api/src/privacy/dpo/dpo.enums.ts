import type { CnilProcedureKind, DpoMode } from '@maillage/domain';
import { graphqlEnum } from '../../platform/graphql/enum';

/** GraphQL enum of the ways to have a DPO. */
export const DpoModeEnum = graphqlEnum<DpoMode>('DpoMode', 'How a CCAS has its DPO.', {
  own: 'Its own.',
  shared_town: 'Shared with the town.',
  ept: 'Of the EPT.',
  cdg: 'Of the management centre (centre de gestion).',
  syndicate: 'Of a mixed syndicate.',
  provider: 'Of a provider.',
});

/** GraphQL enum of what the CNIL opens. */
export const CnilProcedureKindEnum = graphqlEnum<CnilProcedureKind>('CnilProcedureKind', 'What the CNIL opened.', {
  control: 'Control.',
  formal_notice: 'Formal notice (mise en demeure).',
  reminder: 'Reminder of obligations.',
  sanction: 'Sanction.',
});
