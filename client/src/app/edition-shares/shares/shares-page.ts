import { Component, computed, inject } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { EDITION_LINK_LIMITS } from '@maillage/domain';
import { Session } from '../../core';
import { PickersGateway } from '../../pickers';
import { CivilDatePipe, Dialogs, formatDateTime, plural, Toasts, UiChip, UiIcon, UiPageHeader, UiState } from '../../ui';
import type { Choice } from '../../ui/record-form/record-field';
import { RecordDialogs } from '../../ui/record-form/record-dialogs';
import { InlineSave } from '../../ui/saving/inline-save';
import { EditionSharesGateway, type Share, type ShareLink } from '../edition-shares-gateway';

const STATES = {
  open: { label: 'ouvert', tone: 'good' },
  expired: { label: 'expiré', tone: 'neutral' },
  closed: { label: 'révoqué', tone: 'neutral' },
} as const;

/** Links to earlier editions for the same readers, that the reader of a new one may have had. */
export const earlierLinks = (share: Share, all: readonly Share[]): Choice[] =>
  all
    .filter(
      (one) => one.isForFunders === share.isForFunders && (one.onlyFunderId ?? null) === (share.onlyFunderId ?? null) && one.publishedAt < share.publishedAt,
    )
    .flatMap(({ number, links }) =>
      links.filter(({ state }) => state !== 'closed').map(({ id, label }) => ({ value: id, label: `${label}, édition ${number}` })),
    );

/** Who reads what was published: funders and links, and how often they did. */
@Component({
  selector: 'app-shares-page',
  imports: [CivilDatePipe, MatButton, RouterLink, UiChip, UiIcon, UiPageHeader, UiState],
  templateUrl: './shares-page.html',
  styleUrl: './shares-page.scss',
})
export class SharesPage {
  private readonly gateway = inject(EditionSharesGateway);
  private readonly pickers = inject(PickersGateway);
  private readonly session = inject(Session);
  private readonly dialogs = inject(Dialogs);
  private readonly questions = inject(RecordDialogs);
  private readonly toasts = inject(Toasts);
  private readonly networkId = computed(() => this.session.networkId() ?? undefined);
  protected readonly saver = new InlineSave();
  protected readonly states = STATES;
  protected readonly shares = rxResource({ params: this.networkId, stream: ({ params }) => this.gateway.shares(params) });
  private readonly fundersResource = rxResource({ params: this.networkId, stream: ({ params }) => this.pickers.funders(params) });
  protected readonly funders = computed(() => (this.fundersResource.hasValue() ? this.fundersResource.value() : []));

  protected fundersOf({ isForFunders, onlyFunderId }: Share) {
    return isForFunders ? this.funders().filter(({ id }) => onlyFunderId === null || id === onlyFunderId) : [];
  }

  protected grantOf(share: Share, funderId: string) {
    return share.grants.find(({ funder }) => funder.id === funderId) ?? null;
  }

  /** « consulté 3 fois, dernière fois le 12 mars 2026 à 14 h 05 » */
  protected read({ readingsCount, lastReadAt }: { readonly readingsCount: number; readonly lastReadAt?: string | null }): string {
    return lastReadAt ? `consulté ${plural(readingsCount, 'fois', 'fois')}, dernière fois le ${formatDateTime(lastReadAt)}` : 'jamais consulté';
  }

  protected moment(readAt: string): string {
    return formatDateTime(readAt);
  }

  protected async toggle(share: Share, funder: { readonly id: string; readonly name: string }, box: HTMLInputElement): Promise<void> {
    const isGranted = box.checked;
    const done = isGranted ? `Édition ouverte à ${funder.name}.` : `Édition retirée à ${funder.name}.`;
    if (!(await this.saver.act(() => this.gateway.grant(share.id, funder.id, isGranted), done))) box.checked = !isGranted;
  }

  protected async makeLink(share: Share): Promise<void> {
    let address = '';
    const earlier = earlierLinks(share, this.shares.hasValue() ? this.shares.value() : []);
    await this.questions.ask({
      heading: 'Nouveau lien de lecture',
      text: 'Qui a le lien lit cette édition, et rien d’autre. Donnez le mot de passe par une autre voie que le lien.',
      fields: [
        { key: 'label', label: 'À qui il va', kind: 'text', isRequired: true, isWide: true, maxLength: EDITION_LINK_LIMITS.label },
        { key: 'lastDay', label: 'Dernier jour', kind: 'date', isRequired: true, hint: 'Un an au plus.' },
        {
          key: 'password',
          label: 'Mot de passe',
          kind: 'text',
          isSecret: true,
          isRequired: !share.isForFunders,
          maxLength: EDITION_LINK_LIMITS.passwordMax,
          hint: `Au moins ${EDITION_LINK_LIMITS.passwordMin} caractères${share.isForFunders ? '\u202f; vide\u202f: aucun' : ''}.`,
        },
        ...(earlier.length > 0
          ? [
              {
                key: 'followsId',
                label: 'Suite du lien donné pour',
                kind: 'choice' as const,
                choices: earlier,
                emptyLabel: 'Aucun',
                isWide: true,
                hint: 'La même personne lira ce qui a changé depuis sa dernière lecture.',
              },
            ]
          : []),
      ],
      save: async (values) => {
        const { label, lastDay, password, followsId } = values as { label: string; lastDay: string; password: string | null; followsId?: string | null };
        address = await this.gateway.makeLink({ editionId: share.id, label, lastDay, password, followsId: followsId ?? null });
      },
      done: null,
      submitLabel: 'Créer le lien',
    });
    if (address === '') return;
    const isCopied = await this.dialogs.confirm({
      title: 'Le lien est créé',
      text: 'Son adresse n’est montrée que maintenant\u202f: copiez-la. En cas de perte, révoquez ce lien et créez-en un autre.',
      items: [address],
      confirmLabel: 'Copier l’adresse',
    });
    if (isCopied) {
      await navigator.clipboard.writeText(address);
      this.toasts.show('Adresse copiée.');
    }
  }

  protected async revoke(link: ShareLink): Promise<void> {
    const isSure = await this.dialogs.confirm({
      title: `Révoquer le lien «\u202f${link.label}\u202f»\u202f?`,
      text: 'Il n’ouvre plus rien, même là où il est ouvert. Cela ne s’annule pas.',
      confirmLabel: 'Révoquer le lien',
      tone: 'danger',
    });
    if (isSure) await this.saver.act(() => this.gateway.revokeLink(link.id), 'Lien révoqué.');
  }
}
