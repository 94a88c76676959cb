import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`progress_reports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`action_id\` text(36),
  	\`date\` text,
  	\`weather\` text DEFAULT 'not-given',
  	\`weather_reason\` text,
  	\`risks\` text,
  	\`completes_id\` text(36),
  	\`author_id\` text(36),
  	\`suggested_weather\` text,
  	\`published_at\` text,
  	\`sample\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`action_id\`) REFERENCES \`actions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`completes_id\`) REFERENCES \`progress_reports\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`CREATE INDEX \`progress_reports_action_idx\` ON \`progress_reports\` (\`action_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`progress_reports_date_idx\` ON \`progress_reports\` (\`date\`);`)
  await db.run(
    sql`CREATE INDEX \`progress_reports_weather_idx\` ON \`progress_reports\` (\`weather\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`progress_reports_completes_idx\` ON \`progress_reports\` (\`completes_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`progress_reports_author_idx\` ON \`progress_reports\` (\`author_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`progress_reports_published_at_idx\` ON \`progress_reports\` (\`published_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`progress_reports_sample_idx\` ON \`progress_reports\` (\`sample\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`progress_reports_updated_at_idx\` ON \`progress_reports\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`progress_reports_created_at_idx\` ON \`progress_reports\` (\`created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`progress_reports__status_idx\` ON \`progress_reports\` (\`_status\`);`,
  )
  await db.run(sql`CREATE TABLE \`progress_reports_locales\` (
  	\`done\` text,
  	\`next\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`progress_reports\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`progress_reports_locales_locale_parent_id_unique\` ON \`progress_reports_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_progress_reports_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_action_id\` text(36),
  	\`version_date\` text,
  	\`version_weather\` text DEFAULT 'not-given',
  	\`version_weather_reason\` text,
  	\`version_risks\` text,
  	\`version_completes_id\` text(36),
  	\`version_author_id\` text(36),
  	\`version_suggested_weather\` text,
  	\`version_published_at\` text,
  	\`version_sample\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`progress_reports\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_action_id\`) REFERENCES \`actions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_completes_id\`) REFERENCES \`progress_reports\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_progress_reports_v_parent_idx\` ON \`_progress_reports_v\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_progress_reports_v_version_version_action_idx\` ON \`_progress_reports_v\` (\`version_action_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_progress_reports_v_version_version_date_idx\` ON \`_progress_reports_v\` (\`version_date\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_progress_reports_v_version_version_weather_idx\` ON \`_progress_reports_v\` (\`version_weather\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_progress_reports_v_version_version_completes_idx\` ON \`_progress_reports_v\` (\`version_completes_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_progress_reports_v_version_version_author_idx\` ON \`_progress_reports_v\` (\`version_author_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_progress_reports_v_version_version_published_at_idx\` ON \`_progress_reports_v\` (\`version_published_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_progress_reports_v_version_version_sample_idx\` ON \`_progress_reports_v\` (\`version_sample\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_progress_reports_v_version_version_updated_at_idx\` ON \`_progress_reports_v\` (\`version_updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_progress_reports_v_version_version_created_at_idx\` ON \`_progress_reports_v\` (\`version_created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_progress_reports_v_version_version__status_idx\` ON \`_progress_reports_v\` (\`version__status\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_progress_reports_v_created_at_idx\` ON \`_progress_reports_v\` (\`created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_progress_reports_v_updated_at_idx\` ON \`_progress_reports_v\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_progress_reports_v_snapshot_idx\` ON \`_progress_reports_v\` (\`snapshot\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_progress_reports_v_published_locale_idx\` ON \`_progress_reports_v\` (\`published_locale\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_progress_reports_v_latest_idx\` ON \`_progress_reports_v\` (\`latest\`);`,
  )
  await db.run(sql`CREATE TABLE \`_progress_reports_v_locales\` (
  	\`version_done\` text,
  	\`version_next\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_progress_reports_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_progress_reports_v_locales_locale_parent_id_unique\` ON \`_progress_reports_v_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`indicators\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`action_id\` text(36),
  	\`orientation_id\` text(36),
  	\`unit\` text,
  	\`direction\` text DEFAULT 'rising',
  	\`initial_value\` numeric,
  	\`initial_date\` text,
  	\`target_value\` numeric,
  	\`target_date\` text,
  	\`weight\` numeric DEFAULT 1,
  	\`periodicity\` text DEFAULT 'quarterly',
  	\`next_update\` text,
  	\`sample\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`action_id\`) REFERENCES \`actions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`orientation_id\`) REFERENCES \`orientations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`indicators_action_idx\` ON \`indicators\` (\`action_id\`);`)
  await db.run(
    sql`CREATE INDEX \`indicators_orientation_idx\` ON \`indicators\` (\`orientation_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`indicators_next_update_idx\` ON \`indicators\` (\`next_update\`);`,
  )
  await db.run(sql`CREATE INDEX \`indicators_sample_idx\` ON \`indicators\` (\`sample\`);`)
  await db.run(sql`CREATE INDEX \`indicators_updated_at_idx\` ON \`indicators\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`indicators_created_at_idx\` ON \`indicators\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`indicators_deleted_at_idx\` ON \`indicators\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`indicators__status_idx\` ON \`indicators\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`indicators_locales\` (
  	\`title\` text,
  	\`source\` text,
  	\`method\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`indicators_locales_locale_parent_id_unique\` ON \`indicators_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_indicators_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_action_id\` text(36),
  	\`version_orientation_id\` text(36),
  	\`version_unit\` text,
  	\`version_direction\` text DEFAULT 'rising',
  	\`version_initial_value\` numeric,
  	\`version_initial_date\` text,
  	\`version_target_value\` numeric,
  	\`version_target_date\` text,
  	\`version_weight\` numeric DEFAULT 1,
  	\`version_periodicity\` text DEFAULT 'quarterly',
  	\`version_next_update\` text,
  	\`version_sample\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_action_id\`) REFERENCES \`actions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_orientation_id\`) REFERENCES \`orientations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_indicators_v_parent_idx\` ON \`_indicators_v\` (\`parent_id\`);`)
  await db.run(
    sql`CREATE INDEX \`_indicators_v_version_version_action_idx\` ON \`_indicators_v\` (\`version_action_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_indicators_v_version_version_orientation_idx\` ON \`_indicators_v\` (\`version_orientation_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_indicators_v_version_version_next_update_idx\` ON \`_indicators_v\` (\`version_next_update\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_indicators_v_version_version_sample_idx\` ON \`_indicators_v\` (\`version_sample\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_indicators_v_version_version_updated_at_idx\` ON \`_indicators_v\` (\`version_updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_indicators_v_version_version_created_at_idx\` ON \`_indicators_v\` (\`version_created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_indicators_v_version_version_deleted_at_idx\` ON \`_indicators_v\` (\`version_deleted_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_indicators_v_version_version__status_idx\` ON \`_indicators_v\` (\`version__status\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_indicators_v_created_at_idx\` ON \`_indicators_v\` (\`created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_indicators_v_updated_at_idx\` ON \`_indicators_v\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_indicators_v_snapshot_idx\` ON \`_indicators_v\` (\`snapshot\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_indicators_v_published_locale_idx\` ON \`_indicators_v\` (\`published_locale\`);`,
  )
  await db.run(sql`CREATE INDEX \`_indicators_v_latest_idx\` ON \`_indicators_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_indicators_v_locales\` (
  	\`version_title\` text,
  	\`version_source\` text,
  	\`version_method\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_indicators_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_indicators_v_locales_locale_parent_id_unique\` ON \`_indicators_v_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`indicator_values\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`indicator_id\` text(36),
  	\`date\` text,
  	\`value\` numeric,
  	\`comment\` text,
  	\`author_id\` text(36),
  	\`sample\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`indicator_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`CREATE INDEX \`indicator_values_indicator_idx\` ON \`indicator_values\` (\`indicator_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`indicator_values_date_idx\` ON \`indicator_values\` (\`date\`);`)
  await db.run(
    sql`CREATE INDEX \`indicator_values_author_idx\` ON \`indicator_values\` (\`author_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`indicator_values_sample_idx\` ON \`indicator_values\` (\`sample\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`indicator_values_updated_at_idx\` ON \`indicator_values\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`indicator_values_created_at_idx\` ON \`indicator_values\` (\`created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`indicator_values_deleted_at_idx\` ON \`indicator_values\` (\`deleted_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`indicator_values__status_idx\` ON \`indicator_values\` (\`_status\`);`,
  )
  await db.run(
    sql`CREATE UNIQUE INDEX \`indicator_date_idx\` ON \`indicator_values\` (\`indicator_id\`,\`date\`);`,
  )
  await db.run(sql`CREATE TABLE \`_indicator_values_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_indicator_id\` text(36),
  	\`version_date\` text,
  	\`version_value\` numeric,
  	\`version_comment\` text,
  	\`version_author_id\` text(36),
  	\`version_sample\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`indicator_values\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_indicator_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_indicator_values_v_parent_idx\` ON \`_indicator_values_v\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_indicator_values_v_version_version_indicator_idx\` ON \`_indicator_values_v\` (\`version_indicator_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_indicator_values_v_version_version_date_idx\` ON \`_indicator_values_v\` (\`version_date\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_indicator_values_v_version_version_author_idx\` ON \`_indicator_values_v\` (\`version_author_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_indicator_values_v_version_version_sample_idx\` ON \`_indicator_values_v\` (\`version_sample\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_indicator_values_v_version_version_updated_at_idx\` ON \`_indicator_values_v\` (\`version_updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_indicator_values_v_version_version_created_at_idx\` ON \`_indicator_values_v\` (\`version_created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_indicator_values_v_version_version_deleted_at_idx\` ON \`_indicator_values_v\` (\`version_deleted_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_indicator_values_v_version_version__status_idx\` ON \`_indicator_values_v\` (\`version__status\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_indicator_values_v_created_at_idx\` ON \`_indicator_values_v\` (\`created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_indicator_values_v_updated_at_idx\` ON \`_indicator_values_v\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_indicator_values_v_snapshot_idx\` ON \`_indicator_values_v\` (\`snapshot\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_indicator_values_v_published_locale_idx\` ON \`_indicator_values_v\` (\`published_locale\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_indicator_values_v_latest_idx\` ON \`_indicator_values_v\` (\`latest\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`version_indicator_version_date_idx\` ON \`_indicator_values_v\` (\`version_indicator_id\`,\`version_date\`);`,
  )
  await db.run(sql`CREATE TABLE \`experiments_criteria\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`score\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`experiments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`experiments_criteria_order_idx\` ON \`experiments_criteria\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`experiments_criteria_parent_id_idx\` ON \`experiments_criteria\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`experiments_criteria_locales\` (
  	\`label\` text,
  	\`comment\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`experiments_criteria\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`experiments_criteria_locales_locale_parent_id_unique\` ON \`experiments_criteria_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`experiments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`action_id\` text(36),
  	\`start_date\` text,
  	\`end_date\` text,
  	\`decision\` text,
  	\`source\` text,
  	\`sample\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`action_id\`) REFERENCES \`actions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`experiments_slug_idx\` ON \`experiments\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`experiments_action_idx\` ON \`experiments\` (\`action_id\`);`)
  await db.run(sql`CREATE INDEX \`experiments_end_date_idx\` ON \`experiments\` (\`end_date\`);`)
  await db.run(sql`CREATE INDEX \`experiments_decision_idx\` ON \`experiments\` (\`decision\`);`)
  await db.run(sql`CREATE INDEX \`experiments_sample_idx\` ON \`experiments\` (\`sample\`);`)
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
  await db.run(sql`CREATE TABLE \`experiments_locales\` (
  	\`title\` text,
  	\`protocol\` text,
  	\`conclusion\` text,
  	\`decision_reasons\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`experiments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`experiments_locales_locale_parent_id_unique\` ON \`experiments_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`experiments_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`communes_id\` text(36),
  	\`organisations_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`experiments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`communes_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`experiments_rels_order_idx\` ON \`experiments_rels\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`experiments_rels_parent_idx\` ON \`experiments_rels\` (\`parent_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`experiments_rels_path_idx\` ON \`experiments_rels\` (\`path\`);`)
  await db.run(
    sql`CREATE INDEX \`experiments_rels_communes_id_idx\` ON \`experiments_rels\` (\`communes_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`experiments_rels_organisations_id_idx\` ON \`experiments_rels\` (\`organisations_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_experiments_v_version_criteria\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`score\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_experiments_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_experiments_v_version_criteria_order_idx\` ON \`_experiments_v_version_criteria\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_experiments_v_version_criteria_parent_id_idx\` ON \`_experiments_v_version_criteria\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_experiments_v_version_criteria_locales\` (
  	\`label\` text,
  	\`comment\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_experiments_v_version_criteria\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_experiments_v_version_criteria_locales_locale_parent_id_uni\` ON \`_experiments_v_version_criteria_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_experiments_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_slug\` text,
  	\`version_action_id\` text(36),
  	\`version_start_date\` text,
  	\`version_end_date\` text,
  	\`version_decision\` text,
  	\`version_source\` text,
  	\`version_sample\` integer DEFAULT false,
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
  	FOREIGN KEY (\`version_action_id\`) REFERENCES \`actions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
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
  await db.run(sql`CREATE TABLE \`_experiments_v_locales\` (
  	\`version_title\` text,
  	\`version_protocol\` text,
  	\`version_conclusion\` text,
  	\`version_decision_reasons\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_experiments_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_experiments_v_locales_locale_parent_id_unique\` ON \`_experiments_v_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_experiments_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`communes_id\` text(36),
  	\`organisations_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_experiments_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`communes_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_experiments_v_rels_order_idx\` ON \`_experiments_v_rels\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_experiments_v_rels_parent_idx\` ON \`_experiments_v_rels\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_experiments_v_rels_path_idx\` ON \`_experiments_v_rels\` (\`path\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_experiments_v_rels_communes_id_idx\` ON \`_experiments_v_rels\` (\`communes_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_experiments_v_rels_organisations_id_idx\` ON \`_experiments_v_rels\` (\`organisations_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`financing_plans_funders\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`organisation_id\` text(36),
  	\`kind\` text,
  	\`amount_cents\` numeric,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`financing_plans\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`financing_plans_funders_order_idx\` ON \`financing_plans_funders\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`financing_plans_funders_parent_id_idx\` ON \`financing_plans_funders\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`financing_plans_funders_organisation_idx\` ON \`financing_plans_funders\` (\`organisation_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`financing_plans_categories\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`amount_cents\` numeric,
  	\`label\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`financing_plans\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`financing_plans_categories_order_idx\` ON \`financing_plans_categories\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`financing_plans_categories_parent_id_idx\` ON \`financing_plans_categories\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`financing_plans\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`programme\` text,
  	\`cci\` text,
  	\`priority_axis\` text,
  	\`start_date\` text,
  	\`end_date\` text,
  	\`total_cents\` numeric,
  	\`rate_basis_points\` numeric,
  	\`note\` text,
  	\`sample\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`financing_plans_slug_idx\` ON \`financing_plans\` (\`slug\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`financing_plans_end_date_idx\` ON \`financing_plans\` (\`end_date\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`financing_plans_sample_idx\` ON \`financing_plans\` (\`sample\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`financing_plans_updated_at_idx\` ON \`financing_plans\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`financing_plans_created_at_idx\` ON \`financing_plans\` (\`created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`financing_plans_deleted_at_idx\` ON \`financing_plans\` (\`deleted_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`financing_plans__status_idx\` ON \`financing_plans\` (\`_status\`);`,
  )
  await db.run(sql`CREATE TABLE \`financing_plans_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`financing_plans\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`financing_plans_locales_locale_parent_id_unique\` ON \`financing_plans_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_financing_plans_v_version_funders\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`organisation_id\` text(36),
  	\`kind\` text,
  	\`amount_cents\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_financing_plans_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_financing_plans_v_version_funders_order_idx\` ON \`_financing_plans_v_version_funders\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_financing_plans_v_version_funders_parent_id_idx\` ON \`_financing_plans_v_version_funders\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_financing_plans_v_version_funders_organisation_idx\` ON \`_financing_plans_v_version_funders\` (\`organisation_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_financing_plans_v_version_categories\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`amount_cents\` numeric,
  	\`label\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_financing_plans_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_financing_plans_v_version_categories_order_idx\` ON \`_financing_plans_v_version_categories\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_financing_plans_v_version_categories_parent_id_idx\` ON \`_financing_plans_v_version_categories\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_financing_plans_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_slug\` text,
  	\`version_programme\` text,
  	\`version_cci\` text,
  	\`version_priority_axis\` text,
  	\`version_start_date\` text,
  	\`version_end_date\` text,
  	\`version_total_cents\` numeric,
  	\`version_rate_basis_points\` numeric,
  	\`version_note\` text,
  	\`version_sample\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`financing_plans\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_financing_plans_v_parent_idx\` ON \`_financing_plans_v\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_financing_plans_v_version_version_slug_idx\` ON \`_financing_plans_v\` (\`version_slug\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_financing_plans_v_version_version_end_date_idx\` ON \`_financing_plans_v\` (\`version_end_date\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_financing_plans_v_version_version_sample_idx\` ON \`_financing_plans_v\` (\`version_sample\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_financing_plans_v_version_version_updated_at_idx\` ON \`_financing_plans_v\` (\`version_updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_financing_plans_v_version_version_created_at_idx\` ON \`_financing_plans_v\` (\`version_created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_financing_plans_v_version_version_deleted_at_idx\` ON \`_financing_plans_v\` (\`version_deleted_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_financing_plans_v_version_version__status_idx\` ON \`_financing_plans_v\` (\`version__status\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_financing_plans_v_created_at_idx\` ON \`_financing_plans_v\` (\`created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_financing_plans_v_updated_at_idx\` ON \`_financing_plans_v\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_financing_plans_v_snapshot_idx\` ON \`_financing_plans_v\` (\`snapshot\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_financing_plans_v_published_locale_idx\` ON \`_financing_plans_v\` (\`published_locale\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_financing_plans_v_latest_idx\` ON \`_financing_plans_v\` (\`latest\`);`,
  )
  await db.run(sql`CREATE TABLE \`_financing_plans_v_locales\` (
  	\`version_title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_financing_plans_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_financing_plans_v_locales_locale_parent_id_unique\` ON \`_financing_plans_v_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`expenses\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`plan_id\` text(36) NOT NULL,
  	\`category\` text NOT NULL,
  	\`kind\` text DEFAULT 'purchase' NOT NULL,
  	\`workstream_id\` text(36),
  	\`action_id\` text(36),
  	\`supplier_id\` text(36),
  	\`invoice_number\` text,
  	\`invoice_date\` text,
  	\`payment_date\` text,
  	\`net_cents\` numeric,
  	\`vat_cents\` numeric,
  	\`gross_cents\` numeric,
  	\`person\` text,
  	\`start_date\` text,
  	\`end_date\` text,
  	\`time_share\` numeric,
  	\`loaded_pay_cents\` numeric,
  	\`presented_cents\` numeric,
  	\`eligible_cents\` numeric,
  	\`proof_id\` text(36),
  	\`eu_publicity\` integer DEFAULT false,
  	\`claim_id\` text(36),
  	\`invoice_key\` text,
  	\`person_key\` text,
  	\`sample\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`plan_id\`) REFERENCES \`financing_plans\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`workstream_id\`) REFERENCES \`workstreams\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`action_id\`) REFERENCES \`actions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`supplier_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`proof_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`claim_id\`) REFERENCES \`payment_claims\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`expenses_title_idx\` ON \`expenses\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`expenses_plan_idx\` ON \`expenses\` (\`plan_id\`);`)
  await db.run(sql`CREATE INDEX \`expenses_category_idx\` ON \`expenses\` (\`category\`);`)
  await db.run(sql`CREATE INDEX \`expenses_kind_idx\` ON \`expenses\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`expenses_workstream_idx\` ON \`expenses\` (\`workstream_id\`);`)
  await db.run(sql`CREATE INDEX \`expenses_action_idx\` ON \`expenses\` (\`action_id\`);`)
  await db.run(sql`CREATE INDEX \`expenses_supplier_idx\` ON \`expenses\` (\`supplier_id\`);`)
  await db.run(
    sql`CREATE INDEX \`expenses_invoice_number_idx\` ON \`expenses\` (\`invoice_number\`);`,
  )
  await db.run(sql`CREATE INDEX \`expenses_payment_date_idx\` ON \`expenses\` (\`payment_date\`);`)
  await db.run(sql`CREATE INDEX \`expenses_person_idx\` ON \`expenses\` (\`person\`);`)
  await db.run(sql`CREATE INDEX \`expenses_end_date_idx\` ON \`expenses\` (\`end_date\`);`)
  await db.run(sql`CREATE INDEX \`expenses_proof_idx\` ON \`expenses\` (\`proof_id\`);`)
  await db.run(sql`CREATE INDEX \`expenses_eu_publicity_idx\` ON \`expenses\` (\`eu_publicity\`);`)
  await db.run(sql`CREATE INDEX \`expenses_claim_idx\` ON \`expenses\` (\`claim_id\`);`)
  await db.run(sql`CREATE INDEX \`expenses_invoice_key_idx\` ON \`expenses\` (\`invoice_key\`);`)
  await db.run(sql`CREATE INDEX \`expenses_person_key_idx\` ON \`expenses\` (\`person_key\`);`)
  await db.run(sql`CREATE INDEX \`expenses_sample_idx\` ON \`expenses\` (\`sample\`);`)
  await db.run(sql`CREATE INDEX \`expenses_updated_at_idx\` ON \`expenses\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`expenses_created_at_idx\` ON \`expenses\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`expenses_deleted_at_idx\` ON \`expenses\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`payment_claims\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`plan_id\` text(36) NOT NULL,
  	\`state\` text DEFAULT 'draft' NOT NULL,
  	\`start_date\` text,
  	\`end_date\` text,
  	\`presented_cents\` numeric,
  	\`retained_cents\` numeric,
  	\`due_cents\` numeric,
  	\`reasons\` text,
  	\`sample\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`plan_id\`) REFERENCES \`financing_plans\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`payment_claims_title_idx\` ON \`payment_claims\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`payment_claims_plan_idx\` ON \`payment_claims\` (\`plan_id\`);`)
  await db.run(sql`CREATE INDEX \`payment_claims_state_idx\` ON \`payment_claims\` (\`state\`);`)
  await db.run(
    sql`CREATE INDEX \`payment_claims_end_date_idx\` ON \`payment_claims\` (\`end_date\`);`,
  )
  await db.run(sql`CREATE INDEX \`payment_claims_sample_idx\` ON \`payment_claims\` (\`sample\`);`)
  await db.run(
    sql`CREATE INDEX \`payment_claims_updated_at_idx\` ON \`payment_claims\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payment_claims_created_at_idx\` ON \`payment_claims\` (\`created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payment_claims_deleted_at_idx\` ON \`payment_claims\` (\`deleted_at\`);`,
  )
  await db.run(sql`ALTER TABLE \`media\` ADD \`restricted\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`media_restricted_idx\` ON \`media\` (\`restricted\`);`)
  await db.run(
    sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`progress_reports_id\` text(36) REFERENCES progress_reports(id);`,
  )
  await db.run(
    sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`indicators_id\` text(36) REFERENCES indicators(id);`,
  )
  await db.run(
    sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`indicator_values_id\` text(36) REFERENCES indicator_values(id);`,
  )
  await db.run(
    sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`experiments_id\` text(36) REFERENCES experiments(id);`,
  )
  await db.run(
    sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`financing_plans_id\` text(36) REFERENCES financing_plans(id);`,
  )
  await db.run(
    sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`expenses_id\` text(36) REFERENCES expenses(id);`,
  )
  await db.run(
    sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`payment_claims_id\` text(36) REFERENCES payment_claims(id);`,
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
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`progress_reports\`;`)
  await db.run(sql`DROP TABLE \`progress_reports_locales\`;`)
  await db.run(sql`DROP TABLE \`_progress_reports_v\`;`)
  await db.run(sql`DROP TABLE \`_progress_reports_v_locales\`;`)
  await db.run(sql`DROP TABLE \`indicators\`;`)
  await db.run(sql`DROP TABLE \`indicators_locales\`;`)
  await db.run(sql`DROP TABLE \`_indicators_v\`;`)
  await db.run(sql`DROP TABLE \`_indicators_v_locales\`;`)
  await db.run(sql`DROP TABLE \`indicator_values\`;`)
  await db.run(sql`DROP TABLE \`_indicator_values_v\`;`)
  await db.run(sql`DROP TABLE \`experiments_criteria\`;`)
  await db.run(sql`DROP TABLE \`experiments_criteria_locales\`;`)
  await db.run(sql`DROP TABLE \`experiments\`;`)
  await db.run(sql`DROP TABLE \`experiments_locales\`;`)
  await db.run(sql`DROP TABLE \`experiments_rels\`;`)
  await db.run(sql`DROP TABLE \`_experiments_v_version_criteria\`;`)
  await db.run(sql`DROP TABLE \`_experiments_v_version_criteria_locales\`;`)
  await db.run(sql`DROP TABLE \`_experiments_v\`;`)
  await db.run(sql`DROP TABLE \`_experiments_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_experiments_v_rels\`;`)
  await db.run(sql`DROP TABLE \`financing_plans_funders\`;`)
  await db.run(sql`DROP TABLE \`financing_plans_categories\`;`)
  await db.run(sql`DROP TABLE \`financing_plans\`;`)
  await db.run(sql`DROP TABLE \`financing_plans_locales\`;`)
  await db.run(sql`DROP TABLE \`_financing_plans_v_version_funders\`;`)
  await db.run(sql`DROP TABLE \`_financing_plans_v_version_categories\`;`)
  await db.run(sql`DROP TABLE \`_financing_plans_v\`;`)
  await db.run(sql`DROP TABLE \`_financing_plans_v_locales\`;`)
  await db.run(sql`DROP TABLE \`expenses\`;`)
  await db.run(sql`DROP TABLE \`payment_claims\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`axes_id\`) REFERENCES \`axes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`orientations_id\`) REFERENCES \`orientations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`workstreams_id\`) REFERENCES \`workstreams\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`actions_id\`) REFERENCES \`actions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`milestones_id\`) REFERENCES \`milestones\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`deliverables_id\`) REFERENCES \`deliverables\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "axes_id", "orientations_id", "workstreams_id", "actions_id", "milestones_id", "deliverables_id", "committee_members_id", "meetings_id", "agenda_items_id", "attendances_id", "decisions_id", "addenda_id", "events_id", "tracks_id", "rooms_id", "speakers_id", "event_sessions_id", "breaks_id", "tiers_lieux_id", "place_suggestions_id", "support_records_id", "training_modules_id", "training_paths_id", "training_sessions_id", "organisations_id", "communes_id", "media_id", "users_id") SELECT "id", "order", "parent_id", "path", "axes_id", "orientations_id", "workstreams_id", "actions_id", "milestones_id", "deliverables_id", "committee_members_id", "meetings_id", "agenda_items_id", "attendances_id", "decisions_id", "addenda_id", "events_id", "tracks_id", "rooms_id", "speakers_id", "event_sessions_id", "breaks_id", "tiers_lieux_id", "place_suggestions_id", "support_records_id", "training_modules_id", "training_paths_id", "training_sessions_id", "organisations_id", "communes_id", "media_id", "users_id" FROM \`payload_locked_documents_rels\`;`,
  )
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(
    sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`,
  )
  await db.run(sql`PRAGMA foreign_keys=ON;`)
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
  await db.run(sql`DROP INDEX \`media_restricted_idx\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`restricted\`;`)
}
