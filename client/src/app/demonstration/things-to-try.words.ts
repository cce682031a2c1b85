import type { Role } from '@maillage/domain';

/** Something to try, and where it begins. */
export interface ThingToTry {
  readonly text: string;
  readonly link: string;
}

/** Three things that show each role what Maillage does for it, on the demonstration alone. */
export const THINGS_TO_TRY: Readonly<Record<Role, readonly ThingToTry[]>> = {
  coordinator: [
    { text: 'Voir en un écran où en sont les 39 CCAS, et relancer ceux qui se taisent', link: '/initiatives' },
    { text: 'Suivre un an de conventions signées, dans le temps et sur la carte', link: '/conventions' },
    { text: 'Décider d’une valeur qu’un CCAS conteste', link: '/indicateurs/contestations' },
  ],
  referent: [
    { text: 'Lire ce que disent vos communes, et ce qui les bloque', link: '/initiatives/blocages' },
    { text: 'Imprimer le portrait social d’une commune avant une visite', link: '/indicateurs/territoires' },
    { text: 'Trouver qui appeler dans un CCAS', link: '/reseau' },
  ],
  director: [
    { text: 'Répondre «\u202fRien de nouveau\u202f» en une seconde', link: '/mon-ccas' },
    { text: 'Ouvrir une convention et ses pièces', link: '/conventions/registre' },
    { text: 'Comparer votre commune à ses voisines', link: '/indicateurs/comparer' },
  ],
  contributor: [
    { text: 'Donner des nouvelles d’une initiative, avec une phrase', link: '/mon-ccas' },
    { text: 'Lire la discussion d’une initiative', link: '/initiatives/liste' },
    { text: 'Voir les chiffres de votre commune', link: '/indicateurs' },
  ],
  dpo: [
    { text: 'Traiter une violation qui court, en heures', link: '/rgpd' },
    { text: 'Répondre pour plusieurs points dans votre liste', link: '/rgpd/a-traiter' },
    { text: 'Comparer deux campagnes de maturité', link: '/rgpd/maturite' },
  ],
  funder: [
    { text: 'Lire la réponse en cinq phrases', link: '/publications' },
    { text: 'Voir ce qui a changé depuis votre dernière visite', link: '/publications' },
    { text: 'Imprimer la page, sur une ou deux feuilles', link: '/publications' },
  ],
  admin: [
    { text: 'Inviter une personne et lui donner un rôle', link: '/comptes' },
    { text: 'Charger les contours d’un territoire', link: '/indicateurs/contours' },
    { text: 'Décider d’une définition proposée', link: '/indicateurs/propositions' },
  ],
};
