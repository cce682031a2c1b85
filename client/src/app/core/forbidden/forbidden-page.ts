import { Component } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { UiPageHeader } from '../../ui/page-header/page-header';

@Component({
  selector: 'app-forbidden-page',
  imports: [MatButton, RouterLink, UiPageHeader],
  template: `<div class="page page-narrow">
    <ui-page-header heading="Cette page ne vous est pas ouverte" />
    <p>Vos rôles actuels n’y donnent pas accès. Si vous en avez besoin, demandez-le à la coordination de votre réseau.</p>
    <a matButton="filled" routerLink="/">Revenir à l’accueil</a>
  </div>`,
})
export class ForbiddenPage {}
