import { ACCOUNTS_ADDRESSES, ACCOUNTS_SUBJECTS } from './accounts';
import { CAMPAIGNS_ADDRESSES, CAMPAIGNS_SUBJECTS } from './campaigns';
import { FORMS_ADDRESSES, FORMS_SUBJECTS } from './forms';
import { COHORTS_ADDRESSES, COHORTS_SUBJECTS } from './cohorts';
import { CONVENTIONS_ADDRESSES, CONVENTIONS_SUBJECTS } from './conventions';
import { DISCUSSIONS_ADDRESSES, DISCUSSIONS_SUBJECTS } from './discussions';
import { EDITIONS_ADDRESSES, EDITIONS_SUBJECTS } from './editions';
import { INDICATORS_ADDRESSES, INDICATORS_SUBJECTS } from './indicators';
import { INITIATIVES_ADDRESSES, INITIATIVES_SUBJECTS } from './initiatives';
import { NETWORK_ADDRESSES, NETWORK_SUBJECTS } from './network';
import { PRIVACY_SUBJECTS } from './privacy';
import { SURVEYS_ADDRESSES, SURVEYS_SUBJECTS } from './surveys';
import { TERRITORIES_ADDRESSES, TERRITORIES_SUBJECTS } from './territories';

/** Every kind of object that has a name, readers and a history of its own, by its table; each with what it is. */
export const SUBJECT_TYPES = {
  ...TERRITORIES_SUBJECTS,
  ...NETWORK_SUBJECTS,
  ...COHORTS_SUBJECTS,
  ...ACCOUNTS_SUBJECTS,
  ...DISCUSSIONS_SUBJECTS,
  ...INITIATIVES_SUBJECTS,
  ...CONVENTIONS_SUBJECTS,
  ...PRIVACY_SUBJECTS,
  ...INDICATORS_SUBJECTS,
  ...CAMPAIGNS_SUBJECTS,
  ...FORMS_SUBJECTS,
  ...SURVEYS_SUBJECTS,
  ...EDITIONS_SUBJECTS,
} as const;
/** A kind of object, by its table: what files, deadlines and the history are of. */
export type SubjectType = keyof typeof SUBJECT_TYPES;

const ADDRESSES: Readonly<Partial<Record<SubjectType, string>>> = {
  ...TERRITORIES_ADDRESSES,
  ...NETWORK_ADDRESSES,
  ...COHORTS_ADDRESSES,
  ...ACCOUNTS_ADDRESSES,
  ...DISCUSSIONS_ADDRESSES,
  ...INITIATIVES_ADDRESSES,
  ...CONVENTIONS_ADDRESSES,
  ...INDICATORS_ADDRESSES,
  ...CAMPAIGNS_ADDRESSES,
  ...FORMS_ADDRESSES,
  ...SURVEYS_ADDRESSES,
  ...EDITIONS_ADDRESSES,
};

/** The address of an object's page in the product, by what the page goes by (its id; of an indicator, its code); null when it has no page. */
export const addressOf = (type: SubjectType, pageKey: string): string | null => ADDRESSES[type]?.replace(':id', pageKey) ?? null;
