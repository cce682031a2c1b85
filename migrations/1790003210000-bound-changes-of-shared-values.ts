import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who may change a shared figure (docs/adr/0020-who-changes-a-shared-figure.md): in the territory of her own network a coordinator does; values
 * of another network's territory wait as a proposal to it; the administration imports everywhere.
 *
 * `source_import_id` is the import of the other network whose values an import brought, once they were accepted: an accepted proposal is an
 * import of the network that accepted it, which may be undone as any other. The values of a proposal are kept until it is decided.
 *
 * Locks: `indicator_import`, for an instant. Reversible: yes; proposals are lost.
 */
export class BoundChangesOfSharedValues1790003210000 implements MigrationInterface {
  name = 'BoundChangesOfSharedValues1790003210000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE indicator_import
        ADD COLUMN is_administrative boolean NOT NULL DEFAULT false,
        ADD COLUMN source_import_id integer,
        ADD COLUMN applied_by_id uuid,
        ADD CONSTRAINT fk_indicator_import_source FOREIGN KEY (source_import_id) REFERENCES indicator_import (id);
      UPDATE indicator_import SET applied_by_id = created_by_id WHERE applied_at IS NOT NULL;
      UPDATE indicator_import SET report = report || '{"waitingCount": 0, "waitingFor": []}'
             || jsonb_build_object('indicators', (SELECT coalesce(jsonb_agg(one || '{"waitingCount": 0}' ORDER BY place), '[]')
                                                    FROM jsonb_array_elements(report -> 'indicators') WITH ORDINALITY l (one, place)))
       WHERE report IS NOT NULL;

      CREATE TABLE value_proposal (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        import_id integer NOT NULL,
        from_network_id uuid NOT NULL,
        to_network_id uuid NOT NULL,
        values_count integer NOT NULL,
        status text NOT NULL DEFAULT 'open',
        accepted_import_id integer,
        decision_text text,
        decided_at timestamptz,
        decided_by_id uuid,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        updated_by_id uuid,
        CONSTRAINT pk_value_proposal PRIMARY KEY (id),
        CONSTRAINT fk_value_proposal_import FOREIGN KEY (import_id) REFERENCES indicator_import (id),
        CONSTRAINT fk_value_proposal_from FOREIGN KEY (from_network_id) REFERENCES network (id),
        CONSTRAINT fk_value_proposal_to FOREIGN KEY (to_network_id) REFERENCES network (id),
        CONSTRAINT fk_value_proposal_accepted FOREIGN KEY (accepted_import_id) REFERENCES indicator_import (id),
        CONSTRAINT uq_value_proposal_import UNIQUE (import_id, to_network_id),
        CONSTRAINT ck_value_proposal_status CHECK (status IN ('open', 'accepted', 'refused', 'withdrawn')),
        CONSTRAINT ck_value_proposal_decision CHECK (status <> 'refused' OR decision_text IS NOT NULL)
      );
      CREATE INDEX ix_value_proposal_to ON value_proposal (to_network_id, status);
      CREATE INDEX ix_value_proposal_from ON value_proposal (from_network_id);
      CREATE INDEX ix_value_proposal_accepted ON value_proposal (accepted_import_id) WHERE accepted_import_id IS NOT NULL;
      CALL keep_journal_of('value_proposal', network => 'to_network_id');

      -- In bulk, as values are: no foreign key.
      CREATE TABLE proposed_value (
        proposal_id uuid NOT NULL,
        indicator_id integer NOT NULL,
        period integer NOT NULL,
        territory_id integer NOT NULL,
        line integer NOT NULL,
        value double precision,
        state "char" NOT NULL,
        CONSTRAINT pk_proposed_value PRIMARY KEY (proposal_id, indicator_id, period, territory_id)
      );
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP TABLE proposed_value, value_proposal CASCADE;
      ALTER TABLE indicator_import DROP COLUMN applied_by_id, DROP COLUMN source_import_id, DROP COLUMN is_administrative;
    `);
  }
}
