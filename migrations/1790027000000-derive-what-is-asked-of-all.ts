import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the law asks of every CCAS comes due from when its topic is asked, also of who has said nothing (docs/adr/0070-four-inventories.md): a collection that is
 * asked, and a CCAS that is added, are derived in the transaction that writes them.
 *
 * Locks: form_collection and ccas, for the triggers. Reversible: yes.
 */
export class DeriveWhatIsAskedOfAll1790027000000 implements MigrationInterface {
  name = 'DeriveWhatIsAskedOfAll1790027000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TRIGGER tr_form_collection_inventories AFTER INSERT ON form_collection FOR EACH ROW EXECUTE FUNCTION mark_derivation('inventory', 'id');
      CREATE TRIGGER tr_ccas_inventories AFTER INSERT ON ccas FOR EACH ROW EXECUTE FUNCTION mark_derivation('inventory', 'id');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP TRIGGER tr_form_collection_inventories ON form_collection;
      DROP TRIGGER tr_ccas_inventories ON ccas;
      DELETE FROM deadline WHERE source_type = 'inventory' AND kind = 'abs_due';
    `);
  }
}
