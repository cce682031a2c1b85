import { columnOf, isJournalSubject, type JournalSubject } from './journal-columns';
import type { JournalEntryFieldsFragment } from './journal-entry.generated';
import { wordValue } from './journal-values';

type Action = JournalEntryFieldsFragment['action'];

/** What a sentence needs to know of an entry. */
interface Facts {
  readonly action: Action;
  /** The worded value that the entry brings (or takes away, for a deletion). */
  readonly value: (field: string) => string | null;
  /** What the entry brings, as the database holds it. */
  readonly to: (field: string) => string | null;
  /** Whether an update brings the field from nothing to something. */
  readonly begins: (field: string) => boolean;
  /** Whether an update empties the field. */
  readonly ends: (field: string) => boolean;
  /** Whether an update touches nothing but these fields. */
  readonly touchesOnly: (...fields: string[]) => boolean;
}

type Tell = (facts: Facts) => string;

const byAction = (created: string, updated: string, deleted: string) => (facts: Facts) => ({ created, updated, deleted })[facts.action];
const quoted = (text: string | null): string => (text ? ` «\u00a0${text}\u00a0»` : '');

/** What becomes of what one network proposes to another, or to the administration. */
const PROPOSAL_DECISIONS = { accepted: 'a accepté', refused: 'a refusé', withdrawn: 'a retiré' } as const;

/** What is proposed of a shared definition. */
const PROPOSED_ACTS = {
  create: 'a proposé un indicateur partagé de plus',
  update: 'a proposé de modifier l’indicateur partagé',
  archive: 'a proposé d’archiver l’indicateur partagé',
  restore: 'a proposé de rétablir l’indicateur partagé',
} as const;

/** What becomes of a contested value. */
const CONTEST_DECISIONS = {
  accepted: 'a accepté une contestation',
  refused: 'a refusé une contestation',
  withdrawn: 'a retiré une contestation',
} as const;

