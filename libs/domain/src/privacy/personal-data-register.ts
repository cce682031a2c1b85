/** A treatment of personal data by the product itself: the entry of its register (RGPD, art. 30). Texts in French, shown as they are. */
export interface PersonalDataTreatment {
  readonly title: string;
  /** Whose data. */
  readonly persons: string;
  readonly purpose: string;
  readonly legalBasis: string;
  readonly retention: string;
  /** Columns of the database, `table.column`. */
  readonly columns: readonly string[];
}

const PUBLIC_TASK = 'Mission d’intérêt public (RGPD, art. 6, § 1, e).';
const SECURITY = 'Intérêt légitime\u202f: la sécurité du service (RGPD, art. 6, § 1, f).';

/**
 * All personal data that the product holds: of professionals and elected persons in their functions, never of residents. A test compares it
 * with the database and fails on a text column that is neither here nor known to hold no personal data.
 */
export const PERSONAL_DATA_REGISTER: readonly PersonalDataTreatment[] = [
  {
    title: 'Comptes et rôles',
    persons: 'Personnes qui utilisent le service.',
    purpose: 'Ouvrir le service à chacun selon son rôle, et joindre la bonne personne.',
    legalBasis: PUBLIC_TASK,
    retention: 'Le temps du compte\u202f; un compte suspendu garde le nom de l’auteur des modifications.',
    columns: ['account.email', 'account.full_name', 'account.phone', 'account.password_hash'],
  },
  {
    title: 'Sessions et liens de connexion',
    persons: 'Personnes qui utilisent le service.',
    purpose: 'Reconnaître la personne connectée, et lui montrer ses appareils.',
    legalBasis: SECURITY,
    retention: 'Jusqu’à la fin de la session ou du lien, puis effacés.',
    columns: ['session.token_hash', 'session.user_agent', 'one_time_link.token_hash', 'throttle.key'],
  },
  {
    title: 'Courriels envoyés',
    persons: 'Personnes qui utilisent le service.',
    purpose: 'Inviter, relancer, rétablir un accès.',
    legalBasis: PUBLIC_TASK,
    retention: 'Le texte est effacé à l’envoi\u202f; la trace de l’envoi l’est au bout de 30 jours.',
    columns: ['mail_message.recipient', 'mail_message.subject', 'mail_message.body_text', 'mail_message.body_html', 'mail_message.last_error'],
  },
  {
    title: 'Annuaire des CCAS',
    persons: 'Élus, directions et contacts des CCAS, dans leurs fonctions.',
    purpose: 'Savoir qui joindre, et qui peut signer.',
    legalBasis: PUBLIC_TASK,
    retention: 'Le temps de la fonction, puis dans l’historique du CCAS.',
    columns: ['office.person_name', 'office.job_title', 'office.email', 'office.phone', 'ccas.email', 'ccas.phone'],
  },
  {
    title: 'Responsables d’initiatives et d’actions',
    persons: 'Agents et élus, dans leurs fonctions.',
    purpose: 'Savoir qui porte une initiative ou une action, et qui peut lever un blocage.',
    legalBasis: PUBLIC_TASK,
    retention: 'Le temps du plan, puis dans son historique.',
    columns: [
      'initiative.owner_name',
      'initiative.deputy_name',
      'adoption.blocker_lifted_by',
      'privacy_action.owner_name',
      'maturity_assessment.assessor_name',
    ],
  },
  {
    title: 'Signataires des conventions',
    persons: 'Élus et agents qui signent une convention.',
    purpose: 'Établir qui a signé, en quelle qualité, et si son mandat court encore.',
    legalBasis: PUBLIC_TASK,
    retention: 'La durée de la convention, puis celle de ses archives.',
    columns: ['convention_party.signatory_name', 'convention_party.signatory_capacity'],
  },
  {
    title: 'Délégués à la protection des données',
    persons: 'DPO désignés par les CCAS.',
    purpose: 'Joindre le DPO et prouver sa désignation.',
    legalBasis: 'Obligation légale (RGPD, art. 37).',
    retention: 'Le temps de la désignation, puis dans l’historique du CCAS.',
    columns: ['dpo_designation.dpo_name', 'dpo_designation.dpo_email', 'dpo_designation.dpo_phone', 'dpo_designation.cnil_number'],
  },
  {
    title: 'Textes libres et pièces',
    persons: 'Personnes que l’auteur d’un texte ou d’une pièce nommerait, malgré l’avertissement.',
    purpose: 'Dire où en est un CCAS, et en apporter la preuve. Les données d’habitants sont exclues\u202f: la saisie en avertit, les fichiers sont contrôlés.',
    legalBasis: PUBLIC_TASK,
    retention: 'Le temps de l’initiative, de la convention ou du point suivi.',
    columns: [
      'comment.body',
      'adoption.note',
      'adoption.blocker',
      'adoption.not_concerned_reason',
      'milestone.evidence',
      'initiative.weather_text',
      'convention.comment',
      'convention_act.note',
      'crc_recommendation.body',
      'crc_recommendation.follow_up_note',
      'privacy_answer.not_applicable_reason',
      'privacy_answer.evidence_reference',
      'privacy_answer.comment',
      'maturity_level.comment',
      'cnil_procedure.outcome',
      'privacy_action.description',
      'privacy_action.evidence_reference',
      'privacy_action.abandoned_reason',
      'indicator_contest.reason',
      'indicator_contest.source',
      'indicator_contest.decision_text',
      'indicator_target.reason',
      'indicator_import.file_name',
      'file.title',
      'file_version.name',
      'file_version.storage_key',
    ],
  },
  {
    title: 'Historique des modifications',
    persons: 'Personnes qui utilisent le service, et celles que les fiches nomment.',
    purpose: 'Savoir qui a changé quoi, et ne rien perdre de ce qui a été saisi.',
    legalBasis: PUBLIC_TASK,
    retention: 'La durée de vie du réseau. L’historique ne se modifie pas.',
    columns: ['journal_entry.actor_label', 'journal_entry.changes', 'journal_entry.keys'],
  },
];
