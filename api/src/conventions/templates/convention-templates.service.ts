import { can } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ccasReach, isReached, networkTarget } from '../../network';
import { found, requireCan } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { once } from '../../platform/creations/once';
import { Clock } from '../../platform/clock/clock';
import { Bindings } from '../../platform/database/bindings';
import { type Queryable } from '../../platform/database/queryable';
import { insertRow } from '../../platform/database/row-writes';
import { Transactions } from '../../platform/database/transactions';
import { type SeenKind, SeenWrites } from '../../platform/writes';
import { ConventionTemplateVersion } from './convention-template-version.entity';
import { ConventionTemplate } from './convention-template.entity';
import type { CreateConventionTemplateInput, RenameConventionTemplateInput } from './convention-template.input';
import type { ConventionTemplateType } from './convention-template.type';
import { listTemplates } from './convention-templates.queries';
import { STARTING_ARTICLES } from './starting-template';

@Injectable()
export class ConventionTemplatesService {
  private readonly templates: SeenKind<ConventionTemplate, ConventionTemplateType> = {
    entity: ConventionTemplate,
    allow: async (viewer, _, { networkId }) => requireCan(viewer, 'templates.manage', { networkId }, { readable: 'templates.read' }),
    shown: (viewer, manager, { networkId, id }) => this.one(manager, viewer, networkId, id),
  };

  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly writes: SeenWrites,
    private readonly clock: Clock,
  ) {}

  async list(viewer: Viewer, networkId: string): Promise<ConventionTemplateType[]> {
    requireCan(viewer, 'templates.read', await networkTarget(this.dataSource, networkId));
    return this.read(this.dataSource, viewer, networkId);
  }

  async create(viewer: Viewer, input: CreateConventionTemplateInput): Promise<ConventionTemplateType> {
    const { networkId, title, isFromProposal } = input;
    requireCan(viewer, 'templates.manage', await networkTarget(this.dataSource, networkId), { readable: 'templates.read' });
    return this.transactions.run(viewer, async (manager) => {
      const id = await once(manager, viewer, input, async () => {
        const templateId = await insertRow(manager, ConventionTemplate, { networkId, title });
        await insertRow(manager, ConventionTemplateVersion, { templateId, number: 1, articles: isFromProposal ? [...STARTING_ARTICLES] : [] });
        return templateId;
      });
      return this.one(manager, viewer, networkId, id);
    });
  }

  rename(viewer: Viewer, { id, version, title }: RenameConventionTemplateInput): Promise<ConventionTemplateType> {
    return this.writes.update(viewer, this.templates, { id, version }, { title });
  }

  /** One convention-type, as the viewer sees it. */
  async one(database: Queryable, viewer: Viewer, networkId: string, id: string): Promise<ConventionTemplateType> {
    return found((await this.read(database, viewer, networkId, id))[0]);
  }

  private read(database: Queryable, viewer: Viewer, networkId: string, id?: string): Promise<ConventionTemplateType[]> {
    const b = new Bindings();
    return listTemplates(database, {
      b,
      condition: `t.network_id = ${b.bind(networkId)}` + (id === undefined ? '' : ` AND t.id = ${b.bind(id)}`),
      withDrafts: can(viewer.grants, 'templates.manage', { networkId }),
      isReadable: isReached(ccasReach(viewer, 'conventions.read', networkId), b, 'c'),
      today: this.clock.today(),
    });
  }
}
