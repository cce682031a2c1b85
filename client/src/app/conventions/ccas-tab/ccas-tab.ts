import { Component, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { CONVENTION_VOLETS } from '@maillage/domain';
import { CivilDatePipe, UiIcon, UiState } from '../../ui';
import { CrcSection } from '../crc/crc-section';
import { CONVENTION_KIND_LABELS } from '../words/convention-words';
import { LACK_LABELS } from '../words/lack-words';
import { StatusChip } from '../words/status-chip';
import type { CcasConvention } from './ccas-conventions-gateway';
import { conventionsOf } from './ccas-convention-state';

/** What a CCAS and its town agree on: each convention with where it stands, until when, and what it lacks. */
@Component({
  selector: 'app-ccas-conventions',
  imports: [CivilDatePipe, CrcSection, MatButton, RouterLink, StatusChip, UiIcon, UiState],
  templateUrl: './ccas-tab.html',
  styleUrl: './ccas-tab.scss',
})
export class CcasConventions {
  readonly ccasId = input.required<string>();

  protected readonly kinds = CONVENTION_KIND_LABELS;
  protected readonly lackLabels = LACK_LABELS;
  protected readonly voletsCount = CONVENTION_VOLETS.length;
  protected readonly state = conventionsOf(this.ccasId);

  protected lacksOf({ id }: CcasConvention) {
    return this.state.lacks().filter(({ conventionId }) => conventionId === id);
  }
}
