import { Component, computed, inject, input, resource } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { Session, today } from '../../core';
import { type AbsenceChoice, absenceText, AbsentPersons } from '../../pickers/absent-persons';
import { formatDate, UiState } from '../../ui';
import type { RecordValues } from '../../ui/record-form/record-field';
import type { Seen } from '../../ui/record-form/record-form';
import { type RecordDefinition, UiRecordSection } from '../../ui/record-form/record-section';
import { AbsencesGateway } from './absences-gateway';

/** When a person is away and who stands in for her; of oneself, also for whom one stands in. */
@Component({
  selector: 'app-absences-card',
  imports: [UiRecordSection, UiState],
  template: `@if (networkId(); as network) {
    <ui-state [resource]="read" what="les absences" />
    @if (candidates.error()) {
      <ui-state [resource]="candidates" what="les personnes qui peuvent suppléer, sans lesquelles rien ne peut être noté ici" />
    }
    <ui-record-section
      heading="Absences et suppléance"
      anchor="absences"
      [ownerId]="network"
      [records]="absences()"
      [definition]="definition()"
      [canManage]="canManage() && candidates.hasValue()"
      [summary]="summary()"
    />
  }`,
})
export class AbsencesCard {
  readonly accountId = input.required<string>();

  private readonly session = inject(Session);
  private readonly absent = inject(AbsentPersons);
  private readonly gateway = inject(AbsencesGateway);
  private readonly isOwn = computed(() => this.accountId() === this.session.me()?.account.id);
  protected readonly canManage = computed(() => this.session.can(this.isOwn() ? 'absences.own' : 'absences.manage'));
  protected readonly networkId = computed(() => (this.session.can('absences.read') ? this.session.networkId() : null));
  protected readonly read = rxResource({
    params: () => this.networkId() ?? undefined,
    stream: ({ params }) => this.absent.ofNetwork(params),
  });
  private readonly all = computed(() => (this.read.hasValue() ? this.read.value() : []));
  protected readonly absences = computed(() => this.all().filter(({ person }) => person.accountId === this.accountId()));
  /** Who may stand in: a form without them would offer nobody. */
  protected readonly candidates = resource({
    params: () => {
      const networkId = this.networkId();
      return networkId && this.canManage() ? { networkId, accountId: this.accountId() } : undefined;
    },
    loader: ({ params: { networkId, accountId } }) => this.gateway.candidates(networkId, accountId),
  });
  /** For whom she stands in. */
  protected readonly summary = computed(() => {
    const replaced = this.all().filter(({ deputy }) => deputy?.accountId === this.accountId());
    const names = replaced.map(({ person, startsOn, endsOn }) => `${person.name}, du ${formatDate(startsOn)} au ${formatDate(endsOn)}`);
    if (names.length > 0) return `${this.isOwn() ? 'Vous assurez la suppléance de' : 'Assure la suppléance de'} ${new Intl.ListFormat('fr').format(names)}.`;
    return 'Pendant une absence, aucune relance ne part à cette adresse\u202f: la suppléance les reçoit. Le motif n’est pas demandé.';
  });

  protected readonly definition = computed<RecordDefinition<AbsenceChoice>>(() => {
    const choices = (this.candidates.hasValue() ? this.candidates.value() : []).map(({ accountId, name }) => ({ value: accountId, label: name }));
    return {
      addLabel: this.isOwn() ? 'Annoncer une absence' : 'Noter une absence',
      newHeading: this.isOwn() ? 'Annoncer une absence' : 'Noter une absence',
      emptyText: this.isOwn() ? 'Aucune absence annoncée. Annoncez vos congés\u202f: qui vous supplée répondra à votre place.' : 'Aucune absence annoncée.',
      removalText: 'Les courriels partiront de nouveau à cette adresse.',
      nameOf: ({ startsOn, endsOn }) => `L’absence du ${formatDate(startsOn)} au ${formatDate(endsOn)}`,
      lineOf: (absence) => ({
        title: `Du ${formatDate(absence.startsOn)} au ${formatDate(absence.endsOn)}`,
        details: [absence.deputy ? `Suppléance\u202f: ${absence.deputy.name}` : 'Sans suppléance\u202f: ce qui est demandé attend le retour.'],
        ...(absence.isNow ? { chip: { label: absenceText({ ...absence, deputy: null }), tone: 'warn' as const } } : {}),
      }),
      fields: () => [
        { key: 'startsOn', label: 'Du', kind: 'date', isRequired: true, initial: today() },
        { key: 'endsOn', label: 'Au', kind: 'date', isRequired: true, hint: 'Dernier jour d’absence.' },
        {
          key: 'deputyAccountId',
          label: 'Suppléance',
          kind: 'choice',
          choices,
          emptyLabel: 'Personne',
          hint: 'Qui reçoit ce qui est demandé pendant ce temps.',
          isWide: true,
        },
      ],
      save: (networkId, values, seen) => this.save(networkId, values, seen),
      remove: (_, absence) => this.gateway.delete(absence),
    };
  });

  private save(networkId: string, values: RecordValues, { id, version }: Seen): Promise<void> {
    const days = { startsOn: String(values['startsOn']), endsOn: String(values['endsOn']), deputyAccountId: values['deputyAccountId'] as string | null };
    return id === null ? this.gateway.create({ networkId, accountId: this.accountId(), ...days }) : this.gateway.update({ id, version, ...days });
  }
}
