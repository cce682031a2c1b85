import type { JournalTable } from '../../faces';
import { byAction, CCAS, day, euros, instant, longText, NETWORK, number, oneOf, quoted, reference, text, untold, yesOrNo } from '../../faces/journal-table';
import { ACT_KIND_LABELS, CONVENTION_KIND_LABELS, PARTY_SIDE_LABELS, RENEWAL_LABELS, VOLET_COVERAGE_LOOKS, VOLET_LABELS } from './convention-words';
import { CRC_FOLLOW_UP_LOOKS } from './crc-follow-up-words';

const CONVENTION = untold('Convention');

/** Tables of conventions in the history. */
export const CONVENTIONS_TABLES = {
  convention_template: {
    noun: ['modèle', 'modèles'],
    tell: byAction('a créé la convention-type', 'a renommé la convention-type', 'a supprimé la convention-type'),
    columns: { network_id: NETWORK, title: text('Titre') },
  },
  convention_template_version: {
    noun: ['version de modèle', 'versions de modèle'],
    tell: (facts) => {
      if (facts.begins('published_on')) return 'a publié une version de la convention-type';
      return byAction('a commencé une version de la convention-type', 'a modifié la convention-type', 'a supprimé une version de la convention-type')(facts);
    },
    columns: {
      template_id: reference('Convention-type'),
      number: number('Version'),
      articles: untold('Articles'),
      change_note: longText('Ce qui change'),
      published_on: day('Publiée le'),
    },
  },
  convention: {
    noun: ['convention', 'conventions'],
    tell: (facts) => {
      if (facts.begins('archived_at')) return 'a archivé la convention';
      if (facts.ends('archived_at')) return 'a rétabli la convention';
      return byAction('a créé la convention', 'a modifié la convention', 'a supprimé la convention')(facts);
    },
    columns: {
      network_id: NETWORK,
      ccas_id: CCAS,
      kind: oneOf('Type', CONVENTION_KIND_LABELS),
      title: text('Objet'),
      reference: text('Référence'),
      effective_on: day('Prise d’effet'),
      ends_on: day('Terme'),
      renewal: oneOf('Reconduction', RENEWAL_LABELS),
      renewal_months: number('Période de reconduction, en mois'),
      renewals_max: number('Nombre maximal de reconductions'),
      notice_months: number('Préavis, en mois'),
      preparation_months: number('Préparation avant le préavis, en mois'),
      is_recharged: yesOrNo('Refacturation'),
      template_version_id: untold('Version du modèle'),
      replaced_by_id: reference('Remplacée par'),
      comment: longText('Commentaire'),
      archived_at: instant('Archivée le'),
    },
  },
  convention_party: {
    noun: ['partie', 'parties'],
    tell: byAction('a ajouté une partie à la convention', 'a modifié une partie de la convention', 'a retiré une partie de la convention'),
    columns: {
      convention_id: CONVENTION,
      side: oneOf('Partie', PARTY_SIDE_LABELS),
      name: text('Nom'),
      siren: text('SIREN'),
      signatory_name: text('Signataire'),
      signatory_capacity: text('Qualité'),
      mandate_starts_on: day('Début du mandat'),
      mandate_ends_on: day('Fin du mandat'),
    },
  },
  convention_act: {
    noun: ['acte', 'actes'],
    tell: (facts) =>
      byAction('a enregistré l’acte', 'a corrigé un acte', 'a retiré l’acte')(facts) + quoted(facts.action === 'updated' ? null : facts.value('kind')),
    said: ['kind'],
    columns: {
      convention_id: CONVENTION,
      kind: oneOf('Acte', ACT_KIND_LABELS),
      happened_on: day('Date'),
      year: text('Année'),
      reference: text('Référence'),
      note: longText('Note'),
    },
  },
  convention_rider: {
    noun: ['avenant', 'avenants'],
    tell: byAction('a ajouté un avenant', 'a modifié un avenant', 'a retiré un avenant'),
    columns: {
      convention_id: CONVENTION,
      number: number('Avenant n°'),
      subject: longText('Objet'),
      ca_deliberated_on: day('Délibération du CA'),
      council_deliberated_on: day('Délibération du conseil municipal'),
      signed_on: day('Signature'),
      received_on: day('Réception en préfecture'),
      effective_on: day('Prise d’effet'),
      new_ends_on: day('Nouveau terme'),
    },
  },
  convention_volet: {
    noun: ['volet', 'volets'],
    tell: (facts) => `a renseigné le volet${quoted(facts.value('volet'))}`,
    said: ['volet'],
    columns: {
      convention_id: CONVENTION,
      volet: oneOf('Volet', VOLET_LABELS),
      coverage: oneOf('Couverture', VOLET_COVERAGE_LOOKS),
      article: text('Article'),
    },
  },
  convention_grant: {
    noun: ['subvention', 'subventions'],
    tell: byAction('a ajouté une subvention', 'a modifié une subvention', 'a retiré une subvention'),
    columns: {
      convention_id: CONVENTION,
      year: text('Exercice'),
      voted_cents: euros('Montant voté'),
      voted_on: day('Votée le'),
      paid_cents: euros('Montant versé'),
      paid_on: day('Versée le'),
    },
  },
  convention_means: {
    noun: ['moyen', 'moyens'],
    tell: byAction('a valorisé un moyen', 'a modifié un moyen valorisé', 'a retiré un moyen valorisé'),
    columns: {
      convention_id: CONVENTION,
      year: text('Exercice'),
      volet: oneOf('Volet', VOLET_LABELS),
      label: text('Moyen'),
      valued_cents: euros('Valorisation'),
    },
  },
  convention_secondment: {
    noun: ['mise à disposition', 'mises à disposition'],
    tell: byAction('a ajouté une mise à disposition', 'a modifié une mise à disposition', 'a retiré une mise à disposition'),
    columns: {
      convention_id: CONVENTION,
      post: text('Poste'),
      time_percent: number('Quotité, en %'),
      starts_on: day('Début'),
      ends_on: day('Fin'),
    },
  },
  crc_recommendation: {
    noun: ['recommandation de la chambre', 'recommandations de la chambre'],
    tell: byAction(
      'a ajouté une recommandation de la chambre régionale des comptes',
      'a modifié une recommandation de la chambre régionale des comptes',
      'a supprimé une recommandation de la chambre régionale des comptes',
    ),
    columns: {
      network_id: NETWORK,
      ccas_id: CCAS,
      reported_on: day('Date du rapport'),
      number: text('Numéro'),
      body: longText('Texte'),
      volet: oneOf('Volet', VOLET_LABELS),
      follow_up: oneOf('Suite donnée', CRC_FOLLOW_UP_LOOKS),
      follow_up_note: longText('Précision'),
    },
  },
  convention_crc_recommendation: {
    noun: ['suite de la chambre', 'suites de la chambre'],
    tell: byAction('a relié la convention à une recommandation', 'a modifié un lien', 'a délié la convention d’une recommandation'),
    columns: { convention_id: CONVENTION, crc_recommendation_id: reference('Recommandation') },
  },
} as const satisfies Readonly<Record<string, JournalTable>>;
