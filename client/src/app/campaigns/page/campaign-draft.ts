import { Component, computed, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { today } from '../../core';
import { CivilDatePipe, Dialogs, keepLatest, plural, UiChip, UiIcon, UiPageHeader, UiState } from '../../ui';
import { UiLightText } from '../../ui/light-text/light-text';
import { InlineSave } from '../../ui/saving/inline-save';
import { type Campaign, CampaignsGateway } from '../campaigns-gateway';
import { wordAudience } from '../words/campaign-texts';
import { CAMPAIGN_SECTION_WORDS, CAMPAIGN_STATE_LOOKS } from '../words/campaign-words';

/** A campaign before it opens: whom it reaches, what they get, and what would go wrong, with the way out. */
@Component({
  selector: 'app-campaign-draft',
  imports: [CivilDatePipe, MatButton, RouterLink, UiChip, UiIcon, UiLightText, UiPageHeader, UiState],
  templateUrl: './campaign-draft.html',
  styles: `
    pre {
      margin: 0;
      white-space: pre-wrap;
      font-family: inherit;
    }
    h3 {
      margin-block: var(--space-4) var(--space-2);
    }
  `,
})
export class CampaignDraft {
  readonly campaign = input.required<Campaign>();

  private readonly gateway = inject(CampaignsGateway);
  private readonly dialogs = inject(Dialogs);
  private readonly router = inject(Router);
  protected readonly saver = new InlineSave();
  protected readonly plural = plural;
  protected readonly list = (names: readonly string[]): string => new Intl.ListFormat('fr').format(names);
  protected readonly looks = CAMPAIGN_STATE_LOOKS;
  protected readonly sectionWords = CAMPAIGN_SECTION_WORDS;
  protected readonly audience = computed(() => wordAudience(this.campaign()));
  protected readonly isOver = computed(() => this.campaign().dueOn < today());
  protected readonly preview = rxResource({
    // read again when the campaign changed
    params: () => ({ id: this.campaign().id, version: this.campaign().version }),
    stream: ({ params }) => this.gateway.preview(params.id),
  });
  protected readonly reached = keepLatest(this.preview);
  /** Why it can't open now; null: nothing is in the way. */
  protected readonly obstacle = computed(() => {
    const reached = this.reached();
    if (this.isOver()) return 'La date limite est passée. Choisissez-en une autre.';
    if (this.campaign().sections.length === 0) return 'La campagne ne demande rien. Choisissez ce qu’elle demande.';
    return reached?.ccasCount === 0 ? 'La campagne ne s’adresse à aucun CCAS. Changez les destinataires, ou ce qui est demandé.' : null;
  });

  protected async open(): Promise<void> {
    const { id, version } = this.campaign();
    await this.saver.act(async () => void (await this.gateway.open({ id, version })), null);
  }

  protected async remove(): Promise<void> {
    const { id, version, title } = this.campaign();
    const isSure = await this.dialogs.confirm({
      title: `Supprimer le brouillon «\u00a0${title}\u00a0»\u202f?`,
      text: 'Personne n’en a été prévenu. L’historique garde la trace de la campagne.',
      confirmLabel: 'Supprimer',
      tone: 'danger',
    });
    if (!isSure) return;
    await this.saver.act(async () => {
      await this.gateway.delete({ id, version });
      await this.router.navigateByUrl('/campagnes');
    }, 'Brouillon supprimé.');
  }
}
