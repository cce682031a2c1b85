import { Component } from '@angular/core';
import { signPath } from '@maillage/domain';
import { STATE_LABELS } from './timeline-texts';

/** What the signs of the drawing mean. */
@Component({
  selector: 'app-timeline-legend',
  host: { 'aria-hidden': 'true' },
  template: `
    <span
      ><svg class="done"><path class="sign" [attr.d]="diamond" /></svg>{{ labels.done }}</span
    >
    <span
      ><svg class="coming"><path class="sign" [attr.d]="diamond" /></svg>{{ labels.coming }}</span
    >
    <span
      ><svg class="late">
        <path class="sign" [attr.d]="diamond" />
        <path class="inner" d="M8 5v3.4M8 11v.2" /></svg
      >{{ labels.late }}</span
    >
    <span
      ><svg class="early">
        <path class="sign" [attr.d]="diamond" />
        <circle class="inner" cx="8" cy="8" r="1.5" /></svg
      >{{ labels.tooEarly }}</span
    >
    <span
      ><svg class="coming"><path class="sign" [attr.d]="square" /></svg>livrable</span
    >
    <span
      ><svg><path class="link" d="M0 8h16" /></svg>est attendu par</span
    >
  `,
  styles: `
    :host,
    span {
      display: inline-flex;
      flex-wrap: wrap;
      gap: var(--space-1) var(--space-3);
      align-items: center;
      color: var(--text-muted);
      font-size: var(--font-s);
    }
    span {
      gap: var(--space-1);
    }
    svg {
      inline-size: 16px;
      block-size: 16px;
    }
    .sign {
      fill: var(--surface-raised);
      stroke: var(--accent);
      stroke-width: 1.5;
    }
    .done .sign {
      fill: var(--accent);
    }
    .late .sign,
    .late .inner {
      stroke: var(--bad-fg);
    }
    .late .inner {
      stroke-width: 1.5;
      stroke-linecap: round;
    }
    .early .sign {
      stroke: var(--warn-fg);
    }
    .early .inner {
      fill: var(--warn-fg);
    }
    .link {
      stroke: var(--line-strong);
    }
  `,
})
export class TimelineLegend {
  protected readonly labels = STATE_LABELS;
  protected readonly diamond = signPath(false, 8, 8, 6.5);
  protected readonly square = signPath(true, 8, 8, 6.5);
}
