import { Component, computed, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { DeadlineTexts } from '../../deadlines';
import { Words } from '../../faces';
import { UiChip } from '../../ui/chip/chip';
import { plural } from '../../ui/format/format';
import { AgoPipe } from '../../ui/format/format-pipes';
import { UiIcon } from '../../ui/icon/icon';
import { keepLatest, UiState } from '../../ui/state/state';
import { UiPerson } from '../../ui/person/person';
import { PhoneLink } from '../../ui/phone-link/phone-link';
import { HomePersonsGateway } from '../home-persons-gateway';

/** The CCAS that a référent follows, each as a card: last news, blockers, nearest deadline, whom to call, the dossier to print. */
@Component({
  selector: 'app-home-followed',
  imports: [AgoPipe, PhoneLink, RouterLink, UiChip, UiIcon, UiPerson, UiState],
  templateUrl: './home-followed.html',
  styleUrl: './home-followed.scss',
})
export class HomeFollowed {
  readonly networkId = input.required<string>();

  private readonly gateway = inject(HomePersonsGateway);
  private readonly words = inject(Words);
  protected readonly texts = inject(DeadlineTexts);
  protected readonly loaded = rxResource({ params: () => this.networkId(), stream: ({ params }) => this.words.beside(this.gateway.followed(params)) });
  private readonly followed = keepLatest(this.loaded);
  protected readonly cards = computed(() =>
    (this.followed() ?? []).map(({ ccas, nextDeadline }) => ({ ccas, deadline: nextDeadline, blockers: plural(ccas.blockedCount, 'blocage', 'blocages') })),
  );
}
