import type { Feature } from '../platform/declarations/feature';
import { Takeover, TakeoverDraft, TakeoverMappingRow, TakeoverRow } from './takeover.entity';
import { TakeoverModule } from './takeover.module';
import { TakeoversResolver } from './takeovers.resolver';
import { ForgetTakeovers } from './writing/forget-takeovers.job';
import { WorkOnTakeover } from './writing/work-on-takeover.job';

/** Somebody waits for it in front of a screen. */
const SOON = { retries: 3, firstWaitSeconds: 1 };

/** The workbook that a network had before: its plan, who carries it and how far the CCAS are enter in one sitting. */
export const TAKEOVER: Feature = {
  name: 'takeover',
  module: TakeoverModule,
  entities: [Takeover, TakeoverDraft, TakeoverRow, TakeoverMappingRow],
  resolvers: [TakeoversResolver],
  impersonalTexts: {
    takeover: ['format', 'state', 'made_counts'],
    takeover_draft: ['failure'],
    takeover_row: ['kind'],
    takeover_mapping: ['name', 'signature'],
  },
  history: { takeover: { readBy: ['takeover.manage'] } },
  jobs: [
    { name: 'takeover_apply', work: WorkOnTakeover, ...SOON },
    { name: 'takeover_undo', work: WorkOnTakeover, ...SOON },
    { name: 'takeover_forget', work: ForgetTakeovers, every: 'day' },
  ],
};
