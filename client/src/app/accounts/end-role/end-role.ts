import { Component, computed, ElementRef, inject, input, output, signal } from '@angular/core';
import { rxResource, toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { ACCOUNT_LIMITS, addDays, type EntrustedKind, NETWORK_LIMITS } from '@maillage/domain';
import { today } from '../../core';
import { toApiError } from '../../errors';
import { applyApiError, email, formatDate, maxLength, required, Toasts, UiControl, UiField, UiFormError, UiState, validate } from '../../ui';
import { UiInlineForm } from '../../ui/focus/inline-form';
import { UiDateInput } from '../../ui/field/date-input';
import { InlineSave } from '../../ui/saving/inline-save';
import type { AccountView } from '../accounts-gateway';
import { roleSentence } from '../role-sentence';
import { EndRoleGateway } from './end-role-gateway';

/** « 3 initiatives » : one, many. */
const ENTRUSTED_WORDS: Readonly<Record<EntrustedKind, readonly [string, string]>> = {
  owned_initiatives: ['initiative pilotée', 'initiatives pilotées'],
  deputed_initiatives: ['initiative en suppléance', 'initiatives en suppléance'],
  privacy_actions: ['action du plan RGPD', 'actions du plan RGPD'],
};

/** Ends a role on a day, and hands it over: the account's role, the office, and what is entrusted to the person, in one form. */
@Component({
  selector: 'app-end-role',
  imports: [MatButton, ReactiveFormsModule, UiControl, UiDateInput, UiField, UiFormError, UiInlineForm, UiState],
  templateUrl: './end-role.html',
})
export class EndRole {
  readonly account = input.required<AccountView>();
  readonly role = input.required<AccountView['roles'][number]>();
  readonly saved = output();
  readonly cancelled = output();

  private readonly gateway = inject(EndRoleGateway);
  private readonly toasts = inject(Toasts);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

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
  /** Asks before what was typed goes. */
  protected readonly saver = new InlineSave({ form: this.form, name: 'Fin d’un rôle', isKept: false });
  protected readonly isBusy = signal(false);
  protected readonly message = signal<string | null>(null);
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
    this.message.set(null);
    if (this.isBusy() || !this.departure.hasValue() || !validate(this.form, this.element)) return;
    const { lastDay, hasSuccessor, passesOn, successor } = this.form.getRawValue();
    const { office } = this.departure.value();
    this.isBusy.set(true);
    try {
      await this.gateway.end({
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
      });
      this.form.markAsPristine();
      this.toasts.show(hasSuccessor ? `${successor.fullName.trim()} prend la suite\u202f: l’invitation est partie.` : 'Le rôle s’arrête à la date choisie.');
      this.saved.emit();
    } catch (error) {
      if (toApiError(error).reason === 'STALE_VERSION') this.departure.reload();
      this.message.set(applyApiError(this.form, error));
    } finally {
      this.isBusy.set(false);
    }
  }
}
