import { can, type AccessTarget } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ccasPlaces, ccasReach, isNowhere } from '../network';
import { found, requireCan } from '../platform/access/require-can';
import type { Viewer } from '../platform/access/viewer';
import { Bindings } from '../platform/database/bindings';
import { Subjects } from '../platform/declarations/subjects';
import { DomainError } from '../platform/errors/domain-error';
import type { ChangeGroup } from './change-group.type';
import { groupEntries } from './change-groups.queries';
import type { JournalArgs } from './journal.args';
import { ccasOf, listEntries } from './journal.queries';
import type { JournalPage } from './journal.type';
import { ReferenceNames } from './reference-names';
import { VisibleEntries } from './visible-entries';

/** Reads the journal to people. Nothing here writes it: the database's triggers do (docs/adr/0006-journal.md); who reads what, the features say. */
@Injectable()
export class JournalService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly subjects: Subjects,
    private readonly names: ReferenceNames,
  ) {}

  /** History of an object, or of one cell of the matrix: what changed of it at one CCAS. */
  async list(viewer: Viewer, { about, id, ccasId, after, take }: JournalArgs): Promise<JournalPage> {
    const places = await this.readablePlaces(viewer, about, id);
    const b = new Bindings();
    const isAbout = about === 'ccas' ? [`e.ccas_id = ${b.bind(id)}::uuid`] : [`e.about_type = ${b.bind(about)}`, `e.about_id = ${b.bind(id.toLowerCase())}`];
    const conditions = [
      ...isAbout,
      ...(ccasId ? [`e.ccas_id = ${b.bind(await this.readableCcas(viewer, places, ccasId))}::uuid`] : []),
      this.isVisible(viewer, places, b),
      ...(after ? [`e.id < ${b.bind(after)}::bigint`] : []),
    ];
    const entries = await listEntries(this.dataSource, [conditions], b, take + 1);
    const items = await this.names.withNames(entries.slice(0, take));
    return { items, nextCursor: entries.length > take ? (items.at(-1)?.id ?? null) : null };
  }

  /** What others changed in the network, as far as the viewer may know it, by day and by CCAS or object; the latest first. `since` null: since ever. */
  async changesByDay(viewer: Viewer, networkId: string, since: Date | null, take: number): Promise<ChangeGroup[]> {
    const b = new Bindings();
    return this.names.withSubjects(await groupEntries(this.dataSource, this.changesOfOthers(viewer, networkId, since, b), b, take));
  }

  /** SQL: the conditions on the entry `e` by which those are found, a list for each index; whatever tells several of them uses these and no others. */
  changesOfOthers(viewer: Viewer, networkId: string, since: Date | null, b: Bindings): string[][] {
    const network = `${b.bind(networkId)}::uuid`;
    const isVisible = new VisibleEntries(this.subjects, viewer, b).inNetwork(networkId);
    if (isVisible === 'false') throw new DomainError('NOT_FOUND');
    const conditions = [isVisible, `e.actor_id IS DISTINCT FROM ${b.bind(viewer.accountId)}::uuid`, ...(since ? [`e.occurred_at > ${b.bind(since)}`] : [])];
    return [
      [`e.network_id = ${network}`, ...conditions],
      [`e.network_id IS NULL AND e.ccas_id IN (${ccasOf(network)})`, ...conditions],
    ];
  }

  /** Where the object stands, as far as the viewer reads it there and its history too. */
  private async readablePlaces(viewer: Viewer, about: string, id: string): Promise<readonly AccessTarget[]> {
    const { places, read, readShared = [] } = found(this.subjects.find(about));
    const readable = (await places(this.dataSource, id)).filter((place) =>
      (place.networkId === undefined ? readShared : read).some((operation) => can(viewer.grants, operation, place)),
    );
    if (readable.length === 0) throw new DomainError('NOT_FOUND');
    const withHistory = readable.filter((place) => {
      if (place.networkId === undefined) return true;
      return place.ccasId === undefined ? !isNowhere(ccasReach(viewer, 'journal.read', place.networkId)) : can(viewer.grants, 'journal.read', place);
    });
    if (withHistory.length === 0) throw new DomainError('NOT_ALLOWED');
    return withHistory;
  }

  /** The CCAS, where it stands in a network in which the object does. */
  private async readableCcas(viewer: Viewer, places: readonly AccessTarget[], ccasId: string): Promise<string> {
    const place = (await ccasPlaces(this.dataSource, ccasId)).find(({ networkId }) => places.some((each) => each.networkId === networkId));
    requireCan(viewer, 'journal.read', place, { readable: 'network.read' });
    return ccasId;
  }

  /** A shared object has one history for all, and in it what each network wants of it, which is for those who work there. */
  private isVisible(viewer: Viewer, places: readonly AccessTarget[], b: Bindings): string {
    const visible = new VisibleEntries(this.subjects, viewer, b);
    const ownIds = [...new Set(places.flatMap(({ networkId }) => networkId ?? []))];
    const inOwn = ownIds.map((id) => `(e.network_id = ${b.bind(id)}::uuid OR e.network_id IS NULL) AND ${visible.inNetwork(id)}`);
    if (ownIds.length > 0) return `(${inOwn.map((each) => `(${each})`).join(' OR ')})`;
    const networkIds = [...new Set(viewer.grants.flatMap(({ networkId }) => networkId ?? []))];
    const ofNetworks = networkIds.map((id) => `(e.network_id = ${b.bind(id)}::uuid AND ${visible.inNetwork(id)})`);
    return `(${[`(e.network_id IS NULL AND ${visible.shared()})`, ...ofNetworks].join(' OR ')})`;
  }
}
