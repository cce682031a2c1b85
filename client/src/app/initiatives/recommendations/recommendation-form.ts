import { Component, computed, inject, input, output } from '@angular/core';
import { INITIATIVE_LIMITS } from '@maillage/domain';
import { Session } from '../../core';
import type { RecordField } from '../../ui/record-form/record-field';
import { type SaveRecord, UiRecordForm } from '../../ui/record-form/record-form';
import type { CreateRecommendationInput } from '../../../generated/schema-types';
import { InitiativesGateway, type Recommendation } from '../initiatives-gateway';

/** A recommendation, new or edited in its place. */
@Component({
  selector: 'app-recommendation-form',
  imports: [UiRecordForm],
  template: `<ui-record-form
    [heading]="recommendation() ? 'Modifier la recommandation' : 'Nouvelle recommandation'"
    [fields]="fields()"
    [record]="recommendation()"
    [save]="save"
    done="Recommandation enregistrée."
    (closed)="closed.emit()"
  />`,
})
export class RecommendationForm {
  readonly recommendation = input<Recommendation | null>(null);
  readonly nextNumber = input(1);
  readonly closed = output();

  private readonly gateway = inject(InitiativesGateway);
  private readonly session = inject(Session);
  protected readonly fields = computed<readonly RecordField[]>(() => [
    { key: 'number', label: 'Numéro', kind: 'number', isRequired: true, range: INITIATIVE_LIMITS.number, initial: this.nextNumber() },
    { key: 'title', label: 'Intitulé', kind: 'text', isRequired: true, maxLength: INITIATIVE_LIMITS.title },
    { key: 'summary', label: 'Résumé', kind: 'long', maxLength: INITIATIVE_LIMITS.summary },
  ]);
  protected readonly save: SaveRecord = async (values, { id, version }) => {
    const networkId = this.session.networkId();
    const typed = values as unknown as Omit<CreateRecommendationInput, 'networkId'>;
    if (id) await this.gateway.updateRecommendation({ id, version, ...typed });
    else if (networkId) await this.gateway.createRecommendation({ networkId, ...typed });
  };
}
