import type { EntityManager } from 'typeorm';

interface NewAccount {
  readonly email: string;
  readonly fullName: string;
  readonly phone?: string | null;
}

/** Its id. Whoever calls holds the address. */
export async function insertAccount(manager: EntityManager, { email, fullName, phone = null }: NewAccount): Promise<string> {
  const [{ id }] = (await manager.query('INSERT INTO account (email, full_name, phone) VALUES ($1, $2, $3) RETURNING id', [email, fullName, phone])) as [
    { id: string },
  ];
  return id;
}
