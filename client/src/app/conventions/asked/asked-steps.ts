import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { ConventionActKind } from '@maillage/domain';
import { AskedByCampaign, type AskedItem, CAMPAIGN_AROUND } from '../../asks/in-campaign/campaign-around';
import { ItemStanding } from '../../asks/in-campaign/item-standing';
import { Session, today } from '../../core';
import { Attachments } from '../../files';
import { keepLatest, UiIcon, UiState } from '../../ui';
import { type SaveRecord, UiRecordForm } from '../../ui/record-form/record-form';
import { CcasConventionsGateway, type ConventionLack } from '../ccas-tab/ccas-conventions-gateway';
import { actFields } from '../convention-page/act-fields';
import { ConventionsGateway } from '../conventions-gateway';
import { ACT_KIND_NOUNS } from '../words/convention-words';
import { doubtsOf } from '../words/doubts';
import { actOfLack, LACK_LABELS, purposeOfLack } from '../words/lack-words';

/** What a campaign calls it. */
const itemKey = ({ conventionId, kind }: Pick<ConventionLack, 'conventionId' | 'kind'>): string => (conventionId === null ? kind : `${kind}:${conventionId}`);
const keyOf = ({ conventionId, kind }: Pick<ConventionLack, 'conventionId' | 'kind'>): string => `${conventionId ?? ''}.${kind}`;

let sections = 0;

/** What the conventions of a CCAS lack, brought where it is asked: the act with its date, the document itself. */
@Component({
  selector: 'app-asked-steps',
  imports: [Attachments, ItemStanding, MatButton, RouterLink, UiIcon, UiRecordForm, UiState],
  templateUrl: './asked-steps.html',
  styleUrl: '../../asks/asked-section.scss',
})
export class AskedSteps {
  readonly ccasId = input.required<string>();
  protected readonly id = `convention-a-completer-${(sections += 1)}`;

  private readonly session = inject(Session);
  private readonly lists = inject(CcasConventionsGateway);
  private readonly gateway = inject(ConventionsGateway);

  protected readonly labels = LACK_LABELS;
  protected readonly nouns = ACT_KIND_NOUNS;
  protected readonly actOf = actOfLack;
  protected readonly purposeOf = purposeOfLack;
  protected readonly keyOf = keyOf;
  protected readonly doubtsOf = doubtsOf;
  protected readonly read = rxResource({
    params: () => {
      const networkId = this.session.networkId();
      return networkId ? { networkId, ccasId: this.ccasId() } : undefined;
    },
    stream: ({ params }) => this.lists.ofCcas(params.networkId, params.ccasId),
  });
  private readonly latest = keepLatest(this.read);
  /** Where a campaign asks: what it asks is shown, and nothing else. */
  private readonly around = inject(CAMPAIGN_AROUND, { optional: true });
  private readonly askedElsewhere = inject(AskedByCampaign);
  private readonly present = computed(() => (this.latest()?.conventionLacks ?? []).filter(({ canManage }) => canManage));
  private readonly lacking = computed(() =>
    this.around
      ? [...this.around.items().values()].map(({ item, label }): ConventionLack => ({
          kind: item.split(':')[0] as ConventionLack['kind'],
          conventionId: item.split(':')[1] ?? null,
          title: label,
          canManage: true,
        }))
      : this.present().filter((lack) => !this.askedElsewhere.has('convention_lacks', itemKey(lack))),
  );
  /** What was brought keeps its place; what it leads to comes after. */
  protected readonly lines = linkedSignal<{ ccasId: string; lacking: readonly ConventionLack[] }, readonly ConventionLack[]>({
    source: () => ({ ccasId: this.ccasId(), lacking: this.lacking() }),
    computation: ({ ccasId, lacking }, previous) => {
      const before = previous?.source.ccasId === ccasId ? previous.value : [];
      return [...before, ...lacking.filter((lack) => !before.some((known) => keyOf(known) === keyOf(lack)))];
    },
  });
  private readonly lackingKeys = computed(() => new Set(this.present().map(keyOf)));
  protected readonly opened = signal<string | null>(null);

  protected itemOf(lack: ConventionLack): AskedItem | undefined {
    return this.around?.items().get(itemKey(lack));
  }

  protected isLacking(lack: ConventionLack): boolean {
    return this.lackingKeys().has(keyOf(lack));
  }

  protected fieldsOf(act: ConventionActKind) {
    return actFields(act, [], today());
  }

  protected recording(conventionId: string, kind: ConventionActKind): SaveRecord {
    return async (values, { isConfirmed }) => {
      await this.gateway.recordAct({
        conventionId,
        kind,
        happenedOn: String(values['happenedOn']),
        reference: values['reference'] as string | null,
        note: values['note'] as string | null,
        isConfirmed,
      });
      this.read.reload();
    };
  }
}
