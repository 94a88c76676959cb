import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`milestones_postponements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	\`decided_on\` text,
  	\`reason\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`milestones\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`milestones_postponements_order_idx\` ON \`milestones_postponements\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`milestones_postponements_parent_id_idx\` ON \`milestones_postponements\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_milestones_v_version_postponements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	\`decided_on\` text,
  	\`reason\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_milestones_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_milestones_v_version_postponements_order_idx\` ON \`_milestones_v_version_postponements\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_milestones_v_version_postponements_parent_id_idx\` ON \`_milestones_v_version_postponements\` (\`_parent_id\`);`,
  )
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`milestones_postponements\`;`)
  await db.run(sql`DROP TABLE \`_milestones_v_version_postponements\`;`)
}
