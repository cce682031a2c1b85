import { columnOf, isJournalSubject, type JournalSubject } from './journal-columns';
import type { JournalEntryFieldsFragment } from './journal-entry.generated';
import { wordValue } from './journal-values';

type Action = JournalEntryFieldsFragment['action'];

/** What a sentence needs to know of an entry. */
interface Facts {
  readonly action: Action;
  /** The worded value that the entry brings (or takes away, for a deletion). */
  readonly value: (field: string) => string | null;
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
    if (facts.touchesOnly('password_hash')) return 'a changé le mot de passe du compte';
    return byAction('a créé le compte', 'a modifié le compte', 'a supprimé le compte')(facts);
  },
  role_assignment: byAction('a attribué un rôle', 'a modifié un rôle', 'a retiré un rôle'),
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
};

/** Fields that the sentence itself says, so that they are not said twice. */
const SAID_IN_SENTENCE: Readonly<Partial<Record<JournalSubject, readonly string[]>>> = {
  funder: ['name'],
  initiative_publication: ['funder_id', 'published_at'],
  initiative_recommendation: ['recommendation_id'],
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
