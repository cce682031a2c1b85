import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { CAMPAIGN_AROUND } from '../../asks/in-campaign/campaign-around';
import { plural, UiIcon } from '../../ui';

/** What a campaign asks of collections: each with what is left, and the way to it. It is answered on its own page, where all of it is kept as it is given. */
@Component({
  selector: 'app-asked-forms',
  imports: [MatButton, RouterLink, UiIcon],
  template: `
    <section class="card" aria-labelledby="collectes-demandees">
      <h3 id="collectes-demandees">Collectes</h3>
      @for (one of asked(); track one.id) {
        <div class="one">
          <p class="strong">{{ one.title }}</p>
          <p class="muted small">
            @if (one.left === 0) {
              <ui-icon name="check-circle" /> Toutes les parties sont répondues.
            } @else {
              {{ plural(one.left, 'partie reste', 'parties restent') }} sur {{ one.count }}. Chaque réponse est gardée dès qu’elle est donnée.
            }
          </p>
          <a [matButton]="one.left === 0 ? 'outlined' : 'filled'" [routerLink]="['/collectes', one.id, 'ccas', ccasId()]">
            {{ one.left === 0 ? 'Relire' : one.left === one.count ? 'Commencer' : 'Continuer' }}<span class="visually-hidden"> : {{ one.title }}</span>
          </a>
        </div>
      }
    </section>
  `,
  styles: `
    .card,
    .one {
      display: grid;
      gap: var(--space-2);
      justify-items: start;
    }
    h3,
    p {
      margin: 0;
    }
  `,
})
export class AskedForms {
  readonly ccasId = input.required<string>();
  private readonly around = inject(CAMPAIGN_AROUND, { optional: true });
  protected readonly plural = plural;
  protected readonly asked = computed(() => {
    const collections = new Map<string, { readonly title: string; readonly states: string[] }>();
    for (const [item, { label, state }] of this.around?.items() ?? []) {
      const [id = item] = item.split('/');
      const title = (label ?? '').split('\u202f: ')[0] ?? '';
      const one = collections.get(id) ?? { title, states: [] };
      one.states.push(state);
      collections.set(id, one);
    }
    return [...collections].map(([id, { title, states }]) => ({ id, title, count: states.length, left: states.filter((state) => state === 'blank').length }));
  });
}
