import { Component, computed, input, output } from '@angular/core';
import { isInPlace } from '@maillage/domain';
import { CivilDatePipe, AgoPipe, plural, UiIcon } from '../../ui';
import { UiRatio } from '../../ui/ratio/ratio';
import { StageChip } from '../words/stage-chip';
import type { Initiative } from '../initiatives-gateway';
import type { ChosenCell } from '../matrix/grid/matrix-grid';

/** Who has adopted the initiative: the rate, the stages, those who are blocked, and every CCAS by EPT. */
@Component({
  selector: 'app-adoption-section',
  imports: [CivilDatePipe, AgoPipe, UiIcon, UiRatio, StageChip],
  templateUrl: './adoption-section.html',
  styleUrls: ['./section.scss', './adoption-section.scss'],
})
export class AdoptionSection {
  readonly initiative = input.required<Initiative>();
  readonly cellChosen = output<ChosenCell>();

  protected readonly plural = plural;
  protected readonly counts = computed(() => {
    const { adoption } = this.initiative();
    return [
      { stage: 'assessed' as const, count: adoption.assessed },
      { stage: 'in_place' as const, count: adoption.inPlace },
      { stage: 'committed' as const, count: adoption.committed },
      { stage: 'volunteer' as const, count: adoption.volunteer },
      { stage: 'informed' as const, count: adoption.informed },
      { stage: 'to_contact' as const, count: adoption.toContact },
      { stage: 'not_concerned' as const, count: adoption.notConcerned },
      { stage: null, count: adoption.withoutNews },
    ].filter(({ count }) => count > 0);
  });
  protected readonly blocked = computed(() => this.initiative().adoptions.filter((adoption) => adoption.blocker !== null));
  /** The API gives them by EPT, then by commune: a Map keeps that order. */
  protected readonly groups = computed(() => {
    const groups = new Map<string, Initiative['adoptions'][number][]>();
    for (const adoption of this.initiative().adoptions) {
      const name = adoption.ccas.ept?.name ?? 'Hors EPT';
      groups.set(name, [...(groups.get(name) ?? []), adoption]);
    }
    return [...groups].map(([name, adoptions]) => ({
      name,
      adoptions,
      inPlace: adoptions.filter(({ stage }) => isInPlace(stage)).length,
    }));
  });

  protected open(ccasId: string): void {
    this.cellChosen.emit({ initiativeId: this.initiative().id, ccasId });
  }
}
