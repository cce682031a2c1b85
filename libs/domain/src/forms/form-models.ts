import type { FormDefinition } from './form-definition';
import { HEATWAVE_FLASH } from './models/heatwave-flash';

/** A ready-made form, with which one of a network may begin. */
export interface FormModel {
  readonly code: string;
  readonly title: string;
  readonly purpose: string;
  readonly definition: FormDefinition;
}

/** Ready-made forms, in the order in which they are offered. */
export const FORM_MODELS: readonly FormModel[] = [
  { code: 'heatwave_flash', title: 'Flash canicule', purpose: 'Quatre questions sur le registre et le plan de l’été.', definition: HEATWAVE_FLASH },
];

/** One of them by its code. */
export const formModel = (code: string): FormModel | undefined => FORM_MODELS.find((model) => model.code === code);
