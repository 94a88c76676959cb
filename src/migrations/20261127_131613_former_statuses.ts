import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`actions_former_statuses\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`status\` text,
  	\`until\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`actions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`actions_former_statuses_order_idx\` ON \`actions_former_statuses\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`actions_former_statuses_parent_id_idx\` ON \`actions_former_statuses\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_actions_v_version_former_statuses\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`status\` text,
  	\`until\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_actions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_actions_v_version_former_statuses_order_idx\` ON \`_actions_v_version_former_statuses\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_actions_v_version_former_statuses_parent_id_idx\` ON \`_actions_v_version_former_statuses\` (\`_parent_id\`);`,
  )
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`actions_former_statuses\`;`)
  await db.run(sql`DROP TABLE \`_actions_v_version_former_statuses\`;`)
}
