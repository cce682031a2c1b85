import type { Refusals } from '../../errors';

/** What forms refuse for. */
export const FORMS_REFUSALS = {
  FORM_FAULTS: 'Ce formulaire se contredit ou n’est pas complet. Voyez ce qui est signalé, à sa place, puis recommencez.',
  FORM_BREAKS_UNSAID: 'Cette version change ce que compte une question\u202f: dites pourquoi, pour que les résultats le disent aussi.',
  FORM_ENTRY_IN_USE: 'Des CCAS ont déjà répondu à une question que vous retirez ou changez de nature. Gardez-la, ou donnez un autre code à la nouvelle.',
  FORM_NOT_PUBLISHED: 'Ce formulaire n’est pas encore publié. Publiez-le, puis lancez la collecte.',
  FORM_UNCHANGED: 'Rien n’a changé depuis la dernière version publiée.',
  FORM_COLLECTION_TAKEN: 'Ce formulaire est déjà demandé sur cette période. Ouvrez la collecte qui existe, ou choisissez une autre période.',
  FORM_RETURN_WRONG_STATE: 'Cette réponse n’est plus à ce stade. Rechargez la page pour voir où elle en est.',
  FORM_RETURN_UNFINISHED: 'Des questions obligatoires n’ont pas de réponse. Répondez, ou dites «\u202fNon disponible\u202f» avec la raison, puis envoyez.',
  FORM_ANSWERS_CHANGED: 'Des réponses ont changé depuis que vous les avez lues. Relisez-les, puis envoyez à nouveau.',
  FORM_ANSWER_HAS_FILES:
    'Des fichiers sont joints à cette question. Archivez-les d’abord, puis dites «\u202fNon disponible\u202f» ou «\u202fSans objet\u202f».',
  FORM_FILES_TOO_MANY: 'Cette question a déjà tous les fichiers qu’elle reçoit. Archivez-en un, ou remplacez-le par une nouvelle version.',
  FORM_RESULTS_TOO_FEW: 'Moins de cinq réponses sont validées\u202f: des résultats diraient qui a répondu quoi. Validez-en d’autres, puis publiez.',
  FORM_RESULTS_ADD_TOO_FEW:
    'Une ou deux réponses se sont ajoutées depuis la dernière publication\u202f: la différence serait la leur. Attendez-en une troisième, puis publiez.',
  FORM_RESULTS_UNPUBLISHED:
    'Les résultats de cette collecte ne sont pas publiés\u202f: les indicateurs ne montrent que ce qui l’est. Publiez-les, puis recommencez.',
  FORM_FEEDS_NOTHING: 'Aucune question de ce formulaire n’alimente d’indicateur. Reliez-en une, puis recommencez.',
  FORM_FEED_TAKEN: 'Cette question alimente déjà un indicateur, ou une autre question alimente celui-ci. Détachez-la d’abord.',
  FORM_FEED_REFUSED: 'Cette question ne peut alimenter aucun indicateur. Rechargez la page pour voir pourquoi.',
  FORM_FEED_MISFIT:
    'Cet indicateur ne peut pas montrer cette question\u202f: il compte autre chose, ou autrement. Choisissez-en un autre, ou créez-le à partir de la question.',
  FORM_DOCUMENT_NONE: 'Le bilan se prépare à partir d’une réponse envoyée. Envoyez la réponse, puis recommencez.',
  FORM_FILE_UNREADABLE: 'Ce fichier ne se lit pas comme un tableau. Enregistrez-le au format XLSX, puis déposez-le de nouveau.',
  FORM_TAG_TAKEN: 'Cette question a déjà une étiquette de ce nom, peut-être rangée. Donnez celle-là, ou choisissez un autre nom.',
  FORM_TOO_MANY: 'Il y en a trop. Rangez ce qui ne sert plus, puis recommencez.',
} as const satisfies Refusals;
