/**
 * How a value of the journal, which arrives as text, is read to people.
 * `context`: the sentence or the page already says it (the initiative, the CCAS, the date of the entry itself), so no line is shown.
 */
export type ValueKind =
  | 'text'
  | 'longText'
  | 'number'
  | 'euros'
  | 'boolean'
  | 'date'
  | 'dateTime'
  | 'secret'
  | 'reference'
  | 'context'
  | 'stage'
  | 'weather'
  | 'officeFunction'
  | 'ccasKind'
  | 'milestoneKind'
  | 'role';

export interface JournalColumn {
  readonly label: string;
  readonly kind: ValueKind;
}

const column = (label: string, kind: ValueKind = 'text'): JournalColumn => ({ label, kind });

const OFFICE_DATES = { starts_on: column('Début', 'date'), ends_on: column('Fin', 'date') } as const;
const INITIATIVE = column('Initiative', 'context');
const CCAS = column('CCAS', 'context');
const NETWORK = column('Réseau', 'context');

/**
 * Every column that the journal can show, by table: a column missing here fails the unit test, which reads the migrations.
 * Left out as in the journal's trigger: `id`, `version` and who touched the row when.
 */
export const JOURNAL_COLUMNS = {
  network: {
    name: column('Nom du réseau'),
    territory_id: column('Territoire', 'reference'),
    is_demonstration: column('Réseau de démonstration', 'boolean'),
  },
  ccas: {
    kind: column('Nature', 'ccasKind'),
    name: column('Nom'),
    siren: column('SIREN'),
    territory_id: column('Commune', 'reference'),
    address_line: column('Adresse'),
    postal_code: column('Code postal'),
    city: column('Ville'),
    phone: column('Téléphone'),
    email: column('Adresse électronique'),
    website: column('Site internet'),
    opened_on: column('Date d’ouverture', 'date'),
    closed_on: column('Date de fermeture', 'date'),
    successor_id: column('CCAS successeur', 'reference'),
  },
  office: {
    ccas_id: CCAS,
    function: column('Fonction', 'officeFunction'),
    person_name: column('Personne'),
    job_title: column('Intitulé du poste'),
    email: column('Adresse électronique'),
    phone: column('Téléphone'),
    ...OFFICE_DATES,
    is_fictitious: column('Personne fictive', 'boolean'),
  },
  funder: { network_id: NETWORK, name: column('Nom du financeur') },
  account: {
    email: column('Adresse électronique'),
    full_name: column('Nom'),
    phone: column('Téléphone'),
    password_hash: column('Mot de passe', 'secret'),
    disabled_at: column('Suspendu le', 'dateTime'),
    is_fictitious: column('Personne fictive', 'boolean'),
  },
  role_assignment: {
    account_id: column('Compte', 'context'),
    role: column('Rôle', 'role'),
    network_id: NETWORK,
    territory_id: column('Territoire', 'reference'),
    ccas_id: column('CCAS', 'reference'),
    funder_id: column('Financeur', 'reference'),
    ...OFFICE_DATES,
  },
  plan: { network_id: NETWORK, year: column('Année'), title: column('Titre') },
  recommendation: {
    network_id: NETWORK,
    number: column('Numéro', 'number'),
    title: column('Titre'),
    summary: column('Résumé', 'longText'),
  },
  initiative: {
    plan_id: column('Plan', 'reference'),
    number: column('Numéro', 'number'),
    title: column('Titre'),
    purpose: column('Finalité', 'longText'),
    owner_account_id: column('Pilote', 'reference'),
    owner_name: column('Pilote'),
    deputy_account_id: column('Suppléant·e', 'reference'),
    deputy_name: column('Suppléant·e'),
    starts_on: column('Début', 'date'),
    ends_on: column('Fin', 'date'),
    weather: column('Météo', 'weather'),
    weather_text: column('Commentaire de la météo', 'longText'),
    weather_at: column('Météo déclarée le', 'context'),
    carried_over_from_id: column('Reconduite depuis', 'reference'),
    carry_over_reason: column('Motif de la reconduction', 'longText'),
    archived_at: column('Archivée le', 'dateTime'),
  },
  initiative_recommendation: { initiative_id: INITIATIVE, recommendation_id: column('Recommandation', 'reference') },
  milestone: {
    initiative_id: INITIATIVE,
    kind: column('Nature', 'milestoneKind'),
    title: column('Intitulé'),
    due_on: column('Échéance', 'date'),
    done_on: column('Fait le', 'date'),
    evidence: column('Preuve', 'longText'),
  },
  funding_line: {
    initiative_id: INITIATIVE,
    funder_id: column('Financeur', 'reference'),
    label: column('Objet du financement'),
    sought_cents: column('Montant demandé', 'euros'),
    promised_cents: column('Montant promis', 'euros'),
    signed_cents: column('Montant signé', 'euros'),
    paid_cents: column('Montant versé', 'euros'),
  },
  adoption: {
    initiative_id: INITIATIVE,
    ccas_id: CCAS,
    stage: column('Étape', 'stage'),
    not_concerned_reason: column('Pourquoi non concerné', 'longText'),
    note: column('Note', 'longText'),
    blocker: column('Point de blocage', 'longText'),
    blocker_lifted_by: column('Qui peut débloquer'),
    blocked_since: column('Bloqué depuis le', 'date'),
    last_news_at: column('Dernières nouvelles', 'context'),
    last_news_by_id: column('Nouvelles données par', 'context'),
  },
  comment: {
    initiative_id: INITIATIVE,
    author_account_id: column('Auteur·rice', 'context'),
    body: column('Commentaire', 'longText'),
    archived_at: column('Retiré le', 'dateTime'),
  },
  initiative_publication: {
    initiative_id: INITIATIVE,
    funder_id: column('Financeur', 'reference'),
    published_at: column('Publiée le', 'dateTime'),
  },
  reminder: {
    ccas_id: CCAS,
    plan_id: column('Plan', 'reference'),
    sent_at: column('Envoyée le', 'context'),
    recipients_count: column('Destinataires', 'number'),
  },
} as const satisfies Record<string, Readonly<Record<string, JournalColumn>>>;

/** The business tables, by their name in the journal. */
export type JournalSubject = keyof typeof JOURNAL_COLUMNS;

export const isJournalSubject = (name: string): name is JournalSubject => name in JOURNAL_COLUMNS;

/** A column added to the database before this page was reloaded still shows, under its own name. */
export const columnOf = (subject: string, field: string): JournalColumn =>
  (isJournalSubject(subject) ? (JOURNAL_COLUMNS[subject] as Readonly<Record<string, JournalColumn>>)[field] : undefined) ?? column(field.replaceAll('_', ' '));
