import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`experiments_sites\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`commune_id\` text(36),
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`experiments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`experiments_sites_order_idx\` ON \`experiments_sites\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`experiments_sites_parent_id_idx\` ON \`experiments_sites\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`experiments_sites_commune_idx\` ON \`experiments_sites\` (\`commune_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`experiments_sites_locales\` (
  	\`what\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`experiments_sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`experiments_sites_locales_locale_parent_id_unique\` ON \`experiments_sites_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`experiments_sites_locales_parent_id_idx\` ON \`experiments_sites_locales\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`experiments_deployments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`commune_id\` text(36),
  	\`date\` text,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`experiments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`experiments_deployments_order_idx\` ON \`experiments_deployments\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`experiments_deployments_parent_id_idx\` ON \`experiments_deployments\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`experiments_deployments_commune_idx\` ON \`experiments_deployments\` (\`commune_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_experiments_v_version_sites\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`commune_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_experiments_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_experiments_v_version_sites_order_idx\` ON \`_experiments_v_version_sites\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_experiments_v_version_sites_parent_id_idx\` ON \`_experiments_v_version_sites\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_experiments_v_version_sites_commune_idx\` ON \`_experiments_v_version_sites\` (\`commune_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_experiments_v_version_sites_locales\` (
  	\`what\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_experiments_v_version_sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_experiments_v_version_sites_locales_locale_parent_id_unique\` ON \`_experiments_v_version_sites_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_experiments_v_version_sites_locales_parent_id_idx\` ON \`_experiments_v_version_sites_locales\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_experiments_v_version_deployments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`commune_id\` text(36),
  	\`date\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_experiments_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_experiments_v_version_deployments_order_idx\` ON \`_experiments_v_version_deployments\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_experiments_v_version_deployments_parent_id_idx\` ON \`_experiments_v_version_deployments\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_experiments_v_version_deployments_commune_idx\` ON \`_experiments_v_version_deployments\` (\`commune_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`financing_plans_planned\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`workstream_id\` text(36),
  	\`year\` numeric,
  	\`amount_cents\` numeric,
  	FOREIGN KEY (\`workstream_id\`) REFERENCES \`workstreams\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`financing_plans\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`financing_plans_planned_order_idx\` ON \`financing_plans_planned\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`financing_plans_planned_parent_id_idx\` ON \`financing_plans_planned\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`financing_plans_planned_workstream_idx\` ON \`financing_plans_planned\` (\`workstream_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_financing_plans_v_version_planned\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`workstream_id\` text(36),
  	\`year\` numeric,
  	\`amount_cents\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`workstream_id\`) REFERENCES \`workstreams\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_financing_plans_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_financing_plans_v_version_planned_order_idx\` ON \`_financing_plans_v_version_planned\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_financing_plans_v_version_planned_parent_id_idx\` ON \`_financing_plans_v_version_planned\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_financing_plans_v_version_planned_workstream_idx\` ON \`_financing_plans_v_version_planned\` (\`workstream_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`commitments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`holder_id\` text(36),
  	\`amount_cents\` numeric NOT NULL,
  	\`notification_date\` text,
  	\`start_date\` text,
  	\`end_date\` text,
  	\`plan_id\` text(36),
  	\`workstream_id\` text(36),
  	\`action_id\` text(36),
  	\`sample\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`holder_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`plan_id\`) REFERENCES \`financing_plans\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`workstream_id\`) REFERENCES \`workstreams\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`action_id\`) REFERENCES \`actions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`commitments_number_idx\` ON \`commitments\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`commitments_holder_idx\` ON \`commitments\` (\`holder_id\`);`)
  await db.run(
    sql`CREATE INDEX \`commitments_notification_date_idx\` ON \`commitments\` (\`notification_date\`);`,
  )
  await db.run(sql`CREATE INDEX \`commitments_end_date_idx\` ON \`commitments\` (\`end_date\`);`)
  await db.run(sql`CREATE INDEX \`commitments_plan_idx\` ON \`commitments\` (\`plan_id\`);`)
  await db.run(
    sql`CREATE INDEX \`commitments_workstream_idx\` ON \`commitments\` (\`workstream_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`commitments_action_idx\` ON \`commitments\` (\`action_id\`);`)
  await db.run(sql`CREATE INDEX \`commitments_sample_idx\` ON \`commitments\` (\`sample\`);`)
  await db.run(
    sql`CREATE INDEX \`commitments_updated_at_idx\` ON \`commitments\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`commitments_created_at_idx\` ON \`commitments\` (\`created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`commitments_deleted_at_idx\` ON \`commitments\` (\`deleted_at\`);`,
  )
  await db.run(sql`CREATE TABLE \`meeting_snapshots\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`meeting\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`taken_at\` text NOT NULL,
  	\`shape\` numeric NOT NULL,
  	\`content\` text NOT NULL,
  	\`sha256\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`meeting_snapshots_meeting_idx\` ON \`meeting_snapshots\` (\`meeting\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`meeting_snapshots_taken_at_idx\` ON \`meeting_snapshots\` (\`taken_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`meeting_snapshots_updated_at_idx\` ON \`meeting_snapshots\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`meeting_snapshots_created_at_idx\` ON \`meeting_snapshots\` (\`created_at\`);`,
  )
  await db.run(sql`CREATE TABLE \`deliberations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` text,
  	\`date\` text,
  	\`assembly\` text,
  	\`amount_cents\` numeric,
  	\`link\` text,
  	\`wording_to_confirm\` integer DEFAULT false,
  	\`updated_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`deliberations_number_idx\` ON \`deliberations\` (\`number\`);`,
  )
  await db.run(sql`CREATE INDEX \`deliberations_date_idx\` ON \`deliberations\` (\`date\`);`)
  await db.run(
    sql`CREATE INDEX \`deliberations_wording_to_confirm_idx\` ON \`deliberations\` (\`wording_to_confirm\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`deliberations_updated_by_idx\` ON \`deliberations\` (\`updated_by_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`deliberations_updated_at_idx\` ON \`deliberations\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`deliberations_created_at_idx\` ON \`deliberations\` (\`created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`deliberations_deleted_at_idx\` ON \`deliberations\` (\`deleted_at\`);`,
  )
  await db.run(sql`CREATE INDEX \`deliberations__status_idx\` ON \`deliberations\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`deliberations_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`deliberations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`deliberations_locales_locale_parent_id_unique\` ON \`deliberations_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`deliberations_locales_parent_id_idx\` ON \`deliberations_locales\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`deliberations_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`actions_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`deliberations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`actions_id\`) REFERENCES \`actions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`deliberations_rels_order_idx\` ON \`deliberations_rels\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`deliberations_rels_parent_idx\` ON \`deliberations_rels\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`deliberations_rels_path_idx\` ON \`deliberations_rels\` (\`path\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`deliberations_rels_actions_id_idx\` ON \`deliberations_rels\` (\`actions_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_deliberations_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_number\` text,
  	\`version_date\` text,
  	\`version_assembly\` text,
  	\`version_amount_cents\` numeric,
  	\`version_link\` text,
  	\`version_wording_to_confirm\` integer DEFAULT false,
  	\`version_updated_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`deliberations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_deliberations_v_parent_idx\` ON \`_deliberations_v\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_deliberations_v_version_version_number_idx\` ON \`_deliberations_v\` (\`version_number\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_deliberations_v_version_version_date_idx\` ON \`_deliberations_v\` (\`version_date\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_deliberations_v_version_version_wording_to_confirm_idx\` ON \`_deliberations_v\` (\`version_wording_to_confirm\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_deliberations_v_version_version_updated_by_idx\` ON \`_deliberations_v\` (\`version_updated_by_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_deliberations_v_version_version_updated_at_idx\` ON \`_deliberations_v\` (\`version_updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_deliberations_v_version_version_created_at_idx\` ON \`_deliberations_v\` (\`version_created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_deliberations_v_version_version_deleted_at_idx\` ON \`_deliberations_v\` (\`version_deleted_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_deliberations_v_version_version__status_idx\` ON \`_deliberations_v\` (\`version__status\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_deliberations_v_created_at_idx\` ON \`_deliberations_v\` (\`created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_deliberations_v_updated_at_idx\` ON \`_deliberations_v\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_deliberations_v_snapshot_idx\` ON \`_deliberations_v\` (\`snapshot\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_deliberations_v_published_locale_idx\` ON \`_deliberations_v\` (\`published_locale\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_deliberations_v_latest_idx\` ON \`_deliberations_v\` (\`latest\`);`,
  )
  await db.run(sql`CREATE TABLE \`_deliberations_v_locales\` (
  	\`version_title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_deliberations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_deliberations_v_locales_locale_parent_id_unique\` ON \`_deliberations_v_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_deliberations_v_locales_parent_id_idx\` ON \`_deliberations_v_locales\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_deliberations_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`actions_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_deliberations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`actions_id\`) REFERENCES \`actions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_deliberations_v_rels_order_idx\` ON \`_deliberations_v_rels\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_deliberations_v_rels_parent_idx\` ON \`_deliberations_v_rels\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_deliberations_v_rels_path_idx\` ON \`_deliberations_v_rels\` (\`path\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_deliberations_v_rels_actions_id_idx\` ON \`_deliberations_v_rels\` (\`actions_id\`);`,
  )
  await db.run(
    sql`ALTER TABLE \`actions\` ADD \`carrier_id\` text(36) REFERENCES organisations(id) ON UPDATE no action ON DELETE set null;`,
  )
  await db.run(
    sql`ALTER TABLE \`actions\` ADD \`department_id\` text(36) REFERENCES organisations(id) ON UPDATE no action ON DELETE set null;`,
  )
  await db.run(sql`CREATE INDEX \`actions_carrier_idx\` ON \`actions\` (\`carrier_id\`);`)
  await db.run(sql`CREATE INDEX \`actions_department_idx\` ON \`actions\` (\`department_id\`);`)
  await db.run(
    sql`ALTER TABLE \`_actions_v\` ADD \`version_carrier_id\` text(36) REFERENCES organisations(id) ON UPDATE no action ON DELETE set null;`,
  )
  await db.run(
    sql`ALTER TABLE \`_actions_v\` ADD \`version_department_id\` text(36) REFERENCES organisations(id) ON UPDATE no action ON DELETE set null;`,
  )
  await db.run(
    sql`CREATE INDEX \`_actions_v_version_version_carrier_idx\` ON \`_actions_v\` (\`version_carrier_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_actions_v_version_version_department_idx\` ON \`_actions_v\` (\`version_department_id\`);`,
  )
  await db.run(sql`ALTER TABLE \`experiments\` ADD \`state\` text;`)
  await db.run(
    sql`ALTER TABLE \`experiments\` ADD \`evaluator_id\` text(36) REFERENCES organisations(id) ON UPDATE no action ON DELETE set null;`,
  )
  await db.run(sql`ALTER TABLE \`experiments\` ADD \`evaluation_date\` text;`)
  await db.run(
    sql`ALTER TABLE \`experiments\` ADD \`evidence_id\` text(36) REFERENCES media(id) ON UPDATE no action ON DELETE set null;`,
  )
  await db.run(sql`ALTER TABLE \`experiments\` ADD \`evidence_link\` text;`)
  await db.run(
    sql`ALTER TABLE \`experiments\` ADD \`committee_decision_id\` text(36) REFERENCES decisions(id) ON UPDATE no action ON DELETE set null;`,
  )
  await db.run(sql`CREATE INDEX \`experiments_state_idx\` ON \`experiments\` (\`state\`);`)
  await db.run(
    sql`CREATE INDEX \`experiments_evaluator_idx\` ON \`experiments\` (\`evaluator_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`experiments_evidence_idx\` ON \`experiments\` (\`evidence_id\`);`)
  await db.run(
    sql`CREATE INDEX \`experiments_committee_decision_idx\` ON \`experiments\` (\`committee_decision_id\`);`,
  )
  await db.run(sql`ALTER TABLE \`_experiments_v\` ADD \`version_state\` text;`)
  await db.run(
    sql`ALTER TABLE \`_experiments_v\` ADD \`version_evaluator_id\` text(36) REFERENCES organisations(id) ON UPDATE no action ON DELETE set null;`,
  )
  await db.run(sql`ALTER TABLE \`_experiments_v\` ADD \`version_evaluation_date\` text;`)
  await db.run(
    sql`ALTER TABLE \`_experiments_v\` ADD \`version_evidence_id\` text(36) REFERENCES media(id) ON UPDATE no action ON DELETE set null;`,
  )
  await db.run(sql`ALTER TABLE \`_experiments_v\` ADD \`version_evidence_link\` text;`)
  await db.run(
    sql`ALTER TABLE \`_experiments_v\` ADD \`version_committee_decision_id\` text(36) REFERENCES decisions(id) ON UPDATE no action ON DELETE set null;`,
  )
  await db.run(
    sql`CREATE INDEX \`_experiments_v_version_version_state_idx\` ON \`_experiments_v\` (\`version_state\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_experiments_v_version_version_evaluator_idx\` ON \`_experiments_v\` (\`version_evaluator_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_experiments_v_version_version_evidence_idx\` ON \`_experiments_v\` (\`version_evidence_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_experiments_v_version_version_committee_decision_idx\` ON \`_experiments_v\` (\`version_committee_decision_id\`);`,
  )
  await db.run(
    sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`commitments_id\` text(36) REFERENCES commitments(id) ON UPDATE no action ON DELETE cascade;`,
  )
  await db.run(
    sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`meeting_snapshots_id\` text(36) REFERENCES meeting_snapshots(id) ON UPDATE no action ON DELETE cascade;`,
  )
  await db.run(
    sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`deliberations_id\` text(36) REFERENCES deliberations(id) ON UPDATE no action ON DELETE cascade;`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_commitments_id_idx\` ON \`payload_locked_documents_rels\` (\`commitments_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_meeting_snapshots_id_idx\` ON \`payload_locked_documents_rels\` (\`meeting_snapshots_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_deliberations_id_idx\` ON \`payload_locked_documents_rels\` (\`deliberations_id\`);`,
  )
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`experiments_sites\`;`)
  await db.run(sql`DROP TABLE \`experiments_sites_locales\`;`)
  await db.run(sql`DROP TABLE \`experiments_deployments\`;`)
  await db.run(sql`DROP TABLE \`_experiments_v_version_sites\`;`)
  await db.run(sql`DROP TABLE \`_experiments_v_version_sites_locales\`;`)
  await db.run(sql`DROP TABLE \`_experiments_v_version_deployments\`;`)
  await db.run(sql`DROP TABLE \`financing_plans_planned\`;`)
  await db.run(sql`DROP TABLE \`_financing_plans_v_version_planned\`;`)
  await db.run(sql`DROP TABLE \`commitments\`;`)
  await db.run(sql`DROP TABLE \`meeting_snapshots\`;`)
  await db.run(sql`DROP TABLE \`deliberations\`;`)
  await db.run(sql`DROP TABLE \`deliberations_locales\`;`)
  await db.run(sql`DROP TABLE \`deliberations_rels\`;`)
  await db.run(sql`DROP TABLE \`_deliberations_v\`;`)
  await db.run(sql`DROP TABLE \`_deliberations_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_deliberations_v_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_actions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`rank\` numeric,
  	\`status\` text DEFAULT 'upcoming',
  	\`priority\` text DEFAULT 'normal',
  	\`blocked_reason\` text,
  	\`blocked_remedy\` text,
  	\`blocked_helper\` text,
  	\`ask_of_committee_text\` text,
  	\`ask_of_committee_since\` text,
  	\`ask_of_committee_meeting_id\` text(36),
  	\`start_date\` text,
  	\`end_date\` text,
  	\`internal_note\` text,
  	\`orientation_id\` text(36),
  	\`workstream_id\` text(36),
  	\`lead_department\` text,
  	\`elected_sponsor\` text,
  	\`sponsor_id\` text(36),
  	\`slug\` text,
  	\`source\` text,
  	\`wording_to_confirm\` integer DEFAULT false,
  	\`placement_to_confirm\` integer DEFAULT false,
  	\`sample_follow_up\` integer DEFAULT false,
  	\`status_since\` text,
  	\`updated_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`ask_of_committee_meeting_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`orientation_id\`) REFERENCES \`orientations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`workstream_id\`) REFERENCES \`workstreams\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`sponsor_id\`) REFERENCES \`committee_members\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new_actions\`("id", "code", "rank", "status", "priority", "blocked_reason", "blocked_remedy", "blocked_helper", "ask_of_committee_text", "ask_of_committee_since", "ask_of_committee_meeting_id", "start_date", "end_date", "internal_note", "orientation_id", "workstream_id", "lead_department", "elected_sponsor", "sponsor_id", "slug", "source", "wording_to_confirm", "placement_to_confirm", "sample_follow_up", "status_since", "updated_by_id", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "code", "rank", "status", "priority", "blocked_reason", "blocked_remedy", "blocked_helper", "ask_of_committee_text", "ask_of_committee_since", "ask_of_committee_meeting_id", "start_date", "end_date", "internal_note", "orientation_id", "workstream_id", "lead_department", "elected_sponsor", "sponsor_id", "slug", "source", "wording_to_confirm", "placement_to_confirm", "sample_follow_up", "status_since", "updated_by_id", "updated_at", "created_at", "deleted_at", "_status" FROM \`actions\`;`,
  )
  await db.run(sql`DROP TABLE \`actions\`;`)
  await db.run(sql`ALTER TABLE \`__new_actions\` RENAME TO \`actions\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE UNIQUE INDEX \`actions_code_idx\` ON \`actions\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`actions_rank_idx\` ON \`actions\` (\`rank\`);`)
  await db.run(sql`CREATE INDEX \`actions_status_idx\` ON \`actions\` (\`status\`);`)
  await db.run(
    sql`CREATE INDEX \`actions_ask_of_committee_ask_of_committee_meeting_idx\` ON \`actions\` (\`ask_of_committee_meeting_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`actions_end_date_idx\` ON \`actions\` (\`end_date\`);`)
  await db.run(sql`CREATE INDEX \`actions_orientation_idx\` ON \`actions\` (\`orientation_id\`);`)
  await db.run(sql`CREATE INDEX \`actions_workstream_idx\` ON \`actions\` (\`workstream_id\`);`)
  await db.run(sql`CREATE INDEX \`actions_sponsor_idx\` ON \`actions\` (\`sponsor_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`actions_slug_idx\` ON \`actions\` (\`slug\`);`)
  await db.run(
    sql`CREATE INDEX \`actions_wording_to_confirm_idx\` ON \`actions\` (\`wording_to_confirm\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`actions_placement_to_confirm_idx\` ON \`actions\` (\`placement_to_confirm\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`actions_sample_follow_up_idx\` ON \`actions\` (\`sample_follow_up\`);`,
  )
  await db.run(sql`CREATE INDEX \`actions_updated_by_idx\` ON \`actions\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`actions_updated_at_idx\` ON \`actions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`actions_created_at_idx\` ON \`actions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`actions_deleted_at_idx\` ON \`actions\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`actions__status_idx\` ON \`actions\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__actions_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_code\` text,
  	\`version_rank\` numeric,
  	\`version_status\` text DEFAULT 'upcoming',
  	\`version_priority\` text DEFAULT 'normal',
  	\`version_blocked_reason\` text,
  	\`version_blocked_remedy\` text,
  	\`version_blocked_helper\` text,
  	\`version_ask_of_committee_text\` text,
  	\`version_ask_of_committee_since\` text,
  	\`version_ask_of_committee_meeting_id\` text(36),
  	\`version_start_date\` text,
  	\`version_end_date\` text,
  	\`version_internal_note\` text,
  	\`version_orientation_id\` text(36),
  	\`version_workstream_id\` text(36),
  	\`version_lead_department\` text,
  	\`version_elected_sponsor\` text,
  	\`version_sponsor_id\` text(36),
  	\`version_slug\` text,
  	\`version_source\` text,
  	\`version_wording_to_confirm\` integer DEFAULT false,
  	\`version_placement_to_confirm\` integer DEFAULT false,
  	\`version_sample_follow_up\` integer DEFAULT false,
  	\`version_status_since\` text,
  	\`version_updated_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`actions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_ask_of_committee_meeting_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_orientation_id\`) REFERENCES \`orientations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_workstream_id\`) REFERENCES \`workstreams\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_sponsor_id\`) REFERENCES \`committee_members\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new__actions_v\`("id", "parent_id", "version_code", "version_rank", "version_status", "version_priority", "version_blocked_reason", "version_blocked_remedy", "version_blocked_helper", "version_ask_of_committee_text", "version_ask_of_committee_since", "version_ask_of_committee_meeting_id", "version_start_date", "version_end_date", "version_internal_note", "version_orientation_id", "version_workstream_id", "version_lead_department", "version_elected_sponsor", "version_sponsor_id", "version_slug", "version_source", "version_wording_to_confirm", "version_placement_to_confirm", "version_sample_follow_up", "version_status_since", "version_updated_by_id", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_code", "version_rank", "version_status", "version_priority", "version_blocked_reason", "version_blocked_remedy", "version_blocked_helper", "version_ask_of_committee_text", "version_ask_of_committee_since", "version_ask_of_committee_meeting_id", "version_start_date", "version_end_date", "version_internal_note", "version_orientation_id", "version_workstream_id", "version_lead_department", "version_elected_sponsor", "version_sponsor_id", "version_slug", "version_source", "version_wording_to_confirm", "version_placement_to_confirm", "version_sample_follow_up", "version_status_since", "version_updated_by_id", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_actions_v\`;`,
  )
  await db.run(sql`DROP TABLE \`_actions_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__actions_v\` RENAME TO \`_actions_v\`;`)
  await db.run(sql`CREATE INDEX \`_actions_v_parent_idx\` ON \`_actions_v\` (\`parent_id\`);`)
  await db.run(
    sql`CREATE INDEX \`_actions_v_version_version_code_idx\` ON \`_actions_v\` (\`version_code\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_actions_v_version_version_rank_idx\` ON \`_actions_v\` (\`version_rank\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_actions_v_version_version_status_idx\` ON \`_actions_v\` (\`version_status\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_actions_v_version_ask_of_committee_version_ask_of_commi_idx\` ON \`_actions_v\` (\`version_ask_of_committee_meeting_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_actions_v_version_version_end_date_idx\` ON \`_actions_v\` (\`version_end_date\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_actions_v_version_version_orientation_idx\` ON \`_actions_v\` (\`version_orientation_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_actions_v_version_version_workstream_idx\` ON \`_actions_v\` (\`version_workstream_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_actions_v_version_version_sponsor_idx\` ON \`_actions_v\` (\`version_sponsor_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_actions_v_version_version_slug_idx\` ON \`_actions_v\` (\`version_slug\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_actions_v_version_version_wording_to_confirm_idx\` ON \`_actions_v\` (\`version_wording_to_confirm\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_actions_v_version_version_placement_to_confirm_idx\` ON \`_actions_v\` (\`version_placement_to_confirm\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_actions_v_version_version_sample_follow_up_idx\` ON \`_actions_v\` (\`version_sample_follow_up\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_actions_v_version_version_updated_by_idx\` ON \`_actions_v\` (\`version_updated_by_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_actions_v_version_version_updated_at_idx\` ON \`_actions_v\` (\`version_updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_actions_v_version_version_created_at_idx\` ON \`_actions_v\` (\`version_created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_actions_v_version_version_deleted_at_idx\` ON \`_actions_v\` (\`version_deleted_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_actions_v_version_version__status_idx\` ON \`_actions_v\` (\`version__status\`);`,
  )
  await db.run(sql`CREATE INDEX \`_actions_v_created_at_idx\` ON \`_actions_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_actions_v_updated_at_idx\` ON \`_actions_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_actions_v_snapshot_idx\` ON \`_actions_v\` (\`snapshot\`);`)
  await db.run(
    sql`CREATE INDEX \`_actions_v_published_locale_idx\` ON \`_actions_v\` (\`published_locale\`);`,
  )
  await db.run(sql`CREATE INDEX \`_actions_v_latest_idx\` ON \`_actions_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_experiments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`action_id\` text(36),
  	\`start_date\` text,
  	\`end_date\` text,
  	\`decision\` text,
  	\`source\` text,
  	\`sample\` integer DEFAULT false,
  	\`updated_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`action_id\`) REFERENCES \`actions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new_experiments\`("id", "slug", "action_id", "start_date", "end_date", "decision", "source", "sample", "updated_by_id", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "slug", "action_id", "start_date", "end_date", "decision", "source", "sample", "updated_by_id", "updated_at", "created_at", "deleted_at", "_status" FROM \`experiments\`;`,
  )
  await db.run(sql`DROP TABLE \`experiments\`;`)
  await db.run(sql`ALTER TABLE \`__new_experiments\` RENAME TO \`experiments\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`experiments_slug_idx\` ON \`experiments\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`experiments_action_idx\` ON \`experiments\` (\`action_id\`);`)
  await db.run(sql`CREATE INDEX \`experiments_end_date_idx\` ON \`experiments\` (\`end_date\`);`)
  await db.run(sql`CREATE INDEX \`experiments_decision_idx\` ON \`experiments\` (\`decision\`);`)
  await db.run(sql`CREATE INDEX \`experiments_sample_idx\` ON \`experiments\` (\`sample\`);`)
  await db.run(
    sql`CREATE INDEX \`experiments_updated_by_idx\` ON \`experiments\` (\`updated_by_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`experiments_updated_at_idx\` ON \`experiments\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`experiments_created_at_idx\` ON \`experiments\` (\`created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`experiments_deleted_at_idx\` ON \`experiments\` (\`deleted_at\`);`,
  )
  await db.run(sql`CREATE INDEX \`experiments__status_idx\` ON \`experiments\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__experiments_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_slug\` text,
  	\`version_action_id\` text(36),
  	\`version_start_date\` text,
  	\`version_end_date\` text,
  	\`version_decision\` text,
  	\`version_source\` text,
  	\`version_sample\` integer DEFAULT false,
  	\`version_updated_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`experiments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_action_id\`) REFERENCES \`actions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new__experiments_v\`("id", "parent_id", "version_slug", "version_action_id", "version_start_date", "version_end_date", "version_decision", "version_source", "version_sample", "version_updated_by_id", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_slug", "version_action_id", "version_start_date", "version_end_date", "version_decision", "version_source", "version_sample", "version_updated_by_id", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_experiments_v\`;`,
  )
  await db.run(sql`DROP TABLE \`_experiments_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__experiments_v\` RENAME TO \`_experiments_v\`;`)
  await db.run(
    sql`CREATE INDEX \`_experiments_v_parent_idx\` ON \`_experiments_v\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_experiments_v_version_version_slug_idx\` ON \`_experiments_v\` (\`version_slug\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_experiments_v_version_version_action_idx\` ON \`_experiments_v\` (\`version_action_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_experiments_v_version_version_end_date_idx\` ON \`_experiments_v\` (\`version_end_date\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_experiments_v_version_version_decision_idx\` ON \`_experiments_v\` (\`version_decision\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_experiments_v_version_version_sample_idx\` ON \`_experiments_v\` (\`version_sample\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_experiments_v_version_version_updated_by_idx\` ON \`_experiments_v\` (\`version_updated_by_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_experiments_v_version_version_updated_at_idx\` ON \`_experiments_v\` (\`version_updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_experiments_v_version_version_created_at_idx\` ON \`_experiments_v\` (\`version_created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_experiments_v_version_version_deleted_at_idx\` ON \`_experiments_v\` (\`version_deleted_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_experiments_v_version_version__status_idx\` ON \`_experiments_v\` (\`version__status\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_experiments_v_created_at_idx\` ON \`_experiments_v\` (\`created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_experiments_v_updated_at_idx\` ON \`_experiments_v\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_experiments_v_snapshot_idx\` ON \`_experiments_v\` (\`snapshot\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_experiments_v_published_locale_idx\` ON \`_experiments_v\` (\`published_locale\`);`,
  )
  await db.run(sql`CREATE INDEX \`_experiments_v_latest_idx\` ON \`_experiments_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`axes_id\` text(36),
  	\`orientations_id\` text(36),
  	\`workstreams_id\` text(36),
  	\`actions_id\` text(36),
  	\`milestones_id\` text(36),
  	\`deliverables_id\` text(36),
  	\`progress_reports_id\` text(36),
  	\`indicators_id\` text(36),
  	\`indicator_values_id\` text(36),
  	\`experiments_id\` text(36),
  	\`financing_plans_id\` text(36),
  	\`expenses_id\` text(36),
  	\`payment_claims_id\` text(36),
  	\`committee_members_id\` text(36),
  	\`meetings_id\` text(36),
  	\`agenda_items_id\` text(36),
  	\`attendances_id\` text(36),
  	\`decisions_id\` text(36),
  	\`addenda_id\` text(36),
  	\`events_id\` text(36),
  	\`tracks_id\` text(36),
  	\`rooms_id\` text(36),
  	\`speakers_id\` text(36),
  	\`event_sessions_id\` text(36),
  	\`breaks_id\` text(36),
  	\`tiers_lieux_id\` text(36),
  	\`place_suggestions_id\` text(36),
  	\`support_records_id\` text(36),
  	\`training_modules_id\` text(36),
  	\`training_paths_id\` text(36),
  	\`training_sessions_id\` text(36),
  	\`organisations_id\` text(36),
  	\`communes_id\` text(36),
  	\`media_id\` text(36),
  	\`users_id\` text(36),
  	\`messages_id\` text(36),
  	\`used_links_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`axes_id\`) REFERENCES \`axes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`orientations_id\`) REFERENCES \`orientations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`workstreams_id\`) REFERENCES \`workstreams\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`actions_id\`) REFERENCES \`actions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`milestones_id\`) REFERENCES \`milestones\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`deliverables_id\`) REFERENCES \`deliverables\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`progress_reports_id\`) REFERENCES \`progress_reports\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`indicators_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`indicator_values_id\`) REFERENCES \`indicator_values\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`experiments_id\`) REFERENCES \`experiments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`financing_plans_id\`) REFERENCES \`financing_plans\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`expenses_id\`) REFERENCES \`expenses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`payment_claims_id\`) REFERENCES \`payment_claims\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`committee_members_id\`) REFERENCES \`committee_members\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`meetings_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`agenda_items_id\`) REFERENCES \`agenda_items\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attendances_id\`) REFERENCES \`attendances\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`decisions_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`addenda_id\`) REFERENCES \`addenda\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tracks_id\`) REFERENCES \`tracks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`rooms_id\`) REFERENCES \`rooms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`speakers_id\`) REFERENCES \`speakers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`event_sessions_id\`) REFERENCES \`event_sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`breaks_id\`) REFERENCES \`breaks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tiers_lieux_id\`) REFERENCES \`tiers_lieux\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`place_suggestions_id\`) REFERENCES \`place_suggestions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`support_records_id\`) REFERENCES \`support_records\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`training_modules_id\`) REFERENCES \`training_modules\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`training_paths_id\`) REFERENCES \`training_paths\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`training_sessions_id\`) REFERENCES \`training_sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`communes_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`messages_id\`) REFERENCES \`messages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`used_links_id\`) REFERENCES \`used_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "axes_id", "orientations_id", "workstreams_id", "actions_id", "milestones_id", "deliverables_id", "progress_reports_id", "indicators_id", "indicator_values_id", "experiments_id", "financing_plans_id", "expenses_id", "payment_claims_id", "committee_members_id", "meetings_id", "agenda_items_id", "attendances_id", "decisions_id", "addenda_id", "events_id", "tracks_id", "rooms_id", "speakers_id", "event_sessions_id", "breaks_id", "tiers_lieux_id", "place_suggestions_id", "support_records_id", "training_modules_id", "training_paths_id", "training_sessions_id", "organisations_id", "communes_id", "media_id", "users_id", "messages_id", "used_links_id") SELECT "id", "order", "parent_id", "path", "axes_id", "orientations_id", "workstreams_id", "actions_id", "milestones_id", "deliverables_id", "progress_reports_id", "indicators_id", "indicator_values_id", "experiments_id", "financing_plans_id", "expenses_id", "payment_claims_id", "committee_members_id", "meetings_id", "agenda_items_id", "attendances_id", "decisions_id", "addenda_id", "events_id", "tracks_id", "rooms_id", "speakers_id", "event_sessions_id", "breaks_id", "tiers_lieux_id", "place_suggestions_id", "support_records_id", "training_modules_id", "training_paths_id", "training_sessions_id", "organisations_id", "communes_id", "media_id", "users_id", "messages_id", "used_links_id" FROM \`payload_locked_documents_rels\`;`,
  )
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(
    sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_axes_id_idx\` ON \`payload_locked_documents_rels\` (\`axes_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_orientations_id_idx\` ON \`payload_locked_documents_rels\` (\`orientations_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_workstreams_id_idx\` ON \`payload_locked_documents_rels\` (\`workstreams_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_actions_id_idx\` ON \`payload_locked_documents_rels\` (\`actions_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_milestones_id_idx\` ON \`payload_locked_documents_rels\` (\`milestones_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_deliverables_id_idx\` ON \`payload_locked_documents_rels\` (\`deliverables_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_progress_reports_id_idx\` ON \`payload_locked_documents_rels\` (\`progress_reports_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_indicators_id_idx\` ON \`payload_locked_documents_rels\` (\`indicators_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_indicator_values_id_idx\` ON \`payload_locked_documents_rels\` (\`indicator_values_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_experiments_id_idx\` ON \`payload_locked_documents_rels\` (\`experiments_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_financing_plans_id_idx\` ON \`payload_locked_documents_rels\` (\`financing_plans_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_expenses_id_idx\` ON \`payload_locked_documents_rels\` (\`expenses_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_payment_claims_id_idx\` ON \`payload_locked_documents_rels\` (\`payment_claims_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_committee_members_id_idx\` ON \`payload_locked_documents_rels\` (\`committee_members_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_meetings_id_idx\` ON \`payload_locked_documents_rels\` (\`meetings_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_agenda_items_id_idx\` ON \`payload_locked_documents_rels\` (\`agenda_items_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_attendances_id_idx\` ON \`payload_locked_documents_rels\` (\`attendances_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_decisions_id_idx\` ON \`payload_locked_documents_rels\` (\`decisions_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_addenda_id_idx\` ON \`payload_locked_documents_rels\` (\`addenda_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_events_id_idx\` ON \`payload_locked_documents_rels\` (\`events_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_tracks_id_idx\` ON \`payload_locked_documents_rels\` (\`tracks_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_rooms_id_idx\` ON \`payload_locked_documents_rels\` (\`rooms_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_speakers_id_idx\` ON \`payload_locked_documents_rels\` (\`speakers_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_event_sessions_id_idx\` ON \`payload_locked_documents_rels\` (\`event_sessions_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_breaks_id_idx\` ON \`payload_locked_documents_rels\` (\`breaks_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_tiers_lieux_id_idx\` ON \`payload_locked_documents_rels\` (\`tiers_lieux_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_place_suggestions_id_idx\` ON \`payload_locked_documents_rels\` (\`place_suggestions_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_support_records_id_idx\` ON \`payload_locked_documents_rels\` (\`support_records_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_training_modules_id_idx\` ON \`payload_locked_documents_rels\` (\`training_modules_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_training_paths_id_idx\` ON \`payload_locked_documents_rels\` (\`training_paths_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_training_sessions_id_idx\` ON \`payload_locked_documents_rels\` (\`training_sessions_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_organisations_id_idx\` ON \`payload_locked_documents_rels\` (\`organisations_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_communes_id_idx\` ON \`payload_locked_documents_rels\` (\`communes_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_messages_id_idx\` ON \`payload_locked_documents_rels\` (\`messages_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_used_links_id_idx\` ON \`payload_locked_documents_rels\` (\`used_links_id\`);`,
  )
}
