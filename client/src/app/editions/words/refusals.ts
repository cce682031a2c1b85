import type { Refusals } from '../../errors';

/** What editions refuse for. */
export const EDITIONS_REFUSALS = {
  EDITION_PUBLISHED: 'Cette édition est publiée\u202f: elle ne change plus. Pour la rectifier, créez une édition rectificative.',
  EDITION_NOT_SIGNED: 'Cette édition n’a pas de bon à publier, ou a changé depuis. Relisez l’aperçu, puis donnez le bon à publier.',
  EDITION_NOT_CONFIRMED: 'Cette édition dit à ses lecteurs ce qu’ils ne lisent nulle part ailleurs. Relisez-le, puis confirmez en publiant.',
  EDITION_SIGN_AGAIN:
    'Une autre édition a été publiée depuis ce bon à publier, et leurs chiffres réunis révéleraient la réponse d’un CCAS. Donnez à nouveau le bon à publier, puis publiez.',
  EDITION_REPLACED_ALREADY: 'Une rectification de cette édition existe déjà. Ouvrez-la, ou supprimez-la si elle n’est pas publiée.',
  EDITION_EMPTY: 'Cette édition n’a aucun bloc. Ajoutez-en un pour commencer.',
  EDITION_TOO_LARGE: 'Cette édition est trop volumineuse. Retirez un bloc, ou restreignez ce qu’il montre.',
  EDITION_TOO_MANY: 'Il y en a trop. Supprimez ce qui ne sert plus, puis recommencez.',
} as const satisfies Refusals;
