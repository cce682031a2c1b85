import { type AccessTarget, can, newsKind, type NewsKind } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { type CcasRef, ccasTargets } from '../../network';
import type { Queryable } from '../../platform/database/queryable';
import type { NewsReader } from '../../platform/declarations/news-source';
import { NewsSources } from '../../platform/declarations/news-sources';
import { SubjectNames } from '../../platform/declarations/subject-names';
import type { SubjectRef } from '../../platform/declarations/subject.type';
import { Subjects } from '../../platform/declarations/subjects';
import { listNews, type NewsWanted, type StoredNews } from './notification.queries';

/** A piece of news that its reader may read now. */
export interface ReadableNews extends Omit<StoredNews, 'subjectType' | 'subjectId'> {
  readonly subject: SubjectRef;
  readonly ccas: CcasRef | null;
}

/** Where objects stand, looked up once each: for one answer, or one run of a job. */
export type PlacesSeen = Map<string, Promise<readonly AccessTarget[]>>;

/**
 * What a person was told and may read now: the list, the count and the digest ask here. A kind is read at its CCAS or in its network by who may do what the
 * kind says; besides, the object must be readable where it stands now, and the feature that told it may say more of what it is about.
 */
@Injectable()
export class ReadableNewsService {
  constructor(
    private readonly subjects: Subjects,
    private readonly sources: NewsSources,
  ) {}

  /** With names, which are those of today: what is unread first, then the latest. */
  async list(database: Queryable, reader: NewsReader, wanted: NewsWanted, seen: PlacesSeen = new Map()): Promise<ReadableNews[]> {
    const rows = await this.readable(database, reader, await listNews(database, reader.accountId, wanted), seen);
    const names = new SubjectNames(this.subjects);
    for (const { subjectType, subjectId } of rows) names.ask(subjectType, subjectId);
    await names.read(database);
    return rows.flatMap(({ subjectType, subjectId, ...row }) => {
      const subject = names.refTo(subjectType, subjectId);
      return subject ? [{ ...row, subject }] : [];
    });
  }

  /** How many there are. */
  async count(database: Queryable, reader: NewsReader, wanted: NewsWanted): Promise<number> {
    return (await this.readable(database, reader, await listNews(database, reader.accountId, wanted), new Map())).length;
  }

  private async readable(database: Queryable, reader: NewsReader, rows: readonly StoredNews[], seen: PlacesSeen): Promise<StoredNews[]> {
    if (rows.length === 0) return [];
    const targets = await ccasTargets(database, [...new Set(rows.flatMap(({ ccas }) => ccas?.id ?? []))]);
    const here = rows.filter(({ kind, networkId, ccas }) => {
      const target = ccas ? targets.get(ccas.id) : {};
      return target && can(reader.grants, newsKind(kind).read, { ...target, networkId });
    });
    const ofSubject = await Promise.all(here.map((row) => this.readsSubject(database, reader, row, seen)));
    return this.readableAbout(
      database,
      reader,
      here.filter((_, i) => ofSubject[i]),
    );
  }

  private async readsSubject(database: Queryable, { grants }: NewsReader, { subjectType, subjectId, networkId }: StoredNews, seen: PlacesSeen) {
    const subject = this.subjects.find(subjectType);
    if (!subject) return false;
    const key = `${subjectType}:${subjectId}`;
    const asked = seen.get(key) ?? subject.places(database, subjectId);
    seen.set(key, asked);
    return (await asked).some((place) => {
      if (place.networkId !== undefined && place.networkId !== networkId) return false;
      return (place.networkId === undefined ? (subject.readShared ?? []) : subject.read).some((operation) => can(grants, operation, place));
    });
  }

  private async readableAbout(database: Queryable, reader: NewsReader, rows: readonly StoredNews[]): Promise<StoredNews[]> {
    const kinds = [...new Set(rows.map(({ kind }) => kind))].filter((kind) => this.sources.find(kind));
    const readable = new Map<NewsKind, ReadonlySet<string>>();
    for (const kind of kinds) {
      const abouts = rows.flatMap((row) => (row.kind === kind && row.about ? [row.about] : []));
      readable.set(kind, (await this.sources.find(kind)?.readable(database, reader, [...new Set(abouts)])) ?? new Set());
    }
    return rows.filter(({ kind, about }) => !readable.has(kind) || (about !== null && readable.get(kind)?.has(about)));
  }
}
