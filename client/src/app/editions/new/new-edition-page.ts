import { Component, computed, inject, viewChild } from '@angular/core';
import { Router } from '@angular/router';
import { EDITION_MODEL_STARTS, EDITION_MODELS, type EditionAudience, type EditionModel, type EditionPerimeterKind } from '@maillage/domain';
import { Session } from '../../core';
import { UiPageHeader } from '../../ui';
import { choicesOf, type RecordField, type RecordValues } from '../../ui/record-form/record-field';
import { type SaveRecord, UiRecordForm } from '../../ui/record-form/record-form';
import { EditionsGateway } from '../editions-gateway';
import { editionSettings, proposedBy, TITLE_FIELD } from '../settings/edition-settings';
import { MODEL_LABELS } from '../words/edition-words';

/** Begins an edition from a model. */
@Component({
  selector: 'app-new-edition-page',
  imports: [UiPageHeader, UiRecordForm],
  template: `
    <div class="page page-narrow">
      <ui-page-header heading="Nouvelle édition">
        <span>Le modèle propose des blocs : vous en ajoutez, en retirez et les ordonnez ensuite.</span>
      </ui-page-header>
      <div class="card">
        <ui-record-form
          heading="Nouvelle édition"
          [fields]="fields()"
          [save]="save"
          submitLabel="Composer l’édition"
          [done]="null"
          (typing)="propose($event)"
          (closed)="leave()"
        />
      </div>
    </div>
  `,
})
export class NewEditionPage {
  private readonly gateway = inject(EditionsGateway);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly form = viewChild.required(UiRecordForm);
  private readonly settings = editionSettings();
  private madeId: string | null = null;
  private model: EditionModel = 'board';

  protected readonly fields = computed((): readonly RecordField[] => [
    { key: 'model', label: 'Modèle', kind: 'choice', isRequired: true, choices: choicesOf(EDITION_MODELS, MODEL_LABELS), initial: 'board' },
    { ...TITLE_FIELD, initial: EDITION_MODEL_STARTS.board.title },
    ...this.settings(),
  ]);

  /** Another model proposes its title and its readers. */
  protected propose(values: RecordValues): void {
    const model = values['model'] as EditionModel | null;
    if (model === null || model === this.model) return;
    const proposed = proposedBy(model, this.model, values);
    this.model = model;
    for (const [key, value] of Object.entries(proposed)) this.form().fill(key, value);
  }

  protected readonly save: SaveRecord = async (values) => {
    const typed = values as {
      model: EditionModel;
      title: string;
      audience: EditionAudience;
      perimeter: EditionPerimeterKind;
      periodFrom: string;
      periodTo: string;
    };
    const { territoryId, cohortId, funderId } = values as { territoryId?: number; cohortId?: string; funderId?: string };
    const within = { territoryId: territoryId ?? null, cohortId: cohortId ?? null, funderId: funderId ?? null };
    const edition = await this.gateway.create({ networkId: this.session.networkId() ?? '', ...typed, ...within });
    this.madeId = edition.id;
    return edition;
  };

  protected leave(): void {
    void this.router.navigate(this.madeId === null ? ['/editions'] : ['/editions', this.madeId]);
  }
}
