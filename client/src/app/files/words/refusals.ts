import type { Refusals } from '../../errors';

/** What files refuse for. */
export const FILES_REFUSALS = {
  FILE_KIND_REFUSED: 'Ce type de fichier n’est pas accepté. Sont acceptés\u202f: PDF, Word (.docx), Excel (.xlsx), OpenDocument (.odt, .ods), JPEG et PNG.',
  FILE_TOO_LARGE: 'Ce fichier dépasse 20 Mo. Réduisez-le (numérisation en noir et blanc, moins de pages), puis recommencez.',
  FILE_EMPTY: 'Ce fichier est vide. Vérifiez-le, puis choisissez-le de nouveau.',
  FILE_INFECTED: 'L’antivirus a refusé ce fichier. Ne l’ouvrez pas, et prévenez votre service informatique.',
  FILE_PROTECTED: 'Ce fichier est protégé par un mot de passe\u202f: personne d’autre ne pourrait l’ouvrir. Enregistrez-le sans mot de passe, puis déposez-le.',
  FILE_DAMAGED: 'Ce fichier est incomplet ou abîmé. Ouvrez-le dans son logiciel, enregistrez-le de nouveau (ou en PDF), puis déposez-le.',
  FILE_TOO_HEAVY: 'Ouvrir ce fichier demande bien plus de mémoire ou de temps qu’un document. Enregistrez-le de nouveau (imprimez-le en PDF), puis déposez-le.',
  FILE_HAZARDOUS: 'Ce fichier contient autre chose que son texte et ses images. Enregistrez-le en PDF (menu Imprimer), puis déposez-le.',
  TOO_MANY_FILES: 'Trop de fichiers en une heure. Attendez un moment, puis recommencez.',
  FILE_LOOKS_PERSONAL: 'Ce fichier semble contenir des données personnelles d’habitants. Occultez-les, ou confirmez qu’il n’en contient pas.',
  FILES_UNAVAILABLE: 'Le dépôt de fichiers est momentanément indisponible. Rien n’a été déposé\u202f; réessayez dans une minute.',
} as const satisfies Refusals;
