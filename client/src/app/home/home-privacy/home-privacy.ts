import { Component, computed, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { POINT_WORDS, PrivacyGateway } from '../../privacy';
import { formatNumber, plural } from '../../ui/format/format';
import { CivilDatePipe } from '../../ui/format/format-pipes';
import { keepLatest, UiState } from '../../ui/state/state';
import { UiRatio } from '../../ui/ratio/ratio';
import { HomePersonsGateway } from '../home-persons-gateway';
import { privacyWork } from './privacy-work';

const CCAS_SHOWN = 8;
const POINTS_SHOWN = 3;

/** A DPO's work: what one act would mend in many CCAS, the list by CCAS, the base over the past year. Asked for once the first screen is there. */
@Component({
  selector: 'app-home-privacy',
  imports: [CivilDatePipe, MatButton, RouterLink, UiRatio, UiState],
  templateUrl: './home-privacy.html',
  styleUrl: './home-privacy.scss',
})
export class HomePrivacy {
  readonly networkId = input.required<string>();

  private readonly privacy = inject(PrivacyGateway);
  private readonly gateway = inject(HomePersonsGateway);
  protected readonly loaded = rxResource({ params: () => this.networkId(), stream: ({ params }) => this.privacy.base(params, null) });
  private readonly base = keepLatest(this.loaded);
  private readonly work = computed(() => privacyWork(this.base()?.rows ?? []));
  protected readonly points = computed(() =>
    this.work()
      .byPoint.slice(0, POINTS_SHOWN)
      .map(({ point, count, of }) => ({ point, label: POINT_WORDS[point].label, text: `manque à ${formatNumber(count)}\u00a0CCAS sur ${formatNumber(of)}` })),
  );
  protected readonly ccas = computed(() => this.work().byCcas.slice(0, CCAS_SHOWN));
  protected readonly allLabel = computed(() => {
    const others = this.work().byCcas.length - this.ccas().length;
    return others > 0 ? `Et ${plural(others, 'autre CCAS', 'autres CCAS')}\u202f: toute la liste` : 'Toute la liste par CCAS';
  });
  private readonly courseRead = rxResource({ params: () => this.networkId(), stream: ({ params }) => this.gateway.course(params, 'privacy_base') });
  protected readonly course = keepLatest(this.courseRead);
}
