import type { Refusals } from '../../errors';

/** What the takeover of a workbook refuses for. */
export const TAKEOVER_REFUSAL_REASONS = {
  TAKEOVER_FILE_UNREADABLE: 'Ce fichier ne se lit pas comme un tableau. Enregistrez-le au format XLSX, puis déposez-le de nouveau.',
  TAKEOVER_WRONG_STATE: 'Cette reprise a changé d’état entre-temps. Rechargez la page pour voir où elle en est.',
  TAKEOVER_SAID_MEANWHILE: 'Quelqu’un d’autre a avancé cette reprise entre-temps. La page montre maintenant ce qui est enregistré\u202f: refaites votre choix.',
  TAKEOVER_TOO_MANY: 'Plusieurs classeurs sont déjà en cours de reprise. Terminez-en un ou abandonnez-le, puis déposez celui-ci de nouveau.',
  TAKEOVER_MAKES_NOTHING: 'Il n’y a rien à créer\u202f: désignez au moins la colonne des initiatives, puis celles de l’avancement.',
  TAKEOVER_CHANGED_SINCE:
    'Ce qui a été repris a été modifié ou utilisé depuis\u202f: la reprise ne peut plus être annulée d’un bloc. Corrigez les lignes une à une.',
} as const satisfies Refusals;
