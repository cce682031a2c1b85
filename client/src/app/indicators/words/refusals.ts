import type { Refusals } from '../../errors';

/** What indicators refuse for. */
export const INDICATORS_REFUSALS = {
  INDICATOR_CODE_TAKEN: 'Un indicateur porte déjà ce code. Choisissez-en un autre.',
  INDICATOR_IN_USE: 'D’autres indicateurs se calculent à partir de celui-ci. Modifiez-les d’abord, puis archivez-le.',
  CONTEST_ALREADY_OPEN: 'Cette valeur est déjà contestée. Attendez la décision, ou complétez la contestation ouverte.',
  CONTEST_DECIDED: 'Cette contestation est close. Ouvrez-en une nouvelle si la valeur reste inexacte.',
  VALUE_NOT_CONTESTABLE: 'Cette valeur est calculée à partir d’autres valeurs. Contestez celle de la commune dont elle provient.',
  VALUE_FED: 'Cette valeur vient d’une collecte. Demandez à la coordination de rouvrir la réponse du CCAS\u202f: la correction suivra ici.',
  IMPORT_FILE_UNREADABLE: 'Ce fichier n’est pas un tableau lisible. Déposez un CSV, un XLSX ou un ZIP tel que son producteur le publie.',
  IMPORT_FILE_TOO_LARGE: 'Ce fichier dépasse la taille acceptée. Téléchargez chez le producteur la version limitée à votre département.',
  NOTHING_PROPOSED: 'Cette proposition ne change rien. Modifiez au moins un champ, ou annulez.',
  PROPOSAL_DECIDED: 'Cette proposition est close, ou quelqu’un l’applique en ce moment. Rechargez la page pour voir où elle en est.',
  IMPORT_WRONG_STAGE: 'Cet import n’en est plus à cette étape. Rechargez la page pour voir où il en est.',
  IMPORT_DOUBTS: 'Des valeurs sont inhabituelles. Vérifiez-les, puis confirmez si elles sont exactes.',
  EXPRESSION_SYNTAX: 'Cette formule ne se lit pas. Exemple\u202f: 100 * [rsa_households] / [households].',
  COLUMN_USED_TWICE: 'Cette colonne est déjà désignée pour autre chose. Une colonne est un code, une période ou un chiffre, jamais deux.',
  UNKNOWN_INDICATOR: 'Aucun indicateur ne porte ce code. Choisissez-le dans le catalogue.',
  CIRCULAR_REFERENCE: 'Cet indicateur se calculerait à partir de lui-même. Changez la formule.',
  PERIODICITY_DIFFERS: 'Cet indicateur n’a pas la même périodicité. Choisissez-en un de même périodicité.',
  NOT_A_PERIOD: 'Cette période ne convient pas à la périodicité de l’indicateur.',
  NOT_IN_ORDER: 'Écrivez ces seuils du plus petit au plus grand.',
  VALUES_EXIST: 'Cet indicateur a déjà des valeurs\u202f: ce choix est définitif. Créez plutôt un autre indicateur.',
} as const satisfies Refusals;
