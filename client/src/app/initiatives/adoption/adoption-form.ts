import { Component, computed, effect, ElementRef, inject, input, type OnInit, output, signal } from '@angular/core';
import { rxResource, takeUntilDestroyed, toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import {
  ADOPTION_STAGES,
  type AdoptionStage,
  type AdoptionValues,
  answerableStages,
  DAYS_BEFORE_A_BLOCKER_IS_OLD,
  type FieldError,
  INITIATIVE_LIMITS,
} from '@maillage/domain';
import { ROLE_LABELS, today } from '../../core';
import { maxLength, required, UiChip, UiControl, UiField, UiIcon, validate } from '../../ui';
import { UiInlineForm } from '../../ui/focus/inline-form';
import { personOf } from '../initiative-form/person-name';
import { STAGE_LABELS, STAGE_MARKS } from '../words/stage-words';
import { UiDateInput } from '../../ui/field/date-input';
import { UiPersonalDataHint } from '../../ui/personal-data-hint/personal-data-hint';
import { type BlockerAddressee, AdoptionGateway } from './adoption-gateway';

let nextId = 1;

/** What is said of one initiative at one CCAS; no stage as long as none was chosen. Who can lift a blocker bears her name, whether she has an account or not. */
export type AdoptionNews = Omit<AdoptionValues, 'stage'> & { readonly stage: AdoptionStage | null };

/** What of it has a field of its own. */
export type AdoptionNewsField = Exclude<keyof AdoptionNews, 'blockerAddresseeId'>;

export const ADOPTION_LABELS: Readonly<Record<AdoptionNewsField, string>> = {
  stage: 'Étape',
  notConcernedReason: 'Pourquoi ce CCAS n’est pas concerné',
  note: 'Note',
  blocker: 'Ce qui bloque',
  blockerLiftedBy: 'Qui peut débloquer',
  blockerLiftsWhen: 'Levé quand',
  blockerReviewOn: 'À revoir le',
  blockedSince: 'Bloqué depuis le',
};

const NO_BLOCKER = { blocker: null, blockerLiftedBy: null, blockerLiftsWhen: null, blockerReviewOn: null, blockedSince: null } as const;

/** What each stage means, for whoever answers for the first time. */
const STAGE_HINTS: Readonly<Record<AdoptionStage, string>> = {
  not_concerned: 'Cette initiative ne nous concerne pas.',
  to_contact: 'La coordination doit encore nous en parler.',
  informed: 'Nous savons de quoi il s’agit.',
  volunteer: 'Nous voulons la mettre en place.',
  committed: 'Le travail a commencé chez nous.',
  in_place: 'Elle fonctionne chez nous.',
  assessed: 'Elle fonctionne, et nous en avons fait le bilan.',
};

/**
 * News of one CCAS about one initiative: the stage, a sentence, and what blocks if something does. From a list for who follows many CCAS, by
 * large buttons for a thumb. What sends it stands around it.
 */
@Component({
  selector: 'app-adoption-form',
  imports: [MatButton, ReactiveFormsModule, UiChip, UiControl, UiDateInput, UiField, UiIcon, UiInlineForm, UiPersonalDataHint],
  templateUrl: './adoption-form.html',
  styleUrl: './adoption-form.scss',
  host: { '[class.own]': 'isOwn()' },
})
export class AdoptionForm implements OnInit {
  /** What the form starts from: a draft, or the last news. Read once. */
  readonly start = input.required<AdoptionNews>();
  /** Where a blocker stands: to whom it can be addressed depends on it. */
  readonly cell = input.required<{ readonly initiativeId: string; readonly ccasId: string }>();
  readonly labels = input(ADOPTION_LABELS);
  /** Whether a CCAS speaks of itself, with a thumb. */
  readonly isOwn = input(false);
  /** Whether a CCAS answers of itself, with or without a thumb: it does not say that it is to be contacted. */
  readonly isAnswer = input(false);
  /** What the server refused. */
  readonly faults = input<readonly FieldError[]>([]);
  readonly isSending = input(false);
  readonly typed = output<AdoptionNews>();
  readonly sent = output<AdoptionNews>();
  readonly cancelled = output();

  private readonly gateway = inject(AdoptionGateway);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly name = `etape-${nextId++}`;
  protected readonly peopleId = `${this.name}-personnes`;
  protected readonly stages = computed(() => (this.isOwn() || this.isAnswer() ? answerableStages(this.start().stage) : ADOPTION_STAGES));
  protected readonly stageLabels = STAGE_LABELS;
  protected readonly stageMarks = STAGE_MARKS;
  protected readonly stageHints = STAGE_HINTS;
  protected readonly today = today();
  protected readonly reviewHint = `Le jour d’y revenir. Sans date\u202f: dans ${DAYS_BEFORE_A_BLOCKER_IS_OLD} jours.`;
  private shownAddresseeId: string | null = null;
  readonly form = new FormGroup({
    stage: new FormControl<AdoptionStage | null>(null, required),
    notConcernedReason: new FormControl<string | null>(null, [required, maxLength(INITIATIVE_LIMITS.notConcernedReason)]),
    note: new FormControl<string | null>(null, maxLength(INITIATIVE_LIMITS.note)),
    isBlocked: new FormControl(false, { nonNullable: true }),
    blocker: new FormControl<string | null>(null, [required, maxLength(INITIATIVE_LIMITS.blocker)]),
    blockerLiftedBy: new FormControl<string | null>(null, maxLength(INITIATIVE_LIMITS.blockerLiftedBy)),
    blockerLiftsWhen: new FormControl<string | null>(null, maxLength(INITIATIVE_LIMITS.blockerLiftsWhen)),
    blockerReviewOn: new FormControl<string | null>(null),
    blockedSince: new FormControl<string | null>(null),
  });
  private readonly values = toSignal(this.form.valueChanges, { initialValue: this.form.getRawValue() });
  protected readonly stage = computed(() => this.values().stage ?? null);
  protected readonly isBlocked = computed(() => this.values().isBlocked === true);
  protected readonly texts = computed(() => {
    const { note, blocker, notConcernedReason, blockerLiftsWhen } = this.values();
    return [note, blocker, notConcernedReason, blockerLiftsWhen];
  });
  /** Read once something blocks. Without network one goes on with a name. */
  private readonly people = rxResource({ params: () => (this.isBlocked() ? this.cell() : undefined), stream: ({ params }) => this.gateway.addressees(params) });
  protected readonly candidates = computed(() => (this.people.hasValue() ? this.people.value() : []));
  private readonly addressee = computed(() => this.addresseeOf(this.values().blockerLiftedBy ?? null, this.candidates()));
  /** What becomes of the name that is typed. */
  protected readonly personHint = computed(() => hintOf(this.values().blockerLiftedBy ?? null, this.addressee(), this.people.hasValue()));
  protected readonly isUnreachable = computed(() => this.addressee()?.mailTrouble === 'refused' || this.addressee()?.mailTrouble === 'given_up');
  protected readonly isStageMissing = signal(false);

  constructor() {
    this.form.valueChanges.pipe(takeUntilDestroyed()).subscribe(() => {
      this.enableWhatIsAsked();
      if (this.form.controls.stage.value !== null) this.isStageMissing.set(false);
      this.typed.emit(this.read());
    });
    effect(() => this.place(this.faults()));
  }

  ngOnInit(): void {
    this.fill(this.start());
    this.form.markAsPristine();
  }

  /** Shows these values instead. */
  fill(news: AdoptionNews): void {
    const { blockerAddresseeId, ...shown } = news;
    this.shownAddresseeId = blockerAddresseeId;
    this.form.patchValue({ ...shown, isBlocked: !!news.blocker });
  }

  /** What is asked and typed. A blocker that is lifted keeps its words in the form until it is sent: one can change one's mind. */
  read(): AdoptionNews {
    const { isBlocked, ...news } = this.form.getRawValue();
    const reason = news.stage === 'not_concerned' ? news.notConcernedReason : null;
    const blockerAddresseeId = isBlocked ? this.accountOf(news.blockerLiftedBy) : null;
    return { ...news, notConcernedReason: reason, blockerAddresseeId, ...(isBlocked ? {} : NO_BLOCKER) };
  }

  protected rolesOf({ roles }: BlockerAddressee): string {
    return roles.map((role) => ROLE_LABELS[role]).join(', ');
  }

  protected choose(stage: AdoptionStage): void {
    this.form.controls.stage.setValue(stage);
    this.form.controls.stage.markAsDirty();
  }

  protected submit(): void {
    this.isStageMissing.set(this.form.controls.stage.value === null);
    if (!this.isSending() && validate(this.form, this.element)) this.sent.emit(this.read());
  }

  /** What is not asked is neither judged nor sent. */
  private enableWhatIsAsked(): void {
    const { stage, notConcernedReason, isBlocked, blocker, blockerLiftedBy, blockerLiftsWhen, blockerReviewOn, blockedSince } = this.form.controls;
    const ask = (control: FormControl, isAsked: boolean): void => {
      if (isAsked !== control.enabled) control[isAsked ? 'enable' : 'disable']({ emitEvent: false });
    };
    ask(notConcernedReason, stage.value === 'not_concerned');
    for (const control of [blocker, blockerLiftedBy, blockerLiftsWhen, blockerReviewOn, blockedSince]) ask(control, isBlocked.value);
  }

  /** The account of a typed name; the one that was there stays while its name is not touched, also where nobody could be asked. */
  private accountOf(text: string | null): string | null {
    const name = text?.trim() || null;
    if (name === null) return null;
    if (this.shownAddresseeId !== null && name === this.start().blockerLiftedBy) return this.shownAddresseeId;
    return this.addresseeOf(name, this.candidates())?.accountId ?? null;
  }

  private addresseeOf(text: string | null, candidates: readonly BlockerAddressee[]): BlockerAddressee | null {
    const people = candidates.map(({ accountId, name }) => ({ id: accountId, fullName: name }));
    const present = this.shownAddresseeId === null ? null : { accountId: this.shownAddresseeId, name: this.start().blockerLiftedBy ?? '' };
    const chosen = personOf(text, people, present);
    return candidates.find(({ accountId }) => accountId === chosen?.accountId) ?? null;
  }

  private place(faults: readonly FieldError[]): void {
    this.isStageMissing.set(faults.some(({ path }) => path.endsWith('stage')));
    for (const { path, reason } of faults) {
      const control = this.form.get(path.split('.').at(-1) ?? path);
      control?.setErrors({ api: reason });
      control?.markAsTouched();
    }
    if (faults.length > 0) setTimeout(() => this.element.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  }
}

/** Whether who is named is told, in words. */
function hintOf(text: string | null, addressee: BlockerAddressee | null, isKnown: boolean): string {
  if (!text?.trim()) return 'Une personne qui a un compte sera prévenue\u202f; sinon, un nom ou un service.';
  if (addressee?.mailTrouble === 'refused' || addressee?.mailTrouble === 'given_up')
    return `${addressee.name} le verra ici, mais son adresse ne reçoit pas les courriels\u202f: appelez-la aussi.`;
  if (addressee) return `${addressee.name} sera prévenue et le retrouvera parmi ses blocages à lever.`;
  return isKnown ? 'Personne de ce nom n’a de compte qui lise ce CCAS\u202f: ce nom sera noté, mais personne ne sera prévenu.' : '';
}
