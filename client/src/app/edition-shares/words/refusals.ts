import type { Refusals } from '../../errors';

/** What shares refuse for. */
export const EDITION_SHARES_REFUSALS = {
  EDITION_NOT_PUBLISHED: 'Cette édition n’est pas publiée. Publiez-la, puis partagez-la.',
  EDITION_NOT_FOR_FUNDER: 'Cette édition est écrite pour le conseil d’administration, ou pour un autre financeur. Composez une édition pour ce financeur.',
  EDITION_LINK_ENDED: 'Ce lien n’ouvre plus rien. Demandez-en un nouveau à qui vous l’a donné.',
  LINK_PASSWORD_WRONG: 'Ce n’est pas le mot de passe de ce lien. Vérifiez-le auprès de qui vous l’a donné.',
} as const satisfies Refusals;
