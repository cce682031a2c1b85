import type { JournalTable } from '../../faces';
import { byAction, CCAS, day, NETWORK, oneOf, quoted, reference, TERM, text, yesOrNo } from '../../faces/journal-table';
import { CCAS_KIND_LABELS, OFFICE_FUNCTION_LABELS } from './ccas-words';

/** Tables of network in the history. */
export const NETWORK_TABLES = {
  network: {
    noun: ['réseau', 'réseaux'],
    tell: byAction('a créé le réseau', 'a modifié le réseau', 'a supprimé le réseau'),
    columns: {
      name: text('Nom du réseau'),
      territory_id: reference('Territoire'),
      is_demonstration: yesOrNo('Réseau de démonstration'),
    },
  },
  ccas: {
    noun: ['fiche', 'fiches'],
    tell: (facts) => {
      if (facts.begins('closed_on')) return 'a fermé le CCAS';
      return byAction('a créé la fiche du CCAS', 'a modifié la fiche du CCAS', 'a supprimé la fiche du CCAS')(facts);
    },
    columns: {
      kind: oneOf('Nature', CCAS_KIND_LABELS),
      name: text('Nom'),
      siren: text('SIREN'),
      territory_id: reference('Commune'),
      address_line: text('Adresse'),
      postal_code: text('Code postal'),
      city: text('Ville'),
      phone: text('Téléphone'),
      email: text('Adresse électronique'),
      website: text('Site internet'),
      opened_on: day('Date d’ouverture'),
      closed_on: day('Date de fermeture'),
      successor_id: reference('CCAS successeur'),
    },
  },
  office: {
    noun: ['fonction', 'fonctions'],
    tell: (facts) => {
      if (facts.begins('ends_on')) return 'a daté la fin d’une fonction';
      return byAction('a ajouté une fonction', 'a modifié une fonction', 'a supprimé une fonction')(facts);
    },
    columns: {
      ccas_id: CCAS,
      function: oneOf('Fonction', OFFICE_FUNCTION_LABELS),
      person_name: text('Personne'),
      job_title: text('Intitulé du poste'),
      email: text('Adresse électronique'),
      phone: text('Téléphone'),
      ...TERM,
      is_fictitious: yesOrNo('Personne fictive'),
    },
  },
  funder: {
    noun: ['financeur', 'financeurs'],
    tell: (facts) => byAction('a ajouté le financeur', 'a renommé le financeur', 'a supprimé le financeur')(facts) + quoted(facts.value('name')),
    said: ['name'],
    columns: { network_id: NETWORK, name: text('Nom du financeur') },
  },
} as const satisfies Readonly<Record<string, JournalTable>>;
