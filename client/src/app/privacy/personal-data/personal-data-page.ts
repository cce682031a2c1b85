import { Component } from '@angular/core';
import { PERSONAL_DATA_REGISTER } from '@maillage/domain';
import { UiPageHeader } from '../../ui';

/** What the product holds about persons, why and for how long: the register that the tests compare with the database. */
@Component({
  selector: 'app-personal-data-page',
  imports: [UiPageHeader],
  template: `<div class="page page-narrow stack">
    <ui-page-header heading="Données personnelles" />
    <p>
      Maillage ne contient aucune donnée d’habitant. Il garde les coordonnées professionnelles des personnes qui font vivre le réseau, pour les usages
      ci-dessous. Vous pouvez demander à la coordination de votre réseau de consulter, corriger ou effacer ce qui vous concerne.
    </p>
    @for (treatment of register; track treatment.title) {
      <section class="card stack">
        <h2 class="card-title">{{ treatment.title }}</h2>
        <dl class="definition">
          <dt>Personnes</dt>
          <dd>{{ treatment.persons }}</dd>
          <dt>Finalité</dt>
          <dd>{{ treatment.purpose }}</dd>
          <dt>Base légale</dt>
          <dd>{{ treatment.legalBasis }}</dd>
          <dt>Conservation</dt>
          <dd>{{ treatment.retention }}</dd>
        </dl>
      </section>
    }
  </div>`,
})
export class PersonalDataPage {
  protected readonly register = PERSONAL_DATA_REGISTER;
}
