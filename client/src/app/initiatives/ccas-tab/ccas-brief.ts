import { Component, computed, input, signal } from '@angular/core';
import { isInPlace } from '@maillage/domain';
import { plural, UiChip, UiState } from '../../ui';
import { stageLabel } from '../words/stage-words';
import { initiativesOf } from './ccas-initiatives';

/** The initiatives of the current plan at a CCAS in a few lines: how many are in place, then each with its stage. */
@Component({
  selector: 'app-ccas-initiatives-brief',
  imports: [UiChip, UiState],
  template: `<ui-state [resource]="initiatives.resource" what="les initiatives" />
    @if (initiatives.isWithoutPlan()) {
      <p class="muted">Le réseau n’a pas encore de plan.</p>
    }
    @if (initiatives.adoptions(); as all) {
      <p>{{ summary() }}</p>
      <ul class="list-plain brief-list">
        @for (adoption of all; track adoption.initiative.id) {
          <li>
            <span>{{ adoption.initiative.number }}. {{ adoption.initiative.title }}</span>
            <span class="stage">
              {{ label(adoption.stage) }}
              @if (adoption.blocker) {
                <ui-chip tone="bad" icon="ban">Bloqué</ui-chip>
              }
            </span>
          </li>
        }
      </ul>
    }`,
  styles: `
    p {
      margin: 0 0 var(--space-2);
    }
    .stage {
      text-align: end;
    }
  `,
})
export class CcasInitiativesBrief {
  readonly ccasId = input.required<string>();

  protected readonly initiatives = initiativesOf(this.ccasId, signal(null));
  protected readonly label = stageLabel;
  protected readonly summary = computed(() => {
    const all = this.initiatives.adoptions() ?? [];
    const concerned = all.filter(({ stage }) => stage !== 'not_concerned').length;
    const inPlace = all.filter(({ stage }) => isInPlace(stage)).length;
    const blocked = all.filter(({ blocker }) => blocker).length;
    return `${plural(inPlace, 'initiative en place', 'initiatives en place')} sur ${concerned}${blocked > 0 ? `, ${plural(blocked, 'blocage', 'blocages')}` : ''}.`;
  });
}
