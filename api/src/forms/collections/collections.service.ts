import { can } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull, Not } from 'typeorm';
import { networkTarget } from '../../network';
import { found, requireCan } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { Clock } from '../../platform/clock/clock';
import { once } from '../../platform/creations/once';
import { isId } from '../../platform/database/queryable';
import { insertRow } from '../../platform/database/row-writes';
import { Transactions } from '../../platform/database/transactions';
import { DomainError, InputError } from '../../platform/errors/domain-error';
import { type SeenKind, SeenWrites } from '../../platform/writes';
import { Form, FormVersion } from '../definitions/form.entity';
import { FormCollection } from './form-collection.entity';
import type { CloseFormCollectionInput, CreateFormCollectionInput } from './collections.input';
import { getCollection, listCollections } from './collections.queries';
import type { FormCollectionSummary, FormCollectionType } from './collections.type';

/** As many collections as a network keeps of one form. */
const MOST_COLLECTIONS = 200;

/** Collections: forms that are asked over a period. */
@Injectable()
export class CollectionsService {
  private readonly kind: SeenKind<FormCollection, FormCollectionType> = {
    entity: FormCollection,
    allow: async (viewer, _, { networkId }) => requireCan(viewer, 'forms.manage', { networkId }, { readable: 'forms.read' }),
    shown: (viewer, manager, { id }) => this.show(viewer, manager, id),
  };

  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly writes: SeenWrites,
    private readonly clock: Clock,
  ) {}

  async list(viewer: Viewer, networkId: string): Promise<FormCollectionSummary[]> {
    requireCan(viewer, 'forms.read', await networkTarget(this.dataSource, networkId));
    return listCollections(this.dataSource, viewer, networkId, this.clock.today());
  }

  get(viewer: Viewer, id: string): Promise<FormCollectionType> {
    return this.show(viewer, this.dataSource.manager, id);
  }

  create(viewer: Viewer, input: CreateFormCollectionInput): Promise<FormCollectionType> {
    const { formId, title, purpose = null, periodFrom, periodTo } = input;
    return this.transactions.run(viewer, async (manager) => {
      const form = found(isId(formId) ? await manager.findOneBy(Form, { id: formId }) : null);
      const { networkId } = form;
      requireCan(viewer, 'forms.manage', { networkId });
      const id = await once(manager, viewer, input, async () => {
        if (periodFrom > periodTo) throw new InputError([{ path: 'periodTo', reason: 'END_BEFORE_START' }]);
        const version = await manager.findOne(FormVersion, { where: { formId, number: Not(IsNull()) }, order: { number: 'DESC' } });
        if (!version || form.archivedAt) throw new DomainError('FORM_NOT_PUBLISHED');
        if ((await manager.countBy(FormCollection, { formId })) >= MOST_COLLECTIONS) throw new DomainError('FORM_TOO_MANY');
        return insertRow(manager, FormCollection, { networkId, formId, formVersionId: version.id, title, purpose, periodFrom, periodTo });
      });
      return this.show(viewer, manager, id);
    });
  }

  close(viewer: Viewer, { isClosed, ...seen }: CloseFormCollectionInput): Promise<FormCollectionType> {
    return this.writes.update(viewer, this.kind, seen, { closedAt: isClosed ? this.clock.now() : null });
  }

  private async show(viewer: Viewer, manager: EntityManager, id: string): Promise<FormCollectionType> {
    const { networkId } = found(isId(id) ? await manager.findOneBy(FormCollection, { id }) : null);
    requireCan(viewer, 'forms.read', { networkId });
    const collection = found(await getCollection(manager, viewer, { id, networkId, today: this.clock.today() }));
    return { ...collection, canCheck: can(viewer.grants, 'forms.check', { networkId }) };
  }
}
