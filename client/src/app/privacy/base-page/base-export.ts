import type { ExportTable } from '../../ui/export/table-export';
import { POINT_WORDS, STATE_LABELS } from '../words/privacy-words';
import { type BaseLine, type BaseView, OUTSIDE_EPT } from './base-view';

/** What is seen, one line per CCAS: the state of each point, and the counts with their denominator. */
export const baseExport = (view: BaseView, name: string): ExportTable<BaseLine> => ({
  name,
  columns: [
    { header: 'EPT', value: ({ ccas }) => ccas.ept?.name ?? OUTSIDE_EPT },
    { header: 'CCAS', value: ({ ccas }) => ccas.name },
    ...view.points.map((point, column) => ({
      header: POINT_WORDS[point].label,
      value: ({ cells }: BaseLine) => STATE_LABELS[cells[column]?.state ?? 'unknown'] + (cells[column]?.isWithoutFile ? ' (sans pièce)' : ''),
    })),
    { header: 'Conformes', value: ({ counts }) => counts.compliant, type: 'number' },
    { header: 'dont prouvés par une pièce', value: ({ counts }) => counts.proven, type: 'number' },
    { header: 'Renseignés et applicables', value: ({ counts }) => counts.known, type: 'number' },
    { header: 'Non renseignés', value: ({ counts }) => counts.unknown, type: 'number' },
    { header: 'Répondus sans pièce', value: ({ counts }) => counts.withoutFile, type: 'number' },
  ],
  rows: view.lines,
});
