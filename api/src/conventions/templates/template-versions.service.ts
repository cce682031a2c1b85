import { type FieldError, type TemplateArticle, unknownVariables } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { found, requireCan } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { once } from '../../platform/creations/once';
import { Clock } from '../../platform/clock/clock';
import { isId } from '../../platform/database/queryable';
import { insertRow, lockRow, updateRow } from '../../platform/database/row-writes';
import { Transactions } from '../../platform/database/transactions';
import { DomainError, InputError } from '../../platform/errors/domain-error';
import { holdSeen, type SeenKind, type SeenRow } from '../../platform/writes';
import { ConventionTemplateVersion } from './convention-template-version.entity';
import { ConventionTemplate } from './convention-template.entity';
import type { NewTemplateVersionInput, PublishTemplateVersionInput, SaveTemplateVersionInput, TemplateArticleInput } from './convention-template.input';
import type { ConventionTemplateType, ConventionTemplateVersionType } from './convention-template.type';
import { ConventionTemplatesService } from './convention-templates.service';

/** Drafts are written, published, and copied into the next one; what is published stays as it was. */
@Injectable()
export class TemplateVersionsService {
  private readonly drafts: SeenKind<ConventionTemplateVersion, ConventionTemplateVersionType> = {
    entity: ConventionTemplateVersion,
    allow: async (viewer, manager, { templateId, publishedOn }) => {
      const { networkId } = await manager.findOneByOrFail(ConventionTemplate, { id: templateId });
      // a draft is unknown to whoever may not write one; what is published may be read, not changed
      requireCan(viewer, 'templates.manage', { networkId }, publishedOn === null ? {} : { readable: 'templates.read' });
      if (publishedOn !== null) throw new DomainError('TEMPLATE_VERSION_PUBLISHED');
    },
    shown: async (viewer, manager, { templateId, id }) =>
      found((await this.templateOf(manager, viewer, templateId)).versions.find((version) => version.id === id)),
  };

  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly templates: ConventionTemplatesService,
  ) {}

  save(viewer: Viewer, { id, version, articles, changeNote }: SaveTemplateVersionInput): Promise<ConventionTemplateType> {
    return this.writeDraft(viewer, { id, version }, (manager, draft) => {
      const errors = (articles ?? []).flatMap(checkArticle);
      if (errors.length > 0) throw new InputError(errors);
      return updateRow(manager, ConventionTemplateVersion, draft.id, { articles: articles?.map(readArticle), changeNote });
    });
  }

  publish(viewer: Viewer, seen: PublishTemplateVersionInput): Promise<ConventionTemplateType> {
    return this.writeDraft(viewer, seen, (manager, { id, articles }) => {
      if (articles.length === 0) throw new InputError([{ path: 'articles', reason: 'REQUIRED' }]);
      return updateRow(manager, ConventionTemplateVersion, id, { publishedOn: this.clock.today() });
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

  private writeDraft(
    viewer: Viewer,
    seen: SeenRow,
    change: (manager: EntityManager, draft: ConventionTemplateVersion) => Promise<void>,
  ): Promise<ConventionTemplateType> {
    const write = async (manager: EntityManager): Promise<string> => {
      const draft = await holdSeen(manager, viewer, this.drafts, seen);
      await change(manager, draft);
      return draft.templateId;
    };
    return this.transactions.run(viewer, write, (manager, templateId) => this.templateOf(manager, viewer, templateId));
  }

  private async templateOf(manager: EntityManager, viewer: Viewer, id: string): Promise<ConventionTemplateType> {
    const { networkId } = await manager.findOneByOrFail(ConventionTemplate, { id });
    return this.templates.one(manager, viewer, networkId, id);
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
