import type { FieldReason, Reason } from '@maillage/domain';

/** What only the browser can see: no answer from the server. */
type ClientReason = 'NETWORK_FAILURE';

/** Why something was refused, as screens know it. */
export type ApiReason = Reason | ClientReason;

/** Refusals in French, of things and of fields. */
export type Refusals = Readonly<Partial<Record<ApiReason | FieldReason, string>>>;

/**
 * Refusals of anything, and of who comes in: what happened, then what to do. Those of one feature are among its words (`learnRefusals`); one that
 * has no wording anywhere does not compile (`features.ts`). Narrow no-break spaces (U+202F) stand before « ; : ! ? » as the typography wants.
 */
export const GENERAL_REFUSALS = {
  NOT_SIGNED_IN: 'Votre session est terminée. Connectez-vous de nouveau pour continuer.',
  NOT_ALLOWED: 'Vos droits ne permettent pas cette action. Demandez à la coordination du réseau de vous les donner.',
  OTHER_ACCOUNT_SIGNED_IN:
    'Une autre personne s’est connectée dans ce navigateur\u202f: rien n’a été fait en son nom. Reconnectez-vous, ou rechargez la page pour continuer avec son compte.',
  CROSS_SITE_REQUEST: 'Cette demande a été refusée par sécurité. Rechargez la page, puis recommencez.',
  NOT_FOUND: 'Cette fiche n’existe pas ou ne vous est pas accessible. Revenez à la liste pour la retrouver.',
  INVALID_INPUT: 'Certains champs sont à corriger. Ils sont signalés dans le formulaire.',
  REQUEST_TOO_COMPLEX: 'Cette demande est trop volumineuse. Réduisez ce que vous demandez, puis recommencez.',
  STALE_VERSION: 'Quelqu’un a modifié cette fiche entre-temps. Comparez les deux versions, puis choisissez.',
  ALREADY_CREATED:
    'Votre premier envoi est bien arrivé\u202f: la fiche existe, telle que vous l’aviez saisie alors. Ouvrez-la pour y reporter ce que vous avez changé depuis.',
  TOO_MANY_ATTEMPTS: 'Trop d’essais en peu de temps. Attendez quelques minutes, puis recommencez.',
  TOO_MUCH_AT_ONCE: 'Trop de demandes à la fois sont parties de votre compte. Attendez un instant, puis réessayez.',
  UNAVAILABLE: 'Le service est momentanément indisponible. Votre saisie est gardée à l’écran\u202f; réessayez dans une minute.',
  UNEXPECTED: 'Le serveur a rencontré un problème. Votre saisie est gardée à l’écran\u202f; réessayez dans un instant.',
  NETWORK_FAILURE: 'Le serveur ne répond pas. Votre saisie est gardée à l’écran\u202f; réessayez.',
  WRONG_CREDENTIALS: 'Adresse ou mot de passe inconnus. Vérifiez les deux, ou demandez un lien de connexion.',
  LINK_INVALID: 'Ce lien ne sert plus\u202f: il a expiré ou a déjà été utilisé. Demandez-en un nouveau.',
  EMAIL_TAKEN: 'Un compte existe déjà avec cette adresse. Ouvrez ce compte pour lui ajouter un rôle.',
  OWN_ACCOUNT_LOCKOUT: 'Vous ne pouvez pas vous retirer vos propres droits. Demandez-le à une autre personne qui gère les comptes.',
  TOO_MANY_FILES_AT_ONCE: 'Beaucoup de fichiers arrivent en même temps. Rien n’a été déposé\u202f; réessayez dans une minute.',
  // of one field
  REQUIRED: 'Remplissez ce champ.',
  TOO_SHORT: 'C’est trop court. Complétez.',
  TOO_LONG: 'C’est trop long. Raccourcissez.',
  NOT_A_DATE: 'Cette date n’est pas complète ou n’existe pas. Écrivez-la comme 12/03/2026.',
  NOT_A_TIME: 'Donnez aussi l’heure, comme 14\u00a0h\u00a030.',
  NOT_AN_EMAIL: 'Écrivez une adresse complète, comme prenom.nom@ville.fr.',
  EMAIL_DOUBTFUL: 'Vérifiez cette adresse\u202f: un de ses caractères n’y a pas sa place (apostrophe, accent, signe en trop…).',
  NOT_A_PHONE: 'Écrivez un numéro de téléphone complet, comme 01 23 45 67 89.',
  NOT_A_POSTAL_CODE: 'Un code postal compte 5 chiffres.',
  NOT_A_URL: 'Écrivez une adresse complète, qui commence par https://.',
  NOT_A_NUMBER: 'Écrivez un nombre, comme 12 500,50.',
  NOT_A_WHOLE_NUMBER: 'Écrivez un nombre entier, en chiffres.',
  OUT_OF_RANGE: 'Cette valeur sort des limites permises. Vérifiez-la.',
  NOT_IN_LIST: 'Choisissez une valeur de la liste.',
  UNKNOWN_REFERENCE: 'Ce choix n’existe plus. Choisissez-en un autre.',
  END_BEFORE_START: 'La fin ne peut pas précéder le début. Corrigez l’une des deux dates.',
  DATE_IN_FUTURE: 'Cette date est dans le futur. Choisissez aujourd’hui ou une date passée.',
  REASON_REQUIRED: 'Dites pourquoi, en une phrase.',
  REASON_OF_NOTHING: 'Cette raison ne serait pas gardée avec cette réponse. Videz-la, ou changez la réponse.',
  PASSWORD_TOO_WEAK: 'Ce mot de passe est trop simple. Allongez-le ou variez les caractères.',
  PASSWORD_KNOWN: 'Ce mot de passe figure dans des listes connues des pirates. Choisissez-en un autre.',
  SCOPE_REQUIRED: 'Dites à quoi ce rôle s’applique.',
  SCOPE_NOT_YOURS: 'Vous ne pouvez donner des droits que sur votre propre réseau.',
  INVALID_FORMAT: 'Ce n’est pas la forme attendue. Vérifiez votre saisie.',
} as const satisfies Refusals;

/** What is said in place of a refusal whose words did not load. */
const IN_GENERAL = 'Cette demande a été refusée. Vérifiez ce que vous avez saisi, puis recommencez.';

const known: Partial<Record<string, string>> = { ...GENERAL_REFUSALS };

/** The words of the features, once they are there. */
export const learnRefusals = (more: Refusals): void => void Object.assign(known, more);

/** Whether a refusal has its own words already. */
export const isRefusalKnown = (reason: string): reason is ApiReason | FieldReason => Object.hasOwn(known, reason);

/** A refusal in French. */
export const refusalText = (reason: ApiReason | FieldReason): string => known[reason] ?? IN_GENERAL;
