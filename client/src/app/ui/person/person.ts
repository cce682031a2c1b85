import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';

/** A person's name; people invented for a demonstration say so. */
@Component({
  selector: 'ui-person',
  imports: [RouterLink],
  template: `@if (link()) {
      <a [routerLink]="link()">{{ name() }}</a>
    } @else {
      {{ name() }}
    }
    @if (fictitious()) {
      <span class="tag" title="Personne inventée pour la démonstration">fictif</span>
    }`,
  styles: `
    .tag {
      margin-inline-start: 0.4em;
    }
  `,
})
export class UiPerson {
  readonly name = input.required<string>();
  readonly fictitious = input<boolean | null | undefined>(false);
  readonly link = input<string | readonly unknown[]>();
}
