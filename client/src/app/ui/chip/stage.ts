import { Component, computed, input } from '@angular/core';
import type { AdoptionStage } from '@maillage/domain';

export const STAGE_LABELS: Readonly<Record<AdoptionStage, string>> = {
  not_concerned: 'Non concerné',
  to_contact: 'À contacter',
  informed: 'Informé',
  volunteer: 'Volontaire',
  committed: 'Engagé',
  in_place: 'En place',
  assessed: 'Évalué',
};
export const NO_NEWS_LABEL = 'Sans nouvelle';

/** One character per stage for a cell of a matrix: shapes that differ without colour, fuller as the adoption goes on. */
export const STAGE_MARKS: Readonly<Record<AdoptionStage | 'none', string>> = {
  none: '·',
  not_concerned: '–',
  to_contact: '○',
  informed: '◔',
  volunteer: '◑',
  committed: '◕',
  in_place: '●',
  assessed: '✓',
};

/** The word for a stage; a CCAS that never gave news has none. */
export const stageLabel = (stage: AdoptionStage | null | undefined): string => (stage ? STAGE_LABELS[stage] : NO_NEWS_LABEL);

/** How far a CCAS is with an initiative: mark, word and colour. */
@Component({
  selector: 'ui-stage',
  host: {
    class: 'chip stage-cell',
    '[attr.data-stage]': 'value() ?? "none"',
    '[class.chip-compact]': 'compact()',
    '[attr.title]': 'compact() ? label() : null',
  },
  template: `<span class="stage-mark" aria-hidden="true">{{ mark() }}</span
    ><span [class.visually-hidden]="compact()">{{ label() }}</span>`,
})
export class UiStage {
  readonly value = input.required<AdoptionStage | null | undefined>();
  readonly compact = input(false, { transform: (value: boolean | string) => value === '' || value === true });
  protected readonly label = computed(() => stageLabel(this.value()));
  protected readonly mark = computed(() => STAGE_MARKS[this.value() ?? 'none']);
}
