import { Component, computed, input } from '@angular/core';
import { ICON_PATHS, type IconName } from './icon-paths';

/** An inline icon. Without a label it is decoration, hidden from assistive technology. */
@Component({
  selector: 'ui-icon',
  host: { '[attr.role]': 'label() ? "img" : null', '[attr.aria-label]': 'label() || null', '[attr.aria-hidden]': 'label() ? null : "true"' },
  template: `<svg viewBox="0 0 24 24" focusable="false" aria-hidden="true"><path [attr.d]="path()" /></svg>`,
  styles: `
    :host {
      display: inline-block;
      inline-size: 1.25em;
      block-size: 1.25em;
      flex: none;
      vertical-align: -0.25em;
    }
    svg {
      display: block;
      inline-size: 100%;
      block-size: 100%;
      fill: none;
      stroke: currentColor;
      stroke-width: 1.75;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
  `,
})
export class UiIcon {
  readonly name = input.required<IconName>();
  readonly label = input<string>();
  protected readonly path = computed(() => ICON_PATHS[this.name()]);
}
