import { EDITION_BLOCK_KINDS } from '@maillage/domain';
import { graphqlEnum } from '../platform/graphql/enum';

/** What an edition begins with. */
export const EditionModelEnum = graphqlEnum('EditionModel', 'What an edition begins with.', {
  board: 'The report to the board of the union.',
  funder_committee: 'What a committee of funders reads.',
  plan_review: 'The review of a plan over its years.',
  activity_report: 'The report of activities of the network.',
  one_page: 'The main things on one page.',
});

/** For whom it is. */
export const EditionAudienceEnum = graphqlEnum('EditionAudience', 'For whom an edition is written: the board and people of the network, or funders.', {
  board: 'The board and the people of the network.',
  funder: 'Funders: nothing is told over fewer than five CCAS.',
});

/** What part of the network it is about. */
export const EditionPerimeterEnum = graphqlEnum('EditionPerimeterKind', 'What part of the network an edition is about.', {
  network: 'All CCAS of the network.',
  territory: 'The CCAS of one EPT.',
  cohort: 'The CCAS of a cohort.',
  funder: 'What one funder pays for.',
});

/** What its blocks are of. */
export const EditionBlockKindEnum = graphqlEnum('EditionBlockKind', 'What a block of an edition shows.', EDITION_BLOCK_KINDS);

const STATES = {
  draft: 'It is being composed.',
  signed: 'Somebody vouches for what it says; any change takes that back.',
  published: 'It is frozen for good.',
} as const;

/** How far it is. */
export type EditionState = keyof typeof STATES;
/** How far it is. */
export const EditionStateEnum = graphqlEnum('EditionState', 'How far an edition is: composed, signed off, or published and frozen.', STATES);
