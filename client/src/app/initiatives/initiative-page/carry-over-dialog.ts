import { Component, effect, ElementRef, inject, input, output } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { type DialogComponent, maxLength, required, UiControl, UiField, validate } from '../../ui';
import { UiDialog } from '../../ui/dialog/dialog';
import type { Plan } from '../initiatives-gateway';

export interface CarryOver {
  readonly toPlanId: string;
  readonly reason: string;
}

/** To which later plan an initiative goes on, and why. */
@Component({
  selector: 'app-carry-over-dialog',
  imports: [ReactiveFormsModule, MatButton, UiControl, UiDialog, UiField],
  template: `<ui-dialog heading="Reporter l’initiative" (dismissed)="done.emit(undefined)">
    <form id="carry-over" [formGroup]="form" (ngSubmit)="submit()" class="stack">
      <p>L’initiative est recopiée dans le plan choisi, avec l’adoption des CCAS. Celle-ci reste lisible, et chacune renvoie à l’autre.</p>
      <ui-field label="Vers le plan">
        <select uiControl formControlName="toPlanId">
          <option [ngValue]="null" disabled>Choisir un plan</option>
          @for (plan of plans(); track plan.id) {
            <option [ngValue]="plan.id">{{ plan.title }}</option>
          }
        </select>
      </ui-field>
      <ui-field label="Motif du report" hint="Il restera visible sur les deux fiches.">
        <textarea uiControl formControlName="reason" rows="3"></textarea>
      </ui-field>
    </form>
    <ng-container dialogActions>
      <button matButton type="button" (click)="done.emit(undefined)">Annuler</button>
      <button matButton="filled" type="submit" form="carry-over">Reporter l’initiative</button>
    </ng-container>
  </ui-dialog>`,
})
export class CarryOverDialog implements DialogComponent<CarryOver> {
  readonly plans = input.required<readonly Plan[]>();
  readonly done = output<CarryOver | undefined>();
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly builder = inject(NonNullableFormBuilder);
  protected readonly form = this.builder.group({
    toPlanId: this.builder.control<string | null>(null, required),
    reason: ['', [required, maxLength(1000)]],
  });

  constructor() {
    effect(() => this.form.controls.toPlanId.setValue(this.plans()[0]?.id ?? null));
  }

  protected submit(): void {
    const { toPlanId, reason } = this.form.getRawValue();
    if (validate(this.form, this.host.nativeElement) && toPlanId) this.done.emit({ toPlanId, reason: reason.trim() });
  }
}
