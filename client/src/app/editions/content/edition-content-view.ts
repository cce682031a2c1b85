import { Component, computed, input } from '@angular/core';
import type { EditionContent } from '@maillage/domain';
import { CivilDatePipe } from '../../ui';
import { EditionPartView } from './edition-part';

/**
 * An edition as its readers see it, from its content alone: it asks for nothing but outlines of communes, which are public, so that whoever was given the content, by
 * whatever way, is shown this and no more.
 */
@Component({
  selector: 'app-edition-content',
  imports: [CivilDatePipe, EditionPartView],
  templateUrl: './edition-content-view.html',
  styleUrl: './edition-content-view.scss',
})
export class EditionContentView {
  readonly content = input.required<EditionContent>();
  /** SHA-256 of the content; null: it is not published. */
  readonly hash = input<string | null>(null);
  /** The page on screen, whatever it is: its headings are gone to within it. */
  protected readonly here = location.pathname + location.search;
  protected readonly isLong = computed(() => this.content().blocks.length > 3);
}
