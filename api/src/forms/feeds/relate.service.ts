import { type FeedPart, type FeedPlan, feedMeasure, feedMisfit, feedPlan, type FormDefinition, type ResultMeasure } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { IndicatorFeeding, type OwnIndicator } from '../../indicators';
import { found } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { once } from '../../platform/creations/once';
import { isId } from '../../platform/database/queryable';
import { insertRow } from '../../platform/database/row-writes';
import { Transactions } from '../../platform/database/transactions';
import { DomainError, InputError } from '../../platform/errors/domain-error';
import type { RelateFormQuestionInput, UnrelateFormQuestionInput } from './feeds.input';
import { type FedForm, findFedForm } from './feeds.queries';
import { FeedsService, requireFeeder } from './feeds.service';
import type { FormFeedsType } from './feeds.type';
import { FormFeed } from './form-feed.entity';
import { indicatorsToMake } from './new-indicators';

type Related = ReadonlyMap<FeedPart, number>;

/** Says which question feeds which indicator, by its code, for each year to come. */
@Injectable()
export class RelateService {
  constructor(
    private readonly transactions: Transactions,
    private readonly feeds: FeedsService,
    private readonly feeding: IndicatorFeeding,
  ) {}

  relate(viewer: Viewer, input: RelateFormQuestionInput): Promise<FormFeedsType> {
    const { formId, entry } = input;
    return this.transactions.run(
      viewer,
      async (manager) => {
        // definitions of indicators are held first, as wherever they are written
        await this.feeding.hold(manager);
        const form = found(isId(formId) ? await findFedForm(manager, formId) : undefined);
        requireFeeder(viewer, form.networkId);
        await once(manager, viewer, input, async () => {
          const { measure, plan } = await planOf(form, entry);
          if (form.feeds.some((feed) => feed.entry === entry)) throw new DomainError('FORM_FEED_TAKEN');
          const related = await this.indicatorsOf(manager, form, input, measure, plan);
          let id = '';
          for (const [part, indicatorId] of related)
            id = await insertRow(manager, FormFeed, { formId: form.formId, entry, part, extent: plan.extent, indicatorId });
          return id;
        });
        return form.formId;
      },
      (manager, id) => this.feeds.show(viewer, manager, id),
    );
  }

  /** What is unrelated already stays so. */
  unrelate(viewer: Viewer, { formId, entry }: UnrelateFormQuestionInput): Promise<FormFeedsType> {
    return this.transactions.run(
      viewer,
      async (manager) => {
        const form = found(isId(formId) ? await findFedForm(manager, formId) : undefined);
        requireFeeder(viewer, form.networkId);
        await manager.delete(FormFeed, { formId: form.formId, entry });
        return form.formId;
      },
      (manager, id) => this.feeds.show(viewer, manager, id),
    );
  }

  private async indicatorsOf(manager: EntityManager, form: FedForm, input: RelateFormQuestionInput, measure: ResultMeasure, plan: FeedPlan): Promise<Related> {
    const { indicatorId = null } = input;
    if (indicatorId === null) return this.make(manager, form, input.name ?? null, measure, plan);
    const own = await this.feeding.own(manager, form.networkId);
    const related = existing(own, indicatorId, plan);
    if ([...related.values()].some((id) => form.fedIds.includes(id))) throw new DomainError('FORM_FEED_TAKEN');
    return related;
  }

  /** Makes what the question needs: of a share both sides before their rate. */
  private async make(manager: EntityManager, form: FedForm, name: string | null, measure: ResultMeasure, plan: FeedPlan): Promise<Related> {
    const made = new Map<FeedPart, number>();
    for (const { part, ...indicator } of indicatorsToMake(form.title, measure, plan, name)) {
      const sides = part === 'rate' ? { numeratorId: made.get('numerator'), denominatorId: made.get('denominator') } : {};
      made.set(part, await this.feeding.create(manager, form.networkId, { ...indicator, ...sides }));
    }
    return made;
  }
}

async function planOf({ definition }: { readonly definition: FormDefinition | null }, entry: string): Promise<{ measure: ResultMeasure; plan: FeedPlan }> {
  if (!definition) throw new DomainError('FORM_NOT_PUBLISHED');
  const measure = feedMeasure(definition, entry);
  if (!measure) throw new InputError([{ path: 'entry', reason: 'UNKNOWN_REFERENCE' }]);
  const plan = feedPlan(measure);
  if (typeof plan === 'string') throw new DomainError('FORM_FEED_REFUSED', { why: plan });
  return { measure, plan };
}

const PERCENT = 100;

/** The indicator that was chosen, with what stands above and below its line, if a share feeds it. */
function existing(own: readonly OwnIndicator[], indicatorId: number, { indicators }: FeedPlan): Related {
  const chosen = own.find(({ id, isArchived }) => id === indicatorId && !isArchived);
  if (!chosen) throw new InputError([{ path: 'indicatorId', reason: 'UNKNOWN_INDICATOR' }]);
  const of = (part: FeedPart): OwnIndicator | undefined => {
    if (part === 'numerator') return own.find(({ id }) => id === chosen.numeratorId);
    return part === 'denominator' ? own.find(({ id }) => id === chosen.denominatorId) : chosen;
  };
  const related = new Map<FeedPart, number>();
  // what people chose is told first
  for (const asked of [...indicators].reverse()) {
    const indicator = of(asked.part);
    const misfit = indicator && !indicator.isArchived ? feedMisfit(asked, indicator) : 'aggregation';
    if (misfit || !indicator) throw new DomainError('FORM_FEED_MISFIT', { why: misfit, part: asked.part, unit: asked.unit });
    if (asked.aggregation === 'ratio' && indicator.scale !== PERCENT)
      throw new DomainError('FORM_FEED_MISFIT', { why: 'unit', part: asked.part, unit: asked.unit });
    related.set(asked.part, indicator.id);
  }
  return related;
}
