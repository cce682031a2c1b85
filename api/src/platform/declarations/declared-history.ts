import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Subjects } from './subjects';

const JOURNALLED = `
  SELECT c.relname AS "table" FROM pg_class c JOIN pg_trigger t ON t.tgrelid = c.oid JOIN pg_proc p ON p.oid = t.tgfoid
   WHERE p.proname = 'journal_row_change' ORDER BY c.relname`;

/** Start-up walk over the tables: the application does not start with one whose changes are kept and of which no feature says who reads them. */
@Injectable()
export class DeclaredHistory implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly subjects: Subjects,
  ) {}

  async onModuleInit(): Promise<void> {
    const kept = ((await this.dataSource.query(JOURNALLED)) as { table: string }[]).map(({ table }) => table);
    const declared = this.subjects.journalledTables;
    const undeclared = kept.filter((table) => !declared.includes(table));
    if (undeclared.length > 0) throw new Error(`Tables with a journal, and no feature that says who reads it: ${undeclared.join(', ')}`);
    const unkept = declared.filter((table) => !kept.includes(table));
    if (unkept.length > 0) throw new Error(`Tables with declared readers, and no journal: ${unkept.join(', ')}`);
  }
}