/** « {who} … »: one verb per table, and its own words for what people do most. */
const SENTENCES: Readonly<Record<JournalSubject, Tell>> = {
  network: byAction('a créé le réseau', 'a modifié le réseau', 'a supprimé le réseau'),
  ccas: (facts) => {
    if (facts.begins('closed_on')) return 'a fermé le CCAS';
    return byAction('a créé la fiche du CCAS', 'a modifié la fiche du CCAS', 'a supprimé la fiche du CCAS')(facts);
  },
  office: (facts) => {
    if (facts.begins('ends_on')) return 'a daté la fin d’une fonction';
    return byAction('a ajouté une fonction', 'a modifié une fonction', 'a supprimé une fonction')(facts);
  },
  funder: (facts) => byAction('a ajouté le financeur', 'a renommé le financeur', 'a supprimé le financeur')(facts) + quoted(facts.value('name')),
  account: (facts) => {
    if (facts.begins('disabled_at')) return 'a suspendu le compte';
    if (facts.ends('disabled_at')) return 'a rétabli le compte';
    if (facts.begins('declined_at')) return 'a refusé l’invitation';
    if (facts.touchesOnly('declined_at')) return 'a renvoyé l’invitation';
    if (facts.touchesOnly('password_hash')) return 'a changé le mot de passe du compte';
    return byAction('a créé le compte', 'a modifié le compte', 'a accepté l’invitation')(facts);
  },
  role_assignment: (facts) =>
    facts.touchesOnly('account_id') ? 'a accepté un rôle' : byAction('a attribué un rôle', 'a modifié un rôle', 'a retiré un rôle')(facts),
  plan: byAction('a créé le plan', 'a modifié le plan', 'a supprimé le plan'),
  recommendation: byAction('a créé la recommandation', 'a modifié la recommandation', 'a supprimé la recommandation'),
  initiative: (facts) => {
    if (facts.begins('archived_at')) return 'a archivé l’initiative';
    if (facts.ends('archived_at')) return 'a rétabli l’initiative';
    if (facts.touchesOnly('weather', 'weather_text', 'weather_at')) return 'a déclaré la météo de l’initiative';
    if (facts.action === 'created' && facts.value('carry_over_reason')) return 'a reconduit l’initiative';
    return byAction('a créé l’initiative', 'a modifié l’initiative', 'a supprimé l’initiative')(facts);
  },
  initiative_recommendation: (facts) =>
    facts.action === 'deleted'
      ? `a délié l’initiative de la recommandation${quoted(facts.value('recommendation_id'))}`
      : `a relié l’initiative à la recommandation${quoted(facts.value('recommendation_id'))}`,
  milestone: (facts) => {
    const isDeliverable = facts.value('kind') === 'Livrable';
    const which = `${facts.value('title') ? 'le' : 'un'} ${isDeliverable ? 'livrable' : 'jalon'}${quoted(facts.value('title'))}`;
    if (facts.begins('done_on')) return `a déclaré fait ${which}`;
    return `${byAction('a ajouté', 'a modifié', 'a supprimé')(facts)} ${which}`;
  },
  funding_line: byAction('a ajouté un financement', 'a modifié un financement', 'a supprimé un financement'),
  adoption: (facts) => {
    if (facts.touchesOnly('last_news_at', 'last_news_by_id')) return 'a confirmé qu’il n’y a rien de nouveau';
    if (facts.begins('blocker')) return 'a signalé un blocage';
    if (facts.ends('blocker')) return 'a levé un blocage';
    return byAction('a donné les premières nouvelles', 'a donné des nouvelles', 'a effacé les nouvelles')(facts);
  },
  comment: (facts) => {
    if (facts.begins('archived_at')) return 'a retiré un commentaire';
    return byAction('a ajouté un commentaire', 'a modifié un commentaire', 'a supprimé un commentaire')(facts);
  },
  initiative_publication: (facts) => {
    const funder = facts.value('funder_id') ?? 'un financeur';
    return facts.action === 'deleted' ? `a retiré l’initiative de ce que voit ${funder}` : `a publié l’initiative auprès de ${funder}`;
  },
  reminder: byAction('a relancé le CCAS', 'a modifié une relance', 'a supprimé une relance'),
  file: (facts) => {
    if (facts.begins('archived_at')) return 'a archivé une pièce';
    return (
      byAction('a ajouté la pièce', 'a modifié une pièce', 'a supprimé une pièce')(facts) + quoted(facts.action === 'created' ? facts.value('title') : null)
    );
  },
  file_version: byAction('a déposé un fichier', 'a modifié un fichier', 'a supprimé un fichier'),
  convention_template: byAction('a créé la convention-type', 'a renommé la convention-type', 'a supprimé la convention-type'),
  convention_template_version: (facts) => {
    if (facts.begins('published_on')) return 'a publié une version de la convention-type';
    return byAction('a commencé une version de la convention-type', 'a modifié la convention-type', 'a supprimé une version de la convention-type')(facts);
  },
  convention: (facts) => {
    if (facts.begins('archived_at')) return 'a archivé la convention';
    if (facts.ends('archived_at')) return 'a rétabli la convention';
    return byAction('a créé la convention', 'a modifié la convention', 'a supprimé la convention')(facts);
  },
  convention_party: byAction('a ajouté une partie à la convention', 'a modifié une partie de la convention', 'a retiré une partie de la convention'),
  convention_act: (facts) =>
    byAction('a enregistré l’acte', 'a corrigé un acte', 'a retiré l’acte')(facts) + quoted(facts.action === 'updated' ? null : facts.value('kind')),
  convention_rider: byAction('a ajouté un avenant', 'a modifié un avenant', 'a retiré un avenant'),
  convention_volet: (facts) => `a renseigné le volet${quoted(facts.value('volet'))}`,
  convention_grant: byAction('a ajouté une subvention', 'a modifié une subvention', 'a retiré une subvention'),
  convention_means: byAction('a valorisé un moyen', 'a modifié un moyen valorisé', 'a retiré un moyen valorisé'),
  convention_secondment: byAction('a ajouté une mise à disposition', 'a modifié une mise à disposition', 'a retiré une mise à disposition'),
  crc_recommendation: byAction(
    'a ajouté une recommandation de la chambre régionale des comptes',
    'a modifié une recommandation de la chambre régionale des comptes',
    'a supprimé une recommandation de la chambre régionale des comptes',
  ),
  convention_crc_recommendation: byAction('a relié la convention à une recommandation', 'a modifié un lien', 'a délié la convention d’une recommandation'),
  privacy_validity: byAction('a fixé une durée de validité', 'a modifié une durée de validité', 'a retiré une durée de validité'),
  privacy_answer: byAction('a répondu à un point du socle RGPD', 'a mis à jour un point du socle RGPD', 'a effacé un point du socle RGPD'),
  maturity_campaign: byAction('a ouvert la campagne de maturité', 'a modifié la campagne de maturité', 'a supprimé la campagne de maturité'),
  maturity_assessment: (facts) => {
    if (facts.begins('validated_at')) return 'a validé l’évaluation de maturité';
    return byAction('a commencé l’évaluation de maturité', 'a modifié l’évaluation de maturité', 'a supprimé l’évaluation de maturité')(facts);
  },
  maturity_level: byAction('a évalué une activité', 'a réévalué une activité', 'a effacé une évaluation'),
  dpo_designation: byAction('a enregistré la désignation du DPO', 'a modifié la désignation du DPO', 'a supprimé la désignation du DPO'),
  cnil_procedure: (facts) => {
    if (facts.begins('closed_on')) return 'a clos une procédure de la CNIL';
    return byAction('a enregistré une procédure de la CNIL', 'a modifié une procédure de la CNIL', 'a supprimé une procédure de la CNIL')(facts);
  },
  privacy_breach: (facts) => {
    if (facts.begins('notified_at')) return 'a daté la notification d’une violation de données';
    return byAction('a enregistré une violation de données', 'a modifié une violation de données', 'a supprimé une violation de données')(facts);
  },
  rights_request: (facts) => {
    if (facts.begins('answered_on')) return 'a daté la réponse à une demande de droits';
    return byAction('a enregistré une demande de droits', 'a modifié une demande de droits', 'a supprimé une demande de droits')(facts);
  },
  privacy_action: (facts) => {
    if (facts.begins('abandoned_reason')) return 'a abandonné une action du plan RGPD';
    return byAction('a ajouté une action au plan RGPD', 'a modifié une action du plan RGPD', 'a supprimé une action du plan RGPD')(facts);
  },
  privacy_action_ccas: (facts) => {
    if (facts.begins('done_on')) return 'a déclaré faite une action du plan RGPD';
    return byAction('a confié au CCAS une action du plan RGPD', 'a modifié une action du plan RGPD', 'a retiré au CCAS une action du plan RGPD')(facts);
  },
  figure_publication: (facts) => {
    const funder = facts.value('funder_id') ?? 'un financeur';
    return facts.action === 'deleted' ? `a retiré un chiffre de ce que voit ${funder}` : `a publié un chiffre auprès de ${funder}`;
  },
  indicator: (facts) => {
    if (facts.begins('archived_at')) return 'a archivé l’indicateur';
    if (facts.ends('archived_at')) return 'a rétabli l’indicateur';
    return byAction('a créé l’indicateur', 'a modifié l’indicateur', 'a supprimé l’indicateur')(facts);
  },
  indicator_break: byAction('a signalé une rupture de série', 'a modifié une rupture de série', 'a retiré une rupture de série'),
  indicator_mapping: byAction('a enregistré un format d’import', 'a modifié un format d’import', 'a supprimé un format d’import'),
  indicator_contest: (facts) => {
    const decision = facts.to('status');
    if (facts.action === 'updated' && decision && decision in CONTEST_DECISIONS) return CONTEST_DECISIONS[decision as keyof typeof CONTEST_DECISIONS];
    return (
      byAction('a contesté une valeur de l’indicateur', 'a modifié une contestation', 'a supprimé une contestation')(facts) +
      quoted(facts.value('indicator_id'))
    );
  },
  definition_proposal: (facts) => {
    const act = facts.to('act');
    if (facts.action === 'created' && act && act in PROPOSED_ACTS)
      return PROPOSED_ACTS[act as keyof typeof PROPOSED_ACTS] + quoted(facts.value('indicator_id'));
    const decision = facts.to('status');
    return `${decision && decision in PROPOSAL_DECISIONS ? PROPOSAL_DECISIONS[decision as keyof typeof PROPOSAL_DECISIONS] : 'a modifié'} une proposition sur les indicateurs partagés`;
  },
  value_proposal: (facts) => {
    if (facts.action === 'created') return 'a proposé des valeurs pour le territoire du réseau';
    const decision = facts.to('status');
    return decision && decision in PROPOSAL_DECISIONS
      ? `${PROPOSAL_DECISIONS[decision as keyof typeof PROPOSAL_DECISIONS]} des valeurs proposées par un autre réseau`
      : 'a accepté des valeurs proposées par un autre réseau';
  },
  indicator_target: (facts) => {
    const act = facts.action === 'created' && !facts.value('value') ? 'a retiré une cible de l’indicateur' : 'a fixé une cible à l’indicateur';
    return act + quoted(facts.value('indicator_id'));
  },
};

