import { computed, inject, Injectable, signal } from '@angular/core';
import { checkForm, compareForms, type FormDefinition, type FormFault, questionOf } from '@maillage/domain';
import { ApiError, toApiError } from '../../errors';
import { InlineSave } from '../../ui/saving/inline-save';
import { type Form, FormsGateway } from '../forms-gateway';
import { EMPTY_FORM } from './drafts';

/** What an act makes of a form. */
export type FormAct = (definition: FormDefinition) => FormDefinition;

/** What of a form an act writes over, by the names of its fields: what somebody else made of it meanwhile is shown before. */
type WritesOver = (form: Form) => object | null;

/** A question that CCAS have answered, and that the draft has no more or asks as something else. */
export interface LostQuestion {
  readonly code: string;
  readonly label: string;
  readonly isGone: boolean;
}

/** A form as it is composed now. */
export const definitionOf = ({ draft, versions }: Form): FormDefinition => draft ?? versions[0]?.definition ?? EMPTY_FORM;

const withoutVersion = (record: object | null): string => JSON.stringify({ ...record, version: null });

/** A form while it is composed: each act is kept at once, as the whole draft, and what is wrong with it is said at its place. */
@Injectable()
export class Composing {
  private readonly gateway = inject(FormsGateway);
  readonly saver = new InlineSave();
  private readonly state = signal<Form | null>(null);
  readonly form = computed(() => this.state() as Form);
  readonly definition = computed<FormDefinition>(() => {
    const form = this.state();
    return form ? definitionOf(form) : EMPTY_FORM;
  });
  readonly faults = computed<readonly FormFault[]>(() => checkForm(this.definition()));
  /** Codes of the questions that CCAS have answered. */
  readonly answered = computed<ReadonlySet<string>>(() => new Set(this.state()?.answeredEntries.map(questionOf)));
  readonly lost = computed<readonly LostQuestion[]>(() => {
    const form = this.state();
    const [last] = form?.versions ?? [];
    if (!form?.draft || !last) return [];
    const answered = new Set(form.answeredEntries);
    const lost = compareForms(last.definition, form.draft).filter(
      ({ entry, change }) => (change === 'removed' || change === 'replaced') && answered.has(entry),
    );
    const standing = new Set(form.draft.sections.flatMap(({ questions }) => questions.map(({ code }) => code)));
    const labels = new Map(last.definition.sections.flatMap(({ questions }) => questions.map(({ code, label }) => [code, label] as const)));
    return [...new Set(lost.map(({ entry }) => questionOf(entry)))].map((code) => ({ code, label: labels.get(code) ?? code, isGone: !standing.has(code) }));
  });
  readonly canChange = computed(() => this.form().canManage && this.form().archivedAt === null);
  readonly said = signal('');

  takes(form: Form): void {
    const now = this.state();
    if (now?.id !== form.id || form.version >= now.version) this.state.set(form);
  }

  /** Keeps it so; whether it was. A refusal is told in passing. */
  async keep(act: FormAct, done: string | null = null): Promise<boolean> {
    return this.saver.act(async () => this.send(act), done);
  }

  /**
   * Keeps it so, for a form that tells its refusal itself. Where somebody was faster the act is done to what she left, unless it writes over the very thing that
   * she changed: then both are shown.
   */
  async send(act: FormAct, writesOver: WritesOver = () => null, title?: string): Promise<Form> {
    const before = this.form();
    try {
      const saved = await this.gateway.saveDraft(before.id, before.version, title ?? before.title, act(definitionOf(before)));
      this.state.set(saved);
      return saved;
    } catch (caught) {
      const error = toApiError(caught);
      const current = error.params['current'] as Form | undefined;
      if (error.reason !== 'STALE_VERSION' || !current) throw caught;
      this.state.set(current);
      const theirs = writesOver(current);
      if (withoutVersion(theirs) === withoutVersion(writesOver(before))) return this.send(act, writesOver, title);
      throw new ApiError('STALE_VERSION', { ...error.params, current: theirs });
    }
  }

  /** What is wrong at a place: the section, `section/question`, `checks/…`; of a question also what is below it. */
  faultsAt(place: string): readonly FormFault[] {
    return this.faults().filter((fault) => fault.place === place || fault.place.startsWith(`${place}/`));
  }
}
