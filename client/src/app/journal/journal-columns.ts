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
  | 'role'
  | 'conventionKind'
  | 'conventionAct'
  | 'conventionRenewal'
  | 'volet'
  | 'voletCoverage'
  | 'partySide'
  | 'crcFollowUp'
  | 'privacyPoint'
  | 'privacyAnswer'
  | 'maturityActivity'
  | 'dpoMode'
  | 'cnilProcedure'
  | 'filePurpose'
  | 'publishedFigure';

export interface JournalColumn {
  readonly label: string;
  readonly kind: ValueKind;
}

const column = (label: string, kind: ValueKind = 'text'): JournalColumn => ({ label, kind });

const OFFICE_DATES = { starts_on: column('Début', 'date'), ends_on: column('Fin', 'date') } as const;
const INITIATIVE = column('Initiative', 'context');
const CCAS = column('CCAS', 'context');
const NETWORK = column('Réseau', 'context');
const CONVENTION = column('Convention', 'context');

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
  file: {
    network_id: NETWORK,
    ccas_id: CCAS,
    parent_type: column('Rattachée à', 'context'),
    parent_id: column('Rattachée à', 'context'),
    purpose: column('Nature', 'filePurpose'),
    title: column('Intitulé'),
    archived_at: column('Archivée le', 'dateTime'),
  },
  file_version: {
    file_id: column('Pièce', 'context'),
    number: column('Version', 'number'),
    name: column('Nom du fichier'),
    media_type: column('Format'),
    size_bytes: column('Taille en octets', 'number'),
    sha256: column('Empreinte SHA-256'),
    storage_key: column('Emplacement', 'context'),
    is_antivirus_clean: column('Contrôlée par l’antivirus', 'boolean'),
    is_personal_data_confirmed: column('Absence de données personnelles confirmée', 'boolean'),
    uploaded_at: column('Déposée le', 'context'),
    uploaded_by_id: column('Déposée par', 'context'),
  },
  convention_template: { network_id: NETWORK, title: column('Titre') },
  convention_template_version: {
    template_id: column('Convention-type', 'reference'),
    number: column('Version', 'number'),
    articles: column('Articles', 'context'),
    change_note: column('Ce qui change', 'longText'),
    published_on: column('Publiée le', 'date'),
  },
  convention: {
    network_id: NETWORK,
    ccas_id: CCAS,
    kind: column('Type', 'conventionKind'),
    title: column('Objet'),
    reference: column('Référence'),
    effective_on: column('Prise d’effet', 'date'),
    ends_on: column('Terme', 'date'),
    renewal: column('Reconduction', 'conventionRenewal'),
    renewal_months: column('Période de reconduction, en mois', 'number'),
    renewals_max: column('Nombre maximal de reconductions', 'number'),
    notice_months: column('Préavis, en mois', 'number'),
    preparation_months: column('Préparation avant le préavis, en mois', 'number'),
    is_recharged: column('Refacturation', 'boolean'),
    template_version_id: column('Version du modèle', 'context'),
    replaced_by_id: column('Remplacée par', 'reference'),
    comment: column('Commentaire', 'longText'),
    archived_at: column('Archivée le', 'dateTime'),
  },
  convention_party: {
    convention_id: CONVENTION,
    side: column('Partie', 'partySide'),
    name: column('Nom'),
    siren: column('SIREN'),
    signatory_name: column('Signataire'),
    signatory_capacity: column('Qualité'),
    mandate_starts_on: column('Début du mandat', 'date'),
    mandate_ends_on: column('Fin du mandat', 'date'),
  },
  convention_act: {
    convention_id: CONVENTION,
    kind: column('Acte', 'conventionAct'),
    happened_on: column('Date', 'date'),
    year: column('Année'),
    reference: column('Référence'),
    note: column('Note', 'longText'),
  },
  convention_rider: {
    convention_id: CONVENTION,
    number: column('Avenant n°', 'number'),
    subject: column('Objet', 'longText'),
    ca_deliberated_on: column('Délibération du CA', 'date'),
    council_deliberated_on: column('Délibération du conseil municipal', 'date'),
    signed_on: column('Signature', 'date'),
    received_on: column('Réception en préfecture', 'date'),
    effective_on: column('Prise d’effet', 'date'),
    new_ends_on: column('Nouveau terme', 'date'),
  },
  convention_volet: {
    convention_id: CONVENTION,
    volet: column('Volet', 'volet'),
    coverage: column('Couverture', 'voletCoverage'),
    article: column('Article'),
  },
  convention_grant: {
    convention_id: CONVENTION,
    year: column('Exercice'),
    voted_cents: column('Montant voté', 'euros'),
    voted_on: column('Votée le', 'date'),
    paid_cents: column('Montant versé', 'euros'),
    paid_on: column('Versée le', 'date'),
  },
  convention_means: {
    convention_id: CONVENTION,
    year: column('Exercice'),
    volet: column('Volet', 'volet'),
    label: column('Moyen'),
    valued_cents: column('Valorisation', 'euros'),
  },
  convention_secondment: {
    convention_id: CONVENTION,
    post: column('Poste'),
    time_percent: column('Quotité, en %', 'number'),
    starts_on: column('Début', 'date'),
    ends_on: column('Fin', 'date'),
  },
  crc_recommendation: {
    network_id: NETWORK,
    ccas_id: CCAS,
    reported_on: column('Date du rapport', 'date'),
    number: column('Numéro'),
    body: column('Texte', 'longText'),
    volet: column('Volet', 'volet'),
    follow_up: column('Suite donnée', 'crcFollowUp'),
    follow_up_note: column('Précision', 'longText'),
  },
  convention_crc_recommendation: { convention_id: CONVENTION, crc_recommendation_id: column('Recommandation', 'reference') },
  privacy_validity: { network_id: NETWORK, point: column('Point du socle', 'privacyPoint'), months: column('Durée de validité, en mois', 'number') },
  privacy_answer: {
    network_id: NETWORK,
    ccas_id: CCAS,
    point: column('Point du socle', 'privacyPoint'),
    answer: column('Réponse', 'privacyAnswer'),
    not_applicable_reason: column('Pourquoi sans objet', 'longText'),
    evidence_reference: column('Preuve', 'longText'),
    evidence_on: column('Date de la preuve', 'date'),
    evidence_ends_on: column('Fin de validité', 'date'),
    done_count: column('Réalisés', 'number'),
    required_count: column('Requis', 'number'),
    comment: column('Commentaire', 'longText'),
  },
  maturity_campaign: { network_id: NETWORK, title: column('Titre'), starts_on: column('Début', 'date'), ends_on: column('Fin', 'date') },
  maturity_assessment: {
    campaign_id: column('Campagne', 'reference'),
    ccas_id: CCAS,
    assessor_name: column('Évaluateur·rice'),
    assessed_on: column('Date de l’évaluation', 'date'),
    validated_at: column('Validée le', 'dateTime'),
    validated_by_id: column('Validée par', 'context'),
  },
  maturity_level: {
    assessment_id: column('Évaluation', 'context'),
    activity: column('Activité', 'maturityActivity'),
    met_levels: column('Niveaux atteints'),
    target_level: column('Cible', 'number'),
    comment: column('Commentaire', 'longText'),
  },
  dpo_designation: {
    network_id: NETWORK,
    ccas_id: CCAS,
    mode: column('Mode', 'dpoMode'),
    organisation: column('Organisme'),
    dpo_name: column('DPO'),
    dpo_email: column('Adresse électronique'),
    dpo_phone: column('Téléphone'),
    cnil_number: column('Numéro CNIL'),
    designated_on: column('Désignation à la CNIL', 'date'),
    mission_letter_on: column('Lettre de mission', 'date'),
    ...OFFICE_DATES,
    is_fictitious: column('Personne fictive', 'boolean'),
  },
  cnil_procedure: {
    network_id: NETWORK,
    ccas_id: CCAS,
    kind: column('Nature', 'cnilProcedure'),
    reference: column('Référence'),
    opened_on: column('Ouverte le', 'date'),
    due_on: column('Date limite', 'date'),
    closed_on: column('Close le', 'date'),
    outcome: column('Issue', 'longText'),
  },
  privacy_breach: {
    network_id: NETWORK,
    ccas_id: CCAS,
    discovered_at: column('Découverte', 'dateTime'),
    notified_at: column('Notifiée à la CNIL', 'dateTime'),
    persons_informed_on: column('Personnes informées le', 'date'),
    is_without_risk: column('Sans risque pour les personnes', 'boolean'),
    closed_on: column('Close le', 'date'),
  },
  rights_request: {
    network_id: NETWORK,
    ccas_id: CCAS,
    received_on: column('Reçue le', 'date'),
    is_extended: column('Délai prolongé', 'boolean'),
    answered_on: column('Répondue le', 'date'),
  },
  privacy_action: {
    network_id: NETWORK,
    point: column('Point du socle', 'privacyPoint'),
    title: column('Action'),
    description: column('Description', 'longText'),
    owner_account_id: column('Responsable', 'reference'),
    owner_name: column('Responsable'),
    due_on: column('Échéance', 'date'),
    priority: column('Priorité', 'number'),
    evidence_reference: column('Preuve', 'longText'),
    abandoned_reason: column('Motif d’abandon', 'longText'),
  },
  privacy_action_ccas: { action_id: column('Action', 'reference'), ccas_id: CCAS, done_on: column('Faite le', 'date') },
  figure_publication: {
    network_id: NETWORK,
    funder_id: column('Financeur', 'reference'),
    figure: column('Chiffre', 'publishedFigure'),
    published_at: column('Publiée le', 'dateTime'),
  },
} as const satisfies Record<string, Readonly<Record<string, JournalColumn>>>;

/** The business tables, by their name in the journal. */
export type JournalSubject = keyof typeof JOURNAL_COLUMNS;

export const isJournalSubject = (name: string): name is JournalSubject => name in JOURNAL_COLUMNS;

/** A column added to the database before this page was reloaded still shows, under its own name. */
export const columnOf = (subject: string, field: string): JournalColumn =>
  (isJournalSubject(subject) ? (JOURNAL_COLUMNS[subject] as Readonly<Record<string, JournalColumn>>)[field] : undefined) ?? column(field.replaceAll('_', ' '));
