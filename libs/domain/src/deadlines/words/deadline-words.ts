import type { DeadlineKind } from '../deadline-kinds';
import { CAMPAIGNS_DEADLINE_WORDS } from './campaigns';
import { CONVENTIONS_DEADLINE_WORDS } from './conventions';
import type { DeadlineWords } from './deadline-words.type';
import { INITIATIVES_DEADLINE_WORDS } from './initiatives';
import { INVENTORIES_DEADLINE_WORDS } from './inventories';
import { PRIVACY_DEADLINE_WORDS } from './privacy';

/** How every kind of deadline is told, for mails, which name no feature. */
export const DEADLINE_WORDS: Readonly<Record<DeadlineKind, DeadlineWords>> = {
  ...INITIATIVES_DEADLINE_WORDS,
  ...CONVENTIONS_DEADLINE_WORDS,
  ...PRIVACY_DEADLINE_WORDS,
  ...CAMPAIGNS_DEADLINE_WORDS,
  ...INVENTORIES_DEADLINE_WORDS,
};
