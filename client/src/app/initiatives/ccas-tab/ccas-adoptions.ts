import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { isInPlace, isNewsMissing } from '@maillage/domain';
import { AgoPipe, CivilDatePipe, DateTimePipe, plural, UiChip } from '../../ui';
import { StageChip } from '../words/stage-chip';
import type { CcasAdoption } from './ccas-initiatives';

/** Where one CCAS stands with each initiative of a plan. Notes and blockers only where this person may see them. */
@Component({
  selector: 'app-ccas-adoptions',
  imports: [AgoPipe, CivilDatePipe, DateTimePipe, RouterLink, UiChip, StageChip],
  template: `
    <p class="row">
      <span>{{ summary() }}</span>
      @if (blockedLabel(); as label) {
        <ui-chip tone="bad" icon="ban">{{ label }}</ui-chip>
      }
    </p>
    @if (hidesDetail()) {
      <p class="muted small">Vous voyez les étapes de ce CCAS ; ses notes et ses blocages restent entre lui et la coordination.</p>
    }
    <div class="table-wrap">
      <table class="table table-stack">
        <caption class="visually-hidden">
          Étape de ce CCAS pour chaque initiative
        </caption>
        <thead>
          <tr>
            <th scope="col">Initiative</th>
            <th scope="col">Étape</th>
            @if (!hidesDetail()) {
              <th scope="col">Note et blocage</th>
            }
            <th scope="col">Dernières nouvelles</th>
          </tr>
        </thead>
        <tbody>
          @for (adoption of adoptions(); track adoption.initiative.id) {
            <tr>
              <th scope="row">
                <a [routerLink]="['/initiatives', adoption.initiative.id]">{{ adoption.initiative.number }}. {{ adoption.initiative.title }}</a>
              </th>
              <td data-label="Étape"><app-stage-chip [value]="adoption.stage" /></td>
              @if (!hidesDetail()) {
                <td data-label="Note et blocage" class="detail-cell" [class.nothing]="!adoption.note && !adoption.blocker && !adoption.notConcernedReason">
                  <div class="detail">
                    @if (adoption.notConcernedReason; as reason) {
                      <p>Pas concerné : {{ reason }}</p>
                    }
                    @if (adoption.note; as note) {
                      <p>{{ note }}</p>
                    }
                    @if (adoption.blocker; as blocker) {
                      <p>
                        <ui-chip tone="bad" icon="ban">Bloqué</ui-chip> {{ blocker }}
                        <span class="muted small">
                          @if (adoption.blockedSince; as since) {
                            depuis le {{ since | civilDate }}
                          }
                          @if (adoption.blockerLiftedBy; as by) {
                            <br />Peut débloquer : {{ by }}
                          }
                          @if (adoption.blockerLiftsWhen; as condition) {
                            <br />Levé quand&#8239;: {{ condition }}
                          }
                          @if (adoption.blockerReviewOn; as reviewOn) {
                            <br />À revoir le {{ reviewOn | civilDate }}
                          }
                        </span>
                      </p>
                    }
                    @if (!adoption.note && !adoption.blocker && !adoption.notConcernedReason) {
                      <span class="muted">—</span>
                    }
                  </div>
                </td>
              }
              <td data-label="Dernières nouvelles">
                @if (adoption.lastNewsAt; as newsAt) {
                  <span>
                    <span [title]="newsAt | dateTime">{{ newsAt | ago }}</span>
                    @if (adoption.lastNewsByName; as name) {
                      <span class="muted"> par {{ name }}</span>
                    }
                    @if (isOld(newsAt)) {
                      <ui-chip tone="warn" icon="clock">ancien</ui-chip>
                    }
                  </span>
                } @else {
                  <span class="muted">jamais</span>
                }
              </td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styles: `
    @media (max-width: 47.99rem) {
      .detail-cell {
        flex-direction: column;
        gap: var(--space-1);
        text-align: start;
      }
      .nothing {
        display: none;
      }
    }
    .detail p {
      margin: 0 0 var(--space-1);
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class CcasAdoptions {
  readonly adoptions = input.required<readonly CcasAdoption[]>();

  protected readonly hidesDetail = computed(() => this.adoptions().some(({ isDetailVisible }) => !isDetailVisible));
  protected readonly summary = computed(() => {
    const all = this.adoptions();
    const concerned = all.filter(({ stage }) => stage !== 'not_concerned');
    const inPlace = all.filter(({ stage }) => isInPlace(stage)).length;
    const silent = all.filter(({ stage }) => stage === null).length;
    const silence = silent > 0 ? `, ${plural(silent, 'sans nouvelle', 'sans nouvelle')}` : '';
    return `${plural(inPlace, 'initiative en place', 'initiatives en place')} sur ${concerned.length} qui le concernent${silence}.`;
  });
  protected readonly blockedLabel = computed(() => {
    const blocked = this.adoptions().filter(({ blocker }) => blocker).length;
    return blocked > 0 ? plural(blocked, 'blocage', 'blocages') : null;
  });

  protected isOld(newsAt: string): boolean {
    return isNewsMissing(new Date(newsAt), new Date());
  }
}
