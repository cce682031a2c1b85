import { Component, input } from '@angular/core';
import { UiIcon } from '../icon/icon';

/** What is wrong with a form as a whole. Announced as soon as it appears. */
@Component({
  selector: 'ui-form-error',
  imports: [UiIcon],
  host: { '[style.display]': 'message() ? "block" : "none"' },
  template: `<div role="alert">
    @if (message(); as text) {
      <div class="notice" data-tone="bad"><ui-icon name="alert" />{{ text }}</div>
    }
  </div>`,
})
export class UiFormError {
  readonly message = input.required<string | null | undefined>();
}
