import { Component, input } from '@angular/core';
import type { Source } from './sources';

/** Where the figures of a page come from; on paper a few small lines. */
@Component({
  selector: 'app-source-list',
  template: `<section aria-labelledby="sources-titre">
    <h2 id="sources-titre">Sources</h2>
    <ul class="list-plain">
      @for (source of sources(); track source.producer + source.about) {
        <li>
          <span class="strong">{{ source.producer }}</span>, {{ source.about }}
        </li>
      }
    </ul>
  </section>`,
  styles: `
    :host {
      display: block;
      margin-block-start: var(--space-5);
    }
    h2 {
      margin-block-end: var(--space-2);
    }
    ul {
      font-size: var(--font-s);
    }
    @media print {
      :host {
        margin-block-start: 1.5mm;
        color: #000;
        font-size: 6pt;
        line-height: 1.3;
      }
      h2,
      ul,
      li {
        display: inline;
        margin: 0;
        font-size: 1em;
      }
      h2::after {
        content: '\\202f: ';
      }
      li + li::before {
        content: ' · ';
      }
    }
  `,
})
export class SourceList {
  readonly sources = input.required<readonly Source[]>();
}
