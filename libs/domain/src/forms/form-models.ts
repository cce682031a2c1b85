import type { FormDefinition } from './form-definition';
import { ACTIVITY_REPORT } from './models/activity-report';
import { DIGITAL_TOOLS_SPREAD } from './models/digital-tools';
import { HEATWAVE_FLASH } from './models/heatwave-flash';
import { HUMAN_RESOURCES } from './models/human-resources';
import { SOFTWARE } from './models/software';
import { LOCAL_GOVERNANCE } from './models/local-governance';
import { ACCESS_TO_RIGHTS_FORM } from './models/non-recours';
import { SOCIAL_NEEDS_ANALYSIS } from './models/social-needs-analysis';

/** A ready-made form, with which one of a network may begin. */
export interface FormModel {
  readonly code: string;
  readonly title: string;
  readonly purpose: string;
  readonly definition: FormDefinition;
}

/** Ready-made forms, in the order in which they are offered. */
export const FORM_MODELS: readonly FormModel[] = [
  {
    code: 'activity_report',
    title: 'Bilan d’activités du CCAS',
    purpose: 'Les 48 chiffres clés d’une année, en douze sections, préremplis de ce qui est déjà publié.',
    definition: ACTIVITY_REPORT,
  },
  { code: 'heatwave_flash', title: 'Flash canicule', purpose: 'Quatre questions sur le registre et le plan de l’été.', definition: HEATWAVE_FLASH },
  { code: 'software', title: 'Logiciels métiers', purpose: 'L’inventaire des outils, des fins de contrat et des données récupérables.', definition: SOFTWARE },
  {
    code: 'human_resources',
    title: 'Ressources humaines Ville et CCAS',
    purpose: 'Le contact RH de chaque CCAS dans sa ville, et les pratiques à reprendre.',
    definition: HUMAN_RESOURCES,
  },
  {
    code: 'social_needs',
    title: 'ABS et projet social',
    purpose: 'Où en est l’analyse des besoins sociaux du mandat, à présenter en 2027, et les vingt critères du label.',
    definition: SOCIAL_NEEDS_ANALYSIS,
  },
  {
    code: 'access_to_rights',
    title: 'Protocole de non-recours',
    purpose: 'Les sept étapes, puis des compteurs mois par mois : rien sur personne.',
    definition: ACCESS_TO_RIGHTS_FORM,
  },
  {
    code: 'digital_tools',
    title: 'Outils numériques',
    purpose: 'Simulateur, suivi social, traducteur, domiciliation : qui s’en sert.',
    definition: DIGITAL_TOOLS_SPREAD,
  },
  {
    code: 'local_governance',
    title: 'Gouvernance locale',
    purpose: 'Onze composantes et les instances de chaque commune.',
    definition: LOCAL_GOVERNANCE,
  },
];

/** One of them by its code. */
export const formModel = (code: string): FormModel | undefined => FORM_MODELS.find((model) => model.code === code);
