import { afterNextRender, Component, computed, ElementRef, inject, Injector, input, output, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { DateTimePipe, CivilDatePipe, plural, required, UiControl, UiField, UiFormError, UiIcon } from '../../ui';
import type { RecordField } from '../../ui/record-form/record-field';
import { RecordDialogs } from '../../ui/record-form/record-dialogs';
import { InlineSave } from '../../ui/saving/inline-save';
import { entriesOf, FORM_LIMITS, type FormEntry, type FormQuestion, questionOf } from '@maillage/domain';
import { firstValueFrom } from 'rxjs';
import { Session } from '../../core';
import { type ApiError, toApiError } from '../../errors';
import { CollectionsGateway, type FormReturn, type ReturnChange } from '../collections-gateway';
import { answerText } from '../words/answer-words';
import { totalText } from '../words/figure-words';
import { Filling } from './filling';
import { FormFiller } from './form-filler';

/** An answer that somebody else changed while the page stood open. */
interface ChangedAnswer {
  readonly key: string;
  readonly code: string;
  readonly section: string;
  readonly label: string;
  readonly text: string;
  readonly by: string | null;
}

const REASON: RecordField = { key: 'reason', label: 'Pourquoi', kind: 'long', isRequired: true, maxLength: FORM_LIMITS.reasonLength };

/**
 * The last step of a return: what is left and what is doubtful, each one press away; the signature; thanks that say what happens next. For who checks: what goes
 * back, validation, and what may follow it.
 */
@Component({
  selector: 'app-return-end',
  imports: [CivilDatePipe, DateTimePipe, MatButton, ReactiveFormsModule, RouterLink, UiControl, UiField, UiFormError, UiIcon],
  templateUrl: './return-end.html',
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--space-4);
    }
    h3,
    p {
      margin: 0;
    }
    .card {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--space-3);
    }
    dd {
      white-space: pre-line;
    }
    ul {
      margin: 0;
      padding-inline-start: var(--space-5);
    }
    @media print {
      :host,
      .card {
        display: block;
      }
      .card {
        break-inside: auto;
      }
    }
    h3:focus {
      outline: none;
    }
    .linklike {
      min-block-size: 1.5rem;
      vertical-align: top;
    }
  `,
})
export class ReturnEnd {
  readonly shown = input.required<FormReturn>();
  /** What goes back to its author, by entry. */
  readonly toReturn = input.required<ReadonlyMap<string, string>>();
  readonly changed = output<ReturnChange>();

  protected readonly filling = inject(Filling);
  private readonly filler = inject(FormFiller);
  private readonly gateway = inject(CollectionsGateway);
  private readonly dialogs = inject(RecordDialogs);
  private readonly session = inject(Session);
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly plural = plural;
  protected readonly signatoryLength = FORM_LIMITS.signatoryLength;
  /** Whoever answers for this CCAS is thanked, and told what comes next. */
  protected readonly isOwn = computed(() => this.session.ownCcas().some(({ id }) => id === this.shown().ccas.id));
  private readonly key = computed(() => ({ collectionId: this.shown().collectionId, ccasId: this.shown().ccas.id }));
  private readonly titles = computed(() => new Map(this.shown().definition.sections.map(({ code, title }) => [code, title])));
  private readonly labels = computed(
    () =>
      new Map(
        this.shown()
          .definition.sections.flatMap(({ questions }) => questions)
          .map(({ code, label }) => [code, label]),
      ),
  );
  private readonly sectionOf = computed(
    () => new Map(this.shown().definition.sections.flatMap(({ code, questions }) => questions.map((question) => [question.code, code] as const))),
  );
  protected readonly left = computed(() =>
    this.filling
      .progress()
      .filter(({ left, toConfirm }) => left.length + toConfirm.length > 0)
      .map(({ section, left }) => ({
        section,
        title: this.titles().get(section) ?? section,
        left: left.map((code) => ({ code, label: this.labels().get(code) ?? code })),
      })),
  );
  protected readonly required = computed(() => this.filling.progress().reduce((sum, progress) => sum + progress.required.length, 0));
  protected readonly doubts = computed(() => {
    const codes = [...new Set(this.filling.openDoubts().map(({ entry }) => questionOf(entry)))];
    return codes.map((code) => ({ code, label: this.labels().get(code) ?? code, section: this.sectionOf().get(code) ?? '' }));
  });
  protected readonly isHeld = computed(() => this.filling.unsent() > 0);
  protected readonly back = computed(() => [...this.toReturn()].map(([code, reason]) => ({ code, reason, label: this.labels().get(code) ?? code })));
  protected readonly signing = new FormGroup({
    name: new FormControl(this.session.me()?.account.fullName ?? '', { nonNullable: true, validators: [required] }),
    function: new FormControl('', { nonNullable: true, validators: [required] }),
    isExact: new FormControl(false, { nonNullable: true }),
  });
  protected readonly saver = new InlineSave({ form: this.signing, name: 'Signature de la réponse', row: () => this.shown().id });
  protected readonly isUnticked = signal(false);
  protected readonly changedSince = signal<readonly ChangedAnswer[]>([]);
  protected readonly acts = new InlineSave();
  private readonly entries = computed(() => entriesOf(this.shown().definition));
  private readonly entriesByQuestion = computed(() => {
    const byQuestion = new Map<string, FormEntry[]>();
    for (const entry of this.entries()) byQuestion.set(entry.question.code, [...(byQuestion.get(entry.question.code) ?? []), entry]);
    return byQuestion;
  });
  /** What it says, entry by entry, for who reads it on paper. */
  protected readonly written = computed(() => {
    return this.filling.sections().map(({ code, title, questions }) => ({
      code,
      title,
      lines: questions
        .filter((question) => this.filling.isShown(question.code))
        .map((question) => ({ code: question.code, label: question.label, text: this.textOf(question) })),
    }));
  });

  protected go(section: string, question?: string): void {
    this.filler.go(section, question);
  }

  protected async submit(): Promise<void> {
    this.isUnticked.set(!this.signing.value.isExact);
    this.changedSince.set([]);
    if (this.isUnticked() || (!(await this.filling.send()) && this.isHeld())) return;
    let change: ReturnChange | null = null;
    const isSaved = await this.saver.save({
      send: async () => {
        const { name, function: of } = this.signing.getRawValue();
        try {
          change = await this.gateway.submit({ ...this.key(), signatoryName: name, signatoryFunction: of, answers: this.filling.seen() });
        } catch (error) {
          await this.showChanged(toApiError(error));
          throw error;
        }
      },
      done: null,
    });
    if (!isSaved || !change) return;
    this.changed.emit(change);
    afterNextRender(() => this.host.querySelector<HTMLElement>('#merci')?.focus(), { injector: this.injector });
  }

  /** What somebody else answered meanwhile: shown before she vouches for it. */
  private async showChanged({ reason, params }: ApiError): Promise<void> {
    if (reason !== 'FORM_ANSWERS_CHANGED') return;
    const now = await firstValueFrom(this.gateway.return(this.key()));
    this.changed.emit(now);
    const answers = new Map(now.answers.map((answer) => [answer.entry, answer]));
    const changed = new Set(params['entries'] as readonly string[]);
    this.changedSince.set(
      this.entries()
        .filter(({ key }) => changed.has(key))
        .map(({ key, question, row, column, holds }) => {
          const answer = answers.get(key);
          return {
            key,
            code: question.code,
            section: this.sectionOf().get(question.code) ?? '',
            label: [question.label, row?.label, column?.label].filter(Boolean).join(', '),
            text: answer ? answerText(answer, holds) : 'retiré',
            by: answer?.updatedByName ?? null,
          };
        }),
    );
  }

  protected async sendBack(): Promise<void> {
    const corrections = this.back().map(({ code, reason }) => ({ entry: code, reason }));
    await this.act(() => this.gateway.sendBack({ ...this.key(), version: this.shown().version, corrections }), 'Renvoyé pour correction.');
  }

  protected async validate(): Promise<void> {
    await this.act(() => this.gateway.validate({ ...this.key(), version: this.shown().version }), 'Réponse validée.');
  }

  protected reopen(): Promise<void> {
    return this.ask('Rouvrir cette réponse', 'Le CCAS pourra la corriger. Ce qui a été validé reste gardé tel quel.', 'Rouvrir', (reason) =>
      this.gateway.reopen({ ...this.key(), version: this.shown().version, reason }),
    );
  }

  protected excuse(): Promise<void> {
    return this.ask('Dispenser ce CCAS', 'Il ne comptera plus parmi les réponses attendues.', 'Dispenser', (reason) =>
      this.gateway.excuse({ ...this.key(), version: this.shown().version, reason }),
    );
  }

  protected async present(): Promise<void> {
    const { version, presentedOn, deliberation, id } = this.shown();
    await this.dialogs.ask({
      heading: 'Présenté au conseil d’administration',
      fields: [
        { key: 'presentedOn', label: 'Présenté le', kind: 'date', isRequired: true },
        { key: 'deliberation', label: 'Délibération', kind: 'text', maxLength: FORM_LIMITS.deliberationLength },
      ],
      record: { id: id ?? '', version, presentedOn, deliberation },
      save: async (values, seen) => {
        const typed = values as { presentedOn: string; deliberation: string | null };
        const change = await this.gateway.present({ ...this.key(), ...typed, version: seen.version });
        this.changed.emit(change);
        return change;
      },
      done: 'Date de présentation enregistrée.',
      submitLabel: 'Enregistrer',
    });
  }

  protected print(): void {
    print();
  }

  /** An answer as it is read on paper; of a table, its cells row by row. */
  private textOf(question: FormQuestion): string {
    if (question.kind === 'total') return totalText(question, this.filling.totalOf(question.code));
    const told = (entry: FormEntry): string => {
      const answer = this.filling.answerOf(entry.key);
      const files = this.filling.cellOf(entry.key).held()?.files;
      return answer ? [answerText({ ...answer, files }, entry.holds), answer.reason ?? answer.method].filter(Boolean).join('\u202f; ') : '';
    };
    const entries = (this.entriesByQuestion().get(question.code) ?? []).filter(({ key }) => this.filling.answerOf(key));
    return entries
      .map((entry) => (entry.column ? `${entry.row?.label ?? entry.row?.code ?? ''}, ${entry.column.label}\u202f: ${told(entry)}` : told(entry)))
      .join('\n');
  }

  private async ask(heading: string, text: string, submitLabel: string, send: (reason: string) => Promise<ReturnChange>): Promise<void> {
    await this.dialogs.ask({
      heading,
      text,
      fields: [REASON],
      save: async (values) => {
        const change = await send(String(values['reason']));
        this.changed.emit(change);
        return change;
      },
      done: null,
      submitLabel,
    });
  }

  private async act(send: () => Promise<ReturnChange>, done: string): Promise<void> {
    let change: ReturnChange | null = null;
    const isDone = await this.acts.act(async () => (change = await send()), done);
    if (isDone && change) this.changed.emit(change);
  }
}
