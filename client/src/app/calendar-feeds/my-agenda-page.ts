import { Component, computed, effect, type ElementRef, inject, signal, viewChild } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { DEADLINE_KIND_GROUPS, DEADLINE_KINDS, type DeadlineKind, type DeadlineKindGroup } from '@maillage/domain';
import { DeadlineTexts } from '../deadlines';
import { messageOf } from '../errors';
import { Words } from '../faces';
import { AgoPipe, Dialogs, keepLatest, plural, Toasts, UiIcon, UiPageHeader, UiState } from '../ui';
import { type MyAgenda, MyAgendaGateway } from './my-agenda-gateway';

const GROUP_LABELS: Readonly<Record<DeadlineKindGroup, string>> = {
  plan: 'Plan d’initiatives',
  conventions: 'Conventions',
  privacy: 'RGPD',
  campaigns: 'Campagnes',
  inventories: 'États des lieux',
};

/** The person's feed for her agenda: its address, told once; what it holds and leaves out; when it was last read; how it ends. */
@Component({
  selector: 'app-my-agenda-page',
  imports: [AgoPipe, MatButton, RouterLink, UiIcon, UiPageHeader, UiState],
  templateUrl: './my-agenda-page.html',
  styleUrl: './my-agenda-page.scss',
})
export class MyAgendaPage {
  private readonly gateway = inject(MyAgendaGateway);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);
  protected readonly texts = inject(DeadlineTexts);

  protected readonly loaded = rxResource({ stream: () => this.words.beside(this.gateway.agenda()) });
  protected readonly agenda = keepLatest(this.loaded);
  /** Told once, and gone with the page. */
  protected readonly address = signal<string | null>(null);
  protected readonly isBusy = signal(false);
  private readonly field = viewChild<ElementRef<HTMLInputElement>>('field');

  /** The same address, by which a device opens its own agenda. */
  protected readonly subscription = computed(() => this.address()?.replace(/^https?:/, 'webcal:') ?? null);
  /** Kinds of which there is something, and those that are left out. */
  protected readonly kinds = computed(() => {
    const { counts = [], mutedKinds = [] } = this.agenda() ?? {};
    return DEADLINE_KINDS.flatMap((kind) => {
      const count = counts.find((each) => each.kind === kind)?.count ?? 0;
      return count > 0 || mutedKinds.includes(kind) ? [{ kind, label: this.texts.kind(kind), count, isHeld: !mutedKinds.includes(kind) }] : [];
    });
  });
  /** The same by what they are of, each chosen as a whole or kind by kind. */
  protected readonly groups = computed(() =>
    (Object.keys(DEADLINE_KIND_GROUPS) as DeadlineKindGroup[]).flatMap((id) => {
      const of: readonly DeadlineKind[] = DEADLINE_KIND_GROUPS[id];
      const each = this.kinds().filter(({ kind }) => of.includes(kind));
      const held = each.filter(({ isHeld }) => isHeld).length;
      if (each.length === 0) return [];
      const count = each.reduce((sum, one) => sum + one.count, 0);
      return [
        { id, label: GROUP_LABELS[id], each, count, kinds: each.map(({ kind }) => kind), isHeld: held === each.length, isPart: held > 0 && held < each.length },
      ];
    }),
  );
  protected readonly held = computed(() => {
    const count = this.kinds().reduce((sum, each) => sum + (each.isHeld ? each.count : 0), 0);
    return count === 0 ? 'aucune échéance pour l’instant' : plural(count, 'échéance', 'échéances');
  });

  constructor() {
    // the address is there once the feed was read again: whoever made it finds it under her hand, chosen whole
    effect(() => this.field()?.nativeElement.focus());
  }

  protected async make(): Promise<void> {
    await this.act(async () => {
      const address = await this.gateway.make();
      if (address === null) this.toasts.show('Vous avez déjà une adresse, créée dans un autre onglet. Pour en voir une, changez d’adresse.');
      else this.address.set(address);
    });
  }

  protected async renew(): Promise<void> {
    const isSure = await this.dialogs.confirm({
      title: 'Changer d’adresse\u202f?',
      text: 'L’adresse actuelle cesse aussitôt de fonctionner. Vous donnerez la nouvelle à chacun de vos agendas.',
      confirmLabel: 'Changer d’adresse',
    });
    if (!isSure) return;
    await this.act(async () => this.address.set(await this.gateway.renew()));
  }

  protected async revoke(): Promise<void> {
    const isSure = await this.dialogs.confirm({
      title: 'Mettre fin à l’abonnement\u202f?',
      text: 'Vos agendas ne recevront plus rien, et ce qu’ils affichent disparaîtra à leur prochaine lecture.',
      confirmLabel: 'Mettre fin',
    });
    if (!isSure) return;
    await this.act(async () => {
      await this.gateway.revoke();
      this.address.set(null);
      this.toasts.show('L’abonnement est terminé.');
      document.querySelector<HTMLElement>('h1')?.focus();
    });
  }

  protected async choose({ mutedKinds }: MyAgenda, kinds: readonly DeadlineKind[], box: HTMLInputElement): Promise<void> {
    const others = mutedKinds.filter((each) => !kinds.includes(each));
    const isDone = await this.act(() => this.gateway.setKinds(box.checked ? others : [...others, ...kinds]));
    if (isDone) this.toasts.show('C’est enregistré. Vos agendas le verront à leur prochaine lecture.');
    else box.checked = !box.checked;
  }

  protected async copy(field: HTMLInputElement): Promise<void> {
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
      this.toasts.show('Adresse copiée.');
    } catch {
      this.toasts.show('L’adresse est sélectionnée\u202f: copiez-la avec le menu de votre appareil.');
    }
  }

  private async act(work: () => Promise<void>): Promise<boolean> {
    this.isBusy.set(true);
    try {
      await work();
      return true;
    } catch (error) {
      this.toasts.error(messageOf(error));
      return false;
    } finally {
      this.isBusy.set(false);
    }
  }
}
