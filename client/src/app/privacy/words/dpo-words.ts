import type { CnilProcedureKind, DpoMode } from '@maillage/domain';

export const DPO_MODE_LABELS: Readonly<Record<DpoMode, string>> = {
  own: 'Propre au CCAS',
  shared_town: 'Mutualisé avec la Ville',
  ept: 'Porté par l’EPT',
  cdg: 'Centre de gestion',
  syndicate: 'Syndicat mixte',
  provider: 'Prestataire',
};

export const CNIL_PROCEDURE_LABELS: Readonly<Record<CnilProcedureKind, string>> = {
  control: 'Contrôle',
  formal_notice: 'Mise en demeure',
  reminder: 'Rappel aux obligations',
  sanction: 'Sanction',
};
