import { atPlace, type ConventionVolet, type TemplateArticle, type TemplateValues } from '@maillage/domain';

// What every convention has around its articles, whatever the convention-type says.

/** The two parties, introduced. */
export const PARTIES: readonly string[] = [
  'La {{nom de la ville}}, identifiée au SIREN sous le n° {{SIREN de la ville}}, représentée par {{nom du signataire de la ville}}, {{qualité du signataire de la ville}}, en vertu de la délibération du conseil municipal {{délibération du conseil municipal}},\nci-après « la Ville », d’une part,',
  'Le {{nom du CCAS}}, établissement public administratif identifié au SIREN sous le n° {{SIREN du CCAS}}, dont le siège est situé {{adresse du CCAS}}, représenté par {{nom du signataire du CCAS}}, {{qualité du signataire du CCAS}}, en vertu de la délibération du conseil d’administration {{délibération du conseil d’administration}},\nci-après « le CCAS », d’autre part,',
];

interface Visa {
  readonly text: string;
  /** Cited only where an article of that volet is kept; null: always. */
  readonly volet: ConventionVolet | null;
}

const VISAS: readonly Visa[] = [
  {
    volet: null,
    text: 'Vu le code général des collectivités territoriales, notamment ses articles L. 2121-29, L. 2131-1, L. 2131-2 et L. 2131-12 ;',
  },
  {
    volet: null,
    text: 'Vu le code de l’action sociale et des familles, notamment ses articles L. 123-4 à L. 123-8, L. 133-5, R. 123-1 et suivants ;',
  },
  {
    volet: 'staff',
    text: 'Vu le code général de la fonction publique, notamment ses articles L. 512-6 et suivants, et le décret n° 2008-580 du 18 juin 2008 relatif au régime de la mise à disposition applicable aux collectivités territoriales et aux établissements publics administratifs locaux ;',
  },
  { volet: 'procurement', text: 'Vu le code de la commande publique, notamment ses articles L. 2113-6 à L. 2113-8 ;' },
  {
    volet: 'privacy',
    text: 'Vu le règlement (UE) 2016/679 du 27 avril 2016 (RGPD), notamment ses articles 26, 28 et 37, et la loi n° 78-17 du 6 janvier 1978 modifiée ;',
  },
  { volet: null, text: 'Vu la délibération du conseil d’administration du CCAS {{délibération du conseil d’administration}} ;' },
  { volet: null, text: 'Vu la délibération du conseil municipal {{délibération du conseil municipal}} ;' },
];

/** The visas that the kept articles call for. */
export const visasFor = (articles: readonly TemplateArticle[]): string[] =>
  VISAS.filter(({ volet }) => volet === null || articles.some((article) => article.volet === volet)).map(({ text }) => text);

export const TO_BE_CHECKED = 'Références à vérifier sur Légifrance avant la signature.';

/** Where and when: no day is known before both have signed. */
export const doneAt = ({ communeName }: TemplateValues): string =>
  `Fait en deux exemplaires originaux, ${communeName ? atPlace(communeName) : 'à {{commune}}'}, le {{date de signature}}.`;

/** Told when one name stands for both parties, which the vice-president's signature is meant to avoid. */
export const TWICE_THE_SAME =
  'La même personne signe ici pour les deux parties. Le maire présidant de droit le conseil d’administration, faites signer pour le CCAS sa vice-présidence ou une personne qui en a reçu délégation.';

const sameName = (name: string): string => name.normalize('NFD').replace(/\P{L}/gu, '').toLowerCase();

/** Whether one person would sign for both parties. */
export const isSignedTwice = ({ townSignatoryName, ccasSignatoryName }: TemplateValues): boolean =>
  Boolean(townSignatoryName && ccasSignatoryName) && sameName(townSignatoryName ?? '') === sameName(ccasSignatoryName ?? '');
