import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../platform/access/decorators';
import type { Viewer } from '../platform/access/viewer';
import { Price } from '../platform/bounds/price';
import { ExportWorkbookInput, WorkbookExportType } from './exports/export.type';
import { ExportWorkbookService } from './exports/export-workbook.service';
import { ChangeReturnService } from './returns/change-return.service';
import { ApplyWorkbookInput, WorkbookReturnType } from './returns/return.type';
import { ReturnsService } from './returns/returns.service';

const id = (description: string) => Args('id', { type: () => ID, description });

@Resolver()
export class WorkbooksResolver {
  constructor(
    private readonly exports: ExportWorkbookService,
    private readonly returns: ReturnsService,
    private readonly changes: ChangeReturnService,
  ) {}

  @Allow('workbooks.use')
  @Price(4)
  @Mutation(() => WorkbookExportType, { description: 'Has a workbook written beside the request, as the person reads it.' })
  exportWorkbook(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The workbook.' }) input: ExportWorkbookInput): Promise<WorkbookExportType> {
    return this.exports.ask(viewer, input);
  }

  @Allow('workbooks.use')
  @Query(() => WorkbookExportType, { description: 'A workbook that the viewer takes out.' })
  workbookExport(@CurrentViewer() viewer: Viewer, @id('The export.') exportId: string): Promise<WorkbookExportType> {
    return this.exports.get(viewer, exportId);
  }

  @Allow('workbooks.use')
  @Query(() => [WorkbookReturnType], { description: 'The latest workbooks that the viewer brought back to a network, without their reports.' })
  workbookReturns(
    @CurrentViewer() viewer: Viewer,
    @Args('networkId', { type: () => ID, description: 'The network.' }) networkId: string,
  ): Promise<WorkbookReturnType[]> {
    return this.returns.list(viewer, networkId);
  }

  @Allow('workbooks.use')
  @Query(() => WorkbookReturnType, { description: 'A workbook that the viewer brought back, with what it would change or changed.' })
  workbookReturn(@CurrentViewer() viewer: Viewer, @id('The return.') returnId: string): Promise<WorkbookReturnType> {
    return this.returns.get(viewer, returnId);
  }

  @Allow('workbooks.use')
  @Mutation(() => Boolean, { description: 'Keeps in which conflicts the value of the file is to be taken: nothing is applied.' })
  async chooseInWorkbook(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The choices.' }) input: ApplyWorkbookInput): Promise<boolean> {
    await this.changes.choose(viewer, input);
    return true;
  }

  @Allow('workbooks.use')
  @Mutation(() => WorkbookReturnType, {
    description: 'Has a workbook applied beside the request, in one act. Refused: WORKBOOK_WRONG_STATE, WORKBOOK_COMPARED_AGAIN.',
  })
  async applyWorkbook(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The return.' }) input: ApplyWorkbookInput): Promise<WorkbookReturnType> {
    return this.returns.shown(await this.changes.apply(viewer, input));
  }

  @Allow('workbooks.use')
  @Mutation(() => WorkbookReturnType, {
    description: 'Has what a workbook changed put back beside the request, save what was changed since. Refused: WORKBOOK_WRONG_STATE.',
  })
  async undoWorkbook(@CurrentViewer() viewer: Viewer, @id('The return.') returnId: string): Promise<WorkbookReturnType> {
    return this.returns.shown(await this.changes.undo(viewer, returnId));
  }
}
