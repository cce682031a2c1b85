import type { WorkbookFormat } from '@maillage/domain';
import type { WorkbookToWrite } from './workbook-to-write';
import { writeCsv } from './write-csv';
import { writeFile } from './write-file';

/** The file of a workbook in that format. */
export const writeIn = async (format: WorkbookFormat, workbook: WorkbookToWrite): Promise<Uint8Array> =>
  format === 'csv' ? writeCsv(workbook) : writeFile(workbook);
