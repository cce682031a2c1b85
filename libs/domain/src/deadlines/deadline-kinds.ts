import { CAMPAIGNS_DEADLINE_KINDS, CAMPAIGNS_DEADLINE_SOURCES } from './kinds/campaigns';
import { CONVENTIONS_DEADLINE_KINDS, CONVENTIONS_DEADLINE_SOURCES } from './kinds/conventions';
import { INITIATIVES_DEADLINE_KINDS, INITIATIVES_DEADLINE_SOURCES } from './kinds/initiatives';
import { INVENTORIES_DEADLINE_KINDS, INVENTORIES_DEADLINE_SOURCES } from './kinds/inventories';
import { PRIVACY_DEADLINE_KINDS, PRIVACY_DEADLINE_SOURCES } from './kinds/privacy';

/** What a deadline comes from, each with what it is. */
export const DEADLINE_SOURCES = {
  ...INITIATIVES_DEADLINE_SOURCES,
  ...CONVENTIONS_DEADLINE_SOURCES,
  ...PRIVACY_DEADLINE_SOURCES,
  ...CAMPAIGNS_DEADLINE_SOURCES,
  ...INVENTORIES_DEADLINE_SOURCES,
} as const;
/** What a deadline comes from. */
export type DeadlineSource = keyof typeof DEADLINE_SOURCES;

/** What comes due, feature by feature, each with what it is. */
export const DEADLINE_KIND_TABLE = {
  ...INITIATIVES_DEADLINE_KINDS,
  ...CONVENTIONS_DEADLINE_KINDS,
  ...PRIVACY_DEADLINE_KINDS,
  ...CAMPAIGNS_DEADLINE_KINDS,
  ...INVENTORIES_DEADLINE_KINDS,
} as const;
/** What comes due. */
export type DeadlineKind = keyof typeof DEADLINE_KIND_TABLE;

const kindsOf = <T extends object>(table: T): readonly (keyof T & DeadlineKind)[] => Object.keys(table) as (keyof T & DeadlineKind)[];

/** The same by what they are of, in the order in which a person chooses among them. */
export const DEADLINE_KIND_GROUPS = {
  plan: kindsOf(INITIATIVES_DEADLINE_KINDS),
  conventions: kindsOf(CONVENTIONS_DEADLINE_KINDS),
  privacy: kindsOf(PRIVACY_DEADLINE_KINDS),
  campaigns: kindsOf(CAMPAIGNS_DEADLINE_KINDS),
  inventories: kindsOf(INVENTORIES_DEADLINE_KINDS),
} as const;
/** What kinds are of. */
export type DeadlineKindGroup = keyof typeof DEADLINE_KIND_GROUPS;

/** Every kind in its order: one list for all that reads deadlines, home, due list, and later mails and calendars. */
export const DEADLINE_KINDS = Object.keys(DEADLINE_KIND_TABLE) as DeadlineKind[];
