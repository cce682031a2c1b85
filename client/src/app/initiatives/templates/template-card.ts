import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { Session } from '../../core';
import { messageOf } from '../../errors';
import { Dialogs, plural, Toasts } from '../../ui';
import { type PlanTemplate, TemplatesGateway } from './templates-gateway';

/** A template: whose it is, its initiatives, those of them that are wanted in a plan, and the plan. */
@Component({
  selector: 'app-template-card',
  imports: [MatButton],
  templateUrl: './template-card.html',
  styleUrl: './template-card.scss',
})
export class TemplateCard {
  readonly template = input.required<PlanTemplate>();
  /** Years of the plans to which it can be added, the first one by default. */
  readonly years = input.required<readonly number[]>();

  private readonly gateway = inject(TemplatesGateway);
  private readonly session = inject(Session);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly router = inject(Router);

  protected readonly plural = plural;
  protected readonly canUse = computed(() => this.session.can('initiatives.manage'));
  protected readonly isBusy = signal(false);
  private readonly unwanted = signal<ReadonlySet<number>>(new Set());
  protected readonly places = computed(() => this.template().initiatives.flatMap((_, place) => (this.unwanted().has(place) ? [] : [place])));

  protected isWanted(place: number): boolean {
    return !this.unwanted().has(place);
  }

  protected choose(place: number, isWanted: boolean): void {
    this.unwanted.update((before) => new Set(isWanted ? [...before].filter((each) => each !== place) : [...before, place]));
  }

  protected async use(year: number): Promise<void> {
    const networkId = this.session.networkId();
    if (!networkId) return;
    const count = this.places().length;
    await this.act(async () => {
      await this.gateway.use({ templateId: this.template().id, networkId, year, title: `Plan d’initiatives ${year}`, places: this.places() });
      this.toasts.show(`${plural(count, 'initiative ajoutée', 'initiatives ajoutées')} au plan ${year}. Nommez leurs pilotes.`);
      await this.router.navigate(['/initiatives/liste'], { queryParams: { plan: year } });
    });
  }

  protected async withdraw(): Promise<void> {
    const { id, title } = this.template();
    const isSure = await this.dialogs.confirm({
      title: `Retirer «\u202f${title}\u202f»\u202f?`,
      text: 'Les autres réseaux ne le verront plus. Les initiatives déjà créées à partir de ce modèle restent.',
      confirmLabel: 'Retirer le modèle',
    });
    if (!isSure) return;
    await this.act(async () => {
      await this.gateway.withdraw(id);
      this.toasts.show('Le modèle est retiré.');
    });
  }

  private async act(work: () => Promise<void>): Promise<void> {
    this.isBusy.set(true);
    try {
      await work();
    } catch (error) {
      this.toasts.error(messageOf(error));
    } finally {
      this.isBusy.set(false);
    }
  }
}
