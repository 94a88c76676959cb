import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`actions\` ADD \`status_since\` text;`)
  await db.run(sql`ALTER TABLE \`_actions_v\` ADD \`version_status_since\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`actions\` DROP COLUMN \`status_since\`;`)
  await db.run(sql`ALTER TABLE \`_actions_v\` DROP COLUMN \`version_status_since\`;`)
}
