import { Component, computed, effect, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { MatButton } from '@angular/material/button';
import { PageTitle, Session, today } from '../../core';
import { DiscussionSection } from '../../discussions';
import { Attachments } from '../../files';
import { Journal } from '../../journal';
import { CivilDatePipe, Dialogs, formatEuros, UiIcon, UiPageHeader, UiState } from '../../ui';
import { UiOnThisPage } from '../../ui/on-this-page/on-this-page';
import { UiRecordSection } from '../../ui/record-form/record-section';
import { InlineSave } from '../../ui/saving/inline-save';
import { IDENTITY_FIELDS, TERM_FIELDS } from '../convention-form/convention-fields';
import { type Convention, ConventionsGateway } from '../conventions-gateway';
import { CrcSection } from '../crc/crc-section';
import { CONVENTION_KIND_LABELS } from '../words/convention-words';
import { ActsSection } from './acts-section';
import { DetailsSection } from './details-section';
import { DueSection } from './due-section';
import { grantDefinition, meansDefinition, partyDefinition, riderDefinition, secondmentDefinition } from './part-definitions';
import { StatusSection } from './status-section';
import { VoletsSection } from './volets-section';

/** All about one convention: where it stands and why, what it settles, what it costs, what comes due. */
@Component({
  selector: 'app-convention-page',
  imports: [
    RouterLink,
    MatButton,
    ActsSection,
    Attachments,
    CivilDatePipe,
    CrcSection,
    DetailsSection,
    DiscussionSection,
    DueSection,
    Journal,
    StatusSection,
    UiIcon,
    UiOnThisPage,
    UiPageHeader,
    UiRecordSection,
    UiState,
    VoletsSection,
  ],
  templateUrl: './convention-page.html',
  styleUrl: './convention-page.scss',
})
export class ConventionPage {
  readonly id = input.required<string>();

  private readonly gateway = inject(ConventionsGateway);
  private readonly session = inject(Session);
  private readonly dialogs = inject(Dialogs);
  private readonly pageTitle = inject(PageTitle);
  protected readonly saver = new InlineSave();
  protected readonly resource = rxResource({ params: () => this.id(), stream: ({ params }) => this.gateway.convention(params) });
  protected readonly convention = computed(() => (this.resource.hasValue() ? this.resource.value() : null));
  protected readonly kinds = CONVENTION_KIND_LABELS;
  protected readonly identityFields = IDENTITY_FIELDS;
  protected readonly termFields = TERM_FIELDS;
  private readonly thisYear = Number(today().slice(0, 4));
  protected readonly party = partyDefinition(this.gateway);
  protected readonly grant = grantDefinition(this.gateway, this.thisYear);
  protected readonly means = meansDefinition(this.gateway, this.thisYear);
  protected readonly secondment = secondmentDefinition(this.gateway, today());
  protected readonly rider = computed(() => riderDefinition(this.gateway, 1 + Math.max(0, ...(this.convention()?.riders.map(({ number }) => number) ?? []))));
  protected readonly meansTotal = computed(() => {
    const means = this.convention()?.means ?? [];
    const year = Math.max(...means.map((each) => each.year));
    const valued = means.filter((each) => each.year === year && each.valuedCents !== null);
    return valued.length === 0 ? null : `Total valorisé en ${year}\u202f: ${formatEuros(valued.reduce((sum, each) => sum + (each.valuedCents ?? 0), 0))}`;
  });
  protected readonly canReadHistory = computed(() => this.session.canSomewhere('journal.read'));
  protected readonly canReadDeadlines = computed(() => this.session.canSomewhere('deadlines.read'));

  constructor() {
    effect(() => {
      const convention = this.convention();
      if (convention) this.pageTitle.set(`${convention.title} (${convention.ccas.communeName})`);
    });
  }

  protected async setArchived(convention: Convention, isArchived: boolean): Promise<void> {
    const isSure =
      !isArchived ||
      (await this.dialogs.confirm({
        title: 'Archiver cette convention\u202f?',
        text: 'Elle ne compte plus dans la couverture et ses échéances disparaissent. Rien n’est effacé\u202f: elle peut revenir.',
        confirmLabel: 'Archiver la convention',
      }));
    if (!isSure) return;
    await this.saver.act(() => this.gateway.setArchived(convention, isArchived), isArchived ? 'Convention archivée.' : 'Convention remise au registre.');
  }
}