/** Fields that the sentence itself says, so that they are not said twice. */
const SAID_IN_SENTENCE: Readonly<Partial<Record<JournalSubject, readonly string[]>>> = {
  funder: ['name'],
  initiative_publication: ['funder_id', 'published_at'],
  initiative_recommendation: ['recommendation_id'],
  convention_act: ['kind'],
  convention_volet: ['volet'],
  figure_publication: ['funder_id', 'published_at'],
  indicator_contest: ['indicator_id'],
  indicator_target: ['indicator_id'],
  definition_proposal: ['indicator_id'],
};

function factsOf(entry: JournalEntryFieldsFragment): Facts {
  const change = (field: string) => entry.changes.find((candidate) => candidate.field === field);
  const isUpdate = entry.action === 'updated';
  return {
    action: entry.action,
    value: (field) => {
      const found = change(field);
      return found ? wordValue(columnOf(entry.subjectType, field).kind, (entry.action === 'deleted' ? found.from : found.to) ?? null) : null;
    },
    to: (field) => change(field)?.to ?? null,
    begins: (field) => isUpdate && !!change(field)?.to && !change(field)?.from,
    ends: (field) => isUpdate && !!change(field)?.from && !change(field)?.to,
    touchesOnly: (...fields) => isUpdate && entry.changes.every((candidate) => fields.includes(candidate.field)),
  };
}

