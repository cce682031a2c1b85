import { Component, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { BlockerLine, BlockersGateway } from '../../initiatives';
import { keepLatest } from '../../ui/state/state';

const SHOWN = 5;

/** The oldest blockers that the person may lift, each with whom to call; nothing where there is none. Asked for once the first screen is there. */
@Component({
  selector: 'app-home-blockers',
  imports: [BlockerLine, RouterLink],
  template: `
    @if (page(); as view) {
      @if (view.items.length) {
        <section class="card" aria-labelledby="a-lever">
          <h2 id="a-lever" class="card-title">Blocages que vous pouvez lever</h2>
          <ul class="list-plain">
            @for (blocker of view.items; track blocker.id) {
              <li><app-blocker-line [blocker]="blocker" /></li>
            }
          </ul>
          @if (view.totalCount > view.items.length) {
            <a routerLink="/initiatives/blocages" [queryParams]="{ miens: 1 }">Voir les {{ view.totalCount }} blocages</a>
          }
        </section>
      }
    }
  `,
  styles: `
    li {
      padding-block: var(--space-3);
    }

    li + li {
      border-block-start: 1px solid var(--line);
    }
  `,
})
export class HomeBlockers {
  readonly networkId = input.required<string>();

  private readonly gateway = inject(BlockersGateway);
  private readonly loaded = rxResource({
    params: () => this.networkId(),
    stream: ({ params }) => this.gateway.page({ networkId: params, isMine: true }, 0, SHOWN),
  });
  protected readonly page = keepLatest(this.loaded);
}
