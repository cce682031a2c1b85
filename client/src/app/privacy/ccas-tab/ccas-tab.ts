import { Component, inject, input } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import { map } from 'rxjs';
import { CcasPrivacyPage } from '../ccas-page/ccas-page';

/** The RGPD in the dossier of a CCAS: what its own page shows. */
@Component({
  selector: 'app-ccas-privacy',
  imports: [CcasPrivacyPage],
  template: `<app-ccas-privacy-page [id]="ccasId()" [point]="point()" [isTab]="true" />`,
})
export class CcasPrivacy {
  readonly ccasId = input.required<string>();
  protected readonly point = toSignal(inject(ActivatedRoute).queryParamMap.pipe(map((params) => params.get('point') ?? undefined)));
}
