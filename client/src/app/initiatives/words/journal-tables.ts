import { BUDGET_RESULT_LABELS, BUDGET_STAGE_LABELS } from '@maillage/domain';
import type { JournalTable } from '../../faces';
import { byAction, CCAS, day, euros, instant, longText, NETWORK, number, oneOf, quoted, reference, text, untold } from '../../faces/journal-table';
import { MILESTONE_KIND_LABELS } from './milestone-words';
import { STAGE_LABELS } from './stage-words';
import { WEATHER_LABELS } from './weather-words';

const INITIATIVE = untold('Initiative');

/** Tables of initiatives in the history. */
export const INITIATIVES_TABLES = {
  plan: {
    noun: ['plan', 'plans'],
    tell: byAction('a créé le plan', 'a modifié le plan', 'a supprimé le plan'),
    columns: { network_id: NETWORK, year: text('Année'), title: text('Titre') },
  },
  recommendation: {
    noun: ['recommandation', 'recommandations'],
    tell: byAction('a créé la recommandation', 'a modifié la recommandation', 'a supprimé la recommandation'),
    columns: {
      network_id: NETWORK,
      number: number('Numéro'),
      title: text('Titre'),
      summary: longText('Résumé'),
    },
  },
  initiative: {
    noun: ['initiative', 'initiatives'],
    tell: (facts) => {
      if (facts.begins('archived_at')) return 'a archivé l’initiative';
      if (facts.ends('archived_at')) return 'a rétabli l’initiative';
      if (facts.touchesOnly('weather', 'weather_text', 'weather_at')) return 'a déclaré la météo de l’initiative';
      if (facts.action === 'created' && facts.value('carry_over_reason')) return 'a reconduit l’initiative';
      return byAction('a créé l’initiative', 'a modifié l’initiative', 'a supprimé l’initiative')(facts);
    },
    columns: {
      plan_id: reference('Plan'),
      number: number('Numéro'),
      title: text('Titre'),
      purpose: longText('Finalité'),
      owner_account_id: reference('Pilote'),
      owner_name: text('Pilote'),
      deputy_account_id: reference('Suppléance'),
      deputy_name: text('Suppléance'),
      starts_on: day('Début'),
      ends_on: day('Fin'),
      weather: oneOf('Météo', WEATHER_LABELS),
      weather_text: longText('Commentaire de la météo'),
      weather_at: untold('Météo déclarée le'),
      carried_over_from_id: reference('Reconduite depuis'),
      carry_over_reason: longText('Motif de la reconduction'),
      archived_at: instant('Archivée le'),
    },
  },
  initiative_recommendation: {
    noun: ['lien', 'liens'],
    tell: (facts) =>
      facts.action === 'deleted'
        ? `a délié l’initiative de la recommandation${quoted(facts.value('recommendation_id'))}`
        : `a relié l’initiative à la recommandation${quoted(facts.value('recommendation_id'))}`,
    said: ['recommendation_id'],
    columns: { initiative_id: INITIATIVE, recommendation_id: reference('Recommandation') },
  },
  milestone: {
    noun: ['jalon', 'jalons'],
    tell: (facts) => {
      const isDeliverable = facts.value('kind') === 'Livrable';
      const which = `${facts.value('title') ? 'le' : 'un'} ${isDeliverable ? 'livrable' : 'jalon'}${quoted(facts.value('title'))}`;
      if (facts.begins('done_on')) return `a déclaré fait ${which}`;
      return `${byAction('a ajouté', 'a modifié', 'a supprimé')(facts)} ${which}`;
    },
    columns: {
      initiative_id: INITIATIVE,
      kind: oneOf('Nature', MILESTONE_KIND_LABELS),
      title: text('Intitulé'),
      due_on: day('Échéance'),
      done_on: day('Fait le'),
      evidence: longText('Preuve'),
    },
  },
  milestone_dependency: {
    noun: ['lien entre jalons', 'liens entre jalons'],
    tell: (facts) => {
      const [which, awaited] = [quoted(facts.value('milestone_id')), quoted(facts.value('awaited_id'))];
      return facts.action === 'deleted'
        ? `a délié le jalon${which} du jalon${awaited}, qu’il attendait`
        : `a dit que le jalon${which} attend le jalon${awaited}`;
    },
    said: ['milestone_id', 'awaited_id'],
    columns: { milestone_id: reference('Jalon'), awaited_id: reference('Jalon attendu') },
  },
  funding_line: {
    noun: ['financement', 'financements'],
    tell: byAction('a ajouté un financement', 'a modifié un financement', 'a supprimé un financement'),
    columns: {
      initiative_id: INITIATIVE,
      funder_id: reference('Financeur'),
      label: text('Objet du financement'),
      sought_cents: euros('Montant demandé'),
      promised_cents: euros('Montant promis'),
      notified_cents: euros('Montant notifié'),
      signed_cents: euros('Montant signé'),
      paid_cents: euros('Montant versé'),
    },
  },
  initiative_budget: {
    noun: ['budget', 'budgets'],
    tell: (facts) => {
      if (facts.begins('report_sent_on')) return 'a noté l’envoi du compte rendu financier';
      if (facts.action === 'updated' && facts.touchesOnly('stage')) return `a fait passer le budget à «\u202f${facts.value('stage') ?? ''}\u202f»`;
      return byAction('a préparé le budget', 'a modifié le budget', 'a supprimé le budget')(facts);
    },
    columns: {
      initiative_id: INITIATIVE,
      stage: oneOf('Étape du budget', BUDGET_STAGE_LABELS),
      exercise_starts_on: day('Début de l’exercice'),
      exercise_ends_on: day('Fin de l’exercice'),
      agreed_report_on: day('Compte rendu prévu par la convention'),
      report_sent_on: day('Compte rendu envoyé le'),
      lines: untold('Lignes du budget'),
      result_kind: oneOf('Résultat', BUDGET_RESULT_LABELS),
      result_cents: euros('Montant du résultat'),
      result_text: longText('Explication du résultat'),
      overhead_key: longText('Répartition des charges indirectes'),
      in_kind_method: longText('Valorisation des contributions en nature'),
      story: longText('Mise en œuvre'),
      people: longText('Personnes bénéficiaires'),
      places: longText('Dates et lieux'),
      results: longText('Objectifs atteints'),
    },
  },
  adoption: {
    noun: ['réponse', 'réponses'],
    tell: (facts) => {
      if (facts.touchesOnly('last_news_at', 'last_news_by_id')) return 'a confirmé qu’il n’y a rien de nouveau';
      if (facts.touchesOnly('blocker_review_on', 'blocker_review_note', 'last_news_at', 'last_news_by_id')) return 'a reporté la date de revue d’un blocage';
      if (facts.begins('blocker')) return 'a signalé un blocage';
      if (facts.ends('blocker')) return 'a levé un blocage';
      return byAction('a donné les premières nouvelles', 'a donné des nouvelles', 'a effacé les nouvelles')(facts);
    },
    columns: {
      initiative_id: INITIATIVE,
      ccas_id: CCAS,
      stage: oneOf('Étape', STAGE_LABELS),
      not_concerned_reason: longText('Pourquoi non concerné'),
      note: longText('Note'),
      blocker: longText('Point de blocage'),
      blocker_addressee_id: reference('Qui peut débloquer'),
      blocker_lifted_by: text('Qui peut débloquer'),
      blocker_lifts_when: longText('Levé quand'),
      blocker_review_on: day('À revoir le'),
      blocker_review_note: longText('Mot du report'),
      blocked_since: day('Bloqué depuis le'),
      blocker_outcome: longText('Ce qui a levé le blocage'),
      last_news_at: untold('Dernières nouvelles'),
      last_news_by_id: untold('Nouvelles données par'),
    },
  },
  plan_template: {
    noun: ['modèle de plan', 'modèles de plan'],
    tell: byAction('a partagé un modèle', 'a modifié un modèle', 'a retiré un modèle'),
    columns: { network_id: NETWORK, year: text('Année'), title: text('Titre'), summary: longText('Résumé'), initiatives: untold('Initiatives') },
  },
  bulk_act: {
    noun: ['geste', 'gestes'],
    tell: (facts) => {
      const count = facts.value('changed_count') ?? '';
      if (facts.begins('undone_at')) return `a annulé un geste (rétablis\u202f: ${facts.value('restored_count') ?? '0'})`;
      if (facts.value('stage')) return `a changé l’étape de ${count} ${count === '1' ? 'réponse' : 'réponses'}, en un geste`;
      return `a changé ${count} ${count === '1' ? 'ligne' : 'lignes'} du plan, en un geste`;
    },
    said: ['changed_count', 'stage', 'restored_count'],
    columns: {
      network_id: NETWORK,
      kind: untold('Nature'),
      stage: oneOf('Étape', STAGE_LABELS),
      made_by_id: untold('Fait par'),
      made_at: untold('Fait le'),
      changed_count: number('Lignes changées'),
      undone_by_id: untold('Annulé par'),
      undone_at: untold('Annulé le'),
      restored_count: number('Rétablies'),
    },
  },
  initiative_publication: {
    noun: ['publication', 'publications'],
    tell: (facts) => {
      const funder = facts.value('funder_id') ?? 'un financeur';
      return facts.action === 'deleted' ? `a retiré l’initiative de ce que voit ${funder}` : `a publié l’initiative auprès de ${funder}`;
    },
    said: ['funder_id', 'published_at'],
    columns: {
      initiative_id: INITIATIVE,
      funder_id: reference('Financeur'),
      published_at: instant('Publiée le'),
    },
  },
  reminder: {
    noun: ['relance', 'relances'],
    tell: byAction('a relancé le CCAS', 'a modifié une relance', 'a supprimé une relance'),
    columns: {
      ccas_id: CCAS,
      plan_id: reference('Plan'),
      sent_at: untold('Envoyée le'),
      recipients_count: number('Destinataires'),
    },
  },
} as const satisfies Readonly<Record<string, JournalTable>>;
