import type { ConventionKind, FilePurpose, PrivacyPoint } from '@maillage/domain';

/** A document written for the demonstration: its text, and what it is attached to at which CCAS (its place in the list; null: the first that has one). */
export interface DemoDocument {
  readonly title: string;
  readonly purpose: FilePurpose;
  readonly on: { readonly convention: ConventionKind } | { readonly point: PrivacyPoint };
  readonly commune: string | null;
  readonly daysAgo: number;
  readonly paragraphs: readonly string[];
}

/** Where the demonstration's director works. */
const STAINS = '93072';
const frameworkOf = (commune: string | null) => ({ on: { convention: 'framework' }, commune }) as const;

/** Ten documents: every name, date and amount in them is invented. */
export const DEMO_DOCUMENTS: readonly DemoDocument[] = [
  {
    ...frameworkOf(STAINS),
    ...{ title: 'Convention-cadre signée', purpose: 'convention', daysAgo: 300 },
    paragraphs: [
      'Entre la commune, représentée par son maire, et le centre communal d’action sociale, représenté par sa vice-présidente.',
      'Article 1. La présente convention fixe les relations entre la Ville et le CCAS : fonctions support, personnel, moyens financiers, locaux, informatique, protection des données.',
      'Article 2. La Ville met à disposition du CCAS les locaux de l’accueil social et leur entretien.',
      'Article 3. La subvention de la Ville est versée en deux fois, en juillet et en décembre.',
      'Article 4. Un comité de suivi se réunit deux fois par an et rend compte au conseil d’administration.',
    ],
  },
  {
    ...frameworkOf(STAINS),
    ...{ title: 'Délibération du conseil d’administration', purpose: 'deliberation', daysAgo: 298 },
    paragraphs: [
      'Le conseil d’administration du CCAS, régulièrement convoqué, après en avoir délibéré, à l’unanimité :',
      'Approuve la convention-cadre avec la commune ; autorise sa vice-présidente à la signer ; dit qu’il en sera rendu compte chaque année.',
    ],
  },
  {
    ...frameworkOf(STAINS),
    ...{ title: 'Délibération du conseil municipal', purpose: 'deliberation', daysAgo: 296 },
    paragraphs: [
      'Le conseil municipal, vu le code de l’action sociale et des familles, après en avoir délibéré :',
      'Approuve la convention-cadre avec le CCAS et autorise le maire à la signer.',
    ],
  },
  {
    // the director of Stains is asked for hers
    ...frameworkOf(null),
    ...{ title: 'Accusé de réception de la préfecture', purpose: 'receipt', daysAgo: 295 },
    paragraphs: ['Acte transmis par voie dématérialisée. Nature : convention. Date de réception et identifiant : fictifs.'],
  },
  {
    ...{ on: { convention: 'cpom' }, commune: null },
    ...{ title: 'Contrat pluriannuel d’objectifs et de moyens', purpose: 'convention', daysAgo: 210 },
    paragraphs: [
      'Objectif 1. Ouvrir un premier accueil social inconditionnel sur toute l’amplitude de la mairie.',
      'Objectif 2. Tenir à jour les indicateurs partagés du réseau. Moyens : subvention pluriannuelle de 240 000 €, deux agents mis à disposition.',
      'Suivi : trois indicateurs, un bilan par an, une clause de revoyure.',
    ],
  },
  {
    ...{ on: { convention: 'premises' }, commune: null },
    ...{ title: 'Avenant n° 1 : antenne sociale de quartier', purpose: 'rider', daysAgo: 190 },
    paragraphs: ['Article unique. Les locaux de l’antenne sociale de quartier sont ajoutés à ceux que la Ville met à disposition du CCAS.'],
  },
  {
    ...frameworkOf(null),
    ...{ title: 'Réponse à la chambre régionale des comptes', purpose: 'letter', daysAgo: 71 },
    paragraphs: [
      'Madame la présidente, vous avez recommandé de fixer par convention le montant et le calendrier de la subvention de la commune.',
      'Le calendrier de versement est voté avec le budget depuis cette année. La convention-cadre le reprend à son article 3.',
    ],
  },
  {
    ...{ on: { point: 'register' }, commune: null },
    ...{ title: 'Extrait du registre des traitements', purpose: 'evidence', daysAgo: 120 },
    paragraphs: [
      'Traitement 7. Instruction des aides facultatives. Finalité : décider des aides et les verser. Base légale : mission d’intérêt public.',
      'Durée de conservation : deux ans après le dernier contact. Destinataires : agents instructeurs, commission permanente. Mesures : habilitations, traces.',
    ],
  },
  {
    ...{ on: { point: 'notices' }, commune: null },
    ...{ title: 'Mention d’information affichée à l’accueil', purpose: 'evidence', daysAgo: 95 },
    paragraphs: [
      'Vos données servent à instruire votre demande. Seules les personnes habilitées du CCAS y accèdent.',
      'Vous pouvez les consulter, les faire rectifier ou vous y opposer : demandez à l’accueil ou écrivez au délégué à la protection des données.',
    ],
  },
  {
    ...{ on: { point: 'awareness' }, commune: null },
    ...{ title: 'Compte rendu de la sensibilisation des équipes', purpose: 'evidence', daysAgo: 48 },
    paragraphs: [
      'Demi-journée du réseau : le secret professionnel, les demandes de droits, que faire en cas de violation de données.',
      'Douze agents présents ; la fiche réflexe est remise à chacun. Prochaine session au printemps.',
    ],
  },
];
