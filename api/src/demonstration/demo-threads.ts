import type { DiscussionAudience, PrivacyPoint } from '@maillage/domain';
import type { DemoPerson } from './demo-accounts';

/** Who says it (place in the union’s team, a role that is shown, or whoever answers for the CCAS), how many days ago, in which words. */
export type DemoMessage = readonly [who: number | DemoPerson | 'ccas', daysAgo: number, body: string];

/** What is said about one thing. `on`: an initiative of the present plan, by its number, at a CCAS or not; a point or the convention of a CCAS, by its INSEE code. */
export interface DemoThread {
  readonly on:
    | { readonly initiative: number }
    | { readonly initiative: number; readonly commune: string }
    | { readonly point: PrivacyPoint; readonly commune: string }
    | { readonly commune: string };
  readonly audience: DiscussionAudience;
  readonly messages: readonly DemoMessage[];
}

const STAINS = '93072';
const MONTREUIL = '93048';
const BOBIGNY = '93008';

/** Questions and answers of the network over its year. */
export const DEMO_THREADS: readonly DemoThread[] = [
  {
    on: { initiative: 1 },
    audience: 'shared',
    messages: [
      ['referent', 212, 'Trois communes d’Est Ensemble veulent un **calendrier commun**. Est-ce possible\u202f?'],
      [0, 210, 'Oui\u202f: le guide d’animation prévoit\u202f:\n\n- une réunion par trimestre\u202f;\n- commune aux villes d’un même EPT.'],
    ],
  },
  {
    on: { initiative: 1 },
    audience: 'shared',
    messages: [[3, 41, 'Deux communes demandent si la coordination peut être portée à deux. Oui, la convention-type le prévoit.']],
  },
  {
    on: { initiative: 1 },
    audience: 'internal',
    messages: [
      [0, 12, 'Six CCAS n’ont pas de remplaçant cet été. @Hugo Sabatier, qui appelez-vous en premier dans votre EPT\u202f?'],
      ['referent', 11, 'Bobigny et Bagnolet d’abord\u202f: leurs directions partent en juillet. Je vous dis jeudi, @Camille Arnaud.'],
    ],
  },
  {
    on: { initiative: 2 },
    audience: 'shared',
    messages: [
      ['director', 163, 'La fiche réflexe sert tous les jours à l’accueil. Peut-on l’avoir en version à compléter\u202f?'],
      [3, 161, 'Elle est dans le centre de ressources, avec les coordonnées à remplir.'],
    ],
  },
  {
    on: { initiative: 2 },
    audience: 'shared',
    messages: [
      [0, 19, 'Les caisses proposent une réunion la semaine prochaine. Qui vient\u202f?'],
      [3, 18, 'J’y serai, avec deux directions de Plaine Commune.'],
    ],
  },
  {
    on: { initiative: 3 },
    audience: 'shared',
    messages: [[1, 127, 'Après le renouvellement des conseils, vérifiez qui signe\u202f: le mandat d’avant ne vaut plus.']],
  },
  {
    on: { initiative: 4 },
    audience: 'shared',
    messages: [
      ['dpo', 98, 'Le registre partagé est prêt pour les trente traitements les plus courants.'],
      [2, 6, 'Le modèle de registre est dans le centre de ressources depuis lundi.'],
    ],
  },
  { on: { initiative: 5 }, audience: 'shared', messages: [['director', 54, 'Le portrait de la commune a servi au débat d’orientation budgétaire. Merci.']] },
  { on: { initiative: 6 }, audience: 'shared', messages: [['contributor', 33, 'La saisie depuis le téléphone a pris deux minutes.']] },
  {
    on: { initiative: 11 },
    audience: 'shared',
    messages: [
      ['referent', 76, 'Un ménage reçu deux fois dans le mois, cela compte comment\u202f?'],
      [3, 74, 'Un ménage reçu deux fois compte pour un ménage et deux passages.'],
    ],
  },
  {
    on: { initiative: 2, commune: STAINS },
    audience: 'shared',
    messages: [
      [0, 9, 'Bonjour @Inès Baudry, la fiche d’accueil est-elle affichée dans les deux antennes, ou seulement au siège\u202f?'],
      ['director', 7, 'Au siège depuis septembre\u202f; à l’antenne du Clos Saint-Lazare, *la semaine prochaine*. @Bruno Tessier s’en charge.'],
      ['contributor', 2, 'C’est fait, dans les deux.'],
    ],
  },
  {
    on: { initiative: 2, commune: STAINS },
    audience: 'internal',
    messages: [[3, 15, 'À rappeler après le conseil d’administration\u202f: la direction attend le vote du budget.']],
  },
  {
    on: { initiative: 1, commune: MONTREUIL },
    audience: 'internal',
    messages: [
      ['referent', 26, 'La direction hésite\u202f: elle n’a personne pour le calendrier. @Awa Diombera, pouvez-vous venir à leur réunion\u202f?'],
      [3, 25, 'Oui, le mardi matin. Je lui propose la date.'],
    ],
  },
  {
    on: { commune: STAINS },
    audience: 'shared',
    messages: [
      [
        1,
        21,
        'L’annexe financière manque. Sans elle, la préfecture demandera un complément\u202f:\n\n1. le tableau des moyens mis à disposition\u202f;\n2. la délibération du conseil municipal.',
      ],
      ['director', 20, 'Le tableau part demain. Pour la délibération, la séance est le 12.'],
      [1, 20, 'Parfait, rien d’autre à faire de votre côté d’ici là.'],
    ],
  },
  {
    on: { commune: BOBIGNY },
    audience: 'internal',
    messages: [['referent', 31, 'La ville veut revoir les mises à disposition avant de signer. À suivre avec @Yasmine Kerrou.']],
  },
  {
    on: { point: 'register', commune: STAINS },
    audience: 'shared',
    messages: [
      [
        'dpo',
        38,
        'Votre registre est presque complet\u202f: il manque les durées de conservation de l’*aide alimentaire*. Le modèle\u202f: https://www.cnil.fr/fr/RGPD-le-registre-des-activites-de-traitement',
      ],
      ['contributor', 30, 'C’est ajouté. @Rosa Lemoine, pouvez-vous relire la fiche 7\u202f?'],
      ['dpo', 28, 'Relue, elle est bonne.'],
    ],
  },
  {
    on: { point: 'dpia', commune: STAINS },
    audience: 'internal',
    messages: [
      [0, 17, '@Rosa Lemoine, faut-il une analyse d’impact avant d’ouvrir le nouveau logiciel d’instruction\u202f?'],
      ['dpo', 16, 'Oui, avant la reprise des données. Je la prépare avec eux en janvier.'],
    ],
  },
  {
    on: { point: 'awareness', commune: STAINS },
    audience: 'followed',
    messages: [
      [0, 9, 'Une session de sensibilisation a lieu le mois prochain à Saint-Denis\u202f: combien de personnes de votre équipe viendraient\u202f?'],
      ['contributor', 7, 'Six agents d’accueil et une encadrante.'],
      ['dpo', 6, 'Noté\u202f: je garde sept places.'],
    ],
  },
];
