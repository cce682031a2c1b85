import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, input } from '@angular/core';
import { lightMarkdown } from '@maillage/domain';
import { UiIcon } from '../icon/icon';

/** A text of light markdown as people read it. It is drawn from a tree: what somebody typed is never taken for HTML. */
@Component({
  selector: 'ui-light-text',
  imports: [NgTemplateOutlet, UiIcon],
  templateUrl: './light-text.html',
  styleUrl: './light-text.scss',
})
export class UiLightText {
  readonly text = input.required<string>();
  /** Names that are a person's after an `@`. */
  readonly mentioned = input<readonly string[]>([]);
  protected readonly blocks = computed(() => lightMarkdown(this.text(), this.mentioned()));
}
