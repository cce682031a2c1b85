import { can, checkForm, compareForms, entriesOf, type FormDefinition, type FormFault, formModel, readForm } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { networkTarget } from '../../network';
import { found, requireCan } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { Clock } from '../../platform/clock/clock';
import { once } from '../../platform/creations/once';
import { isId } from '../../platform/database/queryable';
import { insertRow, touchRow, updateRow } from '../../platform/database/row-writes';
import { Transactions } from '../../platform/database/transactions';
import { DomainError, InputError } from '../../platform/errors/domain-error';
import { type SeenKind, SeenWrites } from '../../platform/writes';
import { Form, FormVersion } from './form.entity';
import type { ArchiveFormInput, CreateFormInput, PublishFormInput, SaveFormDraftInput } from './forms.input';
import { getForm, listForms } from './forms.queries';
import type { FormSummary, FormType } from './forms.type';

/** As many forms as a network keeps. */
const MOST_FORMS = 500;

/** Forms as they are composed and published. */
@Injectable()
export class FormsService {
  private readonly kind: SeenKind<Form, FormType> = {
    entity: Form,
    allow: async (viewer, _, { networkId }) => requireCan(viewer, 'forms.manage', { networkId }, { readable: 'forms.read' }),
    shown: (viewer, manager, { id }) => show(viewer, manager, id),
  };

  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly writes: SeenWrites,
    private readonly clock: Clock,
  ) {}

  async list(viewer: Viewer, networkId: string): Promise<FormSummary[]> {
    requireCan(viewer, 'forms.manage', await networkTarget(this.dataSource, networkId), { readable: 'forms.read' });
    return listForms(this.dataSource, networkId);
  }

  async get(viewer: Viewer, id: string): Promise<FormType> {
    const form = await show(viewer, this.dataSource.manager, id);
    requireCan(viewer, 'forms.manage', { networkId: form.networkId });
    return form;
  }

  create(viewer: Viewer, input: CreateFormInput): Promise<FormType> {
    const { networkId, title, model = null, copiedId = null } = input;
    return this.transactions.run(viewer, async (manager) => {
      requireCan(viewer, 'forms.manage', await networkTarget(manager, networkId), { readable: 'forms.read' });
      const id = await once(manager, viewer, input, async () => {
        if ((await manager.countBy(Form, { networkId })) >= MOST_FORMS) throw new DomainError('FORM_TOO_MANY');
        const definition = await begun(manager, networkId, model, copiedId);
        const formId = await insertRow(manager, Form, { networkId, title, model });
        await manager.insert(FormVersion, { formId, definition: definition as object });
        return formId;
      });
      return show(viewer, manager, id);
    });
  }

  /** The draft may contradict itself as long as it is one: what is wrong is said where it is composed, and refused when it is published. */
  saveDraft(viewer: Viewer, { id, version, title, definition }: SaveFormDraftInput): Promise<FormType> {
    const draft = readDefinition(definition);
    return this.writes.write(viewer, this.kind, { id, version }, async (manager, stored) => {
      await updateRow(manager, Form, stored.id, { title });
      const standing = await manager.findOneBy(FormVersion, { formId: stored.id, number: IsNull() });
      if (standing) await manager.update(FormVersion, { id: standing.id }, { definition: draft as object });
      else await manager.insert(FormVersion, { formId: stored.id, definition: draft as object });
      await touchRow(manager, Form, stored.id);
    });
  }

  publish(viewer: Viewer, { id, version, breaks }: PublishFormInput): Promise<FormType> {
    return this.writes.write(viewer, this.kind, { id, version }, async (manager, stored) => {
      const draft = await manager.findOneBy(FormVersion, { formId: stored.id, number: IsNull() });
      if (!draft) throw new DomainError('FORM_UNCHANGED');
      refuseFaults(checkForm(draft.definition));
      if (entriesOf(draft.definition).length === 0) throw new InputError([{ path: 'definition', reason: 'REQUIRED' }]);
      const { versions, answeredEntries } = found(await getForm(manager, stored.id));
      const said = Object.fromEntries(breaks.map(({ entry, reason }) => [entry, reason]));
      const kept = versions[0] ? requireKept(versions[0].definition, draft.definition, new Set(answeredEntries), said) : {};
      const number = (versions[0]?.number ?? 0) + 1;
      await manager.update(FormVersion, { id: draft.id }, { number, breaks: kept, publishedAt: this.clock.now(), publishedById: viewer.accountId });
      await touchRow(manager, Form, stored.id);
    });
  }

  archive(viewer: Viewer, { isArchived, ...seen }: ArchiveFormInput): Promise<FormType> {
    return this.writes.update(viewer, this.kind, seen, { archivedAt: isArchived ? this.clock.now() : null });
  }
}

async function show(viewer: Viewer, manager: EntityManager, id: string): Promise<FormType> {
  const form = found(isId(id) ? await getForm(manager, id) : undefined);
  return { ...form, canManage: can(viewer.grants, 'forms.manage', { networkId: form.networkId }) };
}

const EMPTY: FormDefinition = { schema: 1, introduction: '', minutes: 10, sections: [], checks: [] };

/** What a form begins with. */
async function begun(manager: EntityManager, networkId: string, model: string | null, copiedId: string | null): Promise<FormDefinition> {
  if (model !== null) {
    const ready = formModel(model);
    if (!ready) throw new InputError([{ path: 'model', reason: 'UNKNOWN_REFERENCE' }]);
    return ready.definition;
  }
  if (copiedId === null) return EMPTY;
  const copied = await getForm(manager, copiedId);
  if (copied?.networkId !== networkId) throw new InputError([{ path: 'copiedId', reason: 'UNKNOWN_REFERENCE' }]);
  return copied.draft ?? copied.versions[0]?.definition ?? EMPTY;
}

function readDefinition(json: string): FormDefinition {
  const read = readForm(parsed(json));
  if ('faults' in read) refuseFaults(read.faults);
  else return read.definition;
  throw new DomainError('FORM_FAULTS');
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new InputError([{ path: 'definition', reason: 'INVALID_FORMAT' }]);
  }
}

function refuseFaults(faults: readonly FormFault[]): void {
  if (faults.length > 0) throw new DomainError('FORM_FAULTS', { faults });
}

/** Refuses a version under which answers that were given would mean something else; gives why series break, of those that do. */
function requireKept(
  before: FormDefinition,
  after: FormDefinition,
  answered: ReadonlySet<string>,
  said: Readonly<Record<string, string>>,
): Record<string, string> {
  const changes = compareForms(before, after);
  const lost = changes.filter(({ entry, change }) => (change === 'removed' || change === 'replaced') && answered.has(entry)).map(({ entry }) => entry);
  if (lost.length > 0) throw new DomainError('FORM_ENTRY_IN_USE', { entries: lost });
  const redefined = changes.filter(({ entry, change }) => change === 'redefined' && answered.has(entry)).map(({ entry }) => entry);
  const unsaid = redefined.filter((entry) => !Object.hasOwn(said, entry));
  if (unsaid.length > 0) throw new DomainError('FORM_BREAKS_UNSAID', { entries: unsaid });
  return Object.fromEntries(redefined.map((entry) => [entry, said[entry] ?? '']));
}
