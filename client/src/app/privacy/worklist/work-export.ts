import { type ExportTable, tableOf } from '../../ui/export/table-export';
import type { WorkItem } from '../privacy-gateway';
import { POINT_WORDS, RISK_LABELS } from '../words/privacy-words';

/** The list as it stands, one line a point. */
export const workExport = (rows: readonly WorkItem[], name: string): ExportTable<WorkItem> =>
  tableOf({
    name,
    columns: [
      { header: 'Commune', value: ({ ccas }) => ccas.communeName },
      { header: 'CCAS', value: ({ ccas }) => ccas.name },
      { header: 'EPT', value: ({ ccas }) => ccas.ept?.name ?? '' },
      { header: 'Point', value: ({ point }) => POINT_WORDS[point].label },
      { header: 'Pourquoi', value: ({ risk }) => RISK_LABELS[risk] },
      { header: 'Échéance ou fin de la preuve', value: ({ dueOn }) => dueOn, type: 'date' },
      { header: 'Depuis', value: ({ since }) => since, type: 'date' },
      { header: 'Pièce', value: ({ isWithoutFile }) => (isWithoutFile ? 'sans pièce' : '') },
    ],
    rows,
  });
