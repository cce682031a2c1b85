import { Module } from '@nestjs/common';
import { ExportWorkbookService } from './exports/export-workbook.service';
import { WriteExport } from './exports/write-export.service';
import { ForgetWorkbooks } from './forget-workbooks.service';
import { ChangeReturnService } from './returns/change-return.service';
import { CompareStored } from './returns/compare-stored.service';
import { ReturnsService } from './returns/returns.service';
import { RowWriter } from './returns/row-writer.service';
import { UndoReturn } from './returns/undo-return.service';
import { UploadReturnService } from './returns/upload-return.service';
import { WorkOnReturn } from './returns/work-on-return.service';
import { WorkbookViewers } from './workbook-viewers';
import { WorkbooksController } from './workbooks.controller';
import { WorkbooksResolver } from './workbooks.resolver';

@Module({
  controllers: [WorkbooksController],
  providers: [
    WorkbooksResolver,
    WorkbookViewers,
    ExportWorkbookService,
    WriteExport,
    UploadReturnService,
    CompareStored,
    RowWriter,
    WorkOnReturn,
    UndoReturn,
    ChangeReturnService,
    ReturnsService,
    ForgetWorkbooks,
  ],
})
export class WorkbooksModule {}
