import { Component } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { UiPageHeader } from '../../ui/page-header/page-header';

@Component({
  selector: 'app-not-found-page',
  imports: [MatButton, RouterLink, UiPageHeader],
  template: `<div class="page page-narrow">
    <ui-page-header heading="Cette page n’existe pas" />
    <p>L’adresse est peut-être incomplète, ou la page a été déplacée. La recherche (touche <kbd>/</kbd>) retrouve une initiative, un CCAS ou un compte.</p>
    <a matButton="filled" routerLink="/">Revenir à l’accueil</a>
  </div>`,
})
export class NotFoundPage {}
