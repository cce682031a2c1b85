import type { FormDefinition } from '../form-definition';
import { ACCESS_CHECKS, ACCESS_SECTIONS } from './activity-access';
import { AID_CHECKS, AID_SECTIONS } from './activity-aid';
import { MEANS_SECTION } from './activity-means';
import { OUTLOOK_SECTION, SERVICE_CHECKS, SERVICE_SECTIONS } from './activity-services';

/** The yearly report of a CCAS: 48 key figures in twelve sections. The annex of definitions and methods writes itself. */
export const ACTIVITY_REPORT: FormDefinition = {
  schema: 1,
  introduction:
    'Un chiffre donné une fois sert à votre bilan, à celui du réseau et à l’analyse des besoins sociaux. **Zéro est une réponse.** Si vous ne pouvez pas compter, répondez « non disponible » et dites pourquoi ; si le service n’existe pas, « sans objet ». Vous pouvez vous y mettre à plusieurs et en plusieurs fois.',
  minutes: 90,
  sections: [...ACCESS_SECTIONS, ...AID_SECTIONS, ...SERVICE_SECTIONS, MEANS_SECTION, OUTLOOK_SECTION],
  checks: [...ACCESS_CHECKS, ...AID_CHECKS, ...SERVICE_CHECKS],
};
