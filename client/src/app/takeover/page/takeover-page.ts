import { Component, computed, effect, inject, input, linkedSignal, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TAKEOVER_LIMITS } from '@maillage/domain';
import { PageTitle, Session } from '../../core';
import { messageOf } from '../../errors';
import { DateTimePipe, Dialogs, keepLatest, plural, Toasts, UiChip, UiControl, UiField, UiIcon, UiPageHeader, UiState } from '../../ui';
import { InlineSave } from '../../ui/saving/inline-save';
import { isUnderWay, type Takeover, TakeoverGateway } from '../takeover-gateway';
import { countWords, failureWords, TAKEOVER_STATE_LABELS, TAKEOVER_STATE_TONES } from '../words/takeover-words';
import { ColumnsForm } from './columns-form';
import { PlanChoice } from './plan-choice';
import { type SaidOfTakeover, saveInput } from './save-input';
import { SheetChoice } from './sheet-choice';
import { TakeoverPreview } from './takeover-preview';
import { WordsForm } from './words-form';

const STEPS = [
  {
    matter: 'ccas',
    heading: 'Les CCAS',
    text: 'Reconnus par leur nom, leur code INSEE ou leur SIREN. Un nom qui hésite attend votre réponse\u202f; d’ici là, ses cases sont laissées.',
  },
  { matter: 'state', heading: 'L’avancement', text: 'Chaque mot est dit une fois pour toutes ses cases. Un mot sans réponse ne retient que les siennes.' },
  { matter: 'person', heading: 'Les responsables', text: 'Retrouvés parmi les comptes du réseau, ou gardés par leur nom.' },
] as const;

/** One workbook from the file to the plan. Each choice is kept on the server as it is made, and shows at once what would come of it. */
@Component({
  selector: 'app-takeover-page',
  imports: [
    MatButton,
    RouterLink,
    ColumnsForm,
    DateTimePipe,
    PlanChoice,
    SheetChoice,
    TakeoverPreview,
    UiChip,
    UiControl,
    UiField,
    UiIcon,
    UiPageHeader,
    UiState,
    WordsForm,
  ],
  templateUrl: './takeover-page.html',
  styleUrl: './takeover-page.scss',
})
export class TakeoverPage {
  readonly id = input.required<string>();

  private readonly gateway = inject(TakeoverGateway);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly title = inject(PageTitle);
  private readonly router = inject(Router);
  protected readonly session = inject(Session);
  protected readonly saver = new InlineSave();
  protected readonly labels = TAKEOVER_STATE_LABELS;
  protected readonly tones = TAKEOVER_STATE_TONES;
  protected readonly countWords = countWords;
  protected readonly failureWords = failureWords;
  protected readonly isUnderWay = isUnderWay;
  protected readonly nameLimit = TAKEOVER_LIMITS.name;
  protected readonly resource = rxResource({ params: () => this.id(), stream: ({ params }) => this.gateway.follow(params) });
  private readonly read = keepLatest(this.resource);
  /** As it was read, or as the last choice made it. */
  protected readonly latest = linkedSignal<Takeover | undefined>(() => this.read());
  protected readonly content = computed(() => this.latest()?.content ?? null);
  /** Name under which the mapping is remembered; empty: it is not. */
  protected readonly rememberAs = linkedSignal(() => this.content()?.rememberAs ?? '');
  /** What its words are about, as far as it has such. */
  protected readonly steps = computed(() => {
    const matters = new Set(this.content()?.words.map(({ matter }) => matter));
    return STEPS.filter(({ matter }) => matters.has(matter)).map((step, at) => ({ ...step, heading: `${at + 3}. ${step.heading}` }));
  });
  protected readonly isNothing = computed(() => {
    const counts = this.content()?.counts;
    return !counts || counts.initiatives + counts.states === 0;
  });
  protected readonly waiting = signal(0);
  private last: Promise<void> = Promise.resolve();

  constructor() {
    effect(() => {
      const name = this.latest()?.fileName;
      if (name) this.title.set(`Reprise de ${name}`);
    });
  }

  /** Keeps a choice behind those before it: each is made from what the one before has left. */
  protected say(said: SaidOfTakeover): void {
    this.waiting.update((count) => count + 1);
    this.last = this.last.then(async () => {
      try {
        const takeover = this.latest();
        if (takeover?.content) this.latest.set(await this.gateway.save(saveInput(takeover, takeover.content, said)));
      } catch (error) {
        this.toasts.error(messageOf(error));
        this.resource.reload();
      } finally {
        this.waiting.update((count) => count - 1);
      }
    });
  }

  protected readonly leftWords = (count: number): string => plural(count, 'case laissée', 'cases laissées');

  protected nameIt(event: Event): void {
    this.rememberAs.set((event.target as HTMLInputElement).value);
  }

  protected async apply({ id, revision }: Takeover): Promise<void> {
    const rememberAs = this.rememberAs().trim() || null;
    const isBegun = await this.saver.act(() => this.gateway.apply({ id, revision, rememberAs }), null);
    this.follow(isBegun);
  }

  protected async undo({ id, madeCounts }: Takeover): Promise<void> {
    const isSure = await this.dialogs.confirm({
      title: 'Annuler toute la reprise\u202f?',
      text: `Ce qui a été créé est supprimé\u202f: ${madeCounts ? countWords(madeCounts) : ''}. L’historique garde la trace de la reprise et de son annulation.`,
      confirmLabel: 'Annuler la reprise',
      tone: 'danger',
    });
    if (!isSure) return;
    const isBegun = await this.saver.act(() => this.gateway.undo(id), null);
    this.follow(isBegun);
  }

  protected async giveUp({ id, fileName }: Takeover): Promise<void> {
    const isSure = await this.dialogs.confirm({
      title: 'Abandonner cette reprise\u202f?',
      text: `Le contenu de «\u00a0${fileName}\u00a0» et vos choix sont effacés. Rien n’a été créé.`,
      confirmLabel: 'Abandonner',
      tone: 'danger',
    });
    if (isSure && (await this.saver.act(() => this.gateway.giveUp(id), 'Reprise abandonnée. Rien n’a été créé.')))
      await this.router.navigate(['/initiatives/reprise']);
  }

  /** The button that began it goes: what it has become is told under the name of the file. */
  private follow(isBegun: boolean): void {
    this.resource.reload();
    if (isBegun) document.querySelector<HTMLElement>('h1')?.focus();
  }
}
