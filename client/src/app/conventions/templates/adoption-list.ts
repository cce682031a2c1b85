import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { StatusChip } from '../words/status-chip';
import type { Adoption } from './templates-gateway';

/** The towns whose convention follows a version, each with its status. */
@Component({
  selector: 'app-adoption-list',
  imports: [RouterLink, StatusChip],
  template: `<ul class="list-plain">
    @for (adoption of adoptions(); track $index) {
      <li class="row">
        @if (adoption.conventionId) {
          <a [routerLink]="['/conventions', adoption.conventionId]">{{ adoption.ccas.communeName }}</a>
        } @else {
          <span>{{ adoption.ccas.communeName }}</span>
        }
        @if (adoption.status; as status) {
          <app-status-chip [status]="status" />
        }
      </li>
    } @empty {
      <li class="muted">Aucune ville ne l’a encore adoptée.</li>
    }
  </ul>`,
  styles: `
    ul {
      margin: 0;
    }
    li {
      padding-block: 2px;
    }
  `,
})
export class AdoptionList {
  readonly adoptions = input.required<readonly Adoption[]>();
}
