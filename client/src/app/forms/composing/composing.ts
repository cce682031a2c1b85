import { computed, inject, Injectable, signal } from '@angular/core';
import { checkForm, type FormDefinition, type FormFault } from '@maillage/domain';
import { InlineSave } from '../../ui/saving/inline-save';
import { type Form, FormsGateway } from '../forms-gateway';
import { EMPTY_FORM } from './drafts';

/** A form while it is composed: each act is kept at once, as the whole draft, and what is wrong with it is said at its place. */
@Injectable()
export class Composing {
  private readonly gateway = inject(FormsGateway);
  readonly saver = new InlineSave();
  private readonly state = signal<Form | null>(null);
  readonly form = computed(() => this.state() as Form);
  readonly definition = computed<FormDefinition>(() => this.state()?.draft ?? this.state()?.versions[0]?.definition ?? EMPTY_FORM);
  readonly faults = computed<readonly FormFault[]>(() => checkForm(this.definition()));
  readonly canChange = computed(() => this.form().canManage && this.form().archivedAt === null);
  readonly said = signal('');

  takes(form: Form): void {
    const now = this.state();
    if (now?.id !== form.id || form.version >= now.version) this.state.set(form);
  }

  /** Keeps it so; whether it was. A refusal is told in passing. */
  async keep(definition: FormDefinition, done: string | null = null): Promise<boolean> {
    return this.saver.act(async () => this.send(definition), done);
  }

  /** Keeps it so, for a form that tells its refusal itself. */
  async send(definition: FormDefinition, title = this.form().title): Promise<Form> {
    const { id, version } = this.form();
    const saved = await this.gateway.saveDraft(id, version, title, definition);
    this.state.set(saved);
    return saved;
  }

  /** What is wrong at a place: the section, `section/question`, `checks/…`; of a question also what is below it. */
  faultsAt(place: string): readonly FormFault[] {
    return this.faults().filter((fault) => fault.place === place || fault.place.startsWith(`${place}/`));
  }
}
