import { Component, computed, effect, ElementRef, inject, input, resource, signal, untracked } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { type Role, ROLES } from '@maillage/domain';
import { firstValueFrom } from 'rxjs';
import { type HasUnsavedChanges, Session } from '../../core';
import { ApiError, toApiError } from '../../errors';
import {
  applyApiError,
  conflictFields,
  Dialogs,
  email,
  maxLength,
  required,
  Toasts,
  UiControl,
  UiField,
  UiFormError,
  UiIcon,
  UiPageHeader,
  UiState,
  validate,
} from '../../ui';
import { AccountsGateway, type AccountView } from '../accounts-gateway';
import { roleSentence } from '../role-sentence';
import { asInput, fromExisting, roleForm, rolesForm, toInput } from './role-form';
import { RoleFields } from './role-fields';

const isRole = (value: string | undefined): value is Role => ROLES.includes(value as Role);
/** The API names the kind of scope that it refuses; the form has one field for all. */
const toFormPath = (path: string): string => path.replace(/\.(networkId|territoryId|ccasId|funderId)$/, '.scope');

const FIELDS = ['fullName', 'phone', 'roles'] as const;
const FIELD_LABELS = { fullName: 'Nom', phone: 'Téléphone', roles: 'Rôles' };

/** Invites a person, or changes an account and its roles. */
@Component({
  selector: 'app-account-form-page',
  imports: [MatButton, ReactiveFormsModule, RoleFields, RouterLink, UiControl, UiField, UiFormError, UiIcon, UiPageHeader, UiState],
  templateUrl: './account-form-page.html',
})
export class AccountFormPage implements HasUnsavedChanges {
  /** The account to change; absent when inviting. */
  readonly id = input<string>();
  /** A role and a CCAS to start with, given by the page that leads here. */
  readonly role = input<string>();
  readonly ccas = input<string>();

  private readonly gateway = inject(AccountsGateway);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly form = new FormGroup({
    email: new FormControl('', { nonNullable: true, validators: [required, email, maxLength(254)] }),
    fullName: new FormControl('', { nonNullable: true, validators: [required, maxLength(200)] }),
    phone: new FormControl('', { nonNullable: true, validators: [maxLength(30)] }),
    roles: rolesForm([]),
  });
  protected readonly isBusy = signal(false);
  protected readonly message = signal<string | null>(null);
  protected readonly scopes = resource({
    params: () => this.session.networkId() ?? undefined,
    loader: ({ params }) => this.gateway.scopes(params),
  });
  protected readonly existing = rxResource({ params: () => this.id(), stream: ({ params }) => this.gateway.account(params) });
  /** What the form started from; its version goes with the change. */
  private readonly original = signal<AccountView | null>(null);
  protected readonly networkName = computed(() => this.session.network()?.name ?? '');
  protected readonly networkTerritory = computed(() => {
    const network = this.session.network();
    return network ? { id: network.territoryId, name: network.territoryName } : undefined;
  });
  protected readonly grantable = computed(() => ROLES.filter((role) => role !== 'admin' || this.session.can('accounts.grantAdmin', {})));
  /** Roles in other networks: shown, and sent back as they are, since the list that is saved is the whole one. */
  private readonly rolesElsewhere = computed(() => this.original()?.roles.filter((role) => !this.isHere(role)) ?? []);
  protected readonly elsewhere = computed(() => this.rolesElsewhere().map(roleSentence));
  protected readonly isReady = computed(() => this.scopes.hasValue() && (!this.id() || this.original() !== null));

  constructor() {
    effect(() => {
      const account = this.existing.hasValue() ? this.existing.value() : null;
      // Only once: a later answer must not write over what is being typed.
      if (account && untracked(this.original)?.id !== account.id) untracked(() => this.fill(account));
    });
    effect(() => {
      const role = this.role();
      if (!this.id() && untracked(() => this.form.controls.roles.length === 0)) {
        this.form.controls.roles.push(isRole(role) ? roleForm(role, this.ccas() ?? '') : roleForm(), { emitEvent: false });
      }
    });
  }

  hasUnsavedChanges(): boolean {
    return this.form.dirty;
  }

  protected addRole(): void {
    this.form.controls.roles.push(roleForm());
    this.form.markAsDirty();
  }

  protected removeRole(index: number): void {
    this.form.controls.roles.removeAt(index);
    this.form.markAsDirty();
  }

