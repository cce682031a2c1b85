import { inject } from '@angular/core';
import type { CanDeactivateFn } from '@angular/router';
import { Dialogs } from '../../ui';

/** A page that can tell whether leaving it would lose something. */
export interface HasUnsavedChanges {
  hasUnsavedChanges(): boolean;
}

/** Asks before something typed is lost. */
export const confirmLeaving = (dialogs: Dialogs): Promise<boolean> =>
  dialogs.confirm({
    title: 'Quitter sans enregistrer\u202f?',
    text: 'Ce que vous avez saisi sur cette page n’est pas enregistré et sera perdu.',
    confirmLabel: 'Quitter sans enregistrer',
    tone: 'danger',
  });

export const unsavedChangesGuard: CanDeactivateFn<HasUnsavedChanges> = (page) => !page.hasUnsavedChanges() || confirmLeaving(inject(Dialogs));
