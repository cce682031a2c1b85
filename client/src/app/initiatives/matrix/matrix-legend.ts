import { Component, input } from '@angular/core';
import { ADOPTION_STAGES } from '@maillage/domain';
import { NO_NEWS_LABEL, STAGE_LABELS, STAGE_MARKS } from '../words/stage-words';

/** What marks, hatching and corners mean. Written with the very classes of the cells, so that the two cannot drift apart. */
@Component({
  selector: 'app-matrix-legend',
  template: `<ul aria-label="Légende" class="list-plain">
    @for (entry of stages; track entry.stage) {
      <li>
        <span class="swatch stage-cell" [attr.data-stage]="entry.stage" aria-hidden="true">{{ entry.mark }}</span>{{ entry.label }}
      </li>
    }
    <li>
      <span class="swatch empty" aria-hidden="true">{{ noNewsMark }}</span>{{ noNewsLabel }}
    </li>
    <li><span class="swatch old stage-cell" data-stage="committed" aria-hidden="true"></span>Nouvelle de {{ weeksLimit() }} semaines ou plus</li>
    <li><span class="swatch blocked" aria-hidden="true">!</span>Bloqué</li>
  </ul>`,
  styles: `
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 2px var(--space-4);
      margin: 0;
      color: var(--text-muted);
      font-size: 0.75rem;
    }
    li {
      display: inline-flex;
      gap: 5px;
      align-items: center;
    }
    .swatch {
      display: inline-grid;
      place-items: center;
      inline-size: 20px;
      block-size: 18px;
      border-radius: 5px;
      background: var(--stage-bg);
      color: var(--stage-fg);
      font-size: 0.75rem;
      print-color-adjust: exact;
    }
    .empty {
      background: transparent;
      box-shadow: inset 0 0 0 1px var(--line-strong);
      color: inherit;
    }
    .old {
      background:
        repeating-linear-gradient(135deg, var(--stage-fg) 0 1.5px, transparent 1.5px 4px) bottom / 100% 6px no-repeat,
        var(--stage-bg);
    }
    @media (forced-colors: active) {
      .old {
        border: 2px dashed CanvasText;
      }
    }
    @media print {
      .old {
        background:
          repeating-linear-gradient(135deg, var(--stage-fg) 0 1.5px, transparent 1.5px 4px) right / 6px 100% no-repeat,
          var(--stage-bg);
      }
    }
    .blocked {
      background: var(--bad-fg);
      color: var(--surface);
      font-weight: 700;
    }
  `,
})
export class MatrixLegend {
  readonly weeksLimit = input.required<number>();
  protected readonly stages = ADOPTION_STAGES.toReversed().map((stage) => ({ stage, label: STAGE_LABELS[stage], mark: STAGE_MARKS[stage] }));
  protected readonly noNewsLabel = NO_NEWS_LABEL;
  protected readonly noNewsMark = STAGE_MARKS.none;
}
