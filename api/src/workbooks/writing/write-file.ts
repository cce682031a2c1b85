import { writeWorkbook } from '../../platform/spreadsheets';
import { layOut } from './layout';
import type { WorkbookToWrite } from './workbook-to-write';

/** The file of a workbook. Pure: what stands in it in, bytes out. */
export const writeFile = (workbook: WorkbookToWrite): Promise<Uint8Array> =>
  writeWorkbook(layOut(workbook), { title: workbook.title, creator: 'Maillage', custom: { 'Export Maillage': workbook.exportId } });
