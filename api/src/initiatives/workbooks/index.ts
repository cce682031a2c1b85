import type { WorkbookDeclaration } from '../../platform/declarations/workbook-source';
import { InitiativesWorkbook } from './initiatives.workbook';
import { MatrixWorkbook } from './matrix.workbook';

/** What knows the workbooks of this feature. */
export const INITIATIVES_WORKBOOK_SOURCES = [MatrixWorkbook, InitiativesWorkbook];

/** Workbooks of this feature. */
export const INITIATIVES_WORKBOOKS: readonly WorkbookDeclaration[] = [
  { kind: 'matrix', source: MatrixWorkbook },
  { kind: 'initiatives', source: InitiativesWorkbook },
];
