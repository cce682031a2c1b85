import { wordDuration } from '../../calendar/durations';
import { WORKBOOK_EXPORT_KEPT_MS, WORKBOOK_RETURN_KEPT_MS } from '../../workbooks/workbook-returns';
import { PUBLIC_TASK, type FeaturePersonalData } from '../personal-data-treatment';

/** Personal data that workbooks hold. */
export const WORKBOOKS_PERSONAL_DATA: FeaturePersonalData = {
  treatments: [
    {
      title: 'Classeurs exportés et rapportés',
      persons: 'Personnes qui exportent un classeur, et celles que ses cases nomment dans leurs fonctions.',
      purpose: 'Reconnaître ce qui a changé dans un classeur qui revient, et pouvoir l’annuler.',
      legalBasis: PUBLIC_TASK,
      retention: `Ce qu’un classeur disait à l’export est effacé au bout de ${wordDuration(WORKBOOK_EXPORT_KEPT_MS)}, le fichier lui-même au bout d’un jour\u202f; ce qu’un classeur rapporté changeait l’est au bout de ${wordDuration(WORKBOOK_RETURN_KEPT_MS)}, et reste dans l’historique des lignes.`,
      columns: [
        'workbook_export.file_name',
        'workbook_export.filters',
        'workbook_export.base',
        'workbook_export.file',
        'workbook_return.file_name',
        'workbook_return.content',
        'workbook_return.report',
        'workbook_return.written',
      ],
    },
  ],
};
