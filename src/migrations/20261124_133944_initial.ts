import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`axes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` numeric,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`axes_number_idx\` ON \`axes\` (\`number\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`axes_slug_idx\` ON \`axes\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`axes_updated_at_idx\` ON \`axes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`axes_created_at_idx\` ON \`axes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`axes_deleted_at_idx\` ON \`axes\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`axes__status_idx\` ON \`axes\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`axes_locales\` (
  	\`title\` text,
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`axes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`axes_locales_locale_parent_id_unique\` ON \`axes_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_axes_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_number\` numeric,
  	\`version_slug\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`axes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_axes_v_parent_idx\` ON \`_axes_v\` (\`parent_id\`);`)
  await db.run(
    sql`CREATE INDEX \`_axes_v_version_version_number_idx\` ON \`_axes_v\` (\`version_number\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_axes_v_version_version_slug_idx\` ON \`_axes_v\` (\`version_slug\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_axes_v_version_version_updated_at_idx\` ON \`_axes_v\` (\`version_updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_axes_v_version_version_created_at_idx\` ON \`_axes_v\` (\`version_created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_axes_v_version_version_deleted_at_idx\` ON \`_axes_v\` (\`version_deleted_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_axes_v_version_version__status_idx\` ON \`_axes_v\` (\`version__status\`);`,
  )
  await db.run(sql`CREATE INDEX \`_axes_v_created_at_idx\` ON \`_axes_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_axes_v_updated_at_idx\` ON \`_axes_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_axes_v_snapshot_idx\` ON \`_axes_v\` (\`snapshot\`);`)
  await db.run(
    sql`CREATE INDEX \`_axes_v_published_locale_idx\` ON \`_axes_v\` (\`published_locale\`);`,
  )
  await db.run(sql`CREATE INDEX \`_axes_v_latest_idx\` ON \`_axes_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_axes_v_locales\` (
  	\`version_title\` text,
  	\`version_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_axes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_axes_v_locales_locale_parent_id_unique\` ON \`_axes_v_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`orientations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` numeric,
  	\`slug\` text,
  	\`wording_to_confirm\` integer DEFAULT false,
  	\`axis_id\` text(36),
  	\`elected_sponsor\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`axis_id\`) REFERENCES \`axes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`orientations_number_idx\` ON \`orientations\` (\`number\`);`,
  )
  await db.run(sql`CREATE UNIQUE INDEX \`orientations_slug_idx\` ON \`orientations\` (\`slug\`);`)
  await db.run(
    sql`CREATE INDEX \`orientations_wording_to_confirm_idx\` ON \`orientations\` (\`wording_to_confirm\`);`,
  )
  await db.run(sql`CREATE INDEX \`orientations_axis_idx\` ON \`orientations\` (\`axis_id\`);`)
  await db.run(
    sql`CREATE INDEX \`orientations_updated_at_idx\` ON \`orientations\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`orientations_created_at_idx\` ON \`orientations\` (\`created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`orientations_deleted_at_idx\` ON \`orientations\` (\`deleted_at\`);`,
  )
  await db.run(sql`CREATE INDEX \`orientations__status_idx\` ON \`orientations\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`orientations_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`orientations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`orientations_locales_locale_parent_id_unique\` ON \`orientations_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_orientations_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_number\` numeric,
  	\`version_slug\` text,
  	\`version_wording_to_confirm\` integer DEFAULT false,
  	\`version_axis_id\` text(36),
  	\`version_elected_sponsor\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`orientations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_axis_id\`) REFERENCES \`axes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_orientations_v_parent_idx\` ON \`_orientations_v\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_orientations_v_version_version_number_idx\` ON \`_orientations_v\` (\`version_number\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_orientations_v_version_version_slug_idx\` ON \`_orientations_v\` (\`version_slug\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_orientations_v_version_version_wording_to_confirm_idx\` ON \`_orientations_v\` (\`version_wording_to_confirm\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_orientations_v_version_version_axis_idx\` ON \`_orientations_v\` (\`version_axis_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_orientations_v_version_version_updated_at_idx\` ON \`_orientations_v\` (\`version_updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_orientations_v_version_version_created_at_idx\` ON \`_orientations_v\` (\`version_created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_orientations_v_version_version_deleted_at_idx\` ON \`_orientations_v\` (\`version_deleted_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_orientations_v_version_version__status_idx\` ON \`_orientations_v\` (\`version__status\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_orientations_v_created_at_idx\` ON \`_orientations_v\` (\`created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_orientations_v_updated_at_idx\` ON \`_orientations_v\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_orientations_v_snapshot_idx\` ON \`_orientations_v\` (\`snapshot\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_orientations_v_published_locale_idx\` ON \`_orientations_v\` (\`published_locale\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_orientations_v_latest_idx\` ON \`_orientations_v\` (\`latest\`);`,
  )
  await db.run(sql`CREATE TABLE \`_orientations_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_orientations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_orientations_v_locales_locale_parent_id_unique\` ON \`_orientations_v_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`workstreams\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` numeric,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`workstreams_number_idx\` ON \`workstreams\` (\`number\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`workstreams_slug_idx\` ON \`workstreams\` (\`slug\`);`)
  await db.run(
    sql`CREATE INDEX \`workstreams_updated_at_idx\` ON \`workstreams\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`workstreams_created_at_idx\` ON \`workstreams\` (\`created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`workstreams_deleted_at_idx\` ON \`workstreams\` (\`deleted_at\`);`,
  )
  await db.run(sql`CREATE INDEX \`workstreams__status_idx\` ON \`workstreams\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`workstreams_locales\` (
  	\`title\` text,
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`workstreams\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`workstreams_locales_locale_parent_id_unique\` ON \`workstreams_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_workstreams_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_number\` numeric,
  	\`version_slug\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`workstreams\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_workstreams_v_parent_idx\` ON \`_workstreams_v\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_workstreams_v_version_version_number_idx\` ON \`_workstreams_v\` (\`version_number\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_workstreams_v_version_version_slug_idx\` ON \`_workstreams_v\` (\`version_slug\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_workstreams_v_version_version_updated_at_idx\` ON \`_workstreams_v\` (\`version_updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_workstreams_v_version_version_created_at_idx\` ON \`_workstreams_v\` (\`version_created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_workstreams_v_version_version_deleted_at_idx\` ON \`_workstreams_v\` (\`version_deleted_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_workstreams_v_version_version__status_idx\` ON \`_workstreams_v\` (\`version__status\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_workstreams_v_created_at_idx\` ON \`_workstreams_v\` (\`created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_workstreams_v_updated_at_idx\` ON \`_workstreams_v\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_workstreams_v_snapshot_idx\` ON \`_workstreams_v\` (\`snapshot\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_workstreams_v_published_locale_idx\` ON \`_workstreams_v\` (\`published_locale\`);`,
  )
  await db.run(sql`CREATE INDEX \`_workstreams_v_latest_idx\` ON \`_workstreams_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_workstreams_v_locales\` (
  	\`version_title\` text,
  	\`version_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_workstreams_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_workstreams_v_locales_locale_parent_id_unique\` ON \`_workstreams_v_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`actions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`slug\` text,
  	\`wording_to_confirm\` integer DEFAULT false,
  	\`placement_to_confirm\` integer DEFAULT false,
  	\`sample_follow_up\` integer DEFAULT false,
  	\`rank\` numeric,
  	\`status\` text DEFAULT 'upcoming',
  	\`priority\` text DEFAULT 'normal',
  	\`blocked_reason\` text,
  	\`blocked_remedy\` text,
  	\`blocked_helper\` text,
  	\`start_date\` text,
  	\`end_date\` text,
  	\`internal_note\` text,
  	\`source\` text,
  	\`orientation_id\` text(36),
  	\`workstream_id\` text(36),
  	\`lead_department\` text,
  	\`elected_sponsor\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`orientation_id\`) REFERENCES \`orientations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`workstream_id\`) REFERENCES \`workstreams\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`actions_code_idx\` ON \`actions\` (\`code\`);`)
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
  await db.run(sql`CREATE INDEX \`actions_rank_idx\` ON \`actions\` (\`rank\`);`)
  await db.run(sql`CREATE INDEX \`actions_status_idx\` ON \`actions\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`actions_end_date_idx\` ON \`actions\` (\`end_date\`);`)
  await db.run(sql`CREATE INDEX \`actions_orientation_idx\` ON \`actions\` (\`orientation_id\`);`)
  await db.run(sql`CREATE INDEX \`actions_workstream_idx\` ON \`actions\` (\`workstream_id\`);`)
  await db.run(sql`CREATE INDEX \`actions_updated_at_idx\` ON \`actions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`actions_created_at_idx\` ON \`actions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`actions_deleted_at_idx\` ON \`actions\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`actions__status_idx\` ON \`actions\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`actions_locales\` (
  	\`title\` text,
  	\`description\` text,
  	\`objectives\` text,
  	\`public_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`actions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`actions_locales_locale_parent_id_unique\` ON \`actions_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`actions_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	\`organisations_id\` text(36),
  	\`communes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`actions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`communes_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`actions_rels_order_idx\` ON \`actions_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`actions_rels_parent_idx\` ON \`actions_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`actions_rels_path_idx\` ON \`actions_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`actions_rels_users_id_idx\` ON \`actions_rels\` (\`users_id\`);`)
  await db.run(
    sql`CREATE INDEX \`actions_rels_organisations_id_idx\` ON \`actions_rels\` (\`organisations_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`actions_rels_communes_id_idx\` ON \`actions_rels\` (\`communes_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_actions_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_code\` text,
  	\`version_slug\` text,
  	\`version_wording_to_confirm\` integer DEFAULT false,
  	\`version_placement_to_confirm\` integer DEFAULT false,
  	\`version_sample_follow_up\` integer DEFAULT false,
  	\`version_rank\` numeric,
  	\`version_status\` text DEFAULT 'upcoming',
  	\`version_priority\` text DEFAULT 'normal',
  	\`version_blocked_reason\` text,
  	\`version_blocked_remedy\` text,
  	\`version_blocked_helper\` text,
  	\`version_start_date\` text,
  	\`version_end_date\` text,
  	\`version_internal_note\` text,
  	\`version_source\` text,
  	\`version_orientation_id\` text(36),
  	\`version_workstream_id\` text(36),
  	\`version_lead_department\` text,
  	\`version_elected_sponsor\` text,
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
  	FOREIGN KEY (\`version_orientation_id\`) REFERENCES \`orientations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_workstream_id\`) REFERENCES \`workstreams\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_actions_v_parent_idx\` ON \`_actions_v\` (\`parent_id\`);`)
  await db.run(
    sql`CREATE INDEX \`_actions_v_version_version_code_idx\` ON \`_actions_v\` (\`version_code\`);`,
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
    sql`CREATE INDEX \`_actions_v_version_version_rank_idx\` ON \`_actions_v\` (\`version_rank\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_actions_v_version_version_status_idx\` ON \`_actions_v\` (\`version_status\`);`,
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
  await db.run(sql`CREATE TABLE \`_actions_v_locales\` (
  	\`version_title\` text,
  	\`version_description\` text,
  	\`version_objectives\` text,
  	\`version_public_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_actions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_actions_v_locales_locale_parent_id_unique\` ON \`_actions_v_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_actions_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	\`organisations_id\` text(36),
  	\`communes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_actions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`communes_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_actions_v_rels_order_idx\` ON \`_actions_v_rels\` (\`order\`);`)
  await db.run(
    sql`CREATE INDEX \`_actions_v_rels_parent_idx\` ON \`_actions_v_rels\` (\`parent_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`_actions_v_rels_path_idx\` ON \`_actions_v_rels\` (\`path\`);`)
  await db.run(
    sql`CREATE INDEX \`_actions_v_rels_users_id_idx\` ON \`_actions_v_rels\` (\`users_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_actions_v_rels_organisations_id_idx\` ON \`_actions_v_rels\` (\`organisations_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_actions_v_rels_communes_id_idx\` ON \`_actions_v_rels\` (\`communes_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`milestones\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`action_id\` text(36),
  	\`due_date\` text,
  	\`done_date\` text,
  	\`weight\` numeric DEFAULT 1,
  	\`sample\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`action_id\`) REFERENCES \`actions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`milestones_action_idx\` ON \`milestones\` (\`action_id\`);`)
  await db.run(sql`CREATE INDEX \`milestones_due_date_idx\` ON \`milestones\` (\`due_date\`);`)
  await db.run(sql`CREATE INDEX \`milestones_done_date_idx\` ON \`milestones\` (\`done_date\`);`)
  await db.run(sql`CREATE INDEX \`milestones_sample_idx\` ON \`milestones\` (\`sample\`);`)
  await db.run(sql`CREATE INDEX \`milestones_updated_at_idx\` ON \`milestones\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`milestones_created_at_idx\` ON \`milestones\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`milestones_deleted_at_idx\` ON \`milestones\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`milestones__status_idx\` ON \`milestones\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`milestones_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`milestones\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`milestones_locales_locale_parent_id_unique\` ON \`milestones_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_milestones_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_action_id\` text(36),
  	\`version_due_date\` text,
  	\`version_done_date\` text,
  	\`version_weight\` numeric DEFAULT 1,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`milestones\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_action_id\`) REFERENCES \`actions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_milestones_v_parent_idx\` ON \`_milestones_v\` (\`parent_id\`);`)
  await db.run(
    sql`CREATE INDEX \`_milestones_v_version_version_action_idx\` ON \`_milestones_v\` (\`version_action_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_milestones_v_version_version_due_date_idx\` ON \`_milestones_v\` (\`version_due_date\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_milestones_v_version_version_done_date_idx\` ON \`_milestones_v\` (\`version_done_date\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_milestones_v_version_version_sample_idx\` ON \`_milestones_v\` (\`version_sample\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_milestones_v_version_version_updated_at_idx\` ON \`_milestones_v\` (\`version_updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_milestones_v_version_version_created_at_idx\` ON \`_milestones_v\` (\`version_created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_milestones_v_version_version_deleted_at_idx\` ON \`_milestones_v\` (\`version_deleted_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_milestones_v_version_version__status_idx\` ON \`_milestones_v\` (\`version__status\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_milestones_v_created_at_idx\` ON \`_milestones_v\` (\`created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_milestones_v_updated_at_idx\` ON \`_milestones_v\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_milestones_v_snapshot_idx\` ON \`_milestones_v\` (\`snapshot\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_milestones_v_published_locale_idx\` ON \`_milestones_v\` (\`published_locale\`);`,
  )
  await db.run(sql`CREATE INDEX \`_milestones_v_latest_idx\` ON \`_milestones_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_milestones_v_locales\` (
  	\`version_label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_milestones_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_milestones_v_locales_locale_parent_id_unique\` ON \`_milestones_v_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`deliverables\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`action_id\` text(36),
  	\`file_id\` text(36),
  	\`link\` text,
  	\`date\` text,
  	\`sample\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`action_id\`) REFERENCES \`actions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`deliverables_action_idx\` ON \`deliverables\` (\`action_id\`);`)
  await db.run(sql`CREATE INDEX \`deliverables_file_idx\` ON \`deliverables\` (\`file_id\`);`)
  await db.run(sql`CREATE INDEX \`deliverables_date_idx\` ON \`deliverables\` (\`date\`);`)
  await db.run(sql`CREATE INDEX \`deliverables_sample_idx\` ON \`deliverables\` (\`sample\`);`)
  await db.run(
    sql`CREATE INDEX \`deliverables_updated_at_idx\` ON \`deliverables\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`deliverables_created_at_idx\` ON \`deliverables\` (\`created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`deliverables_deleted_at_idx\` ON \`deliverables\` (\`deleted_at\`);`,
  )
  await db.run(sql`CREATE INDEX \`deliverables__status_idx\` ON \`deliverables\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`deliverables_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`deliverables\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`deliverables_locales_locale_parent_id_unique\` ON \`deliverables_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_deliverables_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_action_id\` text(36),
  	\`version_file_id\` text(36),
  	\`version_link\` text,
  	\`version_date\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`deliverables\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_action_id\`) REFERENCES \`actions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_deliverables_v_parent_idx\` ON \`_deliverables_v\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_deliverables_v_version_version_action_idx\` ON \`_deliverables_v\` (\`version_action_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_deliverables_v_version_version_file_idx\` ON \`_deliverables_v\` (\`version_file_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_deliverables_v_version_version_date_idx\` ON \`_deliverables_v\` (\`version_date\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_deliverables_v_version_version_sample_idx\` ON \`_deliverables_v\` (\`version_sample\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_deliverables_v_version_version_updated_at_idx\` ON \`_deliverables_v\` (\`version_updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_deliverables_v_version_version_created_at_idx\` ON \`_deliverables_v\` (\`version_created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_deliverables_v_version_version_deleted_at_idx\` ON \`_deliverables_v\` (\`version_deleted_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_deliverables_v_version_version__status_idx\` ON \`_deliverables_v\` (\`version__status\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_deliverables_v_created_at_idx\` ON \`_deliverables_v\` (\`created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_deliverables_v_updated_at_idx\` ON \`_deliverables_v\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_deliverables_v_snapshot_idx\` ON \`_deliverables_v\` (\`snapshot\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_deliverables_v_published_locale_idx\` ON \`_deliverables_v\` (\`published_locale\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_deliverables_v_latest_idx\` ON \`_deliverables_v\` (\`latest\`);`,
  )
  await db.run(sql`CREATE TABLE \`_deliverables_v_locales\` (
  	\`version_title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_deliverables_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_deliverables_v_locales_locale_parent_id_unique\` ON \`_deliverables_v_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`organisations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`slug\` text,
  	\`kind\` text DEFAULT 'other',
  	\`website\` text,
  	\`logo_id\` text(36),
  	\`contact_name\` text,
  	\`contact_email\` text,
  	\`contact_phone\` text,
  	\`sample\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_name_idx\` ON \`organisations\` (\`name\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`organisations_slug_idx\` ON \`organisations\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`organisations_logo_idx\` ON \`organisations\` (\`logo_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_sample_idx\` ON \`organisations\` (\`sample\`);`)
  await db.run(
    sql`CREATE INDEX \`organisations_updated_at_idx\` ON \`organisations\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`organisations_created_at_idx\` ON \`organisations\` (\`created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`organisations_deleted_at_idx\` ON \`organisations\` (\`deleted_at\`);`,
  )
  await db.run(sql`CREATE INDEX \`organisations__status_idx\` ON \`organisations\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`organisations_locales\` (
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`organisations_locales_locale_parent_id_unique\` ON \`organisations_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_organisations_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text,
  	\`version_slug\` text,
  	\`version_kind\` text DEFAULT 'other',
  	\`version_website\` text,
  	\`version_logo_id\` text(36),
  	\`version_contact_name\` text,
  	\`version_contact_email\` text,
  	\`version_contact_phone\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_organisations_v_parent_idx\` ON \`_organisations_v\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_organisations_v_version_version_name_idx\` ON \`_organisations_v\` (\`version_name\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_organisations_v_version_version_slug_idx\` ON \`_organisations_v\` (\`version_slug\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_organisations_v_version_version_logo_idx\` ON \`_organisations_v\` (\`version_logo_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_organisations_v_version_version_sample_idx\` ON \`_organisations_v\` (\`version_sample\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_organisations_v_version_version_updated_at_idx\` ON \`_organisations_v\` (\`version_updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_organisations_v_version_version_created_at_idx\` ON \`_organisations_v\` (\`version_created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_organisations_v_version_version_deleted_at_idx\` ON \`_organisations_v\` (\`version_deleted_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_organisations_v_version_version__status_idx\` ON \`_organisations_v\` (\`version__status\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_organisations_v_created_at_idx\` ON \`_organisations_v\` (\`created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_organisations_v_updated_at_idx\` ON \`_organisations_v\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_organisations_v_snapshot_idx\` ON \`_organisations_v\` (\`snapshot\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_organisations_v_published_locale_idx\` ON \`_organisations_v\` (\`published_locale\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_organisations_v_latest_idx\` ON \`_organisations_v\` (\`latest\`);`,
  )
  await db.run(sql`CREATE TABLE \`_organisations_v_locales\` (
  	\`version_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_organisations_v_locales_locale_parent_id_unique\` ON \`_organisations_v_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`communes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`insee_code\` text NOT NULL,
  	\`population\` numeric,
  	\`latitude\` numeric,
  	\`longitude\` numeric,
  	\`member_since\` text,
  	\`member_until\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`communes_name_idx\` ON \`communes\` (\`name\`);`)
  await db.run(
    sql`CREATE UNIQUE INDEX \`communes_insee_code_idx\` ON \`communes\` (\`insee_code\`);`,
  )
  await db.run(sql`CREATE INDEX \`communes_member_since_idx\` ON \`communes\` (\`member_since\`);`)
  await db.run(sql`CREATE INDEX \`communes_member_until_idx\` ON \`communes\` (\`member_until\`);`)
  await db.run(sql`CREATE INDEX \`communes_updated_at_idx\` ON \`communes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`communes_created_at_idx\` ON \`communes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`communes_deleted_at_idx\` ON \`communes\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`communes_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`communes_texts_order_parent\` ON \`communes_texts\` (\`order\`,\`parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`credit\` text,
  	\`is_public\` integer DEFAULT false,
  	\`sample\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_thumbnail_url\` text,
  	\`sizes_thumbnail_width\` numeric,
  	\`sizes_thumbnail_height\` numeric,
  	\`sizes_thumbnail_mime_type\` text,
  	\`sizes_thumbnail_filesize\` numeric,
  	\`sizes_thumbnail_filename\` text,
  	\`sizes_card_url\` text,
  	\`sizes_card_width\` numeric,
  	\`sizes_card_height\` numeric,
  	\`sizes_card_mime_type\` text,
  	\`sizes_card_filesize\` numeric,
  	\`sizes_card_filename\` text,
  	\`sizes_wide_url\` text,
  	\`sizes_wide_width\` numeric,
  	\`sizes_wide_height\` numeric,
  	\`sizes_wide_mime_type\` text,
  	\`sizes_wide_filesize\` numeric,
  	\`sizes_wide_filename\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`media_is_public_idx\` ON \`media\` (\`is_public\`);`)
  await db.run(sql`CREATE INDEX \`media_sample_idx\` ON \`media\` (\`sample\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`media_deleted_at_idx\` ON \`media\` (\`deleted_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(
    sql`CREATE INDEX \`media_sizes_thumbnail_sizes_thumbnail_filename_idx\` ON \`media\` (\`sizes_thumbnail_filename\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`media_sizes_card_sizes_card_filename_idx\` ON \`media\` (\`sizes_card_filename\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`media_sizes_wide_sizes_wide_filename_idx\` ON \`media\` (\`sizes_wide_filename\`);`,
  )
  await db.run(sql`CREATE TABLE \`media_locales\` (
  	\`alt\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`media_locales_locale_parent_id_unique\` ON \`media_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(
    sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`role\` text DEFAULT 'committee-member' NOT NULL,
  	\`department\` text,
  	\`sample\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`enable_a_p_i_key\` integer,
  	\`api_key\` text,
  	\`api_key_index\` text,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_role_idx\` ON \`users\` (\`role\`);`)
  await db.run(sql`CREATE INDEX \`users_sample_idx\` ON \`users\` (\`sample\`);`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`users_deleted_at_idx\` ON \`users\` (\`deleted_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_log\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`executed_at\` text NOT NULL,
  	\`completed_at\` text NOT NULL,
  	\`task_slug\` text NOT NULL,
  	\`task_i_d\` text NOT NULL,
  	\`input\` text,
  	\`output\` text,
  	\`state\` text NOT NULL,
  	\`error\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`payload_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`payload_jobs_log_order_idx\` ON \`payload_jobs_log\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_jobs_log_parent_id_idx\` ON \`payload_jobs_log\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`payload_jobs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`input\` text,
  	\`completed_at\` text,
  	\`total_tried\` numeric DEFAULT 0,
  	\`has_error\` integer DEFAULT false,
  	\`error\` text,
  	\`task_slug\` text,
  	\`queue\` text DEFAULT 'default',
  	\`wait_until\` text,
  	\`processing\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(
    sql`CREATE INDEX \`payload_jobs_completed_at_idx\` ON \`payload_jobs\` (\`completed_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_jobs_total_tried_idx\` ON \`payload_jobs\` (\`total_tried\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_jobs_has_error_idx\` ON \`payload_jobs\` (\`has_error\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_jobs_task_slug_idx\` ON \`payload_jobs\` (\`task_slug\`);`,
  )
  await db.run(sql`CREATE INDEX \`payload_jobs_queue_idx\` ON \`payload_jobs\` (\`queue\`);`)
  await db.run(
    sql`CREATE INDEX \`payload_jobs_wait_until_idx\` ON \`payload_jobs\` (\`wait_until\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_jobs_processing_idx\` ON \`payload_jobs\` (\`processing\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_jobs_updated_at_idx\` ON \`payload_jobs\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_jobs_created_at_idx\` ON \`payload_jobs\` (\`created_at\`);`,
  )
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`,
  )
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
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
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`communes_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
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
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(
    sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`,
  )
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(
    sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`,
  )
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`axes\`;`)
  await db.run(sql`DROP TABLE \`axes_locales\`;`)
  await db.run(sql`DROP TABLE \`_axes_v\`;`)
  await db.run(sql`DROP TABLE \`_axes_v_locales\`;`)
  await db.run(sql`DROP TABLE \`orientations\`;`)
  await db.run(sql`DROP TABLE \`orientations_locales\`;`)
  await db.run(sql`DROP TABLE \`_orientations_v\`;`)
  await db.run(sql`DROP TABLE \`_orientations_v_locales\`;`)
  await db.run(sql`DROP TABLE \`workstreams\`;`)
  await db.run(sql`DROP TABLE \`workstreams_locales\`;`)
  await db.run(sql`DROP TABLE \`_workstreams_v\`;`)
  await db.run(sql`DROP TABLE \`_workstreams_v_locales\`;`)
  await db.run(sql`DROP TABLE \`actions\`;`)
  await db.run(sql`DROP TABLE \`actions_locales\`;`)
  await db.run(sql`DROP TABLE \`actions_rels\`;`)
  await db.run(sql`DROP TABLE \`_actions_v\`;`)
  await db.run(sql`DROP TABLE \`_actions_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_actions_v_rels\`;`)
  await db.run(sql`DROP TABLE \`milestones\`;`)
  await db.run(sql`DROP TABLE \`milestones_locales\`;`)
  await db.run(sql`DROP TABLE \`_milestones_v\`;`)
  await db.run(sql`DROP TABLE \`_milestones_v_locales\`;`)
  await db.run(sql`DROP TABLE \`deliverables\`;`)
  await db.run(sql`DROP TABLE \`deliverables_locales\`;`)
  await db.run(sql`DROP TABLE \`_deliverables_v\`;`)
  await db.run(sql`DROP TABLE \`_deliverables_v_locales\`;`)
  await db.run(sql`DROP TABLE \`organisations\`;`)
  await db.run(sql`DROP TABLE \`organisations_locales\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_locales\`;`)
  await db.run(sql`DROP TABLE \`communes\`;`)
  await db.run(sql`DROP TABLE \`communes_texts\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`media_locales\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_log\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
}
