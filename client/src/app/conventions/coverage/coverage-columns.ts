import type { ExportColumn } from '../../ui/export/table-export';
import type { CcasCoverage } from '../conventions-gateway';
import { CONVENTION_STATUS_LOOKS } from '../words/convention-words';
import { gapOf } from './gap-reason';

/** Coverage as a file: each CCAS, whether it counts, and why not. */
export const COVERAGE_COLUMNS: readonly ExportColumn<CcasCoverage>[] = [
  { header: 'Commune', value: ({ ccas }) => ccas.communeName, width: 24 },
  { header: 'CCAS', value: ({ ccas }) => ccas.name, width: 28 },
  { header: 'EPT', value: ({ ccas }) => ccas.ept?.name, width: 24 },
  { header: 'Sous convention', value: ({ isCovered }) => isCovered },
  { header: 'Statut', value: ({ status }) => (status ? CONVENTION_STATUS_LOOKS[status].label : 'Aucune convention'), width: 22 },
  { header: 'Terme', value: ({ termOn }) => termOn, type: 'date' },
  { header: 'Volets couverts', value: ({ coveredVoletsCount }) => coveredVoletsCount, type: 'number' },
  { header: 'Pourquoi elle ne compte pas', value: (coverage) => gapOf(coverage)?.reason, width: 40 },
];
