import { seemsPersonal } from '@maillage/domain';
import { Component, computed, input } from '@angular/core';

/** Under a free text: warns when what is typed seems to speak of a person. It never refuses, since « Mme la maire » is no resident's data. */
@Component({
  selector: 'ui-personal-data-hint',
  // there before it speaks, so that a screen reader hears it speak
  host: { role: 'status', '[style.display]': 'isShown() ? "block" : "contents"' },
  template: `
    @if (isShown()) {
      <p class="notice" data-tone="warn">
        Ce texte semble parler d’une personne. Pas de données sur des usagers ici : ni nom, ni coordonnées, ni situation. Vous pouvez enregistrer si ce n’est
        pas le cas.
      </p>
    }
  `,
})
export class UiPersonalDataHint {
  /** What is typed, in one field or several. */
  readonly text = input.required<string | null | undefined | readonly (string | null | undefined)[]>();
  protected readonly isShown = computed(() => [this.text()].flat().some(seemsPersonal));
}
