import { Component, computed, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { Session } from '../../core';
import { CcasDeadlinesBrief } from '../../deadlines/ccas-tab/ccas-brief';
import { Words } from '../../faces';
import { UNTOLD_NOTE } from '../../figures';
import { keepLatest } from '../../ui/state/state';
import { UiRatio } from '../../ui/ratio/ratio';
import { HomeContacts } from '../home-contacts/home-contacts';
import { HomePersonsGateway, type Neighbours } from '../home-persons-gateway';

/** Own CCAS: what comes due there, where it stands beside its neighbours, who to call. Asked for once the first screen is there. */
@Component({
  selector: 'app-home-own',
  imports: [CcasDeadlinesBrief, HomeContacts, RouterLink, UiRatio],
  templateUrl: './home-own.html',
  styleUrl: './home-own.scss',
})
export class HomeOwn {
  readonly networkId = input.required<string>();

  private readonly gateway = inject(HomePersonsGateway);
  private readonly words = inject(Words);
  protected readonly session = inject(Session);
  private readonly loaded = rxResource({ params: () => this.networkId(), stream: ({ params }) => this.words.beside(this.gateway.neighbours(params)) });
  private readonly neighbours = keepLatest(this.loaded);
  protected readonly eptNames = computed(() => (this.neighbours() ?? []).flatMap(({ ept }) => ept?.name ?? []));
  protected readonly compared = computed(() => (this.neighbours() ?? []).map((one) => this.told(one)));

  private told({ ccasId, ept, ccasCount, comparisons }: Neighbours) {
    const words = this.words.all().figures;
    return {
      ccasId,
      name: this.session.ownCcas().find(({ id }) => id === ccasId)?.name ?? 'Mon CCAS',
      around: `${ept?.name ?? 'Tout le réseau'} (${ccasCount}\u00a0CCAS)`,
      figures: comparisons.map(({ kind, own, around }) => ({
        kind,
        label: words[kind]?.label ?? 'Autre chiffre',
        own,
        around,
        note: around ? undefined : UNTOLD_NOTE,
      })),
    };
  }
}
