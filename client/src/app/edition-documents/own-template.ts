import { Component, inject, input, output, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TEMPLATE_FIELDS, TEMPLATE_NAME_MAX, type TemplateFault, type TemplateField } from '@maillage/domain';
import { messageOf } from '../errors';
import { FileDrop, type SendFile } from '../files';
import { Toasts, UiIcon } from '../ui';
import { handOver } from '../ui/export/table-export';
import { EditionDocumentsGateway, type WrittenWithTemplate } from './edition-documents-gateway';
import { FAULT_WORDS, LIST_NAMES } from './edition-documents-words';
import { KeptTemplates } from './kept-templates';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The edition written with a Word template of the coordinator's own; what the template names wrongly, and all that it may name. */
@Component({
  selector: 'app-own-template',
  imports: [FileDrop, KeptTemplates, MatButton, UiIcon],
  templateUrl: './own-template.html',
  styleUrl: './own-template.scss',
})
export class OwnTemplate {
  readonly editionId = input.required<string>();
  readonly networkId = input.required<string>();
  /** A document is being made with a template that is kept. */
  readonly made = output<void>();

  private readonly gateway = inject(EditionDocumentsGateway);
  private readonly toasts = inject(Toasts);
  protected readonly written = signal<WrittenWithTemplate | null>(null);
  protected readonly groups = [...new Set(TEMPLATE_FIELDS.map(({ within }) => within))].map((within) => ({
    within,
    title: within === '' ? 'Dans tout le document' : (LIST_NAMES[within] ?? within),
    fields: TEMPLATE_FIELDS.filter((one) => one.within === within),
  }));

  /** What was sent last, to be kept if she says so. */
  private file: File | null = null;
  protected readonly isKept = signal(false);
  private readonly kept = viewChild(KeptTemplates);

  protected readonly send: SendFile<WrittenWithTemplate> = (request) => {
    this.file = request.file;
    this.isKept.set(false);
    return this.gateway.writeWith(this.editionId(), request);
  };

  /** Keeps it for the network, under the name of its file. */
  protected async keep(): Promise<void> {
    if (!this.file) return;
    const name =
      this.file.name
        .replace(/\.docx$/i, '')
        .trim()
        .slice(0, TEMPLATE_NAME_MAX) || 'Modèle';
    this.isKept.set(true);
    try {
      await this.gateway.keep(this.file, { networkId: this.networkId(), name });
      this.toasts.show(`«\u00a0${name}\u00a0» est conservé pour le réseau.`);
      this.kept()?.reload();
    } catch (error) {
      this.isKept.set(false);
      this.toasts.error(messageOf(error));
    }
  }

  /** As it is typed in the template. */
  protected tagOf({ name, is }: TemplateField): string {
    if (is === 'list') return `{#${name}}…{/${name}}`;
    return is === 'whole' ? `{@${name}}` : `{${name}}`;
  }

  protected faultOf({ fault, name }: TemplateFault): string {
    return FAULT_WORDS[fault](name);
  }

  protected async copy(field: TemplateField): Promise<void> {
    const tag = this.tagOf(field);
    try {
      await navigator.clipboard.writeText(tag);
      this.toasts.show(`${tag} est copié.`);
    } catch {
      this.toasts.error(`La copie n’est pas permise ici\u202f: sélectionnez ${tag} et copiez-le.`);
    }
  }

  protected save({ document, name }: WrittenWithTemplate): void {
    const bytes = Uint8Array.from(atob(document ?? ''), (sign) => sign.charCodeAt(0));
    handOver(name, new Blob([bytes], { type: WORD }));
  }

  protected async starter(): Promise<void> {
    try {
      handOver('Modèle de départ.docx', await this.gateway.starter());
    } catch (error) {
      this.toasts.error(messageOf(error));
    }
  }
}
