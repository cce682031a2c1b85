import { decodePeriod, type DefinitionAct } from '@maillage/domain';
import type { JournalColumn, JournalTable } from '../../faces';
import { byAction, CCAS, day, instant, longText, NETWORK, number, oneOf, quoted, reference, text, untold, yesOrNo } from '../../faces/journal-table';
import { formatNumber } from '../../ui/format/format';
import { AGGREGATION_LABELS, INDICATOR_DIRECTION_LOOKS, INDICATOR_THEME_LABELS, PERIODICITY_LABELS, VALUE_STATE_LABELS } from './indicator-words';

const INDICATOR = reference('Indicateur');

/** « 10 ; 20 » of `[10, 20]`. */
const numbers = (label: string): JournalColumn => ({ label, read: (json) => (JSON.parse(json) as number[]).map(formatNumber).join('\u202f; ') });

/** « 2024 », or « 2024, période 3 »: an entry does not know whether that is a quarter or a month. */
const period = (label: string): JournalColumn => ({
  label,
  read: (encoded) => {
    const { year, part } = decodePeriod(Number(encoded));
    return part === 0 ? String(year) : `${year}, période ${part}`;
  },
});

/** What becomes of a contested value. */
const CONTEST_DECISIONS: Readonly<Record<string, string>> = {
  accepted: 'a accepté une contestation',
  refused: 'a refusé une contestation',
  withdrawn: 'a retiré une contestation',
};

/** What becomes of what one network proposes to another, or to the administration. */
const PROPOSAL_DECISIONS: Readonly<Record<string, string>> = { accepted: 'a accepté', refused: 'a refusé', withdrawn: 'a retiré' };

/** What is proposed of a shared definition. */
const PROPOSED_ACTS: Readonly<Record<DefinitionAct, string>> = {
  create: 'a proposé un indicateur partagé de plus',
  update: 'a proposé de modifier l’indicateur partagé',
  archive: 'a proposé d’archiver l’indicateur partagé',
  restore: 'a proposé de rétablir l’indicateur partagé',
};

