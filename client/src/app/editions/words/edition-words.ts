import type { EditionAudience, EditionModel, EditionPerimeterKind } from '@maillage/domain';
import type { EditionState } from '../../../generated/schema-types';
import type { Tone } from '../../ui';

export const MODEL_LABELS: Readonly<Record<EditionModel, string>> = {
  board: 'Conseil d’administration',
  funder_committee: 'Comité du financeur',
  plan_review: 'Bilan du plan',
  activity_report: 'Bilan d’activités consolidé',
  one_page: 'Une page',
};

export const AUDIENCE_LABELS: Readonly<Record<EditionAudience, string>> = {
  board: 'Instances et membres du réseau',
  funder: 'Financeurs',
};

export const PERIMETER_LABELS: Readonly<Record<EditionPerimeterKind, string>> = {
  network: 'Tout le réseau',
  territory: 'Un territoire',
  cohort: 'Un groupe de CCAS',
  funder: 'Les initiatives d’un financeur',
};

export const STATE_LABELS: Readonly<Record<EditionState, string>> = {
  draft: 'En préparation',
  signed: 'Bon à publier',
  published: 'Publiée',
};

export const STATE_TONES: Readonly<Record<EditionState, Tone>> = { draft: 'info', signed: 'warn', published: 'good' };
