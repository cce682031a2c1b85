import { Component, computed, inject, input, linkedSignal, output, signal, viewChild } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { entriesOf, type FormCondition, type FormEntry, type FormQuestion } from '@maillage/domain';
import { catchError, of } from 'rxjs';
import { Session } from '../../core';
import { ApiError } from '../../errors';
import type { RecordField, RecordValue } from '../../ui/record-form/record-field';
import { type AskedBesides, type SaveRecord, UiRecordForm } from '../../ui/record-form/record-form';
import { type Form, FormsGateway } from '../forms-gateway';
import { formulaText } from '../words/condition-words';
import { type ColumnDraft, columnDrafts, columnFault, columnsOf } from './columns';
import { Composing, definitionOf } from './composing';
import { ConditionBuilder } from './condition-builder';
import { changeQuestion } from './drafts';
import { FormulaParts, numbersOf, withCited } from './formula-parts';
import { fieldsOfQuestion, questionWith, recordOf } from './question-fields';
import { TableColumns } from './table-columns';

interface Besides {
  readonly condition: FormCondition | null;
  readonly columns: readonly ColumnDraft[] | null;
}

/** Everything that is set of a question, in one form: what is typed stays until the server has it, columns and conditions among it. */
@Component({
  selector: 'app-question-editor',
  imports: [ConditionBuilder, FormulaParts, TableColumns, UiRecordForm],
  template: `
    @if (fields(); as asked) {
      <ui-record-form
        [heading]="question().label"
        [fields]="asked"
        [record]="record()"
        [save]="save"
        [besides]="besides"
        done="Question enregistrée."
        (typing)="formula.set($event['formula'])"
        (closed)="closed.emit()"
      >
        @if (columns(); as drafts) {
          <app-table-columns [columns]="drafts" [isRefused]="isRefused()" (changed)="setColumns($event)" />
        }
        @if (question().kind === 'total') {
          <app-formula-parts [entries]="numbers()" [targets]="formulaTarget" [told]="told()" (cited)="cite($event.entry)" />
        }
        <app-condition-builder [condition]="condition()" [entries]="before()" (changed)="setCondition($event)" />
      </ui-record-form>
    }
  `,
})
export class QuestionEditor {
  readonly question = input.required<FormQuestion>();
  readonly closed = output();

  private readonly composing = inject(Composing);
  private readonly form = viewChild(UiRecordForm);
  private readonly code = computed(() => this.question().code);
  // what somebody else makes of it meanwhile changes nothing of what is typed
  protected readonly condition = linkedSignal<string, FormCondition | null>({ source: this.code, computation: () => this.question().shownIf });
  protected readonly columns = linkedSignal<string, readonly ColumnDraft[] | null>({
    source: this.code,
    computation: () => {
      const question = this.question();
      return question.kind === 'table' ? columnDrafts(question.columns) : null;
    },
  });
  protected readonly isRefused = signal(false);
  /** Undefined until they are there; none where they cannot be read, which holds up no question. */
  private readonly sources = toSignal(
    inject(FormsGateway)
      .prefillSources(inject(Session).networkId() ?? '')
      .pipe(catchError(() => of([]))),
  );
  protected readonly fields = computed<readonly RecordField[] | undefined>(
    () => {
      const sources = this.sources();
      return sources && fieldsOfQuestion(this.question(), sources);
    },
    { equal: (one, other) => one?.length === other?.length },
  );
  protected readonly record = computed(() => recordOf(this.question(), this.composing.form().version));
  protected readonly before = computed(() => entriesBefore(this.composing.form(), this.code()));
  /** Of a total, as it is typed. */
  protected readonly formula = linkedSignal<RecordValue | undefined>(() => {
    const question = this.question();
    return question.kind === 'total' ? question.formula : null;
  });
  protected readonly formulaTarget = [{ key: 'formula', label: 'Dans le calcul' }];
  protected readonly numbers = computed(() => numbersOf(this.composing.definition()).filter(({ key }) => key !== this.code()));
  protected readonly told = computed(() => `Soit\u202f: ${formulaText(String(this.formula() ?? ''), this.composing.definition())}.`);
  protected readonly besides: AskedBesides = {
    read: (): Besides => ({ condition: this.condition(), columns: this.columns() }),
    fill: (kept) => {
      const { condition, columns } = kept as Besides;
      this.condition.set(condition);
      this.columns.set(columns);
    },
  };

  protected readonly save: SaveRecord = async (values) => {
    const [code, condition, columns] = [this.code(), this.condition(), this.columns()];
    this.isRefused.set(columns?.some((column) => columnFault(column) !== null) ?? false);
    if (this.isRefused()) throw new ApiError('FORM_FAULTS');
    const act = (question: FormQuestion): FormQuestion => {
      const typed = { ...questionWith(question, values), shownIf: condition };
      return typed.kind === 'table' && columns ? { ...typed, columns: columnsOf(columns, typed.columns) } : typed;
    };
    return this.composing.send(
      (definition) => changeQuestion(definition, code, act),
      (form) => recordIn(form, code),
    );
  };

  protected cite(entry: string): void {
    this.form()?.fill('formula', withCited(String(this.formula() ?? ''), entry));
  }

  protected setCondition(condition: FormCondition | null): void {
    this.condition.set(condition);
    this.form()?.touch();
  }

  protected setColumns(columns: readonly ColumnDraft[]): void {
    this.columns.set(columns);
    this.form()?.touch();
  }
}

/** A question as its form reads it, of a version of the form. */
function recordIn(form: Form, code: string): object | null {
  const question = definitionOf(form)
    .sections.flatMap(({ questions }) => questions)
    .find((one) => one.code === code);
  return question ? recordOf(question, form.version) : null;
}

/** What is asked before a question, or before a section: what a condition may look at. */
export function entriesBefore(form: Form, code: string): readonly FormEntry[] {
  const entries = entriesOf(definitionOf(form));
  const end = entries.findIndex(({ question, section }) => question.code === code || section.code === code);
  return entries.slice(0, Math.max(0, end)).filter(({ holds: { kind }, row }) => kind !== 'total' && kind !== 'file' && row?.label !== null);
}
