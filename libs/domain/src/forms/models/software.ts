import type { FormDefinition } from '../form-definition';
import { section, words } from './asking';
import { choices, countColumn, dayColumn, eurosColumn, grid, list, pickColumn, wordsColumn } from './listing';

/** What a CCAS works on, each with or without a tool of its own. */
export const SOFTWARE_MISSIONS = {
  aides: 'Aides facultatives et dossier social',
  aide_legale: 'Aide sociale légale',
  domiciliation: 'Domiciliation',
  accueil: 'Accueil et rendez-vous',
  suivi_social: 'Suivi social',
  domicile: 'Aide à domicile, télégestion',
  portage: 'Portage de repas, régie',
  residence: 'Résidence autonomie',
  petite_enfance: 'Petite enfance',
  logement: 'Logement',
  finances: 'Finances',
  rh_paie: 'RH et paie',
  parapheur: 'Parapheur',
  actes: 'Télétransmission des actes',
  courrier: 'Courrier et GED',
  simulation: 'Simulation de droits',
  traduction: 'Traduction',
  numerique: 'Médiation numérique',
  statistiques: 'Statistiques',
  telephonie: 'Téléphonie',
} as const;

/** How long before its end a contract must be given notice. */
export const NOTICE_MONTHS = { aucun: 0, un_mois: 1, deux_mois: 2, trois_mois: 3, six_mois: 6 } as const;

const INTERFACES = {
  api_particulier: 'API Particulier',
  api_impot: 'API Impôt particulier',
  franceconnect: 'FranceConnect',
  proconnect: 'ProConnect',
  hubee: 'HubEE',
  helios: 'PES V2, Hélios',
  chorus: 'Chorus Pro',
  actes: '@CTES',
  parapheur: 'Parapheur électronique',
  sne: 'SNE',
  siao: 'SI-SIAO',
  cdap: 'CDAP (CAF)',
  trajectoire: 'Via Trajectoire',
  domifa: 'DomiFa, import et export',
  inclusion: 'data.inclusion, DORA',
  annuaire: 'Annuaire Service-public',
  sso: 'Compte unique de la Ville',
} as const;

/** « Logiciels métiers »: who works with what, until when, and what can be taken out of it. */
export const SOFTWARE: FormDefinition = {
  schema: 1,
  introduction:
    'Un inventaire de vos outils, pas une évaluation des éditeurs. Ajoutez une ligne par outil, un tableur fait maison en est un. **Les coûts ne sont lus que par votre CCAS et la coordination** ; le reste est lu par tous les CCAS, pour acheter et demander ensemble. L’an prochain, vos réponses seront proposées : il suffira de corriger ce qui change.',
  minutes: 25,
  sections: [
    section('outils', 'Vos outils', 'Ceux dont les agents du CCAS se servent, que le contrat soit au CCAS, à la Ville ou à un autre.', [
      list(
        [
          'logiciels',
          'Logiciels et tableurs',
          'Un contrat pour trois missions : une ligne par mission, avec le même nom. La fin est celle du contrat en cours, jamais déduite de son début.',
        ],
        'outil',
        30,
        [
          pickColumn('mission', 'Mission', SOFTWARE_MISSIONS),
          wordsColumn('produit', 'Produit', 80),
          wordsColumn('editeur', 'Éditeur', 80),
          pickColumn('titulaire', 'Titulaire du contrat', {
            ccas: 'CCAS',
            ville: 'Ville',
            ept: 'EPT',
            departement: 'Département',
            etat: 'État',
            inconnu: 'Ne sait pas',
          }),
          pickColumn('contrat', 'Contrat', {
            ...{ abonnement: 'Abonnement', licence: 'Licence et maintenance', marche: 'Marché public', gratuit: 'Gratuit', tableur: 'Tableur fait maison' },
          }),
          pickColumn('hebergement', 'Hébergement', {
            local: 'Serveur de la Ville',
            editeur: 'Chez l’éditeur',
            nuage: 'Nuage d’un tiers',
            inconnu: 'Ne sait pas',
          }),
          dayColumn('fin', 'Fin du contrat'),
          pickColumn('preavis', 'Préavis', {
            ...{ aucun: 'Aucun', un_mois: '1 mois', deux_mois: '2 mois', trois_mois: '3 mois', six_mois: '6 mois', inconnu: 'Ne sait pas' },
          }),
          pickColumn('export', 'Données récupérables', {
            ...{
              ouvert: 'Oui, CSV ou tableur',
              api: 'Oui, par une API',
              payant: 'Oui, contre paiement',
              ferme: 'Format de l’éditeur',
              non: 'Non',
              inconnu: 'Ne sait pas',
            },
          }),
          countColumn('agents', 'Agents qui s’en servent', 'agent'),
          pickColumn('satisfaction', 'Satisfaction', { tres_bonne: 'Très satisfait', bonne: 'Satisfait', faible: 'Peu satisfait', nulle: 'Pas satisfait' }),
          pickColumn('souhait', 'Souhait', { garder: 'Garder', changer: 'Changer', mutualiser: 'Acheter ensemble', sans_avis: 'Sans avis' }),
        ],
      ),
      choices(['sans_outil', 'Missions exercées sans aucun outil', 'Ni logiciel, ni tableur : sur papier.'], SOFTWARE_MISSIONS),
      choices(['non_exercees', 'Missions que le CCAS n’exerce pas', 'Elles sortent du compte.'], SOFTWARE_MISSIONS),
    ]),
    section('liens', 'Ce que vos outils savent échanger', '« Possible » : l’éditeur le propose, le CCAS ne l’a pas mis en service.', [
      grid(['interfaces', 'Interfaces', 'Laissez vide ce qui ne concerne aucun de vos outils.'], INTERFACES, [
        pickColumn('etat', 'État', {
          ...{ en_service: 'En service', prevu: 'Prévu', possible: 'Possible chez l’éditeur', impossible: 'Impossible', inconnu: 'Ne sait pas' },
        }),
      ]),
      { ...words(['blocage', 'Ce qui vous bloque', 'Un besoin sans réponse, un outil qui ne parle pas à un autre.']), readBy: 'ept' },
    ]),
    section(
      'couts',
      'Ce que cela coûte',
      'Lu par votre CCAS, votre référence territoriale et la coordination : un prix est une donnée commerciale. Les autres n’en lisent que des quartiles arrondis, de huit CCAS au moins, sans nom. Un contrat de la Ville pour tous ses services n’est pas un coût du CCAS.',
      [
        grid(
          ['couts', 'Coût annuel par mission', 'Toutes taxes comprises, maintenance et hébergement compris.'],
          SOFTWARE_MISSIONS,
          [eurosColumn('cout', 'Coût annuel'), pickColumn('charge', 'À la charge de', { ccas: 'CCAS', ville: 'Ville', partage: 'Partagé' })],
          { readBy: 'ccas', totals: 'columns' },
        ),
      ],
    ),
  ],
  checks: [],
};
