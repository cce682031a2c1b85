import { CAMPAIGNS_DOSSIER } from './campaigns/campaigns.dossier';
import { CONVENTIONS_DOSSIER } from './conventions/conventions.dossier';
import { DEADLINES_DOSSIER } from './deadlines/deadlines.dossier';
import { FORMS_DOSSIER } from './forms/forms.dossier';
import { FILES_DOSSIER } from './files/files.dossier';
import { INDICATORS_DOSSIER } from './indicators/indicators.dossier';
import { INITIATIVES_DOSSIER } from './initiatives/initiatives.dossier';
import { INVENTORIES_DOSSIER } from './inventories/inventories.dossier';
import { JOURNAL_DOSSIER } from './journal/journal.dossier';
import { MY_CCAS_DOSSIER } from './my-ccas/my-ccas.dossier';
import { NETWORK_DOSSIER } from './network/network.dossier';
import { PRIVACY_DOSSIER } from './privacy/privacy.dossier';
import type { FeatureDossier } from './faces';

/** What each feature gives the dossier of a CCAS and asks of who answers for one; one file for the browser, loaded with the first dossier. */
export const FEATURE_DOSSIERS = [
  MY_CCAS_DOSSIER,
  CAMPAIGNS_DOSSIER,
  FORMS_DOSSIER,
  INVENTORIES_DOSSIER,
  INITIATIVES_DOSSIER,
  CONVENTIONS_DOSSIER,
  PRIVACY_DOSSIER,
  INDICATORS_DOSSIER,
  DEADLINES_DOSSIER,
  NETWORK_DOSSIER,
  FILES_DOSSIER,
  JOURNAL_DOSSIER,
] as const satisfies readonly FeatureDossier[];
