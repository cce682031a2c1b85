import { Component, computed, input } from '@angular/core';
import type { AdoptionStage } from '@maillage/domain';
import { STAGE_MARKS, stageLabel } from './stage-words';

/** How far a CCAS is with an initiative: mark, word and colour. */
@Component({
  selector: 'app-stage-chip',
  host: {
    class: 'chip stage-cell',
    '[attr.data-stage]': 'value() ?? "none"',
    '[class.chip-compact]': 'compact()',
    '[attr.title]': 'compact() ? label() : null',
  },
  template: `<span class="stage-mark" aria-hidden="true">{{ mark() }}</span
    ><span [class.visually-hidden]="compact()">{{ label() }}</span>`,
})
export class StageChip {
  readonly value = input.required<AdoptionStage | null | undefined>();
  readonly compact = input(false, { transform: (value: boolean | string) => value === '' || value === true });
  protected readonly label = computed(() => stageLabel(this.value()));
  protected readonly mark = computed(() => STAGE_MARKS[this.value() ?? 'none']);
}
