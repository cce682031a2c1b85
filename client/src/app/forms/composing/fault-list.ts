import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { plural, UiIcon } from '../../ui';
import { anchorOf, faultText, placeText } from '../words/condition-words';
import { Composing, type LostQuestion } from './composing';
import { withQuestionAgain } from './drafts';

/** What keeps a form from being published, each thing one press away from its place. */
@Component({
  selector: 'app-fault-list',
  imports: [MatButton, UiIcon],
  template: `
    @if (count() > 0) {
      <section class="notice" data-tone="warn" aria-labelledby="a-corriger">
        <ui-icon name="alert" />
        <div>
          <h2 class="heading" id="a-corriger">{{ heading() }}</h2>
          <ul>
            @for (one of faults(); track one.key) {
              <li>
                @if (one.anchor) {
                  <button type="button" class="linklike" (click)="go(one.anchor)">{{ one.place }}</button>{{ '\\u202f' }}:
                }
                {{ one.text }}
              </li>
            }
            @for (one of composing.lost(); track one.code) {
              <li>
                @if (one.isGone) {
                  <strong>{{ one.label }}</strong> a été retirée, et des CCAS y ont répondu{{ '\\u202f' }}: sa série s’arrêterait sans un mot.
                  @if (composing.canChange()) {
                    <button matButton="text" type="button" [disabled]="composing.saver.isSaving()" (click)="restore(one)">
                      Remettre la question<span class="visually-hidden"> {{ one.label }}</span>
                    </button>
                  }
                } @else {
                  <button type="button" class="linklike" (click)="go('compose-' + one.code)">{{ one.label }}</button>{{ '\\u202f' }}: des CCAS y ont répondu, et
                  une partie de ce qu’ils ont dit n’y a plus de place. Reprenez ses lignes, ses colonnes et sa nature, ou donnez un autre code à la nouvelle.
                }
              </li>
            }
          </ul>
        </div>
      </section>
    }
  `,
  styles: `
    .heading {
      margin: 0;
      font-size: inherit;
    }
    ul {
      margin: 0;
      padding-inline-start: var(--space-5);
    }
  `,
})
export class FaultList {
  protected readonly composing = inject(Composing);
  protected readonly count = computed(() => this.composing.faults().length + this.composing.lost().length);
  protected readonly heading = computed(() => `${plural(this.count(), 'point est à corriger', 'points sont à corriger')} avant de publier`);
  protected readonly faults = computed(() => {
    const definition = this.composing.definition();
    return this.composing.faults().map((fault, at) => ({
      key: at,
      anchor: fault.place === '' ? null : anchorOf(fault.place),
      place: placeText(fault.place, definition),
      text: faultText(fault, definition),
    }));
  });

  protected go(anchor: string): void {
    const target = document.getElementById(anchor);
    target?.scrollIntoView({ block: 'center' });
    target?.focus({ preventScroll: true });
  }

  protected async restore({ code }: LostQuestion): Promise<void> {
    const [last] = this.composing.form().versions;
    if (last) await this.composing.keep((definition) => withQuestionAgain(definition, last.definition, code), 'Question remise à sa place.');
  }
}
