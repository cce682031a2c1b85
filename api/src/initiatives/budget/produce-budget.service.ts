import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { found } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { Clock } from '../../platform/clock/clock';
import { budgetFacts } from './initiative-budget.queries';
import { InitiativeBudgetsService } from './initiative-budgets.service';

/** The budget of an application (12156), or the report on what became of it (15059). */
export type BudgetDocument = 'budget' | 'report';

const NAMES: Readonly<Record<BudgetDocument, string>> = { budget: 'Budget de l’action', report: 'Compte rendu financier' };

/** Writes the documents of a budget, as it stands: what is not settled is said on it. */
@Injectable()
export class ProduceBudgetService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly budgets: InitiativeBudgetsService,
  ) {}

  async produce(viewer: Viewer, initiativeId: string, document: BudgetDocument): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    const budget = found(await this.budgets.get(viewer, initiativeId));
    const facts = await budgetFacts(this.dataSource, initiativeId);
    // what writes documents is large, and loaded by who asks for one
    const { budgetDocx, reportDocx } = await import('./docx/budget-docx');
    const write = document === 'budget' ? budgetDocx : reportDocx;
    const bytes = await write({ facts, budget, on: this.clock.today() });
    return { name: `${NAMES[document]} - ${facts.number}. ${facts.title}.docx`.replace(/[\\/:*?"<>|]/g, ' '), bytes };
  }
}
