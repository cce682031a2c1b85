import { Component, computed, inject, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { CONVENTION_LIMITS } from '@maillage/domain';
import { Session } from '../../core';
import { plural, UiIcon, UiPageHeader, UiState } from '../../ui';
import { RecordDialogs } from '../../ui/record-form/record-dialogs';
import { InlineSave } from '../../ui/saving/inline-save';
import { UiSidePanel } from '../../ui/side-panel/side-panel';
import { AdoptionList } from './adoption-list';
import { ProduceProject } from './produce-project';
import { TemplateForm } from './template-form';
import { type Template, type TemplateVersion, TemplatesGateway } from './templates-gateway';
import { VersionChanges } from './version-changes';
import { VersionState } from './version-state';

/** The convention-types of the network with their versions: what changed, who adopted which, and the document of one town. */
@Component({
  selector: 'app-templates-page',
  imports: [MatButton, RouterLink, AdoptionList, ProduceProject, TemplateForm, UiIcon, UiPageHeader, UiSidePanel, UiState, VersionChanges, VersionState],
  templateUrl: './templates-page.html',
  styleUrl: './templates-page.scss',
})
export class TemplatesPage {
  private readonly gateway = inject(TemplatesGateway);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly questions = inject(RecordDialogs);

  protected readonly saver = new InlineSave();
  protected readonly plural = plural;
  protected readonly resource = rxResource({ params: () => this.session.networkId() ?? undefined, stream: ({ params }) => this.gateway.templates(params) });
  protected readonly canManage = computed(() => this.session.can('templates.manage'));
  /** One whose only version is a draft says nothing yet to those who may not write it. */
  protected readonly shown = computed(() =>
    this.resource.hasValue() ? this.resource.value().filter(({ versions }) => versions.length > 0 || this.canManage()) : [],
  );
  protected readonly isAdding = signal(false);
  protected readonly isProducing = signal(false);
  protected readonly produced = signal<TemplateVersion | null>(null);

  protected produce(version: TemplateVersion): void {
    this.produced.set(version);
    this.isProducing.set(true);
  }

  protected open({ id, versions }: Template): void {
    void this.router.navigate(['/conventions/modeles', id, 'versions', versions[0]?.number]);
  }

  protected async rename({ id, version, title }: Template): Promise<void> {
    await this.questions.ask({
      heading: `Renommer «\u202f${title}\u202f»`,
      fields: [{ key: 'title', label: 'Titre', kind: 'text', isRequired: true, maxLength: CONVENTION_LIMITS.title, isWide: true }],
      record: { id, version, title },
      save: (values, seen) => this.gateway.rename({ id, version: seen.version, title: values['title'] as string }),
      done: 'Convention-type renommée.',
      submitLabel: 'Renommer',
    });
  }

  protected async beginNext(template: Template): Promise<void> {
    let next: Template | undefined;
    await this.saver.act(async () => (next = await this.gateway.beginNext(template.id)), 'Le brouillon de la version suivante est prêt.');
    if (next) this.open(next);
  }
}
