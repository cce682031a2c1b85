import { entriesOf, FORM_LIMITS, isFreeAnswer } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { found, requireCan } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { Clock } from '../../platform/clock/clock';
import { isId } from '../../platform/database/queryable';
import { insertRow, lockRow, updateRow } from '../../platform/database/row-writes';
import { Transactions } from '../../platform/database/transactions';
import { DomainError, InputError } from '../../platform/errors/domain-error';
import { type SeenKind, SeenWrites } from '../../platform/writes';
import { FormCollection } from '../collections/form-collection.entity';
import { Form } from '../definitions/form.entity';
import { findReturnPlace } from '../returns/returns.queries';
import { FormTag } from './form-tag.entity';
import type { TagFormAnswerInput, UpdateFormTagInput } from './tags.input';
import { findTaggedReturn, setTag } from './tags.queries';
import type { FormTagType } from './tags.type';

/** Tags of free answers: the coordination gives them, to what was validated. */
@Injectable()
export class TagsService {
  private readonly kind: SeenKind<FormTag, FormTagType> = {
    entity: FormTag,
    allow: async (viewer, manager, { formId }) => {
      const { networkId } = found(await manager.findOneBy(Form, { id: formId }));
      requireCan(viewer, 'forms.check', { networkId });
    },
    shown: async (_, manager, { id }) => told(found(await manager.findOneBy(FormTag, { id }))),
  };

  constructor(
    private readonly transactions: Transactions,
    private readonly writes: SeenWrites,
    private readonly clock: Clock,
  ) {}

  /** The tag as it stands then; null: the question has none of these words, and there was nothing to take away. */
  tag(viewer: Viewer, { collectionId, ccasId, entry, label, isGiven }: TagFormAnswerInput): Promise<FormTagType | null> {
    return this.transactions.run(viewer, async (manager) => {
      const { id, networkId, formId } = found(isId(collectionId) ? await manager.findOneBy(FormCollection, { id: collectionId }) : null);
      requireCan(viewer, 'forms.check', { networkId }, { readable: 'forms.read' });
      const place = found(isId(ccasId) ? await findReturnPlace(manager, id, ccasId.toLowerCase()) : undefined);
      if (!entriesOf(place.definition).some((one) => one.key === entry && isFreeAnswer(one)))
        throw new InputError([{ path: 'entry', reason: 'UNKNOWN_REFERENCE' }]);
      const returnId = found(await findTaggedReturn(manager, id, place.ccasId, entry));
      // two who give the same new tag at once make one
      await lockRow(manager, Form, formId);
      const tag = await this.named(manager, { formId, entry, label }, isGiven);
      if (tag) await setTag(manager, tag.id, returnId, isGiven);
      return tag && told(tag);
    });
  }

  update(viewer: Viewer, { label, isArchived, ...seen }: UpdateFormTagInput): Promise<FormTagType> {
    const archived = isArchived == null ? {} : { archivedAt: isArchived ? this.clock.now() : null };
    return this.writes.update(viewer, this.kind, seen, { ...archived, ...(label ? { label } : {}) });
  }

  /** The tag of these words, whatever their case; one that was put away comes out again when it is given, and one that is not there is made. */
  private async named(
    manager: EntityManager,
    { formId, entry, label }: Pick<FormTag, 'formId' | 'entry' | 'label'>,
    isGiven: boolean,
  ): Promise<FormTag | null> {
    const tags = await manager.findBy(FormTag, { formId, entry });
    const known = tags.find((tag) => tag.label.toLowerCase() === label.toLowerCase());
    if (!isGiven) return known ?? null;
    if (known && known.archivedAt === null) return known;
    if (!known && tags.length >= FORM_LIMITS.tags) throw new DomainError('FORM_TOO_MANY');
    if (known) await updateRow(manager, FormTag, known.id, { archivedAt: null });
    const id = known?.id ?? (await insertRow(manager, FormTag, { formId, entry, label }));
    return found(await manager.findOneBy(FormTag, { id }));
  }
}

const told = ({ id, version, entry, label, archivedAt }: FormTag): FormTagType => ({ id, version, entry, label, isArchived: archivedAt !== null });
