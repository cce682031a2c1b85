import { wordDuration } from '../calendar/durations';
import { PUBLIC_TASK, type FeaturePersonalData, type PersonalDataTreatment } from './personal-data-treatment';
import { ACCOUNTS_PERSONAL_DATA } from './register/accounts';
import { API_TOKENS_PERSONAL_DATA } from './register/api-tokens';
import { CALENDAR_FEEDS_PERSONAL_DATA } from './register/calendar-feeds';
import { CAMPAIGNS_PERSONAL_DATA } from './register/campaigns';
import { FORMS_PERSONAL_DATA } from './register/forms';
import { COHORTS_PERSONAL_DATA } from './register/cohorts';
import { CONVENTIONS_PERSONAL_DATA } from './register/conventions';
import { DIGEST_PERSONAL_DATA } from './register/digest';
import { DISCUSSIONS_PERSONAL_DATA } from './register/discussions';
import { EDITION_SHARES_PERSONAL_DATA } from './register/edition-shares';
import { FORM_DOCUMENTS_PERSONAL_DATA } from './register/form-documents';
import { EDITION_DOCUMENTS_PERSONAL_DATA } from './register/edition-documents';
import { EDITIONS_PERSONAL_DATA } from './register/editions';
import { FILES_PERSONAL_DATA } from './register/files';
import { INDICATORS_PERSONAL_DATA } from './register/indicators';
import { INITIATIVES_PERSONAL_DATA } from './register/initiatives';
import { INVENTORIES_PERSONAL_DATA } from './register/inventories';
import { JOURNAL_PERSONAL_DATA } from './register/journal';
import { NETWORK_PERSONAL_DATA } from './register/network';
import { NEWS_PERSONAL_DATA } from './register/news';
import { OPEN_DATA_PERSONAL_DATA } from './register/open-data';
import { PRIVACY_PERSONAL_DATA } from './register/privacy';
import { SURVEYS_PERSONAL_DATA } from './register/surveys';
import { WEBHOOKS_PERSONAL_DATA } from './register/webhooks';
import { WORKBOOKS_PERSONAL_DATA } from './register/workbooks';
import { TAKEOVER_PERSONAL_DATA } from './register/takeover';
import { MAIL_TRACE_MS } from '../calendar/retention';

const FEATURES: readonly FeaturePersonalData[] = [
  ACCOUNTS_PERSONAL_DATA,
  NETWORK_PERSONAL_DATA,
  NEWS_PERSONAL_DATA,
  COHORTS_PERSONAL_DATA,
  INITIATIVES_PERSONAL_DATA,
  CONVENTIONS_PERSONAL_DATA,
  PRIVACY_PERSONAL_DATA,
  INDICATORS_PERSONAL_DATA,
  CAMPAIGNS_PERSONAL_DATA,
  FORMS_PERSONAL_DATA,
  INVENTORIES_PERSONAL_DATA,
  SURVEYS_PERSONAL_DATA,
  TAKEOVER_PERSONAL_DATA,
  EDITIONS_PERSONAL_DATA,
  EDITION_SHARES_PERSONAL_DATA,
  OPEN_DATA_PERSONAL_DATA,
  EDITION_DOCUMENTS_PERSONAL_DATA,
  FORM_DOCUMENTS_PERSONAL_DATA,
  DIGEST_PERSONAL_DATA,
  CALENDAR_FEEDS_PERSONAL_DATA,
  API_TOKENS_PERSONAL_DATA,
  WEBHOOKS_PERSONAL_DATA,
  FILES_PERSONAL_DATA,
  DISCUSSIONS_PERSONAL_DATA,
  JOURNAL_PERSONAL_DATA,
  WORKBOOKS_PERSONAL_DATA,
];

/** Treatments that no feature has to itself. */
const SHARED: readonly PersonalDataTreatment[] = [
  {
    title: 'Courriels envoyés',
    persons: 'Personnes qui utilisent le service.',
    purpose: 'Inviter, relancer, rétablir un accès.',
    legalBasis: PUBLIC_TASK,
    retention: `Le texte est effacé à l’envoi\u202f; la trace de l’envoi l’est au bout de ${wordDuration(MAIL_TRACE_MS)}.`,
    columns: [
      'mail_message.recipient',
      'mail_message.subject',
      'mail_message.body_text',
      'mail_message.body_html',
      'mail_message.unsubscribe_url',
      'mail_message.last_error',
    ],
  },
  {
    title: 'Responsables d’initiatives et d’actions',
    persons: 'Agents et élus, dans leurs fonctions.',
    purpose: 'Savoir qui porte une initiative ou une action, et qui peut lever un blocage.',
    legalBasis: PUBLIC_TASK,
    retention: 'Le temps du plan, puis dans son historique.',
    columns: FEATURES.flatMap(({ responsiblePersons = [] }) => responsiblePersons),
  },
  {
    title: 'Textes libres et pièces',
    persons: 'Personnes que l’auteur d’un texte ou d’une pièce nommerait, malgré l’avertissement.',
    purpose: 'Dire où en est un CCAS, et en apporter la preuve. Les données d’habitants sont exclues\u202f: la saisie en avertit, les fichiers sont contrôlés.',
    legalBasis: PUBLIC_TASK,
    retention: 'Le temps de l’initiative, de la convention ou du point suivi.',
    columns: FEATURES.flatMap(({ freeTexts = [] }) => freeTexts),
  },
];

/**
 * All personal data that the product holds: of professionals and elected persons in their functions, never of residents. A test compares it
 * with the database and fails on a text column that is neither here nor known to hold no personal data.
 */
export const PERSONAL_DATA_REGISTER: readonly PersonalDataTreatment[] = [...FEATURES.flatMap(({ treatments = [] }) => treatments), ...SHARED];
