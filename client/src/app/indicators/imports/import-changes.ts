import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { plural } from '../../ui';
import { ChangeTable } from './change-table';
import { waitingSentence } from './import-words';
import type { ImportReport } from './imports-gateway';

/** The values that a file says otherwise than the screens do, or that are not taken as they are: each with what becomes of it. */
@Component({
  selector: 'app-import-changes',
  imports: [RouterLink, ChangeTable],
  templateUrl: './import-changes.html',
})
export class ImportChanges {
  readonly report = input.required<ImportReport>();
  /** Whether it was applied: what would change has changed. */
  readonly isApplied = input(false);

  protected readonly total = computed(() => {
    const { changedCount, overSecretCount, waitingCount, leftCount } = this.report();
    return changedCount + overSecretCount + waitingCount + leftCount;
  });
  protected readonly listed = computed(() => {
    const count = this.report().changes.length;
    return count > 1
      ? `Les ${count} premières sur ${plural(this.total(), 'valeur', 'valeurs')}.`
      : `La première sur ${plural(this.total(), 'valeur', 'valeurs')}.`;
  });
  protected readonly overSecret = computed(() => {
    const count = this.report().overSecretCount;
    if (count === 0) return null;
    const taken = plural(count, 'nombre prend', 'nombres prennent');
    return `${taken} la place d’un secret. Maillage ne dit pas ce que ce secret couvre, ni si le fichier dit la même chose\u202f: le nombre est repris dans tous les cas.`;
  });
  protected readonly waiting = computed(() => waitingSentence(this.report(), this.isApplied()));
}
