import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { rxResource, toSignal } from '@angular/core/rxjs-interop';
import { ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import {
  actualFaults,
  BUDGET_RESULT_KINDS,
  BUDGET_RESULT_LABELS,
  BUDGET_STAGE_LABELS,
  type BudgetAccount,
  type BudgetLine,
  type BudgetResultKind,
  type BudgetStage,
  forecastFaults,
  reportDueOn,
  wordBudgetFault,
} from '@maillage/domain';
import { map } from 'rxjs';
import { Session } from '../../core';
import { messageOf, toApiError } from '../../errors';
import { CivilDatePipe, Dialogs, formatDate, formatEuros, Toasts, UiChip, UiControl, UiField, UiIcon, UiPageHeader, UiState } from '../../ui';
import { UiDateInput } from '../../ui/field/date-input';
import { UiEurosInput } from '../../ui/field/euros-input';
import { UiFormState } from '../../ui/saving/form-state';
import { InlineSave } from '../../ui/saving/inline-save';
import { InitiativesGateway } from '../initiatives-gateway';
import { BUDGET_TEXTS, budgetForm, emptyLine, firstBudget, lineForm, type LineForm, lineOf, linesOf, type TypedBudget, wordLines } from './budget-form';
import { type Budget, budgetDocuments, BudgetGateway } from './budget-gateway';
import { BudgetGrid } from './budget-grid';

const LABELS = {
  exerciseStartsOn: 'Début de l’exercice',
  exerciseEndsOn: 'Fin de l’exercice',
  agreedReportOn: 'Compte rendu prévu par la convention',
  reportSentOn: 'Compte rendu envoyé le',
  lines: 'Lignes du budget',
  resultKind: 'Résultat',
  resultCents: 'Montant du résultat',
  resultText: 'Explication du résultat',
  ...(Object.fromEntries(BUDGET_TEXTS.map(({ key, label }) => [key, label])) as Record<(typeof BUDGET_TEXTS)[number]['key'], string>),
};

/** The budget of an initiative: forecast, what happened, the gaps; settled when it balances, and told in the documents that funders ask for. */
@Component({
  selector: 'app-budget-page',
  imports: [
    BudgetGrid,
    CivilDatePipe,
    MatButton,
    ReactiveFormsModule,
    UiChip,
    UiControl,
    UiDateInput,
    UiEurosInput,
    UiField,
    UiFormState,
    UiIcon,
    UiPageHeader,
    UiState,
  ],
  templateUrl: './budget-page.html',
  styleUrl: './budget-page.scss',
})
export class BudgetPage {
  readonly id = input.required<string>();

  private readonly gateway = inject(BudgetGateway);
  private readonly initiatives = inject(InitiativesGateway);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly session = inject(Session);

  protected readonly resource = rxResource({ params: () => this.id(), stream: ({ params }) => this.gateway.budget(params) });
  protected readonly initiativeResource = rxResource({ params: () => this.id(), stream: ({ params }) => this.initiatives.initiative(params) });
  protected readonly initiative = computed(() => (this.initiativeResource.hasValue() ? this.initiativeResource.value() : null));
  protected readonly budget = computed(() => (this.resource.hasValue() ? this.resource.value().budget : null));
  protected readonly grants = computed(() => this.initiative()?.fundingLines ?? []);
  protected readonly canUpdate = computed(() => this.session.can('initiatives.manage') && !!this.initiative()?.canUpdate);
  protected readonly stage = computed<BudgetStage>(() => this.budget()?.stage ?? 'draft');
  protected readonly documents = computed(() => budgetDocuments(this.id()));

  protected readonly texts = BUDGET_TEXTS;
  protected readonly resultKinds = Object.keys(BUDGET_RESULT_KINDS) as BudgetResultKind[];
  protected readonly resultLabels = BUDGET_RESULT_LABELS;
  protected readonly stageLabels = BUDGET_STAGE_LABELS;
  protected readonly form = budgetForm();
  protected readonly lines = signal<readonly LineForm[]>([]);
  protected readonly typed = toSignal(this.form.valueChanges.pipe(map(() => this.values())), { initialValue: null });
  protected readonly typedLines = computed<readonly BudgetLine[]>(() => this.typed()?.lines ?? []);
  /** What is still to be done before the next stage, as it is typed. */
  protected readonly faults = computed(() => {
    const typed = this.typed();
    if (!typed || this.stage() === 'actual_settled') return [];
    const faults = this.stage() === 'draft' ? forecastFaults(typed.lines) : actualFaults(typed.lines, typed);
    return faults.map((fault) => wordBudgetFault(fault, typed.lines));
  });
  protected readonly dueOn = computed(() => {
    const typed = this.typed();
    return typed?.exerciseEndsOn ? reportDueOn(typed.exerciseEndsOn, typed.agreedReportOn ?? null) : null;
  });
  protected readonly saver = new InlineSave({
    form: this.form,
    name: 'Budget',
    row: () => this.id(),
    read: () => this.values(),
    fill: (values) => this.fillWith(values as TypedBudget),
  });
  private seenId = '';

  constructor() {
    effect(() => {
      const [budget, initiative, isRead] = [this.budget(), this.initiative(), this.resource.hasValue()];
      if (!initiative || !isRead) return;
      untracked(() => {
        if (this.form.dirty && this.seenId === initiative.id) return;
        this.seenId = initiative.id;
        this.saver.version = budget?.version ?? 0;
        this.fillWith(budget ? typedOf(budget) : firstBudget(initiative.plan.year, initiative.fundingLines));
        this.form.markAsPristine();
      });
    });
  }

  protected add(account: BudgetAccount): void {
    this.place([...this.lines(), lineForm(emptyLine(account), this.grants())]);
    this.form.markAsDirty();
    this.form.updateValueAndValidity();
  }

  protected remove(line: LineForm): void {
    this.place(this.lines().filter((other) => other !== line));
    this.form.markAsDirty();
    this.form.updateValueAndValidity();
  }

  protected save(): Promise<boolean> {
    return this.saver.save({
      labels: LABELS,
      values: () => this.values(),
      format: (value, key) => wordValue(value, key),
      send: async (version) => {
        // what comes back is the state to go on from
        const saved = await this.gateway.save({ initiativeId: this.id(), version, ...this.sent() });
        this.saver.version = saved.version;
        this.form.markAsPristine();
      },
      accept: (settled) => this.fillWith({ ...this.values(), ...(settled as Partial<TypedBudget>) }),
      done: 'Budget enregistré.',
    });
  }

  protected async move(stage: BudgetStage): Promise<void> {
    if (this.form.dirty && !(await this.save())) return;
    const budget = this.budget();
    if (!budget) return;
    if (stage === 'draft' || (stage === 'forecast_settled' && budget.stage === 'actual_settled')) {
      const isSure = await this.dialogs.confirm({
        title: stage === 'draft' ? 'Rouvrir le prévisionnel\u202f?' : 'Rouvrir le réalisé\u202f?',
        text: 'Ses montants pourront changer. Ce qui a déjà été remis aux financeurs ne change pas avec eux. L’historique garde la trace de la réouverture.',
        confirmLabel: 'Rouvrir',
      });
      if (!isSure) return;
    }
    try {
      const moved = await this.gateway.move({ id: budget.id, version: this.saver.version, stage });
      this.saver.version = moved.version;
      this.toasts.show(stage === 'draft' ? 'Prévisionnel rouvert.' : `${BUDGET_STAGE_LABELS[stage]}.`);
    } catch (error) {
      this.toasts.error(messageOf(error));
      if (toApiError(error).reason === 'STALE_VERSION') this.resource.reload();
    }
  }

  private values(): TypedBudget {
    const { lines: _, ...head } = this.form.getRawValue();
    const texts = Object.fromEntries(BUDGET_TEXTS.map(({ key }) => [key, head[key]?.trim() || null])) as Pick<
      TypedBudget,
      (typeof BUDGET_TEXTS)[number]['key']
    >;
    return { ...head, ...texts, resultText: head.resultText?.trim() || null, lines: this.lines().map(lineOf) } as TypedBudget;
  }

  private sent() {
    const { lines, resultKind, resultCents, resultText, ...head } = this.values();
    const result = resultKind ? { resultKind, resultCents, resultText } : { resultKind: null, resultCents: null, resultText };
    return { ...head, ...result, lines: lines.map((line) => ({ ...line, shares: [...line.shares] })) };
  }

  private fillWith({ lines, ...head }: TypedBudget): void {
    this.place(lines.map((line) => lineForm(line, this.grants())));
    this.form.patchValue(head);
  }

  private place(lines: readonly LineForm[]): void {
    this.lines.set(lines);
    this.form.controls.lines.clear({ emitEvent: false });
    for (const line of lines) this.form.controls.lines.push(line, { emitEvent: false });
  }
}

const typedOf = (budget: Budget): TypedBudget => {
  const { id: _, stage: __, version: ___, reportDueOn: ____, updatedAt: _____, updatedByName: ______, ...typed } = budget;
  return { ...typed, lines: linesOf(budget) };
};

function wordValue(value: unknown, key: keyof typeof LABELS): string {
  if (value === null || value === undefined) return '(vide)';
  if (key === 'lines') return wordLines(value);
  if (key === 'resultCents') return formatEuros(value as number);
  if (key === 'resultKind') return BUDGET_RESULT_LABELS[value as BudgetResultKind];
  return key.endsWith('On') ? formatDate(value as string) : String(value);
}
