import { Component, computed, input } from '@angular/core';
import { textLines } from './text-lines';

/** The text of an article as it will read: paragraphs, lists, variables set apart. */
@Component({
  selector: 'app-article-text',
  template: `@for (block of blocks(); track $index) {
    @if (block.isList) {
      <ul>
        @for (line of block.lines; track $index) {
          <li>
            @for (part of line; track $index) {
              @if (part.isVariable) {
                <span class="variable">{{ part.text }}</span>
              } @else {
                {{ part.text }}
              }
            }
          </li>
        }
      </ul>
    } @else {
      @for (line of block.lines; track $index) {
        <p>
          @for (part of line; track $index) {
            @if (part.isVariable) {
              <span class="variable">{{ part.text }}</span>
            } @else {
              {{ part.text }}
            }
          }
        </p>
      }
    }
  }`,
  styles: `
    :host {
      display: block;
      max-inline-size: 46rem;
    }
    p {
      margin: 0 0 var(--space-2);
    }
    ul {
      margin: 0 0 var(--space-2);
      padding-inline-start: var(--space-5);
    }
    .variable {
      padding-inline: 4px;
      border-radius: var(--radius-s);
      background: var(--info-bg);
      color: var(--info-fg);
    }
  `,
})
export class ArticleText {
  readonly body = input.required<string>();
  protected readonly blocks = computed(() => textLines(this.body()));
}
