import { inject, Injectable } from '@angular/core';
import type { ConventionVolet } from '@maillage/domain';
import { firstValueFrom, map, type Observable } from 'rxjs';
import { Graph } from '../../core';
import {
  AdoptTemplateVersionDocument,
  ConventionsOfCcasDocument,
  type ConventionsOfCcasQuery,
  ConventionTemplatesDocument,
  CreateConventionTemplateDocument,
  type CreateConventionTemplateInput,
  NewTemplateVersionDocument,
  PublishTemplateVersionDocument,
  RenameConventionTemplateDocument,
  type RenameConventionTemplateInput,
  SaveTemplateVersionDocument,
  type SaveTemplateVersionInput,
  type TemplateFieldsFragment,
} from './templates.generated';

export type Template = TemplateFieldsFragment;
export type TemplateVersion = Template['versions'][number];
export type Article = TemplateVersion['articles'][number];
export type Adoption = TemplateVersion['adoptions'][number];
export type ConventionChoice = ConventionsOfCcasQuery['conventions']['items'][number];

/** What a document is asked for. */
export interface ProjectQuestion {
  readonly versionId: string;
  readonly ccasId: string;
  readonly volets: readonly ConventionVolet[];
  readonly conventionId: string | null;
}

/** Address of the DOCX of one town: a plain link, which the browser saves. */
export const projectAddress = ({ versionId, ccasId, volets, conventionId }: ProjectQuestion): string =>
  `/documents/conventions-types/${versionId}/docx?${new URLSearchParams({ ccasId, volets: volets.join(','), ...(conventionId ? { conventionId } : {}) })}`;

/** Convention-types, as the API has them. Every change answers with the whole convention-type. */
@Injectable({ providedIn: 'root' })
export class TemplatesGateway {
  private readonly graph = inject(Graph);

  templates(networkId: string): Observable<Template[]> {
    return this.graph.watch(ConventionTemplatesDocument, { networkId }).pipe(map(({ conventionTemplates }) => conventionTemplates));
  }

  /** The conventions of a CCAS whose terms a document may take up. */
  conventionsOf(networkId: string, ccasId: string): Observable<ConventionChoice[]> {
    return this.graph.watch(ConventionsOfCcasDocument, { networkId, ccasId }).pipe(map(({ conventions }) => conventions.items));
  }

  /** The list is read again before this ends: the page that comes next looks for the new one there. */
  async create(input: CreateConventionTemplateInput): Promise<Template> {
    const { createConventionTemplate } = await this.graph.create(CreateConventionTemplateDocument, { input });
    await firstValueFrom(this.graph.query(ConventionTemplatesDocument, { networkId: input.networkId }));
    return createConventionTemplate;
  }

  async rename(input: RenameConventionTemplateInput): Promise<void> {
    await this.graph.mutate(RenameConventionTemplateDocument, { input });
  }

  async save(input: SaveTemplateVersionInput): Promise<Template> {
    return (await this.graph.mutate(SaveTemplateVersionDocument, { input })).saveTemplateVersion;
  }

  async publish({ id, version }: Pick<TemplateVersion, 'id' | 'version'>): Promise<void> {
    await this.graph.mutate(PublishTemplateVersionDocument, { input: { id, version } });
  }

  async beginNext(templateId: string): Promise<Template> {
    return (await this.graph.create(NewTemplateVersionDocument, { input: { templateId } })).newTemplateVersion;
  }

  /** Records that a convention takes its text from that version. */
  async adopt({ id, version }: Pick<ConventionChoice, 'id' | 'version'>, templateVersionId: string): Promise<void> {
    await this.graph.mutate(
      AdoptTemplateVersionDocument,
      { input: { id, version, templateVersionId } },
      { refetch: [ConventionTemplatesDocument, ConventionsOfCcasDocument] },
    );
  }
}
