import type { FormCheck, FormSection } from '../form-definition';
import { between, check, flow, section, share, stock, toldOf, words } from './asking';

const INSERTION = section('insertion', 'Insertion, logement', '', [
  stock(
    [
      'g1',
      'Bénéficiaires du RSA accompagnés par le CCAS',
      'Par convention avec le département, au 31 décembre. Ce ne sont pas les foyers au RSA de la commune.',
    ],
    'person',
  ),
  flow(['g2_microcredits', 'Microcrédits accordés', 'Dans l’année, montés avec le CCAS.'], 'decision', { bounds: between(0, 500, { gapToLast: null }) }),
  flow(['g2_budgets', 'Budgets accompagnés', 'Ménages suivis dans l’année, chacun une fois.'], 'household', { addsUp: 'sum_with_doubles' }),
  ...toldOf('g'),
]);

const SENIORS = section('seniors', 'Seniors, autonomie, handicap', 'Si un service n’existe pas, répondez « sans objet » : cela se reprend l’an prochain.', [
  flow(['h1', 'Portage de repas : bénéficiaires', 'Personnes servies au moins une fois.'], 'person', { addsUp: 'sum_with_doubles' }),
  flow(['h2', 'Portage de repas : repas livrés', 'Repas livrés dans l’année.'], 'service'),
  flow(['h3_saad', 'Aide à domicile : heures réalisées', 'Heures facturées, pas planifiées.'], 'hour'),
  stock(['h3_ssiad', 'Soins infirmiers à domicile : places', 'Places autorisées au 31 décembre.'], 'place', { bounds: between(0, 300) }),
  stock(['h4', 'Téléassistance : abonnés', 'Au 31 décembre.'], 'person'),
  share(['h5', 'Résidence autonomie : occupation', 'Le taux est calculé.'], 'Nuits occupées', 'Nuits disponibles'),
  stock(['h6_inscrits', 'Registre canicule : inscrits', 'Au 31 décembre (CASF, art. L. 121-6-1, à vérifier sur Légifrance).'], 'person'),
  flow(['h6_appeles', 'Registre canicule : personnes appelées', 'Lors du plan, chacune une fois. 0 si le plan n’a pas été déclenché.'], 'person'),
  ...toldOf('h'),
]);

const OTHERS = section('autres', 'Autres services', 'Petite enfance, santé, numérique : seulement s’ils existent.', [
  words(['autres_services', 'Autres services du CCAS', 'Ce qu’ils font, pour combien de personnes.'], 1_200),
]);

const PARTNERS = section('partenariats', 'Partenariats et projets', 'Analyse des besoins sociaux, projet social de territoire, non-recours.', [
  words(['partenariats_texte', 'Partenariats de l’année', 'Avec qui, pour quoi.'], 1_200),
  words(['projets_texte', 'Projets, analyse des besoins sociaux, non-recours', 'Où en est chacun.'], 1_200),
]);

const OUTLOOK = section('perspectives', 'Perspectives et points d’alerte', '', [
  words(['perspectives_texte', 'Perspectives', 'Ce qui vient, et ce qu’il y faudrait.'], 1_200),
  words(['alertes', 'Points d’alerte', 'Ce qui menace un service ou un droit.'], 1_200),
]);

/** Services rendered, and what is done with others. */
export const SERVICE_SECTIONS: readonly FormSection[] = [INSERTION, SENIORS, OTHERS, PARTNERS];

/** What closes the report. */
export const OUTLOOK_SECTION: FormSection = OUTLOOK;

/** How their figures hold together. */
export const SERVICE_CHECKS: readonly FormCheck[] = [check('repas', '[h2]', '<=', '732 * [h1]', 'Deux repas par jour et par bénéficiaire sont un plafond.')];
