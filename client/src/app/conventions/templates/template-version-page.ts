import { Component, computed, effect, inject, input, signal, viewChild } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { PageTitle, Session } from '../../core';
import { Dialogs, UiChip, UiIcon, UiPageHeader, UiState } from '../../ui';
import { InlineSave } from '../../ui/saving/inline-save';
import { UiSidePanel } from '../../ui/side-panel/side-panel';
import { VOLET_LABELS } from '../words/convention-words';
import { AdoptionList } from './adoption-list';
import { ArticleText } from './article-text';
import { ProduceProject } from './produce-project';
import { TemplatesGateway, type TemplateVersion } from './templates-gateway';
import { VersionChanges } from './version-changes';
import { VersionEditor } from './version-editor';
import { VersionState } from './version-state';

/** One version of a convention-type: written while it is a draft, read once it is published. */
@Component({
  selector: 'app-template-version-page',
  imports: [
    MatButton,
    RouterLink,
    AdoptionList,
    ArticleText,
    ProduceProject,
    UiChip,
    UiIcon,
    UiPageHeader,
    UiSidePanel,
    UiState,
    VersionChanges,
    VersionEditor,
    VersionState,
  ],
  templateUrl: './template-version-page.html',
  styleUrl: './template-version-page.scss',
})
export class TemplateVersionPage {
  readonly templateId = input.required<string>();
  readonly number = input.required<string>();

  private readonly gateway = inject(TemplatesGateway);
  private readonly session = inject(Session);
  private readonly dialogs = inject(Dialogs);
  private readonly pageTitle = inject(PageTitle);
  private readonly editor = viewChild(VersionEditor);

  protected readonly saver = new InlineSave();
  protected readonly labels = VOLET_LABELS;
  protected readonly resource = rxResource({ params: () => this.session.networkId() ?? undefined, stream: ({ params }) => this.gateway.templates(params) });
  protected readonly template = computed(() => (this.resource.hasValue() ? this.resource.value().find(({ id }) => id === this.templateId()) : undefined));
  protected readonly version = computed(() => this.template()?.versions.find(({ number }) => number === Number(this.number())));
  protected readonly previous = computed(() => this.template()?.versions.find(({ number }) => number === Number(this.number()) - 1));
  protected readonly isEdited = computed(() => this.version()?.publishedOn === null && this.session.can('templates.manage'));
  protected readonly isProducing = signal(false);

  constructor() {
    effect(() => {
      const template = this.template();
      if (template) this.pageTitle.set(`${template.title}, version ${this.number()}`);
    });
  }

  /** What was typed is saved first; what is published is what stands on the screen. */
  protected async publish(): Promise<void> {
    const isSure = await this.dialogs.confirm({
      title: `Publier la version ${this.number()}\u202f?`,
      text: 'Les villes pourront l’adopter. Elle ne changera plus\u202f: une correction demandera une nouvelle version.',
      confirmLabel: 'Publier',
    });
    if (!isSure || (this.editor()?.isDirty() && !(await this.editor()?.save()))) return;
    const version: TemplateVersion | undefined = this.version();
    if (version) await this.saver.act(() => this.gateway.publish(version), 'La version est publiée.');
  }
}
