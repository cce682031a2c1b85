import { Component, computed, inject, input, output } from '@angular/core';
import { rxResource, toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { ACCOUNT_LIMITS, addDays, type EntrustedKind, NETWORK_LIMITS } from '@maillage/domain';
import { today } from '../../core';
import { email, formatDate, maxLength, required, UiControl, UiField, UiState } from '../../ui';
import { UiInlineForm } from '../../ui/focus/inline-form';
import { UiDateInput } from '../../ui/field/date-input';
import { UiFormState } from '../../ui/saving/form-state';
import { InlineSave } from '../../ui/saving/inline-save';
import type { AccountView } from '../accounts-gateway';
import { roleSentence } from '../role-sentence';
import { EndRoleGateway } from './end-role-gateway';

/** « 3 initiatives » : one, many. */
const ENTRUSTED_WORDS: Readonly<Record<EntrustedKind, readonly [string, string]>> = {
  owned_initiatives: ['initiative pilotée', 'initiatives pilotées'],
  deputed_initiatives: ['initiative en suppléance', 'initiatives en suppléance'],
  addressed_blockers: ['blocage à lever', 'blocages à lever'],
  privacy_actions: ['action du plan RGPD', 'actions du plan RGPD'],
};

/** Ends a role on a day, and hands it over: the account's role, the office, and what is entrusted to the person, in one form. */
@Component({
  selector: 'app-end-role',
  imports: [MatButton, ReactiveFormsModule, UiControl, UiDateInput, UiField, UiFormState, UiInlineForm, UiState],
  templateUrl: './end-role.html',
})
export class EndRole {
  readonly account = input.required<AccountView>();
  readonly role = input.required<AccountView['roles'][number]>();
  readonly saved = output();
  readonly cancelled = output();

  private readonly gateway = inject(EndRoleGateway);

  protected readonly departure = rxResource({
    params: () => ({ accountId: this.account().id, roleId: this.role().id }),
    stream: ({ params }) => this.gateway.departure(params.accountId, params.roleId),
  });
  protected readonly form = new FormGroup({
    lastDay: new FormControl<string | null>(today(), { validators: [required] }),
    hasSuccessor: new FormControl(false, { nonNullable: true }),
    passesOn: new FormControl(true, { nonNullable: true }),
    successor: new FormGroup({
      fullName: new FormControl('', { nonNullable: true, validators: [required, maxLength(ACCOUNT_LIMITS.fullName)] }),
      email: new FormControl('', { nonNullable: true, validators: [required, email] }),
      phone: new FormControl('', { nonNullable: true }),
      jobTitle: new FormControl('', { nonNullable: true, validators: [maxLength(NETWORK_LIMITS.jobTitle)] }),
    }),
  });
  protected readonly saver = new InlineSave({ form: this.form, name: 'Fin d’un rôle', row: () => this.role().id });
  private readonly values = toSignal(this.form.valueChanges, { initialValue: this.form.value });
  protected readonly hasSuccessor = computed(() => this.values().hasSuccessor ?? false);
  protected readonly firstDay = computed(() => {
    const lastDay = this.values().lastDay;
    return lastDay ? formatDate(addDays(lastDay, 1)) : null;
  });
  protected readonly sentence = computed(() => roleSentence(this.role()));
  /** What the person who ends the role may pass on; and, counted, what she may not. */
  protected readonly entrusted = computed(() =>
    (this.departure.hasValue() ? this.departure.value().entrusted : []).map(({ kind, count, labels }) => ({
      kind,
      name: `${count}\u00a0${ENTRUSTED_WORDS[kind][count > 1 ? 1 : 0]}`,
      labels,
    })),
  );
  protected readonly canPassOn = computed(() => this.entrusted().some(({ labels }) => labels.length > 0));

  constructor() {
    const { hasSuccessor, successor } = this.form.controls;
    successor.disable();
    hasSuccessor.valueChanges.subscribe((has) => (has ? successor.enable() : successor.disable()));
  }

  protected async save(): Promise<void> {
    if (!this.departure.hasValue()) return;
    const { office } = this.departure.value();
    const { lastDay, hasSuccessor, passesOn, successor } = this.form.getRawValue();
    const isSaved = await this.saver.save({
      send: () =>
        this.gateway.end({
          accountId: this.account().id,
          version: this.account().version,
          roleId: this.role().id,
          lastDay: lastDay ?? today(),
          officeId: office?.id ?? null,
          officeVersion: office?.version ?? null,
          successor: hasSuccessor
            ? {
                fullName: successor.fullName.trim(),
                email: successor.email.trim(),
                phone: successor.phone.trim() || null,
                jobTitle: successor.jobTitle.trim() || null,
              }
            : null,
          passesOn: hasSuccessor && passesOn && this.canPassOn(),
        }),
      refused: (error) => {
        if (error.reason === 'STALE_VERSION') this.departure.reload();
        return error;
      },
      done: hasSuccessor ? `${successor.fullName.trim()} prend la suite\u202f: l’invitation est partie.` : 'Le rôle s’arrête à la date choisie.',
    });
    if (isSaved) this.saved.emit();
  }
}