/** « a signalé un blocage »: what comes after the name of who did it. */
export function tellAction(entry: JournalEntryFieldsFragment): string {
  if (isJournalSubject(entry.subjectType)) return SENTENCES[entry.subjectType](factsOf(entry));
  return byAction('a ajouté un élément', 'a modifié un élément', 'a supprimé un élément')(factsOf(entry));
}

/** One change as people read it. */
export interface ChangeLine {
  readonly label: string;
  readonly from: string | null;
  readonly to: string | null;
  /** Shown as texts before and after, not on one line. */
  readonly isLong: boolean;
}

const LONG_TEXT_CHARACTERS = 60;

/**
 * The changes field by field, in the order of the columns; a pilot who was an account and becomes a free name is one line.
 * An entry of creation or deletion shows what it brought or took away, and no empty field.
 */
export function tellChanges(entry: JournalEntryFieldsFragment): ChangeLine[] {
  const said = isJournalSubject(entry.subjectType) ? (SAID_IN_SENTENCE[entry.subjectType] ?? []) : [];
  const lines = new Map<string, ChangeLine>();
  for (const change of entry.changes) {
    const { label, kind } = columnOf(entry.subjectType, change.field);
    const from = wordValue(kind, change.from ?? null);
    const to = wordValue(kind, change.to ?? null);
    if (said.includes(change.field) || (from === null && to === null)) continue;
    const other = lines.get(label);
    const merged = { from: other?.from ?? from, to: other?.to ?? to };
    const isLong = kind === 'longText' && Math.max(merged.from?.length ?? 0, merged.to?.length ?? 0) > LONG_TEXT_CHARACTERS;
    lines.set(label, { label, ...merged, isLong });
  }
  return [...lines.values()];
}
