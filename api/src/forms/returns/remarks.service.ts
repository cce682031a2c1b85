import { can, entriesOf } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { recordTarget } from '../../network';
import { found, requireCan } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { Clock } from '../../platform/clock/clock';
import { once } from '../../platform/creations/once';
import { insertRow } from '../../platform/database/row-writes';
import { DomainError, InputError } from '../../platform/errors/domain-error';
import { type SeenKind, SeenWrites } from '../../platform/writes';
import { FormCollection } from '../collections/form-collection.entity';
import { FormRemark } from './form-answer.entity';
import { FormReturn } from './form-return.entity';
import type { AddFormRemarkInput, SettleFormRemarkInput } from './returns.input';
import { getReturn } from './returns.queries';
import { ReturnsService } from './returns.service';
import type { FormRemarkType, FormReturnType } from './returns.type';

/** As many remarks as a return bears. */
const MOST_REMARKS = 1_000;

/** Remarks on answers: by who reads the return, settled by who answers or checks. */
@Injectable()
export class RemarksService {
  private readonly kind: SeenKind<FormRemark, FormRemarkType> = {
    entity: FormRemark,
    allow: async (viewer, manager, { returnId }) => {
      const { collectionId, ccasId } = await manager.findOneByOrFail(FormReturn, { id: returnId });
      const { networkId } = await manager.findOneByOrFail(FormCollection, { id: collectionId });
      const target = found(await recordTarget(manager, { networkId, ccasId }));
      const operation = can(viewer.grants, 'forms.check', target) ? 'forms.check' : 'forms.answer';
      requireCan(viewer, operation, target, { readable: 'forms.readReturns' });
    },
    shown: async (_, manager, { id, returnId }) => {
      const { collectionId, ccasId } = await manager.findOneByOrFail(FormReturn, { id: returnId });
      return found((await getReturn(manager, { collectionId, ccasId }))?.remarks.find((remark) => remark.id === id));
    },
  };

  constructor(
    private readonly returns: ReturnsService,
    private readonly writes: SeenWrites,
    private readonly clock: Clock,
  ) {}

  add(viewer: Viewer, input: AddFormRemarkInput): Promise<FormReturnType> {
    return this.returns.act(viewer, input, 'forms.readReturns', async (manager, held, place) => {
      const { entry = null, body } = input;
      if (entry !== null && !entriesOf(place.definition).some(({ key }) => key === entry))
        throw new InputError([{ path: 'entry', reason: 'UNKNOWN_REFERENCE' }]);
      await once(manager, viewer, input, async () => {
        if ((await manager.countBy(FormRemark, { returnId: held.id })) >= MOST_REMARKS) throw new DomainError('FORM_TOO_MANY');
        return insertRow(manager, FormRemark, { returnId: held.id, entry, body, isReturn: false, authorId: viewer.accountId });
      });
    });
  }

  settle(viewer: Viewer, { isSettled, ...seen }: SettleFormRemarkInput): Promise<FormRemarkType> {
    const by = isSettled ? { settledAt: this.clock.now(), settledById: viewer.accountId } : { settledAt: null, settledById: null };
    return this.writes.update(viewer, this.kind, seen, by);
  }
}
