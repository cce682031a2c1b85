import type { ValueProvider } from '@angular/core';
import type { DeadlineKind, DeadlineSource, FieldReason, FigureKind, HomeAttentionKind, Reason, SearchHitKind } from '@maillage/domain';
import { ACCOUNTS } from './accounts/accounts.face';
import { API_TOKENS } from './api-tokens/api-tokens.face';
import { CALENDAR_FEEDS } from './calendar-feeds/calendar-feeds.face';
import { CAMPAIGNS } from './campaigns/campaigns.face';
import { COHORTS } from './cohorts/cohorts.face';
import { CONVENTIONS } from './conventions/conventions.face';
import { DEADLINES } from './deadlines/deadlines.face';
import { DIGEST } from './digest/digest.face';
import { EDITION_SHARES } from './edition-shares/edition-shares.face';
import { EDITIONS } from './editions/editions.face';
import type { GENERAL_REFUSALS } from './errors';
import { FORMS } from './forms/forms.face';
import { DOSSIERS, FACES, type FeatureFace, type FeatureWords, WORDS } from './faces';
import type { FEATURE_WORDS } from './features.words';
import { HOME } from './home/home.face';
import { INDICATORS } from './indicators/indicators.face';
import { DISCUSSIONS } from './discussions/discussions.face';
import { INITIATIVES } from './initiatives/initiatives.face';
import { INVENTORIES } from './inventories/inventories.face';
import { JOBS } from './jobs/jobs.face';
import { LEGAL } from './legal/legal.face';
import { MY_CCAS } from './my-ccas/my-ccas.face';
import { NETWORK } from './network/network.face';
import { NEWS } from './news/news.face';
import { PRIVACY } from './privacy/privacy.face';
import { PUBLICATIONS } from './publications/publications.face';
import { WEBHOOKS } from './webhooks/webhooks.face';
import { WORKBOOKS } from './workbooks/workbooks.face';
import { SURVEYS } from './surveys/surveys.face';
import { TAKEOVER } from './takeover/takeover.face';

/** Every feature by its face, in the order of the menu. What is not listed here has no page. */
export const FEATURES = [
  HOME,
  MY_CCAS,
  CAMPAIGNS,
  FORMS,
  SURVEYS,
  DISCUSSIONS,
  INITIATIVES,
  TAKEOVER,
  CONVENTIONS,
  PRIVACY,
  INDICATORS,
  DEADLINES,
  NEWS,
  NETWORK,
  COHORTS,
  INVENTORIES,
  PUBLICATIONS,
  EDITIONS,
  EDITION_SHARES,
  WORKBOOKS,
  ACCOUNTS,
  DIGEST,
  CALENDAR_FEEDS,
  API_TOKENS,
  WEBHOOKS,
  JOBS,
  LEGAL,
] as const satisfies readonly FeatureFace[];

type KindsIn<Part extends keyof FeatureWords, Words = (typeof FEATURE_WORDS)[number]> = Words extends Readonly<Record<Part, infer Told>> ? keyof Told : never;

/** What the API may name and no feature words. */
type Unworded =
  | Exclude<HomeAttentionKind, KindsIn<'attention'>>
  | Exclude<FigureKind, KindsIn<'figures'>>
  | Exclude<DeadlineKind, KindsIn<'deadlines'>>
  | Exclude<DeadlineSource, KindsIn<'deadlineSources'>>
  | Exclude<SearchHitKind, KindsIn<'hits'>>
  | Exclude<Reason | FieldReason, KindsIn<'refusals'> | keyof typeof GENERAL_REFUSALS>;
type Nothing<T extends never> = T;

/** Faces and words as the application reads them. Does not compile while something has no words, and names it. */
export const PROVIDED_FACES: readonly (ValueProvider & Record<Nothing<Unworded>, never>)[] = [
  { provide: FACES, useValue: FEATURES },
  { provide: DOSSIERS, useValue: () => import('./features.dossier').then((m) => m.FEATURE_DOSSIERS) },
  { provide: WORDS, useValue: () => import('./features.words').then((m) => m.FEATURE_WORDS) },
];
