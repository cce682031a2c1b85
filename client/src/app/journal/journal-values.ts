import type { AdoptionStage, CcasKind, MilestoneKind, OfficeFunction, Role, Weather } from '@maillage/domain';
import {
  CCAS_KIND_LABELS,
  formatDate,
  formatDateTime,
  formatEuros,
  formatNumber,
  MILESTONE_KIND_LABELS,
  OFFICE_FUNCTION_LABELS,
  ROLE_LABELS,
  STAGE_LABELS,
  WEATHER_LABELS,
} from '../ui';
import type { ValueKind } from './journal-columns';

/** An identifier that the API could not turn into a name says nothing to people. */
const BARE_ID = /^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d+)$/i;

const wordOf = <Key extends string>(labels: Readonly<Record<Key, string>>, value: string): string => labels[value as Key] ?? value;

/** The value in French, or null when there is none or nothing worth showing. The journal holds values as text. */
export function wordValue(kind: ValueKind, value: string | null): string | null {
  if (value === null || value === '') return null;
  switch (kind) {
    case 'text':
    case 'longText':
      return value;
    case 'secret':
    case 'context':
      return null;
    case 'reference':
      return BARE_ID.test(value) ? null : value;
    case 'number':
      return formatNumber(Number(value));
    case 'euros':
      return formatEuros(Number(value));
    case 'boolean':
      return value === 'true' ? 'oui' : 'non';
    case 'date':
      return formatDate(value);
    case 'dateTime':
      return formatDateTime(value);
    case 'stage':
      return wordOf<AdoptionStage>(STAGE_LABELS, value);
    case 'weather':
      return wordOf<Weather>(WEATHER_LABELS, value);
    case 'officeFunction':
      return wordOf<OfficeFunction>(OFFICE_FUNCTION_LABELS, value);
    case 'ccasKind':
      return wordOf<CcasKind>(CCAS_KIND_LABELS, value);
    case 'milestoneKind':
      return wordOf<MilestoneKind>(MILESTONE_KIND_LABELS, value);
    case 'role':
      return wordOf<Role>(ROLE_LABELS, value);
    default:
      return value;
  }
}
