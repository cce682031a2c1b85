import { TAKEOVER_CERTAINTIES, TAKEOVER_LAYOUTS, TAKEOVER_MATTERS, TAKEOVER_REFUSALS, TAKEOVER_ROLES, TAKEOVER_STATES } from '@maillage/domain';
import { graphqlEnum } from '../platform/graphql/enum';
import { SPREADSHEET_NOTE_KINDS } from '../platform/spreadsheets';

export const TakeoverStateEnum = graphqlEnum('TakeoverState', 'Where the takeover of a workbook stands.', TAKEOVER_STATES);
export const TakeoverLayoutEnum = graphqlEnum('TakeoverLayout', 'How a sheet lies.', TAKEOVER_LAYOUTS);
export const TakeoverRoleEnum = graphqlEnum('TakeoverRole', 'What a column means.', TAKEOVER_ROLES);
export const TakeoverMatterEnum = graphqlEnum('TakeoverMatter', 'What a word of a workbook is about.', TAKEOVER_MATTERS);
export const TakeoverCertaintyEnum = graphqlEnum('TakeoverCertainty', 'How it is known what a word means.', TAKEOVER_CERTAINTIES);
export const TakeoverRefusalEnum = graphqlEnum('TakeoverRefusal', 'Why a cell or a row of a workbook is left.', TAKEOVER_REFUSALS);
export const SpreadsheetNoteKindEnum = graphqlEnum('SpreadsheetNoteKind', 'What there is to know of how a file was read.', SPREADSHEET_NOTE_KINDS);
