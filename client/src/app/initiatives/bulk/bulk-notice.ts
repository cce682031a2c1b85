import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { BulkUndoing } from './bulk-undo';

/** What the latest act, or its undoing, left as it was and why: there until it is read. */
@Component({
  selector: 'app-bulk-notice',
  imports: [MatButton],
  template: `@if (undoing.notice(); as notice) {
    <div class="notice" data-tone="warn" role="status">
      <div>
        <strong>{{ notice.title }}</strong>
        <ul>
          @for (item of notice.items; track item) {
            <li>{{ item }}</li>
          }
        </ul>
        <button matButton type="button" (click)="undoing.notice.set(null)">J’ai lu</button>
      </div>
    </div>
  }`,
  styles: `
    ul {
      margin-block: var(--space-1);
      padding-inline-start: 1.2em;
    }
  `,
})
export class BulkNoticeView {
  protected readonly undoing = inject(BulkUndoing);
}
