import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * That a CCAS does what another one lists in an inventory (docs/adr/0069-inventories.md); and what comes due of inventories follows the returns of forms, in the
 * transaction that submits or validates them.
 *
 * Locks: form_return, for the trigger. Reversible: yes; who took up what is lost.
 */
export class CreateInventoryTakeUps1790026000000 implements MigrationInterface {
  name = 'CreateInventoryTakeUps1790026000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE inventory_take_up (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        network_id uuid NOT NULL,
        topic text NOT NULL,
        source_ccas_id uuid NOT NULL,
        -- what is listed is known by its title, however it is written: rows move from year to year
        item_key text NOT NULL,
        ccas_id uuid NOT NULL,
        CONSTRAINT pk_inventory_take_up PRIMARY KEY (id),
        CONSTRAINT uq_inventory_take_up UNIQUE (network_id, topic, source_ccas_id, item_key, ccas_id),
        CONSTRAINT fk_inventory_take_up_network FOREIGN KEY (network_id) REFERENCES network (id),
        CONSTRAINT fk_inventory_take_up_source FOREIGN KEY (source_ccas_id) REFERENCES ccas (id),
        CONSTRAINT fk_inventory_take_up_ccas FOREIGN KEY (ccas_id) REFERENCES ccas (id),
        CONSTRAINT ck_inventory_take_up_key CHECK (length(item_key) BETWEEN 1 AND 120),
        CONSTRAINT ck_inventory_take_up_other CHECK (source_ccas_id <> ccas_id)
      );
      CALL keep_journal_of('inventory_take_up', network => 'network_id', ccas => 'ccas_id');
      CREATE TRIGGER tr_form_return_inventories AFTER INSERT OR DELETE OR UPDATE OF state ON form_return FOR EACH ROW EXECUTE FUNCTION mark_derivation('inventory', 'id');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP TRIGGER tr_form_return_inventories ON form_return;
      DELETE FROM deadline WHERE source_type = 'inventory';
      DROP FUNCTION row_place(inventory_take_up);
      DROP TABLE inventory_take_up;
    `);
  }
}
