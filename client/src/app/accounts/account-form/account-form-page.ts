import { Component, computed, effect, inject, input, resource, signal, untracked } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { ACCOUNT_LIMITS, EMAIL_MAX_LENGTH, type Role, ROLES } from '@maillage/domain';
import { firstValueFrom } from 'rxjs';
import { Session } from '../../core';
import { ApiError, toApiError } from '../../errors';
import { email, maxLength, required, UiControl, UiField, UiIcon, UiPageHeader, UiState } from '../../ui';
import { UiFormState } from '../../ui/saving/form-state';
import { InlineSave } from '../../ui/saving/inline-save';
import { AccountsGateway, type AccountView } from '../accounts-gateway';
import { roleSentence } from '../role-sentence';
import { asInput, fromExisting, roleForm, rolesForm, toInput } from './role-form';
import { RoleFields } from './role-fields';

const isRole = (value: string | undefined): value is Role => ROLES.includes(value as Role);
/** The API names the kind of scope that it refuses; the form has one field for all. */
const toFormPath = (path: string): string => path.replace(/\.(networkId|territoryId|ccasId|funderId)$/, '.scope');

const FIELDS = ['fullName', 'phone', 'roles'] as const;
type Field = (typeof FIELDS)[number];
const FIELD_LABELS = { fullName: 'Nom', phone: 'Téléphone', roles: 'Rôles' };

/** Invites a person, or changes an account and its roles. */
@Component({
  selector: 'app-account-form-page',
  imports: [MatButton, ReactiveFormsModule, RoleFields, RouterLink, UiControl, UiField, UiFormState, UiIcon, UiPageHeader, UiState],
  templateUrl: './account-form-page.html',
})
export class AccountFormPage {
  /** The account to change; absent when inviting. */
  readonly id = input<string>();
  /** A role and a CCAS to start with, given by the page that leads here. */
  readonly role = input<string>();
  readonly ccas = input<string>();

  private readonly gateway = inject(AccountsGateway);
  private readonly session = inject(Session);
  private readonly router = inject(Router);

  protected readonly form = new FormGroup({
    email: new FormControl('', { nonNullable: true, validators: [required, email, maxLength(EMAIL_MAX_LENGTH)] }),
    fullName: new FormControl('', { nonNullable: true, validators: [required, maxLength(ACCOUNT_LIMITS.fullName)] }),
    phone: new FormControl('', { nonNullable: true, validators: [maxLength(ACCOUNT_LIMITS.phone)] }),
    roles: rolesForm([]),
  });
  protected readonly saver = new InlineSave({
    form: this.form,
    name: () => (this.id() ? 'Modifier le compte' : 'Inviter une personne'),
    fill: (values) => this.refill(values as ReturnType<typeof this.form.getRawValue>),
  });
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

  protected addRole(): void {
    this.form.controls.roles.push(roleForm());
    this.form.markAsDirty();
  }

  protected removeRole(index: number): void {
    this.form.controls.roles.removeAt(index);
    this.form.markAsDirty();
  }

  protected async submit(): Promise<void> {
    if (!this.id() && this.form.controls.roles.length === 0)
      return this.saver.message.set('Donnez au moins un rôle\u202f: sans rôle, la personne ne verrait rien.');
    let saved: AccountView | undefined;
    const isSaved = await this.saver.save({
      labels: FIELD_LABELS,
      values: () => this.touched(),
      present: (current) => this.shown(current as unknown as AccountView),
      send: async () => (saved = await this.save()),
      refused: withFormPaths,
      accept: (settled, current) => this.accept(settled, current as unknown as AccountView),
      done: this.id() ? 'Le compte est enregistré.' : `L’invitation est partie à ${this.form.controls.fullName.value.trim()}.`,
    });
    if (isSaved && saved) await this.router.navigate(['/comptes', saved.id]);
  }

  private async save(): Promise<AccountView> {
    const networkId = this.session.networkId() ?? '';
    const { email, fullName, phone } = this.form.getRawValue();
    const roles = [...this.form.controls.roles.controls.map((role) => toInput(role, networkId)), ...this.rolesElsewhere().map(asInput)];
    const original = this.original();
    if (!original) return this.gateway.create({ email: email.trim(), fullName, phone: phone.trim() || null, roles });
    try {
      return await this.gateway.update({ id: original.id, version: this.saver.version, fullName, phone: phone.trim() || null, roles });
    } catch (error) {
      const refused = toApiError(error);
      if (refused.reason !== 'STALE_VERSION') throw error;
      // the refusal knows the scopes of the present roles by their identifiers, a person by their names
      throw new ApiError('STALE_VERSION', { ...refused.params, current: await firstValueFrom(this.gateway.account(original.id, 'network-only')) });
    }
  }

  private fill(account: AccountView): void {
    this.original.set(account);
    this.saver.version = account.version;
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

  /** What was typed in another sitting. */
  private refill({ roles, ...others }: ReturnType<typeof this.form.getRawValue>): void {
    this.form.patchValue(others);
    this.form.controls.roles.clear();
    for (const { role, scope, startsOn, endsOn } of roles) this.form.controls.roles.push(roleForm(role, scope, startsOn, endsOn));
  }

  /** What this person did not touch is not in conflict: it takes the other's value. */
  private touched(): Partial<Record<Field, string>> {
    const original = this.original();
    const before = original && this.shown(original);
    const typed = { ...this.form.getRawValue(), roles: this.typedRoles() };
    return Object.fromEntries(FIELDS.filter((field) => typed[field] !== before?.[field]).map((field) => [field, typed[field]]));
  }

  /** Someone else changed the account: what was settled stands in the form, over the account as it is now. */
  private accept(settled: Partial<Record<Field, unknown>>, current: AccountView): void {
    const theirs = this.shown(current);
    const isTheirs = (field: Field): boolean => !(field in settled) || settled[field] === theirs[field];
    this.original.set(current);
    if (isTheirs('fullName')) this.form.controls.fullName.setValue(current.fullName);
    if (isTheirs('phone')) this.form.controls.phone.setValue(current.phone ?? '');
    if (isTheirs('roles')) this.fillRoles(current);
  }

  /** An account's fields as a person reads them. */
  private shown({ fullName, phone, roles }: AccountView): Record<Field, string> {
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
