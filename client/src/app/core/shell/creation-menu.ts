import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { UiIcon } from '../../ui/icon/icon';
import { Navigation } from './navigation';

/** « Nouveau »: what this person may begin, wherever they are. */
@Component({
  selector: 'app-creation-menu',
  imports: [RouterLink, UiIcon],
  template: `
    <button type="button" class="trigger" popovertarget="menu-nouveau"><ui-icon name="plus" /><span class="name">Nouveau</span></button>
    <ul #menu id="menu-nouveau" class="list-plain" popover>
      @for (creation of navigation.creations(); track creation.path) {
        <li>
          <a [routerLink]="'/' + creation.path" (click)="menu.hidePopover()">{{ creation.label }}</a>
        </li>
      }
    </ul>
  `,
  styleUrl: './creation-menu.scss',
})
export class CreationMenu {
  protected readonly navigation = inject(Navigation);
}
