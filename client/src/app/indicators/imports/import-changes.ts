import { Component, computed, input, linkedSignal } from '@angular/core';
import { formatPeriod } from '@maillage/domain';
import { plural } from '../../ui';
import { UiPagination } from '../../ui/pagination/pagination';
import { formatValue } from '../words/format-value';
import { formatAsRead } from './import-words';
import type { ImportReport } from './imports-gateway';
import { OUTCOME_WORDS } from './outcome-words';

const TAKE = 50;

/** The values that a file says otherwise than the screens do, or that are not taken as they are: each with what becomes of it. */
@Component({
  selector: 'app-import-changes',
  imports: [UiPagination],
  templateUrl: './import-changes.html',
})
export class ImportChanges {
  readonly report = input.required<ImportReport>();
  /** Whether it was applied: what would change has changed. */
  readonly isApplied = input(false);

  protected readonly take = TAKE;
  protected readonly total = computed(() => {
    const { changedCount, overSecretCount, leftCount } = this.report();
    return changedCount + overSecretCount + leftCount;
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
  protected readonly skip = linkedSignal({ source: () => this.report().changes.length, computation: () => 0 });
  protected readonly rows = computed(() =>
    this.report()
      .changes.slice(this.skip(), this.skip() + TAKE)
      .map(({ territoryName, indicator, period, outcome, oldValue, oldState, newValue, newState }) => ({
        territoryName,
        indicator,
        period: formatPeriod(period, indicator.periodicity),
        outcome: OUTCOME_WORDS[outcome],
        before: formatValue(oldValue, oldState, indicator),
        after: formatAsRead(newValue, newState, indicator),
      })),
  );
}
