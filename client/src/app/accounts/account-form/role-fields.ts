import { Component, computed, input, output } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import type { Role } from '@maillage/domain';
import { startWith, switchMap } from 'rxjs';
import { UiControl, UiField, UiIcon } from '../../ui';
import { UiDateInput } from '../../ui/field/date-input';
import type { RoleScopes, RoleTerritory } from '../accounts-gateway';
import { type RoleForm, SCOPE_KINDS } from './role-form';
import { ccasByEpt, territoryGroups } from './scope-options';
import { ROLE_LABELS } from '../../core';

const SCOPE_LABELS = { territory: 'Territoire', ccas: 'CCAS', funder: 'Financeur' } as const;

/** The fields of one role: which, on what, from when to when. */
@Component({
  selector: 'app-role-fields',
  imports: [MatButton, ReactiveFormsModule, UiControl, UiDateInput, UiField, UiIcon],
  templateUrl: './role-fields.html',
  styleUrl: './role-fields.scss',
})
export class RoleFields {
  readonly form = input.required<RoleForm>();
  readonly position = input.required<number>();
  readonly scopes = input.required<RoleScopes>();
  /** The roles that this person may give. */
  readonly grantable = input.required<readonly Role[]>();
  readonly networkName = input.required<string>();
  /** All that the network covers. */
  readonly networkTerritory = input<RoleTerritory>();
  readonly removed = output();

  protected readonly labels = ROLE_LABELS;
  private readonly role = toSignal(toObservable(this.form).pipe(switchMap(({ controls: { role } }) => role.valueChanges.pipe(startWith(role.value)))), {
    initialValue: '' as const,
  });
  protected readonly kind = computed(() => {
    const role = this.role();
    return role === '' ? null : SCOPE_KINDS[role];
  });
  protected readonly scopeLabel = computed(() => {
    const kind = this.kind();
    return kind && kind in SCOPE_LABELS ? SCOPE_LABELS[kind as keyof typeof SCOPE_LABELS] : null;
  });
  protected readonly groups = computed(() => {
    const { ccas, territories, funders } = this.scopes();
    switch (this.kind()) {
      case 'ccas':
        return ccasByEpt(ccas);
      case 'territory':
        return territoryGroups(territories, this.role() === 'dpo' ? this.networkTerritory() : undefined);
      case 'funder':
        return [{ label: 'Financeurs', options: funders.map(({ id, name }) => ({ value: id, label: name })) }];
      default:
        return [];
    }
  });
  protected readonly reach = computed(() => {
    if (this.kind() === 'network') return `Sur tout le réseau ${this.networkName()}.`;
    return this.kind() === 'instance' ? 'Sur tous les réseaux de cette installation.' : undefined;
  });

  /** What was chosen for one kind of scope means nothing for another. */
  protected forgetScope(): void {
    this.form().controls.scope.reset();
  }
}
