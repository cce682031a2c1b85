import { DPO_MODE_MEANINGS, CNIL_PROCEDURE_KIND_MEANINGS } from '@maillage/domain';
import { graphqlEnum } from '../../platform/graphql/enum';

/** GraphQL enum of the ways to have a DPO. */
export const DpoModeEnum = graphqlEnum('DpoMode', 'How a CCAS has its DPO.', DPO_MODE_MEANINGS);

/** GraphQL enum of what the CNIL opens. */
export const CnilProcedureKindEnum = graphqlEnum('CnilProcedureKind', 'What the CNIL opened.', CNIL_PROCEDURE_KIND_MEANINGS);
