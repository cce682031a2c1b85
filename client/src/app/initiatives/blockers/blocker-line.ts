import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DAYS_BEFORE_A_BLOCKER_IS_OLD } from '@maillage/domain';
import { UiChip } from '../../ui/chip/chip';
import { CivilDatePipe } from '../../ui/format/format-pipes';
import { UiPerson } from '../../ui/person/person';
import { PhoneLink } from '../../ui/phone-link/phone-link';
import { BlockerActs, type BlockerToLift } from './blocker-acts';
import type { Blocker } from './blockers-gateway';

/** One blocker: what, since when, where, who was asked to lift it and when, whom to call; and what one does about it. */
@Component({
  selector: 'app-blocker-line',
  imports: [BlockerActs, CivilDatePipe, PhoneLink, RouterLink, UiChip, UiPerson],
  templateUrl: './blocker-line.html',
  styleUrl: './blocker-line.scss',
})
export class BlockerLine {
  readonly blocker = input.required<Blocker>();
  protected readonly oldAfter = DAYS_BEFORE_A_BLOCKER_IS_OLD;
  protected readonly toLift = computed((): BlockerToLift => {
    const { addressee, liftedBy, liftsWhen, reviewOn, since, ...blocker } = this.blocker();
    return { ...blocker, blockerAddressee: addressee, blockerLiftedBy: liftedBy, blockerLiftsWhen: liftsWhen, blockerReviewOn: reviewOn, blockedSince: since };
  });
}
