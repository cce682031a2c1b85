import { Component, computed, inject, input, output, signal } from '@angular/core';
import { rxResource, toObservable, toSignal } from '@angular/core/rxjs-interop';
import type { TerritoryKind } from '@maillage/domain';
import { debounceTime } from 'rxjs';
import { Session } from '../../core';
import { keepLatest, UiState } from '../../ui';
import { TerritoriesGateway, type TerritoryName } from '../territories-gateway';

const SHOWN = 8;
const TYPING_PAUSE_MS = 200;

/** Chooses one territory: what is typed narrows a short list of radio buttons. */
@Component({
  selector: 'app-territory-choice',
  imports: [UiState],
  template: `
    <div class="field" [class.field-invalid]="error()">
      <label for="territoire">{{ label() }}</label>
      <input
        id="territoire"
        type="search"
        autocomplete="off"
        [attr.aria-describedby]="error() ? 'territoire-aide territoire-erreur' : 'territoire-aide'"
        [attr.aria-invalid]="error() ? 'true' : null"
        [value]="text()"
        (input)="text.set($any($event.target).value)"
      />
      @if (error(); as message) {
        <div class="field-error" id="territoire-erreur">{{ message }}</div>
      }
      <div class="field-hint" id="territoire-aide">Écrivez le début du nom ou le code, puis choisissez dans la liste.</div>
    </div>
    @if (search()) {
      <ui-state [resource]="found" what="les territoires" />
      @if (choices(); as list) {
        <fieldset class="choices">
          <legend class="visually-hidden">Territoires trouvés</legend>
          @for (item of list.items; track item.id) {
            <label>
              <input type="radio" name="territoire-choix" [checked]="chosen()?.id === item.id" (change)="chosenChange.emit(item)" />
              {{ item.name }} <span class="muted">{{ item.code }}</span>
            </label>
          } @empty {
            <p class="muted">Aucun territoire de ce nom.</p>
          }
          @if (list.totalCount > list.items.length) {
            <p class="muted small">Et d’autres : précisez le nom.</p>
          }
        </fieldset>
      }
    }
    @if (chosen(); as place) {
      <p role="status">
        Choisi : <span class="strong">{{ place.name }}</span> ({{ place.code }})
      </p>
    }
  `,
  styles: `
    .choices {
      display: grid;
      gap: var(--space-1);
      margin: var(--space-2) 0 0;
      padding: var(--space-2) var(--space-3);
      border: 1px solid var(--line);
      border-radius: var(--radius-m);
    }
    .choices label {
      display: flex;
      gap: var(--space-2);
      align-items: center;
      min-block-size: 2.25rem;
    }
  `,
})
export class TerritoryChoice {
  readonly label = input('Commune');
  readonly kind = input.required<TerritoryKind>();
  readonly chosen = input<TerritoryName | null>(null);
  readonly error = input<string | null>(null);
  readonly chosenChange = output<TerritoryName>();

  private readonly gateway = inject(TerritoriesGateway);
  private readonly session = inject(Session);
  protected readonly text = signal('');
  protected readonly search = toSignal(toObservable(computed(() => this.text().trim())).pipe(debounceTime(TYPING_PAUSE_MS)), { initialValue: '' });
  protected readonly found = rxResource({
    params: () =>
      this.search() ? { search: this.search(), kind: this.kind(), nearId: this.session.network()?.territoryId ?? null, skip: 0, take: SHOWN } : undefined,
    stream: ({ params }) => this.gateway.search(params),
  });
  protected readonly choices = keepLatest(this.found);
}
