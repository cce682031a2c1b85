import { Component, computed, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { Router } from '@angular/router';
import { CONVENTION_KINDS } from '@maillage/domain';
import { Session } from '../../core';
import { ccasOption, PickersGateway, targetOf } from '../../pickers';
import { UiPageHeader, UiState } from '../../ui';
import type { RecordField } from '../../ui/record-form/record-field';
import { type SaveRecord, UiRecordForm } from '../../ui/record-form/record-form';
import { ConventionsGateway } from '../conventions-gateway';
import type { CreateConventionInput } from '../../../generated/schema-types';
import { doubtsOf } from '../words/doubts';
import { IDENTITY_FIELDS, TERM_FIELDS } from './convention-fields';
import { titleOf } from './convention-title';

/** A new convention; its page comes next, to record its acts. */
@Component({
  selector: 'app-new-convention-page',
  imports: [UiPageHeader, UiRecordForm, UiState],
  template: `<div class="page page-narrow">
    <ui-page-header
      heading="Nouvelle convention"
      [crumbs]="[
        { label: 'Conventions', link: '/conventions' },
        { label: 'Registre', link: '/conventions/registre' },
      ]"
    >
      <span>Ses actes s’enregistrent ensuite, un à un : le statut en découle.</span>
    </ui-page-header>
    <ui-state [resource]="list" what="les CCAS" />
    @if (fields(); as all) {
      <section class="card">
        <ui-record-form
          heading="Nouvelle convention"
          [fields]="all"
          [save]="create"
          [doubts]="doubtsOf"
          done="Convention créée. Enregistrez ses actes."
          submitLabel="Créer la convention"
          (closed)="leave()"
        />
      </section>
    }
  </div>`,
})
export class NewConventionPage {
  /** CCAS and type chosen beforehand, in the address. */
  readonly ccas = input<string>();
  readonly type = input<string>();

  private readonly gateway = inject(ConventionsGateway);
  private readonly pickers = inject(PickersGateway);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  protected readonly doubtsOf = doubtsOf;
  private createdId: string | null = null;

  protected readonly list = rxResource({ params: () => this.session.networkId() ?? undefined, stream: ({ params }) => this.pickers.ccas(params) });
  private readonly manageable = computed(() =>
    this.list.hasValue() ? this.list.value().filter((ccas) => this.session.can('conventions.manage', targetOf(ccas, this.session.network()))) : null,
  );
  protected readonly fields = computed<readonly RecordField[] | null>(() => {
    const ccas = this.manageable();
    if (!ccas) return null;
    const chosen = ccas.find(({ id }) => id === this.ccas()) ?? (ccas.length === 1 ? ccas[0] : undefined);
    const kind = CONVENTION_KINDS.find((candidate) => candidate === this.type()) ?? 'framework';
    return [
      {
        key: 'ccasId',
        label: 'CCAS',
        kind: 'choice',
        isRequired: true,
        initial: chosen?.id ?? null,
        choices: ccas.map(ccasOption),
      },
      ...IDENTITY_FIELDS.filter(({ key }) => key !== 'comment').map((field) =>
        field.key === 'kind' ? { ...field, initial: kind } : field.key === 'title' ? { ...field, initial: titleOf(kind, chosen) } : field,
      ),
      ...TERM_FIELDS,
      ...IDENTITY_FIELDS.filter(({ key }) => key === 'comment'),
    ];
  });

  protected readonly create: SaveRecord = async (values, { isConfirmed }) => {
    // The form asks for exactly what the input holds; the server checks it again.
    const { id } = await this.gateway.create({ ...values, isConfirmed } as unknown as CreateConventionInput);
    this.createdId = id;
  };

  protected leave(): void {
    void this.router.navigate(this.createdId ? ['/conventions', this.createdId] : ['/conventions/registre']);
  }
}