  protected async submit(): Promise<void> {
    this.message.set(null);
    if (this.isBusy() || !validate(this.form, this.element)) return;
    if (!this.id() && this.form.controls.roles.length === 0) {
      this.message.set('Donnez au moins un rôle\u202f: sans rôle, la personne ne verrait rien.');
      return;
    }
    this.isBusy.set(true);
    try {
      const { id, fullName } = await this.save();
      this.form.markAsPristine();
      this.toasts.show(this.id() ? 'Le compte est enregistré.' : `L’invitation est partie à ${fullName}.`);
      await this.router.navigate(['/comptes', id]);
    } catch (error) {
      const refusal = toApiError(error);
      const original = this.original();
      if (refusal.reason === 'STALE_VERSION' && original) await this.settle(original);
      else this.message.set(applyApiError(this.form, withFormPaths(refusal)));
    } finally {
      this.isBusy.set(false);
    }
  }

  private save(): Promise<AccountView> {
    const networkId = this.session.networkId() ?? '';
    const { email, fullName, phone } = this.form.getRawValue();
    const roles = [...this.form.controls.roles.controls.map((role) => toInput(role, networkId)), ...this.rolesElsewhere().map(asInput)];
    const original = this.original();
    return original
      ? this.gateway.update({ id: original.id, version: original.version, fullName, phone: phone.trim() || null, roles })
      : this.gateway.create({ email: email.trim(), fullName, phone: phone.trim() || null, roles });
  }

  private fill(account: AccountView): void {
    this.original.set(account);
    this.form.controls.email.disable();
    this.form.patchValue({ email: account.email, fullName: account.fullName, phone: account.phone ?? '' });
    this.fillRoles(account);
    this.form.markAsPristine();
  }

  private fillRoles(account: AccountView): void {
    this.form.controls.roles.clear();
    for (const role of account.roles.filter((role) => this.isHere(role))) this.form.controls.roles.push(fromExisting(role));
  }

  private isHere({ role, networkId }: { role: Role; networkId: string | null }): boolean {
    return networkId === this.session.networkId() || (role === 'admin' && this.grantable().includes('admin'));
  }

  /** Someone else changed the account: both versions are shown, nothing is saved before the choice. */
  private async settle(original: AccountView): Promise<void> {
    const current = await firstValueFrom(this.gateway.account(original.id, 'network-only'));
    const before = this.shown(original);
    const theirs = this.shown(current);
    const typed = { ...this.form.getRawValue(), roles: this.typedRoles() };
    // What this person did not touch is not in conflict: it takes the other's value.
    const touched = FIELDS.filter((field) => typed[field] !== before[field]);
    const mine = Object.fromEntries(touched.map((field) => [field, typed[field]]));
    const kept = await this.dialogs.resolveConflict({ fields: conflictFields(FIELD_LABELS, mine, theirs) });
    if (!kept) return;
    this.original.set(current);
    if (!kept.has('fullName')) this.form.controls.fullName.setValue(current.fullName);
    if (!kept.has('phone')) this.form.controls.phone.setValue(current.phone ?? '');
    if (!kept.has('roles')) this.fillRoles(current);
    this.isBusy.set(false);
    await this.submit();
  }

  /** An account's fields as a person reads them. */
  private shown({ fullName, phone, roles }: AccountView): Record<(typeof FIELDS)[number], string> {
    const here = roles.filter((role) => this.isHere(role));
    return { fullName, phone: phone ?? '', roles: here.map(roleSentence).join('\n') };
  }

  private typedRoles(): string {
    const { ccas, territories, funders } = this.scopes.value() ?? { ccas: [], territories: [], funders: [] };
    const find = <T extends { id: string | number }>(items: readonly T[], scope: string) => items.find(({ id }) => String(id) === scope) ?? null;
    return this.form.controls.roles.controls
      .map((form) => form.getRawValue())
      .flatMap(({ role, scope, startsOn, endsOn }) =>
        role === ''
          ? []
          : [roleSentence({ role, ccas: find(ccas, scope), territory: find(territories, scope), funder: find(funders, scope), startsOn, endsOn })],
      )
      .join('\n');
  }
}

const withFormPaths = (error: ApiError): ApiError =>
  new ApiError(
    error.reason,
    error.params,
    error.fields.map(({ path, reason }) => ({ path: toFormPath(path), reason })),
    error.requestId,
  );
