import { type FieldError, type TemplateArticle, unknownVariables } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { found, requireCan, requireVersion } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { once } from '../../platform/creations/once';
import { Clock } from '../../platform/clock/clock';
import { isId } from '../../platform/database/queryable';
import { insertRow, lockRow, updateRow } from '../../platform/database/row-writes';
import { Transactions } from '../../platform/database/transactions';
import { DomainError, InputError } from '../../platform/errors/domain-error';
import { ConventionTemplateVersion } from './convention-template-version.entity';
import { ConventionTemplate } from './convention-template.entity';
import type { NewTemplateVersionInput, PublishTemplateVersionInput, SaveTemplateVersionInput, TemplateArticleInput } from './convention-template.input';
import type { ConventionTemplateType } from './convention-template.type';
import { ConventionTemplatesService } from './convention-templates.service';

/** Drafts are written, published, and copied into the next one; what is published stays as it was. */
@Injectable()
export class TemplateVersionsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly templates: ConventionTemplatesService,
  ) {}

  async save(viewer: Viewer, { id, version, articles, changeNote }: SaveTemplateVersionInput): Promise<ConventionTemplateType> {
    const { networkId, templateId } = await this.requireManaged(viewer, id);
    const errors = (articles ?? []).flatMap(checkArticle);
    if (errors.length > 0) throw new InputError(errors);
    return this.transactions.run(viewer, async (manager) => {
      await this.requireDraft(manager, id, version);
      await updateRow(manager, ConventionTemplateVersion, id, { articles: articles?.map(readArticle), changeNote });
      return this.templates.one(manager, viewer, networkId, templateId);
    });
  }

  async publish(viewer: Viewer, { id, version }: PublishTemplateVersionInput): Promise<ConventionTemplateType> {
    const { networkId, templateId } = await this.requireManaged(viewer, id);
    return this.transactions.run(viewer, async (manager) => {
      const { articles } = await this.requireDraft(manager, id, version);
      if (articles.length === 0) throw new InputError([{ path: 'articles', reason: 'REQUIRED' }]);
      await updateRow(manager, ConventionTemplateVersion, id, { publishedOn: this.clock.today() });
      return this.templates.one(manager, viewer, networkId, templateId);
    });
  }

  async begin(viewer: Viewer, input: NewTemplateVersionInput): Promise<ConventionTemplateType> {
    const { templateId } = input;
    const { networkId } = found(isId(templateId) ? await this.dataSource.manager.findOneBy(ConventionTemplate, { id: templateId }) : null);
    requireCan(viewer, 'templates.manage', { networkId }, { readable: 'templates.read' });
    return this.transactions.run(viewer, async (manager) => {
      // held, so that two persons do not begin the same version
      await lockRow(manager, ConventionTemplate, templateId);
      await once(manager, viewer, input, async () => {
        const latest = await manager.findOneOrFail(ConventionTemplateVersion, { where: { templateId }, order: { number: 'DESC' } });
        if (latest.publishedOn === null) throw new DomainError('TEMPLATE_DRAFT_EXISTS');
        return insertRow(manager, ConventionTemplateVersion, { templateId, number: latest.number + 1, articles: [...latest.articles] });
      });
      return this.templates.one(manager, viewer, networkId, templateId);
    });
  }

  /** A draft is unknown to whoever may not write one; what is published may be read, not changed. */
  private async requireManaged(viewer: Viewer, id: string): Promise<{ networkId: string; templateId: string }> {
    const version = found(isId(id) ? await this.dataSource.manager.findOne(ConventionTemplateVersion, { where: { id }, relations: { template: true } }) : null);
    const { networkId } = version.template;
    requireCan(viewer, 'templates.manage', { networkId }, version.publishedOn === null ? {} : { readable: 'templates.read' });
    return { networkId, templateId: version.templateId };
  }

  private async requireDraft(manager: EntityManager, id: string, version: number): Promise<ConventionTemplateVersion> {
    const stored = await lockRow(manager, ConventionTemplateVersion, id);
    if (stored.publishedOn !== null) throw new DomainError('TEMPLATE_VERSION_PUBLISHED');
    const { articles, changeNote, updatedAt } = stored;
    requireVersion(stored.version, version, { articles, changeNote, updatedAt, version: stored.version });
    return stored;
  }
}

const readArticle = ({ title, body, volet, isOptional }: TemplateArticleInput): TemplateArticle => ({ title, body, volet: volet ?? null, isOptional });

/** An optional article that belongs to no volet could never be chosen; a variable that does not exist would stay in the signed text. */
function checkArticle({ title, body, volet, isOptional }: TemplateArticleInput, index: number): FieldError[] {
  const path = `articles.${index}`;
  return [
    ...(unknownVariables(title).length > 0 ? [{ path: `${path}.title`, reason: 'UNKNOWN_VARIABLE' as const }] : []),
    ...(unknownVariables(body).length > 0 ? [{ path: `${path}.body`, reason: 'UNKNOWN_VARIABLE' as const }] : []),
    ...(isOptional && !volet ? [{ path: `${path}.volet`, reason: 'REQUIRED' as const }] : []),
  ];
}
