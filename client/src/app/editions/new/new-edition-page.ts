import { Component, computed, inject } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { Router } from '@angular/router';
import {
  EDITION_AUDIENCES,
  EDITION_LIMITS,
  EDITION_MODEL_STARTS,
  EDITION_MODELS,
  EDITION_PERIMETERS,
  type EditionAudience,
  type EditionModel,
  type EditionPerimeterKind,
} from '@maillage/domain';
import { Session } from '../../core';
import { eptsOf, PickersGateway } from '../../pickers';
import { CohortsReader } from '../../scope/cohorts-gateway';
import { UiPageHeader } from '../../ui';
import { choicesOf, type RecordField } from '../../ui/record-form/record-field';
import { type SaveRecord, UiRecordForm } from '../../ui/record-form/record-form';
import { EditionsGateway } from '../editions-gateway';
import { AUDIENCE_LABELS, MODEL_LABELS, PERIMETER_LABELS } from '../words/edition-words';

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
        <ui-record-form heading="Nouvelle édition" [fields]="fields()" [save]="save" submitLabel="Composer l’édition" [done]="null" (closed)="leave()" />
      </div>
    </div>
  `,
})
export class NewEditionPage {
  private readonly gateway = inject(EditionsGateway);
  private readonly session = inject(Session);
  private readonly pickers = inject(PickersGateway);
  private readonly cohorts = inject(CohortsReader);
  private readonly router = inject(Router);
  private readonly network = () => this.session.networkId() ?? undefined;
  private readonly ccas = rxResource({ params: this.network, stream: ({ params }) => this.pickers.ccas(params) });
  private readonly groups = rxResource({ params: this.network, stream: ({ params }) => this.cohorts.all(params) });
  private readonly funders = rxResource({ params: this.network, stream: ({ params }) => this.pickers.funders(params) });
  private madeId: string | null = null;
  private readonly year = new Date().getFullYear();

  protected readonly fields = computed((): readonly RecordField[] => {
    const of = (kind: EditionPerimeterKind) => (values: Readonly<Record<string, unknown>>) => values['perimeter'] === kind;
    const epts = this.ccas.hasValue() ? eptsOf(this.ccas.value()) : [];
    const groups = this.groups.hasValue() ? this.groups.value() : [];
    const funders = this.funders.hasValue() ? this.funders.value() : [];
    const named = (all: readonly { readonly id: string | number; readonly name: string }[]) => all.map(({ id, name }) => ({ value: id, label: name }));
    return [
      { key: 'model', label: 'Modèle', kind: 'choice', isRequired: true, choices: choicesOf(EDITION_MODELS, MODEL_LABELS), initial: 'board' },
      {
        key: 'title',
        label: 'Titre',
        kind: 'text',
        isRequired: true,
        maxLength: EDITION_LIMITS.title,
        isWide: true,
        initial: EDITION_MODEL_STARTS.board.title,
      },
      { key: 'audience', label: 'Destinataires', kind: 'choice', isRequired: true, choices: choicesOf(EDITION_AUDIENCES, AUDIENCE_LABELS), initial: 'board' },
      { key: 'perimeter', label: 'Périmètre', kind: 'choice', isRequired: true, choices: choicesOf(EDITION_PERIMETERS, PERIMETER_LABELS), initial: 'network' },
      { key: 'territoryId', label: 'Territoire', kind: 'choice', isRequired: true, choices: named(epts), isAsked: of('territory') },
      { key: 'cohortId', label: 'Groupe de CCAS', kind: 'choice', isRequired: true, choices: named(groups), isAsked: of('cohort') },
      { key: 'funderId', label: 'Financeur', kind: 'choice', isRequired: true, choices: named(funders), isAsked: of('funder') },
      { key: 'periodFrom', label: 'Période, du', kind: 'date', isRequired: true, initial: `${this.year}-01-01` },
      { key: 'periodTo', label: 'au', kind: 'date', isRequired: true, initial: `${this.year}-12-31` },
    ];
  });
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