/** Tables of indicators in the history. */
export const INDICATORS_TABLES = {
  indicator: {
    noun: ['indicateur', 'indicateurs'],
    tell: (facts) => {
      if (facts.begins('archived_at')) return 'a archivé l’indicateur';
      if (facts.ends('archived_at')) return 'a rétabli l’indicateur';
      return byAction('a créé l’indicateur', 'a modifié l’indicateur', 'a supprimé l’indicateur')(facts);
    },
    columns: {
      network_id: NETWORK,
      code: text('Code'),
      name: text('Nom'),
      definition: longText('Définition'),
      unit: text('Unité'),
      decimals: number('Décimales'),
      direction: oneOf('Sens', INDICATOR_DIRECTION_LOOKS),
      theme: oneOf('Thème', INDICATOR_THEME_LABELS),
      periodicity: oneOf('Périodicité', PERIODICITY_LABELS),
      aggregation: oneOf('Agrégation', AGGREGATION_LABELS),
      numerator_id: reference('Numérateur'),
      denominator_id: reference('Dénominateur'),
      scale: number('Multiplié par'),
      weight_id: reference('Pondéré par'),
      expression: text('Formule'),
      is_masked: yesOrNo('Effectifs de moins de 5 masqués'),
      producer: text('Producteur'),
      distributor: text('Diffuseur'),
      method: longText('Méthode'),
      limits: longText('Limites'),
      licence: text('Licence'),
      source_url: text('Page du producteur'),
      next_update_on: day('Prochaine mise à jour'),
      lower_bound: number('Valeur plausible, au moins'),
      upper_bound: number('Valeur plausible, au plus'),
      class_bounds: numbers('Seuils de la carte'),
      archived_at: instant('Archivé le'),
    },
  },
  indicator_break: {
    noun: ['rupture de série', 'ruptures de série'],
    tell: byAction('a signalé une rupture de série', 'a modifié une rupture de série', 'a retiré une rupture de série'),
    columns: { indicator_id: INDICATOR, period: period('À partir de'), note: longText('Motif') },
  },
  indicator_mapping: {
    noun: ['correspondance', 'correspondances'],
    tell: byAction('a enregistré un format d’import', 'a modifié un format d’import', 'a supprimé un format d’import'),
    columns: {
      network_id: NETWORK,
      signature: untold('Colonnes'),
      name: text('Nom du format'),
      mapping: untold('Correspondance'),
    },
  },
  indicator_contest: {
    noun: ['contestation', 'contestations'],
    tell: (facts) => {
      const decision = facts.action === 'updated' ? CONTEST_DECISIONS[facts.to('status') ?? ''] : undefined;
      const act = byAction('a contesté une valeur de l’indicateur', 'a modifié une contestation', 'a supprimé une contestation');
      return decision ?? act(facts) + quoted(facts.value('indicator_id'));
    },
    said: ['indicator_id'],
    columns: {
      network_id: NETWORK,
      ccas_id: CCAS,
      indicator_id: INDICATOR,
      territory_id: reference('Territoire'),
      period: period('Période'),
      contested_value: untold('Valeur contestée'),
      contested_state: oneOf('État contesté', VALUE_STATE_LABELS),
      proposed_value: untold('Valeur proposée'),
      reason: longText('Motif'),
      source: longText('Source'),
      status: untold('Décision'),
      decision_text: longText('Motif de la décision'),
      decided_at: untold('Décidée le'),
      decided_by_id: untold('Décidée par'),
      created_by_id: untold('Contestée par'),
    },
  },
  definition_proposal: {
    noun: ['proposition', 'propositions'],
    tell: (facts) => {
      const act = facts.action === 'created' ? PROPOSED_ACTS[facts.to('act') as DefinitionAct] : undefined;
      if (act) return act + quoted(facts.value('indicator_id'));
      return `${PROPOSAL_DECISIONS[facts.to('status') ?? ''] ?? 'a modifié'} une proposition sur les indicateurs partagés`;
    },
    said: ['indicator_id'],
    columns: {
      network_id: NETWORK,
      act: untold('Proposition'),
      indicator_id: INDICATOR,
      input: untold('Contenu'),
      reason: longText('Motif'),
      status: untold('Décision'),
      decision_text: longText('Réponse'),
      decided_at: untold('Décidée le'),
      decided_by_id: untold('Décidée par'),
      created_by_id: untold('Proposée par'),
    },
  },
  value_proposal: {
    noun: ['proposition', 'propositions'],
    tell: (facts) => {
      if (facts.action === 'created') return 'a proposé des valeurs pour le territoire du réseau';
      return `${PROPOSAL_DECISIONS[facts.to('status') ?? ''] ?? 'a accepté'} des valeurs proposées par un autre réseau`;
    },
    columns: {
      import_id: untold('Import'),
      from_network_id: reference('Proposées par'),
      to_network_id: NETWORK,
      values_count: number('Valeurs'),
      status: untold('Décision'),
      accepted_import_id: untold('Import qui en est né'),
      decision_text: longText('Réponse'),
      decided_at: untold('Décidée le'),
      decided_by_id: untold('Décidée par'),
    },
  },
  indicator_target: {
    noun: ['cible', 'cibles'],
    tell: (facts) => {
      const act = facts.action === 'created' && !facts.value('value') ? 'a retiré une cible de l’indicateur' : 'a fixé une cible à l’indicateur';
      return act + quoted(facts.value('indicator_id'));
    },
    said: ['indicator_id'],
    columns: {
      network_id: NETWORK,
      indicator_id: INDICATOR,
      territory_id: reference('Territoire'),
      period: period('Période'),
      value: number('Cible'),
      reason: longText('Motif'),
      set_by_id: untold('Fixée par'),
      set_at: untold('Fixée le'),
    },
  },
} as const satisfies Readonly<Record<string, JournalTable>>;
