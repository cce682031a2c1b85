import type { EditionBlockDeclaration } from '../../platform/declarations/edition-block';
import { AdoptionBlock, FundingBlock } from './adoption.blocks';
import { PlanResultsBlock } from './plan-results.block';
import { InitiativesBlock, MilestonesBlock } from './initiatives.blocks';

/** What makes the blocks of editions of this feature. */
export const INITIATIVES_EDITION_SOURCES = [InitiativesBlock, MilestonesBlock, AdoptionBlock, FundingBlock, PlanResultsBlock];

/** Blocks of editions of this feature. */
export const INITIATIVES_EDITION_BLOCKS: readonly EditionBlockDeclaration[] = [
  { kind: 'initiatives', source: InitiativesBlock },
  { kind: 'milestones', source: MilestonesBlock },
  { kind: 'plan_results', source: PlanResultsBlock },
  { kind: 'adoption', source: AdoptionBlock },
  {
    kind: 'funding',
    source: FundingBlock,
    tellsBoard: 'Les montants par initiative, que les directions, les contributions et le DPO ne lisent nulle part ailleurs.',
  },
];
