import { MINUTE_MS } from '@maillage/domain';
import { addressOf, DIGEST_MORNING, digestMorning, isAway, prefer, tellOfCcas } from '../../testing/digest-world';
import { arrange } from '../../testing/initiatives-world';
import { mailsTo } from '../../testing/mails';
import { TestApi } from '../../testing/test-api';
import type { World } from '../../testing/world';
import { MentionMails } from './mention-mails.service';

describe('a mention', () => {
  let api: TestApi;
  let world: World;
  let ccasId: string;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api?.stop());
  beforeEach(async () => {
    world = await digestMorning(api);
    [ccasId = ''] = world.ccasIds;
  });

  const mention = (of = ccasId) => tellOfCcas(api, world, of, { kind: 'mention', accountIds: [world.people.director], byId: world.people.coordinator });
  const after = (minutes: number) => (api.clock.instant = new Date(DIGEST_MORNING.getTime() + minutes * MINUTE_MS));
  const tick = (on = api) => on.app.get(MentionMails).run();
  const subjects = async (): Promise<string[]> =>
    (await api.owner.query('SELECT subject FROM mail_message WHERE account_id = $1 ORDER BY id', [world.people.director])).map(
      ({ subject }: { subject: string }) => subject,
    );

  it('is mailed within the minute, once, whoever looks; what it says is not in the mail', async () => {
    await mention();
    after(1);
    // it looks for mentions alone: at its start it would also write the letters of the morning
    const other = await api.another({ worksInBackground: false });
    await Promise.all([tick(), tick(other), tick(), tick(other)]);
    await tick();
    expect(await subjects()).toEqual(['Cora Dina vous mentionne']);
    const address = await addressOf(api, world.people.director);
    // by which of the two it left is theirs to settle
    const [mail] = await Promise.any([mailsTo(api, address, 1), mailsTo(other, address, 1)]).finally(() => other.stop());
    expect(mail?.text).toContain('Cora Dina vous mentionne dans une discussion\u202f: CCAS d’Aubigny.');
    expect(mail?.text.match(/\/ouvrir\//g)).toHaveLength(1);
  });

  it('carries no header that a name or a title would bring into it', async () => {
    const evil = 'Eve\r\nList-Unsubscribe: <https://evil.example/>\r\nBcc: eve@evil.example\r\n\r\nCorps';
    await arrange(api.owner, 'UPDATE account SET full_name = $2 WHERE id = $1', [world.people.coordinator, evil]);
    await arrange(api.owner, 'UPDATE ccas SET name = $2 WHERE id = $1', [ccasId, evil]);
    await mention();
    after(1);
    await tick();
    const [mail] = await mailsTo(api, await addressOf(api, world.people.director), 1);
    // the words arrive as words, on the one line of the subject; the headers are ours alone
    expect(mail?.subject).toMatch(/^Eve List-Unsubscribe: .* vous mentionne$/);
    expect(mail?.unsubscribe.filter((header) => header.includes('evil'))).toEqual([]);
    expect(mail?.html).not.toContain('<https://evil');
    await expect(mailsTo(api, 'eve@evil.example', 0)).resolves.toEqual([]);
  });

  it('waits for the others where one was just mailed: several within ten minutes make one mail more', async () => {
    await mention();
    after(1);
    await tick();
    for (const minute of [2, 4, 6]) {
      after(minute);
      await mention();
      await tick();
    }
    expect(await subjects()).toHaveLength(1);
    after(12);
    await tick();
    expect(await subjects()).toEqual(['Cora Dina vous mentionne', 'Cora Dina vous mentionne']);
    after(30);
    await tick();
    expect(await subjects()).toHaveLength(2);
  });

  it('is not mailed to who reads it, wants none of that, muted them, is away, or may no longer read the place', async () => {
    const { director } = world.people;
    const never = async () => {
      await tick();
      expect(await subjects()).toEqual([]);
    };
    await mention();
    await never(); // it was written this instant: she may be before it
    await api.owner.query('UPDATE notification SET read_at = now() WHERE account_id = $1', [director]);
    after(1);
    await never();
    await api.owner.query('UPDATE notification SET read_at = NULL WHERE account_id = $1', [director]);
    await prefer(api, director, { atOnce: false });
    await never();
    await prefer(api, director, { muted: ['mention'] });
    await never();
    await prefer(api, director);
    await isAway(api, world, director, '2026-12-01', '2026-12-01');
    await never();
    await api.owner
      .query('DELETE FROM absence WHERE account_id = $1', [director])
      .catch(() => arrange(api.owner, 'DELETE FROM absence WHERE account_id = $1', [director]));
    await arrange(api.owner, `UPDATE role_assignment SET ends_on = '2026-11-30' WHERE account_id = $1`, [director]);
    await never();
    await arrange(api.owner, `UPDATE role_assignment SET ends_on = NULL WHERE account_id = $1`, [director]);
    await tick();
    expect(await subjects()).toHaveLength(1);
  });
});
