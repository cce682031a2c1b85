import type { FeatureWords } from '../faces';

export const WORKBOOKS_WORDS = {
  pages: [{ title: 'Rapporter un classeur', link: '/classeurs', operations: ['workbooks.use'], words: 'excel xlsx importer tableur réimporter' }],
  refusals: {
    WORKBOOK_NOT_OURS:
      'Ce fichier n’est pas un classeur exporté d’ici que vous pouvez rapporter. Exportez-le de nouveau depuis la page de ses données, et reportez-y vos changements.',
    WORKBOOK_PROTECTED: 'Ce fichier est protégé par un mot de passe. Enregistrez-le sans mot de passe, puis rapportez-le.',
    WORKBOOK_OTHER_FORMAT:
      'Ce fichier n’est pas un classeur XLSX. Dans votre tableur, choisissez «\u202fEnregistrer sous\u202f», format XLSX, puis rapportez-le.',
    WORKBOOK_TOO_LARGE: 'Ce classeur est trop volumineux. Retirez-en les images et les feuilles ajoutées, puis rapportez-le.',
    WORKBOOK_TOO_SPREAD:
      'Une case est remplie très loin des autres. Supprimez les lignes et colonnes vides qui suivent vos données, puis rapportez le classeur.',
    WORKBOOK_DAMAGED: 'Ce fichier ne s’ouvre pas comme un classeur. Ouvrez-le dans votre tableur, enregistrez-le au format XLSX, puis rapportez-le.',
    WORKBOOK_TOO_MANY:
      'Plusieurs classeurs sont déjà en préparation, ou vous avez atteint le nombre permis en une journée. Attendez qu’ils soient prêts, ou reprenez demain.',
    WORKBOOK_WRONG_STATE: 'Ce classeur a déjà été appliqué ou annulé, ou il est en cours. Rechargez la page pour voir où il en est.',
    WORKBOOK_COMPARED_AGAIN: 'Ce classeur a été comparé de nouveau entre-temps. Relisez les différences, puis appliquez.',
    CHANGED_SINCE: 'Cette case a été changée depuis\u202f: elle reste comme elle est.',
    NOT_CLEARED_HERE: 'Une valeur ne s’efface pas d’ici\u202f: remettez-la, ou changez-la à l’écran.',
  },
} as const satisfies FeatureWords;
