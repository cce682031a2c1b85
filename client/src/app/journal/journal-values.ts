import { decodePeriod } from '@maillage/domain';
import type {
  AdoptionStage,
  Aggregation,
  CcasKind,
  CnilProcedureKind,
  ConventionActKind,
  ConventionKind,
  ConventionRenewal,
  ConventionVolet,
  CrcFollowUp,
  DpoMode,
  Figure,
  FilePurpose,
  IndicatorDirection,
  IndicatorTheme,
  MaturityActivity,
  MilestoneKind,
  OfficeFunction,
  PartySide,
  Periodicity,
  PrivacyAnswer,
  PrivacyPoint,
  Role,
  ValueState,
  VoletCoverage,
  Weather,
} from '@maillage/domain';
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
import { ACT_KIND_LABELS, CONVENTION_KIND_LABELS, PARTY_SIDE_LABELS, RENEWAL_LABELS, VOLET_COVERAGE_LOOKS, VOLET_LABELS } from '../words/convention-labels';
import { CRC_FOLLOW_UP_LOOKS } from '../words/crc-follow-up-looks';
import { AGGREGATION_LABELS, INDICATOR_DIRECTION_LOOKS, INDICATOR_THEME_LABELS, PERIODICITY_LABELS, VALUE_STATE_LABELS } from '../words/indicator-labels';
import { CNIL_PROCEDURE_LABELS, DPO_MODE_LABELS } from '../words/dpo-labels';
import { ACTIVITY_LABELS } from '../words/maturity-labels';
import { FIGURE_LABELS, POINT_WORDS, PRIVACY_ANSWER_LABELS } from '../words/privacy-labels';
import { PURPOSE_LABELS } from '../words/purpose-labels';
import type { ValueKind } from './journal-column';

/** What the journal keeps of a value that it must not hold: that there is one is all it says, and says nothing to people. */
const SECRET = '•••';

/** An identifier that the API could not turn into a name says nothing to people. */
const BARE_ID = /^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d+)$/i;

const wordOf = <Key extends string>(labels: Readonly<Record<Key, string>>, value: string): string => labels[value as Key] ?? value;

/** « 10 ; 20 » of `[10, 20]`. */
const wordNumbers = (json: string): string => (JSON.parse(json) as number[]).map(formatNumber).join('\u202f; ');

/** « 2024 », or « 2024, période 3 »: an entry does not know whether that is a quarter or a month. */
const wordPeriod = (period: number): string => {
  const { year, part } = decodePeriod(period);
  return part === 0 ? String(year) : `${year}, période ${part}`;
};

/** The value in French, or null when there is none or nothing worth showing. The journal holds values as text. */
export function wordValue(kind: ValueKind, value: string | null): string | null {
  if (value === null || value === '' || value === SECRET) return null;
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
    case 'conventionKind':
      return wordOf<ConventionKind>(CONVENTION_KIND_LABELS, value);
    case 'conventionAct':
      return wordOf<ConventionActKind>(ACT_KIND_LABELS, value);
    case 'conventionRenewal':
      return wordOf<ConventionRenewal>(RENEWAL_LABELS, value);
    case 'volet':
      return wordOf<ConventionVolet>(VOLET_LABELS, value);
    case 'voletCoverage':
      return VOLET_COVERAGE_LOOKS[value as VoletCoverage]?.label ?? value;
    case 'partySide':
      return wordOf<PartySide>(PARTY_SIDE_LABELS, value);
    case 'crcFollowUp':
      return CRC_FOLLOW_UP_LOOKS[value as CrcFollowUp]?.label ?? value;
    case 'privacyPoint':
      return POINT_WORDS[value as PrivacyPoint]?.label ?? value;
    case 'privacyAnswer':
      return wordOf<PrivacyAnswer>(PRIVACY_ANSWER_LABELS, value);
    case 'maturityActivity':
      return ACTIVITY_LABELS[value as MaturityActivity]?.label ?? value;
    case 'dpoMode':
      return wordOf<DpoMode>(DPO_MODE_LABELS, value);
    case 'cnilProcedure':
      return wordOf<CnilProcedureKind>(CNIL_PROCEDURE_LABELS, value);
    case 'filePurpose':
      return wordOf<FilePurpose>(PURPOSE_LABELS, value);
    case 'publishedFigure':
      return wordOf<Figure>(FIGURE_LABELS, value);
    case 'numbers':
      return wordNumbers(value);
    case 'period':
      return wordPeriod(Number(value));
    case 'indicatorDirection':
      return INDICATOR_DIRECTION_LOOKS[value as IndicatorDirection]?.label ?? value;
    case 'indicatorTheme':
      return wordOf<IndicatorTheme>(INDICATOR_THEME_LABELS, value);
    case 'periodicity':
      return wordOf<Periodicity>(PERIODICITY_LABELS, value);
    case 'aggregation':
      return wordOf<Aggregation>(AGGREGATION_LABELS, value);
    case 'valueState':
      return wordOf<ValueState>(VALUE_STATE_LABELS, value);
  }
}
