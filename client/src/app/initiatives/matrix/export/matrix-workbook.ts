import { WORKBOOK_LIMITS } from '@maillage/domain';
import type { WorkbookToExport } from '../../../workbooks';
import { stageLabel } from '../../words/stage-words';
import { WEATHER_LABELS } from '../../words/weather-words';
import type { MatrixFilters } from '../filters/matrix-filters';
import type { Matrix } from '../matrix-cells';
import type { MatrixView } from '../matrix-view';

/** What the page has on, as it is written on each sheet. */
export function filterWords(filters: MatrixFilters, scopeName: string | null): WorkbookToExport['filters'] {
  const said: [string, string | null][] = [
    ['Périmètre', scopeName],
    ['Recherche', filters.text.trim() || null],
    ['Météo', filters.weather && WEATHER_LABELS[filters.weather]],
    ['Recommandation', filters.recommendationNumber === null ? null : String(filters.recommendationNumber)],
    ['Étape', filters.stage && stageLabel(filters.stage === 'none' ? null : filters.stage)],
    ['Blocages', filters.isBlockedOnly ? 'lignes et colonnes où il y en a' : null],
    ['Sans nouvelle', filters.weeksWithoutNews === null ? null : `depuis ${filters.weeksWithoutNews} semaines ou plus`],
  ];
  return said.flatMap(([name, value]) => (value ? [{ name, value: value.slice(0, WORKBOOK_LIMITS.filterValue) }] : []));
}

/** The rows and columns that are seen, as a workbook that comes back. */
export const matrixWorkbook = (matrix: Matrix, view: MatrixView, filters: MatrixFilters, scopeName: string | null): Omit<WorkbookToExport, 'networkId'> => ({
  kind: 'matrix',
  filters: filterWords(filters, scopeName),
  selection: {
    plan: [matrix.plan.id],
    initiatives: view.rows.map(({ row }) => row.id),
    ccas: view.groups.flatMap(({ places }) => places.map(({ ccas }) => ccas.id)),
  },
});
