import { Component, computed, inject, resource, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { DomSanitizer, type SafeHtml } from '@angular/platform-browser';
import { DIGEST_HOUR, type NewsKind, type NewsRhythm } from '@maillage/domain';
import { messageOf } from '../../errors';
import { formatDate, keepLatest, Toasts, UiIcon, UiPageHeader, UiState } from '../../ui';
import { MUTABLE_KINDS, RHYTHM_WORDS } from '../mail-words';
import { RequiredMails } from '../required-mails';
import { type MyMails, MyMailsGateway } from './my-mails-gateway';

const RHYTHMS = Object.keys(RHYTHM_WORDS) as NewsRhythm[];

/** What mails the person gets: her letter, its rhythm and what it leaves out, mentions at once; and the letter itself, as it would be now. */
@Component({
  selector: 'app-my-mails-page',
  imports: [MatButton, RequiredMails, UiIcon, UiPageHeader, UiState],
  templateUrl: './my-mails-page.html',
  styleUrl: './my-mails-page.scss',
})
export class MyMailsPage {
  private readonly gateway = inject(MyMailsGateway);
  private readonly toasts = inject(Toasts);
  private readonly sanitizer = inject(DomSanitizer);

  protected readonly rhythms = RHYTHMS.map((rhythm) => ({ rhythm, ...RHYTHM_WORDS[rhythm] }));
  protected readonly kinds = MUTABLE_KINDS;
  protected readonly mails = rxResource({ stream: () => this.gateway.mails() });
  protected readonly chosen = keepLatest(this.mails);
  /** Asked again with each choice: what a letter says and when it comes hangs on them. */
  protected readonly preview = resource({ params: () => this.chosen(), loader: () => this.gateway.preview() });
  private readonly known = keepLatest(this.preview);
  protected readonly isSaving = signal(false);
  protected readonly isShown = signal(false);

  protected readonly next = computed(() => {
    const preview = this.known();
    if (!preview) return null;
    if (preview.nextOn === null) return 'Aucune lettre ne part. Ce qui vous attend reste sur votre page d’accueil.';
    return `Prochaine lettre\u202f: le ${formatDate(preview.nextOn)}, à partir de ${DIGEST_HOUR}\u00a0h${preview.subject === null ? ', si quelque chose vous attend ou a changé d’ici là' : ''}.`;
  });
  protected readonly subject = computed(() => this.known()?.subject ?? null);
  /** Of our own API, which escapes what people wrote; and shown where no script runs. Its links open beside this page. */
  protected readonly letter = computed<SafeHtml | null>(() => {
    const html = this.known()?.html;
    return html ? this.sanitizer.bypassSecurityTrustHtml(html.replace('<head>', '<head><base target="_blank">')) : null;
  });

  protected isTold({ mutedKinds }: MyMails, kinds: readonly NewsKind[]): boolean {
    return !kinds.some((kind) => mutedKinds.includes(kind));
  }

  protected chooseRhythm(mails: MyMails, rhythm: NewsRhythm): Promise<void> {
    return this.save(
      { ...mails, rhythm },
      rhythm === 'never' ? 'Vous ne recevrez plus la lettre.' : `Lettre\u202f: ${RHYTHM_WORDS[rhythm].label.toLowerCase()}.`,
    );
  }

  protected chooseMentions(mails: MyMails, box: HTMLInputElement): Promise<void> {
    const hasMentionsAtOnce = box.checked;
    return this.save(
      { ...mails, hasMentionsAtOnce },
      hasMentionsAtOnce ? 'Les mentions vous sont écrites aussitôt.' : 'Les mentions attendent la lettre.',
      box,
    );
  }

  protected chooseKind(mails: MyMails, kinds: readonly NewsKind[], box: HTMLInputElement): Promise<void> {
    const others = mails.mutedKinds.filter((kind) => !kinds.includes(kind));
    return this.save({ ...mails, mutedKinds: box.checked ? others : [...others, ...kinds] }, 'C’est enregistré.', box);
  }

  /** A box that could not be saved shows what holds. */
  private async save(mails: MyMails, done: string, box?: HTMLInputElement): Promise<void> {
    this.isSaving.set(true);
    try {
      await this.gateway.set(mails);
      this.toasts.show(done);
    } catch (error) {
      if (box) box.checked = !box.checked;
      else this.mails.reload();
      this.toasts.error(messageOf(error));
    } finally {
      this.isSaving.set(false);
    }
  }
}
