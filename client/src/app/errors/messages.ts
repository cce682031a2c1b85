import type { FieldReason, Reason } from '@maillage/domain';

/** What only the browser can see: no answer from the server. */
export type ClientReason = 'NETWORK_FAILURE';

/**
 * Every refusal in French: what happened, then what to do. A reason without wording does not compile.
 * Narrow no-break spaces (U+202F) stand before « ; : ! ? » as the typography wants.
 */
export const REASON_MESSAGES: Readonly<Record<Reason | ClientReason, string>> = {
  NOT_SIGNED_IN: 'Votre session est terminée. Connectez-vous de nouveau pour continuer.',
  NOT_ALLOWED: 'Vos droits ne permettent pas cette action. Demandez à la coordination du réseau de vous les donner.',
  CROSS_SITE_REQUEST: 'Cette demande a été refusée par sécurité. Rechargez la page, puis recommencez.',
  NOT_FOUND: 'Cette fiche n’existe pas ou ne vous est pas accessible. Revenez à la liste pour la retrouver.',
  INVALID_INPUT: 'Certains champs sont à corriger. Ils sont signalés dans le formulaire.',
  REQUEST_TOO_COMPLEX: 'Cette demande est trop volumineuse. Réduisez ce que vous demandez, puis recommencez.',
  STALE_VERSION: 'Quelqu’un a modifié cette fiche entre-temps. Comparez les deux versions, puis choisissez.',
  TOO_MANY_ATTEMPTS: 'Trop d’essais en peu de temps. Attendez quelques minutes, puis recommencez.',
  UNAVAILABLE: 'Le service est momentanément indisponible. Votre saisie est gardée à l’écran\u202f; réessayez dans une minute.',
  UNEXPECTED: 'Le serveur a rencontré un problème. Votre saisie est gardée à l’écran\u202f; réessayez dans un instant.',
  NETWORK_FAILURE: 'Le serveur ne répond pas. Votre saisie est gardée à l’écran\u202f; réessayez.',
  WRONG_CREDENTIALS: 'Adresse ou mot de passe inconnus. Vérifiez les deux, ou demandez un lien de connexion.',
  LINK_INVALID: 'Ce lien ne sert plus\u202f: il a expiré ou a déjà été utilisé. Demandez-en un nouveau.',
  EMAIL_TAKEN: 'Un compte existe déjà avec cette adresse. Ouvrez ce compte pour lui ajouter un rôle.',
  OWN_ACCOUNT_LOCKOUT: 'Vous ne pouvez pas vous retirer vos propres droits. Demandez-le à une autre personne qui gère les comptes.',
  SIREN_TAKEN: 'Un CCAS porte déjà ce numéro SIREN. Vérifiez le numéro, ou ouvrez la fiche existante.',
  OFFICE_OVERLAP: 'Une autre personne occupe déjà cette fonction à ces dates. Terminez d’abord son mandat.',
  FUNDER_NAME_TAKEN: 'Ce financeur existe déjà. Choisissez-le dans la liste.',
  PLAN_YEAR_TAKEN: 'Le réseau a déjà un plan pour cette année. Ouvrez-le, ou choisissez une autre année.',
  RECOMMENDATION_NUMBER_TAKEN: 'Une recommandation porte déjà ce numéro. Choisissez-en un autre.',
  INITIATIVE_NUMBER_TAKEN: 'Une initiative du plan porte déjà ce numéro. Choisissez-en un autre.',
  INITIATIVE_ALREADY_CARRIED_OVER: 'Cette initiative a déjà été reconduite. Ouvrez celle du plan suivant.',
  INITIATIVE_CARRY_OVER_BACKWARDS: 'Une initiative se reconduit vers un plan plus récent. Choisissez un plan d’une année suivante.',
  NO_NEWS_TO_CONFIRM: 'Il n’y a pas encore de nouvelle à confirmer. Choisissez d’abord une étape.',
};

export const FIELD_REASON_MESSAGES: Readonly<Record<FieldReason, string>> = {
  REQUIRED: 'Remplissez ce champ.',
  TOO_SHORT: 'C’est trop court. Complétez.',
  TOO_LONG: 'C’est trop long. Raccourcissez.',
  NOT_A_DATE: 'Cette date n’est pas complète ou n’existe pas. Écrivez-la comme 12/03/2026.',
  NOT_AN_EMAIL: 'Écrivez une adresse complète, comme prenom.nom@ville.fr.',
  NOT_A_PHONE: 'Écrivez un numéro de téléphone complet, comme 01 23 45 67 89.',
  NOT_A_SIREN: 'Un numéro SIREN compte 9 chiffres. Vérifiez-les un à un.',
  NOT_A_POSTAL_CODE: 'Un code postal compte 5 chiffres.',
  NOT_A_URL: 'Écrivez une adresse complète, qui commence par https://.',
  NOT_A_NUMBER: 'Écrivez un nombre, comme 12 500,50.',
  OUT_OF_RANGE: 'Cette valeur sort des limites permises. Vérifiez-la.',
  NOT_IN_LIST: 'Choisissez une valeur de la liste.',
  UNKNOWN_REFERENCE: 'Ce choix n’existe plus. Choisissez-en un autre.',
  END_BEFORE_START: 'La fin ne peut pas précéder le début. Corrigez l’une des deux dates.',
  DATE_IN_FUTURE: 'Cette date est dans le futur. Choisissez aujourd’hui ou une date passée.',
  REASON_REQUIRED: 'Dites pourquoi, en une phrase.',
  ONLY_IF_NOT_CONCERNED: 'Ce motif ne vaut que pour «\u202fNon concerné\u202f». Videz-le, ou choisissez cette étape.',
  BLOCKER_REQUIRED: 'Décrivez d’abord le blocage.',
  PERSON_OR_NAME: 'Choisissez une personne de la liste, ou écrivez un nom, mais pas les deux.',
  PASSWORD_TOO_WEAK: 'Ce mot de passe est trop simple. Allongez-le ou variez les caractères.',
  PASSWORD_KNOWN: 'Ce mot de passe figure dans des listes connues des pirates. Choisissez-en un autre.',
  SCOPE_REQUIRED: 'Dites à quoi ce rôle s’applique.',
  SCOPE_NOT_YOURS: 'Vous ne pouvez donner des droits que sur votre propre réseau.',
  INVALID_FORMAT: 'Ce n’est pas la forme attendue. Vérifiez votre saisie.',
};
