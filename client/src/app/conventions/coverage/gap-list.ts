import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { MatButton } from '@angular/material/button';
import { UiIcon } from '../../ui';
import type { CcasCoverage } from '../conventions-gateway';
import { StatusChip } from '../words/status-chip';
import { gapOf } from './gap-reason';

/** The CCAS that do not count, each with the reason and a first step. */
@Component({
  selector: 'app-gap-list',
  imports: [RouterLink, MatButton, StatusChip, UiIcon],
  template: `<div class="table-wrap">
    <table class="table table-stack">
      <caption class="visually-hidden">
        CCAS sans convention en vigueur
      </caption>
      <thead>
        <tr>
          <th scope="col">CCAS</th>
          <th scope="col">Statut</th>
          <th scope="col">Pourquoi</th>
          <th scope="col"><span class="visually-hidden">Premier pas</span></th>
        </tr>
      </thead>
      <tbody>
        @for (line of lines(); track line.ccas.id) {
          <tr>
            <th scope="row" data-label="CCAS">
              <div>
                <a [routerLink]="['/reseau', line.ccas.id]">{{ line.ccas.communeName }}</a>
                @if (line.ccas.ept; as district) {
                  <span class="text">{{ district.name }}</span>
                }
              </div>
            </th>
            <td data-label="Statut">
              @if (line.status) {
                <app-status-chip [status]="line.status" />
              } @else {
                <span class="muted">aucune convention</span>
              }
            </td>
            <td data-label="Pourquoi">{{ line.gap.reason }}</td>
            <td class="step no-print">
              @if (line.link; as link) {
                <a matButton="text" [routerLink]="link" [queryParams]="line.queryParams"
                  >{{ line.isReadOnly ? 'Voir la convention' : line.gap.step }}<span class="visually-hidden"> : {{ line.ccas.communeName }}</span
                  ><ui-icon iconPositionEnd matButtonIcon name="arrow-right"
                /></a>
              }
            </td>
          </tr>
        }
      </tbody>
    </table>
  </div>`,
  styles: `
    .text {
      display: block;
      color: var(--text-muted);
      font-size: var(--font-s);
      font-weight: 400;
    }
    td {
      vertical-align: middle;
    }
    .step {
      text-align: end;
    }
  `,
})
export class GapList {
  readonly coverage = input.required<readonly CcasCoverage[]>();
  protected readonly lines = computed(() =>
    this.coverage().flatMap((line) => {
      const gap = gapOf(line);
      if (!gap) return [];
      // A convention that is over is followed by another one; any other is completed where it stands.
      const isOver = line.status === null || line.status === 'expired' || line.status === 'terminated';
      const link = isOver && line.canManage ? ['/conventions/nouvelle'] : line.conventionId ? ['/conventions', line.conventionId] : null;
      return [{ ...line, gap, link, queryParams: isOver && line.canManage ? { ccas: line.ccas.id } : {}, isReadOnly: !line.canManage }];
    }),
  );
}
