import { Controller, Get, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Allow, CurrentViewer } from '../../platform/access/decorators';
import type { Viewer } from '../../platform/access/viewer';
import { sendFile } from '../../platform/http/send-file';
import { type BudgetDocument, ProduceBudgetService } from './produce-budget.service';

/** The documents of a budget as DOCX, which GraphQL does not carry. They change nothing, so that a plain link may ask for them. */
@Controller('documents/budgets')
export class BudgetDocumentsController {
  constructor(private readonly documents: ProduceBudgetService) {}

  @Allow('funding.read')
  @Get(':initiativeId/budget')
  budget(@CurrentViewer() viewer: Viewer, @Res() response: Response, @Param('initiativeId') initiativeId: string): Promise<void> {
    return this.send(viewer, response, initiativeId, 'budget');
  }

  @Allow('funding.read')
  @Get(':initiativeId/compte-rendu')
  report(@CurrentViewer() viewer: Viewer, @Res() response: Response, @Param('initiativeId') initiativeId: string): Promise<void> {
    return this.send(viewer, response, initiativeId, 'report');
  }

  private async send(viewer: Viewer, response: Response, initiativeId: string, document: BudgetDocument): Promise<void> {
    const { name, bytes } = await this.documents.produce(viewer, initiativeId, document);
    sendFile(response, name, bytes);
  }
}
