import type { Feature } from '../platform/declarations/feature';
import { WriteExport } from './exports/write-export.service';
import { ForgetWorkbooks } from './forget-workbooks.service';
import { WorkOnReturn } from './returns/work-on-return.service';
import { WorkbookExport } from './workbook-export.entity';
import { WorkbookReturn } from './workbook-return.entity';
import { WorkbooksModule } from './workbooks.module';
import { WorkbooksResolver } from './workbooks.resolver';

/** Rows of the features that go out as a workbook, are changed by anybody, and come back. */
export const WORKBOOKS: Feature = {
  name: 'workbooks',
  module: WorkbooksModule,
  entities: [WorkbookExport, WorkbookReturn],
  resolvers: [WorkbooksResolver],
  jobs: [
    { name: 'workbooks_export', work: WriteExport, retries: 2, firstWaitSeconds: 1, atOnce: 2 },
    { name: 'workbooks_compare', work: WorkOnReturn, retries: 3, firstWaitSeconds: 1, atOnce: 2 },
    { name: 'workbooks_apply', work: WorkOnReturn, retries: 3, firstWaitSeconds: 1, atOnce: 2 },
    { name: 'workbooks_undo', work: WorkOnReturn, retries: 3, firstWaitSeconds: 1, atOnce: 2 },
    { name: 'workbooks_forget', work: ForgetWorkbooks, every: 'day' },
  ],
  impersonalTexts: { workbook_export: ['kind', 'format', 'selection'], workbook_return: ['kind', 'status', 'failure', 'taken'] },
};
