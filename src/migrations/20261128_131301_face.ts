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
  await db.run(
    sql`ALTER TABLE \`axes\` ADD \`updated_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`,
  )
  await db.run(sql`CREATE INDEX \`axes_updated_by_idx\` ON \`axes\` (\`updated_by_id\`);`)
  await db.run(
    sql`ALTER TABLE \`_axes_v\` ADD \`version_updated_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`,
  )
  await db.run(
    sql`CREATE INDEX \`_axes_v_version_version_updated_by_idx\` ON \`_axes_v\` (\`version_updated_by_id\`);`,
  )
  await db.run(
    sql`ALTER TABLE \`orientations\` ADD \`updated_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`,
  )
  await db.run(
    sql`CREATE INDEX \`orientations_updated_by_idx\` ON \`orientations\` (\`updated_by_id\`);`,
  )
  await db.run(
    sql`ALTER TABLE \`_orientations_v\` ADD \`version_updated_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`,
  )
  await db.run(
    sql`CREATE INDEX \`_orientations_v_version_version_updated_by_idx\` ON \`_orientations_v\` (\`version_updated_by_id\`);`,
  )
  await db.run(
    sql`ALTER TABLE \`workstreams\` ADD \`updated_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`,
  )
  await db.run(
    sql`CREATE INDEX \`workstreams_updated_by_idx\` ON \`workstreams\` (\`updated_by_id\`);`,
  )
  await db.run(
    sql`ALTER TABLE \`_workstreams_v\` ADD \`version_updated_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`,
  )
  await db.run(
    sql`CREATE INDEX \`_workstreams_v_version_version_updated_by_idx\` ON \`_workstreams_v\` (\`version_updated_by_id\`);`,
  )
  await db.run(
    sql`ALTER TABLE \`actions\` ADD \`updated_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`,
  )
  await db.run(sql`CREATE INDEX \`actions_updated_by_idx\` ON \`actions\` (\`updated_by_id\`);`)
  await db.run(
    sql`ALTER TABLE \`_actions_v\` ADD \`version_updated_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`,
  )
  await db.run(
    sql`CREATE INDEX \`_actions_v_version_version_updated_by_idx\` ON \`_actions_v\` (\`version_updated_by_id\`);`,
  )
  await db.run(
    sql`ALTER TABLE \`milestones\` ADD \`updated_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`,
  )
  await db.run(
    sql`CREATE INDEX \`milestones_updated_by_idx\` ON \`milestones\` (\`updated_by_id\`);`,
  )
  await db.run(
    sql`ALTER TABLE \`_milestones_v\` ADD \`version_updated_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`,
  )
  await db.run(
    sql`CREATE INDEX \`_milestones_v_version_version_updated_by_idx\` ON \`_milestones_v\` (\`version_updated_by_id\`);`,
  )
  await db.run(
    sql`ALTER TABLE \`deliverables\` ADD \`updated_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`,
  )
  await db.run(
    sql`CREATE INDEX \`deliverables_updated_by_idx\` ON \`deliverables\` (\`updated_by_id\`);`,
  )
  await db.run(
    sql`ALTER TABLE \`_deliverables_v\` ADD \`version_updated_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`,
  )
  await db.run(
    sql`CREATE INDEX \`_deliverables_v_version_version_updated_by_idx\` ON \`_deliverables_v\` (\`version_updated_by_id\`);`,
  )
  await db.run(
    sql`ALTER TABLE \`progress_reports\` ADD \`updated_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`,
  )
  await db.run(
    sql`CREATE INDEX \`progress_reports_updated_by_idx\` ON \`progress_reports\` (\`updated_by_id\`);`,
  )
  await db.run(
    sql`ALTER TABLE \`_progress_reports_v\` ADD \`version_updated_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`,
  )
  await db.run(
    sql`CREATE INDEX \`_progress_reports_v_version_version_updated_by_idx\` ON \`_progress_reports_v\` (\`version_updated_by_id\`);`,
  )
  await db.run(
    sql`ALTER TABLE \`indicators\` ADD \`updated_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`,
  )
  await db.run(
    sql`CREATE INDEX \`indicators_updated_by_idx\` ON \`indicators\` (\`updated_by_id\`);`,
  )
  await db.run(
    sql`ALTER TABLE \`_indicators_v\` ADD \`version_updated_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`,
  )
  await db.run(
    sql`CREATE INDEX \`_indicators_v_version_version_updated_by_idx\` ON \`_indicators_v\` (\`version_updated_by_id\`);`,
  )
  await db.run(
    sql`ALTER TABLE \`indicator_values\` ADD \`updated_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`,
  )
  await db.run(
    sql`CREATE INDEX \`indicator_values_updated_by_idx\` ON \`indicator_values\` (\`updated_by_id\`);`,
  )
  await db.run(
    sql`ALTER TABLE \`_indicator_values_v\` ADD \`version_updated_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`,
  )
  await db.run(
    sql`CREATE INDEX \`_indicator_values_v_version_version_updated_by_idx\` ON \`_indicator_values_v\` (\`version_updated_by_id\`);`,
  )
  await db.run(
    sql`ALTER TABLE \`experiments\` ADD \`updated_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`,
  )
  await db.run(
    sql`CREATE INDEX \`experiments_updated_by_idx\` ON \`experiments\` (\`updated_by_id\`);`,
  )
  await db.run(
    sql`ALTER TABLE \`_experiments_v\` ADD \`version_updated_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`,
  )
  await db.run(
    sql`CREATE INDEX \`_experiments_v_version_version_updated_by_idx\` ON \`_experiments_v\` (\`version_updated_by_id\`);`,
  )
  await db.run(
    sql`ALTER TABLE \`financing_plans\` ADD \`updated_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`,
  )
  await db.run(
    sql`CREATE INDEX \`financing_plans_updated_by_idx\` ON \`financing_plans\` (\`updated_by_id\`);`,
  )
  await db.run(
    sql`ALTER TABLE \`_financing_plans_v\` ADD \`version_updated_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`,
  )
  await db.run(
    sql`CREATE INDEX \`_financing_plans_v_version_version_updated_by_idx\` ON \`_financing_plans_v\` (\`version_updated_by_id\`);`,
  )
  await db.run(
    sql`ALTER TABLE \`meetings\` ADD \`updated_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`,
  )
  await db.run(sql`CREATE INDEX \`meetings_updated_by_idx\` ON \`meetings\` (\`updated_by_id\`);`)
  await db.run(
    sql`ALTER TABLE \`_meetings_v\` ADD \`version_updated_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`,
  )
  await db.run(
    sql`CREATE INDEX \`_meetings_v_version_version_updated_by_idx\` ON \`_meetings_v\` (\`version_updated_by_id\`);`,
  )
  await db.run(
    sql`ALTER TABLE \`decisions\` ADD \`updated_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`,
  )
  await db.run(sql`CREATE INDEX \`decisions_updated_by_idx\` ON \`decisions\` (\`updated_by_id\`);`)
  await db.run(
    sql`ALTER TABLE \`_decisions_v\` ADD \`version_updated_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`,
  )
  await db.run(
    sql`CREATE INDEX \`_decisions_v_version_version_updated_by_idx\` ON \`_decisions_v\` (\`version_updated_by_id\`);`,
  )
  await db.run(
    sql`ALTER TABLE \`events\` ADD \`updated_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`,
  )
  await db.run(sql`CREATE INDEX \`events_updated_by_idx\` ON \`events\` (\`updated_by_id\`);`)
  await db.run(
    sql`ALTER TABLE \`_events_v\` ADD \`version_updated_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`,
  )
  await db.run(
    sql`CREATE INDEX \`_events_v_version_version_updated_by_idx\` ON \`_events_v\` (\`version_updated_by_id\`);`,
  )
  await db.run(
    sql`ALTER TABLE \`tracks\` ADD \`updated_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`,
  )
  await db.run(sql`CREATE INDEX \`tracks_updated_by_idx\` ON \`tracks\` (\`updated_by_id\`);`)
  await db.run(
    sql`ALTER TABLE \`_tracks_v\` ADD \`version_updated_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`,
  )
  await db.run(
    sql`CREATE INDEX \`_tracks_v_version_version_updated_by_idx\` ON \`_tracks_v\` (\`version_updated_by_id\`);`,
  )
  await db.run(
    sql`ALTER TABLE \`rooms\` ADD \`updated_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`,
  )
  await db.run(sql`CREATE INDEX \`rooms_updated_by_idx\` ON \`rooms\` (\`updated_by_id\`);`)
  await db.run(
    sql`ALTER TABLE \`_rooms_v\` ADD \`version_updated_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`,
  )
  await db.run(
    sql`CREATE INDEX \`_rooms_v_version_version_updated_by_idx\` ON \`_rooms_v\` (\`version_updated_by_id\`);`,
  )
  await db.run(
    sql`ALTER TABLE \`speakers\` ADD \`updated_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`,
  )
  await db.run(sql`CREATE INDEX \`speakers_updated_by_idx\` ON \`speakers\` (\`updated_by_id\`);`)
  await db.run(
    sql`ALTER TABLE \`_speakers_v\` ADD \`version_updated_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`,
  )
  await db.run(
    sql`CREATE INDEX \`_speakers_v_version_version_updated_by_idx\` ON \`_speakers_v\` (\`version_updated_by_id\`);`,
  )
  await db.run(
    sql`ALTER TABLE \`event_sessions\` ADD \`updated_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`,
  )
  await db.run(
    sql`CREATE INDEX \`event_sessions_updated_by_idx\` ON \`event_sessions\` (\`updated_by_id\`);`,
  )
  await db.run(
    sql`ALTER TABLE \`_event_sessions_v\` ADD \`version_updated_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`,
  )
  await db.run(
    sql`CREATE INDEX \`_event_sessions_v_version_version_updated_by_idx\` ON \`_event_sessions_v\` (\`version_updated_by_id\`);`,
  )
  await db.run(
    sql`ALTER TABLE \`breaks\` ADD \`updated_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`,
  )
  await db.run(sql`CREATE INDEX \`breaks_updated_by_idx\` ON \`breaks\` (\`updated_by_id\`);`)
  await db.run(
    sql`ALTER TABLE \`_breaks_v\` ADD \`version_updated_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`,
  )
  await db.run(
    sql`CREATE INDEX \`_breaks_v_version_version_updated_by_idx\` ON \`_breaks_v\` (\`version_updated_by_id\`);`,
  )
  await db.run(
    sql`ALTER TABLE \`tiers_lieux\` ADD \`updated_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`,
  )
  await db.run(
    sql`CREATE INDEX \`tiers_lieux_updated_by_idx\` ON \`tiers_lieux\` (\`updated_by_id\`);`,
  )
  await db.run(
    sql`ALTER TABLE \`_tiers_lieux_v\` ADD \`version_updated_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`,
  )
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_version_version_updated_by_idx\` ON \`_tiers_lieux_v\` (\`version_updated_by_id\`);`,
  )
  await db.run(
    sql`ALTER TABLE \`training_modules\` ADD \`updated_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`,
  )
  await db.run(
    sql`CREATE INDEX \`training_modules_updated_by_idx\` ON \`training_modules\` (\`updated_by_id\`);`,
  )
  await db.run(
    sql`ALTER TABLE \`_training_modules_v\` ADD \`version_updated_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`,
  )
  await db.run(
    sql`CREATE INDEX \`_training_modules_v_version_version_updated_by_idx\` ON \`_training_modules_v\` (\`version_updated_by_id\`);`,
  )
  await db.run(
    sql`ALTER TABLE \`training_paths\` ADD \`updated_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`,
  )
  await db.run(
    sql`CREATE INDEX \`training_paths_updated_by_idx\` ON \`training_paths\` (\`updated_by_id\`);`,
  )
  await db.run(
    sql`ALTER TABLE \`_training_paths_v\` ADD \`version_updated_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`,
  )
  await db.run(
    sql`CREATE INDEX \`_training_paths_v_version_version_updated_by_idx\` ON \`_training_paths_v\` (\`version_updated_by_id\`);`,
  )
  await db.run(
    sql`ALTER TABLE \`training_sessions\` ADD \`updated_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`,
  )
  await db.run(
    sql`CREATE INDEX \`training_sessions_updated_by_idx\` ON \`training_sessions\` (\`updated_by_id\`);`,
  )
  await db.run(
    sql`ALTER TABLE \`_training_sessions_v\` ADD \`version_updated_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`,
  )
  await db.run(
    sql`CREATE INDEX \`_training_sessions_v_version_version_updated_by_idx\` ON \`_training_sessions_v\` (\`version_updated_by_id\`);`,
  )
  await db.run(
    sql`ALTER TABLE \`organisations\` ADD \`updated_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`,
  )
  await db.run(
    sql`CREATE INDEX \`organisations_updated_by_idx\` ON \`organisations\` (\`updated_by_id\`);`,
  )
  await db.run(
    sql`ALTER TABLE \`_organisations_v\` ADD \`version_updated_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`,
  )
  await db.run(
    sql`CREATE INDEX \`_organisations_v_version_version_updated_by_idx\` ON \`_organisations_v\` (\`version_updated_by_id\`);`,
  )
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`milestones_postponements\`;`)
  await db.run(sql`DROP TABLE \`_milestones_v_version_postponements\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_axes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` numeric,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new_axes\`("id", "number", "slug", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "number", "slug", "updated_at", "created_at", "deleted_at", "_status" FROM \`axes\`;`,
  )
  await db.run(sql`DROP TABLE \`axes\`;`)
  await db.run(sql`ALTER TABLE \`__new_axes\` RENAME TO \`axes\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE UNIQUE INDEX \`axes_number_idx\` ON \`axes\` (\`number\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`axes_slug_idx\` ON \`axes\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`axes_updated_at_idx\` ON \`axes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`axes_created_at_idx\` ON \`axes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`axes_deleted_at_idx\` ON \`axes\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`axes__status_idx\` ON \`axes\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__axes_v\` (
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
  await db.run(
    sql`INSERT INTO \`__new__axes_v\`("id", "parent_id", "version_number", "version_slug", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_number", "version_slug", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_axes_v\`;`,
  )
  await db.run(sql`DROP TABLE \`_axes_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__axes_v\` RENAME TO \`_axes_v\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_orientations\` (
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
    sql`INSERT INTO \`__new_orientations\`("id", "number", "slug", "wording_to_confirm", "axis_id", "elected_sponsor", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "number", "slug", "wording_to_confirm", "axis_id", "elected_sponsor", "updated_at", "created_at", "deleted_at", "_status" FROM \`orientations\`;`,
  )
  await db.run(sql`DROP TABLE \`orientations\`;`)
  await db.run(sql`ALTER TABLE \`__new_orientations\` RENAME TO \`orientations\`;`)
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
  await db.run(sql`CREATE TABLE \`__new__orientations_v\` (
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
    sql`INSERT INTO \`__new__orientations_v\`("id", "parent_id", "version_number", "version_slug", "version_wording_to_confirm", "version_axis_id", "version_elected_sponsor", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_number", "version_slug", "version_wording_to_confirm", "version_axis_id", "version_elected_sponsor", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_orientations_v\`;`,
  )
  await db.run(sql`DROP TABLE \`_orientations_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__orientations_v\` RENAME TO \`_orientations_v\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_workstreams\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` numeric,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new_workstreams\`("id", "number", "slug", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "number", "slug", "updated_at", "created_at", "deleted_at", "_status" FROM \`workstreams\`;`,
  )
  await db.run(sql`DROP TABLE \`workstreams\`;`)
  await db.run(sql`ALTER TABLE \`__new_workstreams\` RENAME TO \`workstreams\`;`)
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
  await db.run(sql`CREATE TABLE \`__new__workstreams_v\` (
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
    sql`INSERT INTO \`__new__workstreams_v\`("id", "parent_id", "version_number", "version_slug", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_number", "version_slug", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_workstreams_v\`;`,
  )
  await db.run(sql`DROP TABLE \`_workstreams_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__workstreams_v\` RENAME TO \`_workstreams_v\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_actions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`slug\` text,
  	\`wording_to_confirm\` integer DEFAULT false,
  	\`placement_to_confirm\` integer DEFAULT false,
  	\`sample_follow_up\` integer DEFAULT false,
  	\`status_since\` text,
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
  await db.run(
    sql`INSERT INTO \`__new_actions\`("id", "code", "slug", "wording_to_confirm", "placement_to_confirm", "sample_follow_up", "status_since", "rank", "status", "priority", "blocked_reason", "blocked_remedy", "blocked_helper", "start_date", "end_date", "internal_note", "source", "orientation_id", "workstream_id", "lead_department", "elected_sponsor", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "code", "slug", "wording_to_confirm", "placement_to_confirm", "sample_follow_up", "status_since", "rank", "status", "priority", "blocked_reason", "blocked_remedy", "blocked_helper", "start_date", "end_date", "internal_note", "source", "orientation_id", "workstream_id", "lead_department", "elected_sponsor", "updated_at", "created_at", "deleted_at", "_status" FROM \`actions\`;`,
  )
  await db.run(sql`DROP TABLE \`actions\`;`)
  await db.run(sql`ALTER TABLE \`__new_actions\` RENAME TO \`actions\`;`)
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
  await db.run(sql`CREATE TABLE \`__new__actions_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_code\` text,
  	\`version_slug\` text,
  	\`version_wording_to_confirm\` integer DEFAULT false,
  	\`version_placement_to_confirm\` integer DEFAULT false,
  	\`version_sample_follow_up\` integer DEFAULT false,
  	\`version_status_since\` text,
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
  await db.run(
    sql`INSERT INTO \`__new__actions_v\`("id", "parent_id", "version_code", "version_slug", "version_wording_to_confirm", "version_placement_to_confirm", "version_sample_follow_up", "version_status_since", "version_rank", "version_status", "version_priority", "version_blocked_reason", "version_blocked_remedy", "version_blocked_helper", "version_start_date", "version_end_date", "version_internal_note", "version_source", "version_orientation_id", "version_workstream_id", "version_lead_department", "version_elected_sponsor", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_code", "version_slug", "version_wording_to_confirm", "version_placement_to_confirm", "version_sample_follow_up", "version_status_since", "version_rank", "version_status", "version_priority", "version_blocked_reason", "version_blocked_remedy", "version_blocked_helper", "version_start_date", "version_end_date", "version_internal_note", "version_source", "version_orientation_id", "version_workstream_id", "version_lead_department", "version_elected_sponsor", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_actions_v\`;`,
  )
  await db.run(sql`DROP TABLE \`_actions_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__actions_v\` RENAME TO \`_actions_v\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_milestones\` (
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
  await db.run(
    sql`INSERT INTO \`__new_milestones\`("id", "action_id", "due_date", "done_date", "weight", "sample", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "action_id", "due_date", "done_date", "weight", "sample", "updated_at", "created_at", "deleted_at", "_status" FROM \`milestones\`;`,
  )
  await db.run(sql`DROP TABLE \`milestones\`;`)
  await db.run(sql`ALTER TABLE \`__new_milestones\` RENAME TO \`milestones\`;`)
  await db.run(sql`CREATE INDEX \`milestones_action_idx\` ON \`milestones\` (\`action_id\`);`)
  await db.run(sql`CREATE INDEX \`milestones_due_date_idx\` ON \`milestones\` (\`due_date\`);`)
  await db.run(sql`CREATE INDEX \`milestones_done_date_idx\` ON \`milestones\` (\`done_date\`);`)
  await db.run(sql`CREATE INDEX \`milestones_sample_idx\` ON \`milestones\` (\`sample\`);`)
  await db.run(sql`CREATE INDEX \`milestones_updated_at_idx\` ON \`milestones\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`milestones_created_at_idx\` ON \`milestones\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`milestones_deleted_at_idx\` ON \`milestones\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`milestones__status_idx\` ON \`milestones\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__milestones_v\` (
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
  await db.run(
    sql`INSERT INTO \`__new__milestones_v\`("id", "parent_id", "version_action_id", "version_due_date", "version_done_date", "version_weight", "version_sample", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_action_id", "version_due_date", "version_done_date", "version_weight", "version_sample", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_milestones_v\`;`,
  )
  await db.run(sql`DROP TABLE \`_milestones_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__milestones_v\` RENAME TO \`_milestones_v\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_deliverables\` (
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
  await db.run(
    sql`INSERT INTO \`__new_deliverables\`("id", "action_id", "file_id", "link", "date", "sample", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "action_id", "file_id", "link", "date", "sample", "updated_at", "created_at", "deleted_at", "_status" FROM \`deliverables\`;`,
  )
  await db.run(sql`DROP TABLE \`deliverables\`;`)
  await db.run(sql`ALTER TABLE \`__new_deliverables\` RENAME TO \`deliverables\`;`)
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
  await db.run(sql`CREATE TABLE \`__new__deliverables_v\` (
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
    sql`INSERT INTO \`__new__deliverables_v\`("id", "parent_id", "version_action_id", "version_file_id", "version_link", "version_date", "version_sample", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_action_id", "version_file_id", "version_link", "version_date", "version_sample", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_deliverables_v\`;`,
  )
  await db.run(sql`DROP TABLE \`_deliverables_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__deliverables_v\` RENAME TO \`_deliverables_v\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_progress_reports\` (
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
    sql`INSERT INTO \`__new_progress_reports\`("id", "action_id", "date", "weather", "weather_reason", "risks", "completes_id", "author_id", "suggested_weather", "published_at", "sample", "updated_at", "created_at", "_status") SELECT "id", "action_id", "date", "weather", "weather_reason", "risks", "completes_id", "author_id", "suggested_weather", "published_at", "sample", "updated_at", "created_at", "_status" FROM \`progress_reports\`;`,
  )
  await db.run(sql`DROP TABLE \`progress_reports\`;`)
  await db.run(sql`ALTER TABLE \`__new_progress_reports\` RENAME TO \`progress_reports\`;`)
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
  await db.run(sql`CREATE TABLE \`__new__progress_reports_v\` (
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
    sql`INSERT INTO \`__new__progress_reports_v\`("id", "parent_id", "version_action_id", "version_date", "version_weather", "version_weather_reason", "version_risks", "version_completes_id", "version_author_id", "version_suggested_weather", "version_published_at", "version_sample", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_action_id", "version_date", "version_weather", "version_weather_reason", "version_risks", "version_completes_id", "version_author_id", "version_suggested_weather", "version_published_at", "version_sample", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_progress_reports_v\`;`,
  )
  await db.run(sql`DROP TABLE \`_progress_reports_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__progress_reports_v\` RENAME TO \`_progress_reports_v\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_indicators\` (
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
  await db.run(
    sql`INSERT INTO \`__new_indicators\`("id", "action_id", "orientation_id", "unit", "direction", "initial_value", "initial_date", "target_value", "target_date", "weight", "periodicity", "next_update", "sample", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "action_id", "orientation_id", "unit", "direction", "initial_value", "initial_date", "target_value", "target_date", "weight", "periodicity", "next_update", "sample", "updated_at", "created_at", "deleted_at", "_status" FROM \`indicators\`;`,
  )
  await db.run(sql`DROP TABLE \`indicators\`;`)
  await db.run(sql`ALTER TABLE \`__new_indicators\` RENAME TO \`indicators\`;`)
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
  await db.run(sql`CREATE TABLE \`__new__indicators_v\` (
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
  await db.run(
    sql`INSERT INTO \`__new__indicators_v\`("id", "parent_id", "version_action_id", "version_orientation_id", "version_unit", "version_direction", "version_initial_value", "version_initial_date", "version_target_value", "version_target_date", "version_weight", "version_periodicity", "version_next_update", "version_sample", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_action_id", "version_orientation_id", "version_unit", "version_direction", "version_initial_value", "version_initial_date", "version_target_value", "version_target_date", "version_weight", "version_periodicity", "version_next_update", "version_sample", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_indicators_v\`;`,
  )
  await db.run(sql`DROP TABLE \`_indicators_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__indicators_v\` RENAME TO \`_indicators_v\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_indicator_values\` (
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
    sql`INSERT INTO \`__new_indicator_values\`("id", "indicator_id", "date", "value", "comment", "author_id", "sample", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "indicator_id", "date", "value", "comment", "author_id", "sample", "updated_at", "created_at", "deleted_at", "_status" FROM \`indicator_values\`;`,
  )
  await db.run(sql`DROP TABLE \`indicator_values\`;`)
  await db.run(sql`ALTER TABLE \`__new_indicator_values\` RENAME TO \`indicator_values\`;`)
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
  await db.run(sql`CREATE TABLE \`__new__indicator_values_v\` (
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
    sql`INSERT INTO \`__new__indicator_values_v\`("id", "parent_id", "version_indicator_id", "version_date", "version_value", "version_comment", "version_author_id", "version_sample", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_indicator_id", "version_date", "version_value", "version_comment", "version_author_id", "version_sample", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_indicator_values_v\`;`,
  )
  await db.run(sql`DROP TABLE \`_indicator_values_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__indicator_values_v\` RENAME TO \`_indicator_values_v\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_experiments\` (
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
  await db.run(
    sql`INSERT INTO \`__new_experiments\`("id", "slug", "action_id", "start_date", "end_date", "decision", "source", "sample", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "slug", "action_id", "start_date", "end_date", "decision", "source", "sample", "updated_at", "created_at", "deleted_at", "_status" FROM \`experiments\`;`,
  )
  await db.run(sql`DROP TABLE \`experiments\`;`)
  await db.run(sql`ALTER TABLE \`__new_experiments\` RENAME TO \`experiments\`;`)
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
    sql`INSERT INTO \`__new__experiments_v\`("id", "parent_id", "version_slug", "version_action_id", "version_start_date", "version_end_date", "version_decision", "version_source", "version_sample", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_slug", "version_action_id", "version_start_date", "version_end_date", "version_decision", "version_source", "version_sample", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_experiments_v\`;`,
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
  await db.run(sql`CREATE TABLE \`__new_financing_plans\` (
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
    sql`INSERT INTO \`__new_financing_plans\`("id", "slug", "programme", "cci", "priority_axis", "start_date", "end_date", "total_cents", "rate_basis_points", "note", "sample", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "slug", "programme", "cci", "priority_axis", "start_date", "end_date", "total_cents", "rate_basis_points", "note", "sample", "updated_at", "created_at", "deleted_at", "_status" FROM \`financing_plans\`;`,
  )
  await db.run(sql`DROP TABLE \`financing_plans\`;`)
  await db.run(sql`ALTER TABLE \`__new_financing_plans\` RENAME TO \`financing_plans\`;`)
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
  await db.run(sql`CREATE TABLE \`__new__financing_plans_v\` (
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
    sql`INSERT INTO \`__new__financing_plans_v\`("id", "parent_id", "version_slug", "version_programme", "version_cci", "version_priority_axis", "version_start_date", "version_end_date", "version_total_cents", "version_rate_basis_points", "version_note", "version_sample", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_slug", "version_programme", "version_cci", "version_priority_axis", "version_start_date", "version_end_date", "version_total_cents", "version_rate_basis_points", "version_note", "version_sample", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_financing_plans_v\`;`,
  )
  await db.run(sql`DROP TABLE \`_financing_plans_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__financing_plans_v\` RENAME TO \`_financing_plans_v\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_meetings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` numeric,
  	\`date\` text,
  	\`status\` text DEFAULT 'planned',
  	\`mode\` text DEFAULT 'on-site',
  	\`place\` text,
  	\`convening_deadline\` text,
  	\`papers_deadline\` text,
  	\`quorum_rule\` text DEFAULT 'none',
  	\`quorum_proxies_per_holder\` numeric DEFAULT 1,
  	\`second_convocation\` integer DEFAULT false,
  	\`minutes\` text,
  	\`sample\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new_meetings\`("id", "number", "date", "status", "mode", "place", "convening_deadline", "papers_deadline", "quorum_rule", "quorum_proxies_per_holder", "second_convocation", "minutes", "sample", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "number", "date", "status", "mode", "place", "convening_deadline", "papers_deadline", "quorum_rule", "quorum_proxies_per_holder", "second_convocation", "minutes", "sample", "updated_at", "created_at", "deleted_at", "_status" FROM \`meetings\`;`,
  )
  await db.run(sql`DROP TABLE \`meetings\`;`)
  await db.run(sql`ALTER TABLE \`__new_meetings\` RENAME TO \`meetings\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`meetings_number_idx\` ON \`meetings\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`meetings_date_idx\` ON \`meetings\` (\`date\`);`)
  await db.run(sql`CREATE INDEX \`meetings_status_idx\` ON \`meetings\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`meetings_sample_idx\` ON \`meetings\` (\`sample\`);`)
  await db.run(sql`CREATE INDEX \`meetings_updated_at_idx\` ON \`meetings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`meetings_created_at_idx\` ON \`meetings\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`meetings_deleted_at_idx\` ON \`meetings\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`meetings__status_idx\` ON \`meetings\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__meetings_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_number\` numeric,
  	\`version_date\` text,
  	\`version_status\` text DEFAULT 'planned',
  	\`version_mode\` text DEFAULT 'on-site',
  	\`version_place\` text,
  	\`version_convening_deadline\` text,
  	\`version_papers_deadline\` text,
  	\`version_quorum_rule\` text DEFAULT 'none',
  	\`version_quorum_proxies_per_holder\` numeric DEFAULT 1,
  	\`version_second_convocation\` integer DEFAULT false,
  	\`version_minutes\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new__meetings_v\`("id", "parent_id", "version_number", "version_date", "version_status", "version_mode", "version_place", "version_convening_deadline", "version_papers_deadline", "version_quorum_rule", "version_quorum_proxies_per_holder", "version_second_convocation", "version_minutes", "version_sample", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_number", "version_date", "version_status", "version_mode", "version_place", "version_convening_deadline", "version_papers_deadline", "version_quorum_rule", "version_quorum_proxies_per_holder", "version_second_convocation", "version_minutes", "version_sample", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_meetings_v\`;`,
  )
  await db.run(sql`DROP TABLE \`_meetings_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__meetings_v\` RENAME TO \`_meetings_v\`;`)
  await db.run(sql`CREATE INDEX \`_meetings_v_parent_idx\` ON \`_meetings_v\` (\`parent_id\`);`)
  await db.run(
    sql`CREATE INDEX \`_meetings_v_version_version_number_idx\` ON \`_meetings_v\` (\`version_number\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_meetings_v_version_version_date_idx\` ON \`_meetings_v\` (\`version_date\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_meetings_v_version_version_status_idx\` ON \`_meetings_v\` (\`version_status\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_meetings_v_version_version_sample_idx\` ON \`_meetings_v\` (\`version_sample\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_meetings_v_version_version_updated_at_idx\` ON \`_meetings_v\` (\`version_updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_meetings_v_version_version_created_at_idx\` ON \`_meetings_v\` (\`version_created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_meetings_v_version_version_deleted_at_idx\` ON \`_meetings_v\` (\`version_deleted_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_meetings_v_version_version__status_idx\` ON \`_meetings_v\` (\`version__status\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_meetings_v_created_at_idx\` ON \`_meetings_v\` (\`created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_meetings_v_updated_at_idx\` ON \`_meetings_v\` (\`updated_at\`);`,
  )
  await db.run(sql`CREATE INDEX \`_meetings_v_snapshot_idx\` ON \`_meetings_v\` (\`snapshot\`);`)
  await db.run(
    sql`CREATE INDEX \`_meetings_v_published_locale_idx\` ON \`_meetings_v\` (\`published_locale\`);`,
  )
  await db.run(sql`CREATE INDEX \`_meetings_v_latest_idx\` ON \`_meetings_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_decisions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` text,
  	\`rank\` numeric,
  	\`meeting_id\` text(36),
  	\`item_id\` text(36),
  	\`mode\` text DEFAULT 'consensus',
  	\`votes_for\` numeric,
  	\`votes_against\` numeric,
  	\`votes_abstain\` numeric,
  	\`owner_id\` text(36),
  	\`due_date\` text,
  	\`status\` text DEFAULT 'to-do',
  	\`evidence_file_id\` text(36),
  	\`evidence_link\` text,
  	\`confidential\` integer DEFAULT false,
  	\`sample\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`meeting_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`item_id\`) REFERENCES \`agenda_items\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`evidence_file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new_decisions\`("id", "number", "rank", "meeting_id", "item_id", "mode", "votes_for", "votes_against", "votes_abstain", "owner_id", "due_date", "status", "evidence_file_id", "evidence_link", "confidential", "sample", "updated_at", "created_at", "_status") SELECT "id", "number", "rank", "meeting_id", "item_id", "mode", "votes_for", "votes_against", "votes_abstain", "owner_id", "due_date", "status", "evidence_file_id", "evidence_link", "confidential", "sample", "updated_at", "created_at", "_status" FROM \`decisions\`;`,
  )
  await db.run(sql`DROP TABLE \`decisions\`;`)
  await db.run(sql`ALTER TABLE \`__new_decisions\` RENAME TO \`decisions\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`decisions_number_idx\` ON \`decisions\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`decisions_rank_idx\` ON \`decisions\` (\`rank\`);`)
  await db.run(sql`CREATE INDEX \`decisions_meeting_idx\` ON \`decisions\` (\`meeting_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_item_idx\` ON \`decisions\` (\`item_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_owner_idx\` ON \`decisions\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_due_date_idx\` ON \`decisions\` (\`due_date\`);`)
  await db.run(sql`CREATE INDEX \`decisions_status_idx\` ON \`decisions\` (\`status\`);`)
  await db.run(
    sql`CREATE INDEX \`decisions_evidence_evidence_file_idx\` ON \`decisions\` (\`evidence_file_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`decisions_confidential_idx\` ON \`decisions\` (\`confidential\`);`,
  )
  await db.run(sql`CREATE INDEX \`decisions_sample_idx\` ON \`decisions\` (\`sample\`);`)
  await db.run(sql`CREATE INDEX \`decisions_updated_at_idx\` ON \`decisions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`decisions_created_at_idx\` ON \`decisions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`decisions__status_idx\` ON \`decisions\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__decisions_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_number\` text,
  	\`version_rank\` numeric,
  	\`version_meeting_id\` text(36),
  	\`version_item_id\` text(36),
  	\`version_mode\` text DEFAULT 'consensus',
  	\`version_votes_for\` numeric,
  	\`version_votes_against\` numeric,
  	\`version_votes_abstain\` numeric,
  	\`version_owner_id\` text(36),
  	\`version_due_date\` text,
  	\`version_status\` text DEFAULT 'to-do',
  	\`version_evidence_file_id\` text(36),
  	\`version_evidence_link\` text,
  	\`version_confidential\` integer DEFAULT false,
  	\`version_sample\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_meeting_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_item_id\`) REFERENCES \`agenda_items\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_evidence_file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new__decisions_v\`("id", "parent_id", "version_number", "version_rank", "version_meeting_id", "version_item_id", "version_mode", "version_votes_for", "version_votes_against", "version_votes_abstain", "version_owner_id", "version_due_date", "version_status", "version_evidence_file_id", "version_evidence_link", "version_confidential", "version_sample", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_number", "version_rank", "version_meeting_id", "version_item_id", "version_mode", "version_votes_for", "version_votes_against", "version_votes_abstain", "version_owner_id", "version_due_date", "version_status", "version_evidence_file_id", "version_evidence_link", "version_confidential", "version_sample", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_decisions_v\`;`,
  )
  await db.run(sql`DROP TABLE \`_decisions_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__decisions_v\` RENAME TO \`_decisions_v\`;`)
  await db.run(sql`CREATE INDEX \`_decisions_v_parent_idx\` ON \`_decisions_v\` (\`parent_id\`);`)
  await db.run(
    sql`CREATE INDEX \`_decisions_v_version_version_number_idx\` ON \`_decisions_v\` (\`version_number\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_decisions_v_version_version_rank_idx\` ON \`_decisions_v\` (\`version_rank\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_decisions_v_version_version_meeting_idx\` ON \`_decisions_v\` (\`version_meeting_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_decisions_v_version_version_item_idx\` ON \`_decisions_v\` (\`version_item_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_decisions_v_version_version_owner_idx\` ON \`_decisions_v\` (\`version_owner_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_decisions_v_version_version_due_date_idx\` ON \`_decisions_v\` (\`version_due_date\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_decisions_v_version_version_status_idx\` ON \`_decisions_v\` (\`version_status\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_decisions_v_version_evidence_version_evidence_file_idx\` ON \`_decisions_v\` (\`version_evidence_file_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_decisions_v_version_version_confidential_idx\` ON \`_decisions_v\` (\`version_confidential\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_decisions_v_version_version_sample_idx\` ON \`_decisions_v\` (\`version_sample\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_decisions_v_version_version_updated_at_idx\` ON \`_decisions_v\` (\`version_updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_decisions_v_version_version_created_at_idx\` ON \`_decisions_v\` (\`version_created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_decisions_v_version_version__status_idx\` ON \`_decisions_v\` (\`version__status\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_decisions_v_created_at_idx\` ON \`_decisions_v\` (\`created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_decisions_v_updated_at_idx\` ON \`_decisions_v\` (\`updated_at\`);`,
  )
  await db.run(sql`CREATE INDEX \`_decisions_v_snapshot_idx\` ON \`_decisions_v\` (\`snapshot\`);`)
  await db.run(
    sql`CREATE INDEX \`_decisions_v_published_locale_idx\` ON \`_decisions_v\` (\`published_locale\`);`,
  )
  await db.run(sql`CREATE INDEX \`_decisions_v_latest_idx\` ON \`_decisions_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_events\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`start_date\` text,
  	\`end_date\` text,
  	\`time_zone\` text DEFAULT 'Europe/Paris',
  	\`status\` text DEFAULT 'planned',
  	\`attendance_mode\` text DEFAULT 'on-site',
  	\`venue\` text,
  	\`registration_opens\` text,
  	\`registration_closes\` text,
  	\`registration_link\` text,
  	\`sample\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new_events\`("id", "slug", "start_date", "end_date", "time_zone", "status", "attendance_mode", "venue", "registration_opens", "registration_closes", "registration_link", "sample", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "slug", "start_date", "end_date", "time_zone", "status", "attendance_mode", "venue", "registration_opens", "registration_closes", "registration_link", "sample", "updated_at", "created_at", "deleted_at", "_status" FROM \`events\`;`,
  )
  await db.run(sql`DROP TABLE \`events\`;`)
  await db.run(sql`ALTER TABLE \`__new_events\` RENAME TO \`events\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`events_slug_idx\` ON \`events\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`events_start_date_idx\` ON \`events\` (\`start_date\`);`)
  await db.run(sql`CREATE INDEX \`events_end_date_idx\` ON \`events\` (\`end_date\`);`)
  await db.run(sql`CREATE INDEX \`events_status_idx\` ON \`events\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`events_sample_idx\` ON \`events\` (\`sample\`);`)
  await db.run(sql`CREATE INDEX \`events_updated_at_idx\` ON \`events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`events_created_at_idx\` ON \`events\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`events_deleted_at_idx\` ON \`events\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`events__status_idx\` ON \`events\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__events_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_slug\` text,
  	\`version_start_date\` text,
  	\`version_end_date\` text,
  	\`version_time_zone\` text DEFAULT 'Europe/Paris',
  	\`version_status\` text DEFAULT 'planned',
  	\`version_attendance_mode\` text DEFAULT 'on-site',
  	\`version_venue\` text,
  	\`version_registration_opens\` text,
  	\`version_registration_closes\` text,
  	\`version_registration_link\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new__events_v\`("id", "parent_id", "version_slug", "version_start_date", "version_end_date", "version_time_zone", "version_status", "version_attendance_mode", "version_venue", "version_registration_opens", "version_registration_closes", "version_registration_link", "version_sample", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_slug", "version_start_date", "version_end_date", "version_time_zone", "version_status", "version_attendance_mode", "version_venue", "version_registration_opens", "version_registration_closes", "version_registration_link", "version_sample", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_events_v\`;`,
  )
  await db.run(sql`DROP TABLE \`_events_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__events_v\` RENAME TO \`_events_v\`;`)
  await db.run(sql`CREATE INDEX \`_events_v_parent_idx\` ON \`_events_v\` (\`parent_id\`);`)
  await db.run(
    sql`CREATE INDEX \`_events_v_version_version_slug_idx\` ON \`_events_v\` (\`version_slug\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_events_v_version_version_start_date_idx\` ON \`_events_v\` (\`version_start_date\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_events_v_version_version_end_date_idx\` ON \`_events_v\` (\`version_end_date\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_events_v_version_version_status_idx\` ON \`_events_v\` (\`version_status\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_events_v_version_version_sample_idx\` ON \`_events_v\` (\`version_sample\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_events_v_version_version_updated_at_idx\` ON \`_events_v\` (\`version_updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_events_v_version_version_created_at_idx\` ON \`_events_v\` (\`version_created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_events_v_version_version_deleted_at_idx\` ON \`_events_v\` (\`version_deleted_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_events_v_version_version__status_idx\` ON \`_events_v\` (\`version__status\`);`,
  )
  await db.run(sql`CREATE INDEX \`_events_v_created_at_idx\` ON \`_events_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_updated_at_idx\` ON \`_events_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_snapshot_idx\` ON \`_events_v\` (\`snapshot\`);`)
  await db.run(
    sql`CREATE INDEX \`_events_v_published_locale_idx\` ON \`_events_v\` (\`published_locale\`);`,
  )
  await db.run(sql`CREATE INDEX \`_events_v_latest_idx\` ON \`_events_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_tracks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`event_id\` text(36),
  	\`colour\` text,
  	\`text_colour\` text,
  	\`sample\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new_tracks\`("id", "event_id", "colour", "text_colour", "sample", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "event_id", "colour", "text_colour", "sample", "updated_at", "created_at", "deleted_at", "_status" FROM \`tracks\`;`,
  )
  await db.run(sql`DROP TABLE \`tracks\`;`)
  await db.run(sql`ALTER TABLE \`__new_tracks\` RENAME TO \`tracks\`;`)
  await db.run(sql`CREATE INDEX \`tracks_event_idx\` ON \`tracks\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`tracks_sample_idx\` ON \`tracks\` (\`sample\`);`)
  await db.run(sql`CREATE INDEX \`tracks_updated_at_idx\` ON \`tracks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`tracks_created_at_idx\` ON \`tracks\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`tracks_deleted_at_idx\` ON \`tracks\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`tracks__status_idx\` ON \`tracks\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__tracks_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_event_id\` text(36),
  	\`version_colour\` text,
  	\`version_text_colour\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`tracks\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new__tracks_v\`("id", "parent_id", "version_event_id", "version_colour", "version_text_colour", "version_sample", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_event_id", "version_colour", "version_text_colour", "version_sample", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_tracks_v\`;`,
  )
  await db.run(sql`DROP TABLE \`_tracks_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__tracks_v\` RENAME TO \`_tracks_v\`;`)
  await db.run(sql`CREATE INDEX \`_tracks_v_parent_idx\` ON \`_tracks_v\` (\`parent_id\`);`)
  await db.run(
    sql`CREATE INDEX \`_tracks_v_version_version_event_idx\` ON \`_tracks_v\` (\`version_event_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tracks_v_version_version_sample_idx\` ON \`_tracks_v\` (\`version_sample\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tracks_v_version_version_updated_at_idx\` ON \`_tracks_v\` (\`version_updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tracks_v_version_version_created_at_idx\` ON \`_tracks_v\` (\`version_created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tracks_v_version_version_deleted_at_idx\` ON \`_tracks_v\` (\`version_deleted_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tracks_v_version_version__status_idx\` ON \`_tracks_v\` (\`version__status\`);`,
  )
  await db.run(sql`CREATE INDEX \`_tracks_v_created_at_idx\` ON \`_tracks_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_tracks_v_updated_at_idx\` ON \`_tracks_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_tracks_v_snapshot_idx\` ON \`_tracks_v\` (\`snapshot\`);`)
  await db.run(
    sql`CREATE INDEX \`_tracks_v_published_locale_idx\` ON \`_tracks_v\` (\`published_locale\`);`,
  )
  await db.run(sql`CREATE INDEX \`_tracks_v_latest_idx\` ON \`_tracks_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_rooms\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`event_id\` text(36),
  	\`capacity\` numeric,
  	\`sample\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new_rooms\`("id", "name", "event_id", "capacity", "sample", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "name", "event_id", "capacity", "sample", "updated_at", "created_at", "deleted_at", "_status" FROM \`rooms\`;`,
  )
  await db.run(sql`DROP TABLE \`rooms\`;`)
  await db.run(sql`ALTER TABLE \`__new_rooms\` RENAME TO \`rooms\`;`)
  await db.run(sql`CREATE INDEX \`rooms_name_idx\` ON \`rooms\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`rooms_event_idx\` ON \`rooms\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`rooms_sample_idx\` ON \`rooms\` (\`sample\`);`)
  await db.run(sql`CREATE INDEX \`rooms_updated_at_idx\` ON \`rooms\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`rooms_created_at_idx\` ON \`rooms\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`rooms_deleted_at_idx\` ON \`rooms\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`rooms__status_idx\` ON \`rooms\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__rooms_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text,
  	\`version_event_id\` text(36),
  	\`version_capacity\` numeric,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`rooms\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new__rooms_v\`("id", "parent_id", "version_name", "version_event_id", "version_capacity", "version_sample", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_name", "version_event_id", "version_capacity", "version_sample", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_rooms_v\`;`,
  )
  await db.run(sql`DROP TABLE \`_rooms_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__rooms_v\` RENAME TO \`_rooms_v\`;`)
  await db.run(sql`CREATE INDEX \`_rooms_v_parent_idx\` ON \`_rooms_v\` (\`parent_id\`);`)
  await db.run(
    sql`CREATE INDEX \`_rooms_v_version_version_name_idx\` ON \`_rooms_v\` (\`version_name\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_rooms_v_version_version_event_idx\` ON \`_rooms_v\` (\`version_event_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_rooms_v_version_version_sample_idx\` ON \`_rooms_v\` (\`version_sample\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_rooms_v_version_version_updated_at_idx\` ON \`_rooms_v\` (\`version_updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_rooms_v_version_version_created_at_idx\` ON \`_rooms_v\` (\`version_created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_rooms_v_version_version_deleted_at_idx\` ON \`_rooms_v\` (\`version_deleted_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_rooms_v_version_version__status_idx\` ON \`_rooms_v\` (\`version__status\`);`,
  )
  await db.run(sql`CREATE INDEX \`_rooms_v_created_at_idx\` ON \`_rooms_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_rooms_v_updated_at_idx\` ON \`_rooms_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_rooms_v_snapshot_idx\` ON \`_rooms_v\` (\`snapshot\`);`)
  await db.run(
    sql`CREATE INDEX \`_rooms_v_published_locale_idx\` ON \`_rooms_v\` (\`published_locale\`);`,
  )
  await db.run(sql`CREATE INDEX \`_rooms_v_latest_idx\` ON \`_rooms_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_speakers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`code\` text,
  	\`organisation_id\` text(36),
  	\`photo_id\` text(36),
  	\`email\` text,
  	\`phone\` text,
  	\`consent_to_publish\` integer DEFAULT false,
  	\`consent_to_record\` integer DEFAULT false,
  	\`consent_date\` text,
  	\`sample\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`photo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new_speakers\`("id", "name", "code", "organisation_id", "photo_id", "email", "phone", "consent_to_publish", "consent_to_record", "consent_date", "sample", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "name", "code", "organisation_id", "photo_id", "email", "phone", "consent_to_publish", "consent_to_record", "consent_date", "sample", "updated_at", "created_at", "deleted_at", "_status" FROM \`speakers\`;`,
  )
  await db.run(sql`DROP TABLE \`speakers\`;`)
  await db.run(sql`ALTER TABLE \`__new_speakers\` RENAME TO \`speakers\`;`)
  await db.run(sql`CREATE INDEX \`speakers_name_idx\` ON \`speakers\` (\`name\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`speakers_code_idx\` ON \`speakers\` (\`code\`);`)
  await db.run(
    sql`CREATE INDEX \`speakers_organisation_idx\` ON \`speakers\` (\`organisation_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`speakers_photo_idx\` ON \`speakers\` (\`photo_id\`);`)
  await db.run(
    sql`CREATE INDEX \`speakers_consent_to_publish_idx\` ON \`speakers\` (\`consent_to_publish\`);`,
  )
  await db.run(sql`CREATE INDEX \`speakers_sample_idx\` ON \`speakers\` (\`sample\`);`)
  await db.run(sql`CREATE INDEX \`speakers_updated_at_idx\` ON \`speakers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`speakers_created_at_idx\` ON \`speakers\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`speakers_deleted_at_idx\` ON \`speakers\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`speakers__status_idx\` ON \`speakers\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__speakers_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text,
  	\`version_code\` text,
  	\`version_organisation_id\` text(36),
  	\`version_photo_id\` text(36),
  	\`version_email\` text,
  	\`version_phone\` text,
  	\`version_consent_to_publish\` integer DEFAULT false,
  	\`version_consent_to_record\` integer DEFAULT false,
  	\`version_consent_date\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`speakers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_photo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new__speakers_v\`("id", "parent_id", "version_name", "version_code", "version_organisation_id", "version_photo_id", "version_email", "version_phone", "version_consent_to_publish", "version_consent_to_record", "version_consent_date", "version_sample", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_name", "version_code", "version_organisation_id", "version_photo_id", "version_email", "version_phone", "version_consent_to_publish", "version_consent_to_record", "version_consent_date", "version_sample", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_speakers_v\`;`,
  )
  await db.run(sql`DROP TABLE \`_speakers_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__speakers_v\` RENAME TO \`_speakers_v\`;`)
  await db.run(sql`CREATE INDEX \`_speakers_v_parent_idx\` ON \`_speakers_v\` (\`parent_id\`);`)
  await db.run(
    sql`CREATE INDEX \`_speakers_v_version_version_name_idx\` ON \`_speakers_v\` (\`version_name\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_speakers_v_version_version_code_idx\` ON \`_speakers_v\` (\`version_code\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_speakers_v_version_version_organisation_idx\` ON \`_speakers_v\` (\`version_organisation_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_speakers_v_version_version_photo_idx\` ON \`_speakers_v\` (\`version_photo_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_speakers_v_version_version_consent_to_publish_idx\` ON \`_speakers_v\` (\`version_consent_to_publish\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_speakers_v_version_version_sample_idx\` ON \`_speakers_v\` (\`version_sample\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_speakers_v_version_version_updated_at_idx\` ON \`_speakers_v\` (\`version_updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_speakers_v_version_version_created_at_idx\` ON \`_speakers_v\` (\`version_created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_speakers_v_version_version_deleted_at_idx\` ON \`_speakers_v\` (\`version_deleted_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_speakers_v_version_version__status_idx\` ON \`_speakers_v\` (\`version__status\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_speakers_v_created_at_idx\` ON \`_speakers_v\` (\`created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_speakers_v_updated_at_idx\` ON \`_speakers_v\` (\`updated_at\`);`,
  )
  await db.run(sql`CREATE INDEX \`_speakers_v_snapshot_idx\` ON \`_speakers_v\` (\`snapshot\`);`)
  await db.run(
    sql`CREATE INDEX \`_speakers_v_published_locale_idx\` ON \`_speakers_v\` (\`published_locale\`);`,
  )
  await db.run(sql`CREATE INDEX \`_speakers_v_latest_idx\` ON \`_speakers_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_event_sessions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`event_id\` text(36),
  	\`state\` text DEFAULT 'submitted',
  	\`start\` text,
  	\`duration\` numeric DEFAULT 45,
  	\`capacity\` numeric,
  	\`room_id\` text(36),
  	\`track_id\` text(36),
  	\`format\` text DEFAULT 'talk',
  	\`language\` text DEFAULT 'fr',
  	\`level\` text DEFAULT 'everyone',
  	\`recording\` text,
  	\`slides\` text,
  	\`sample\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`room_id\`) REFERENCES \`rooms\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`track_id\`) REFERENCES \`tracks\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new_event_sessions\`("id", "code", "event_id", "state", "start", "duration", "capacity", "room_id", "track_id", "format", "language", "level", "recording", "slides", "sample", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "code", "event_id", "state", "start", "duration", "capacity", "room_id", "track_id", "format", "language", "level", "recording", "slides", "sample", "updated_at", "created_at", "deleted_at", "_status" FROM \`event_sessions\`;`,
  )
  await db.run(sql`DROP TABLE \`event_sessions\`;`)
  await db.run(sql`ALTER TABLE \`__new_event_sessions\` RENAME TO \`event_sessions\`;`)
  await db.run(sql`CREATE INDEX \`event_sessions_code_idx\` ON \`event_sessions\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`event_sessions_event_idx\` ON \`event_sessions\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`event_sessions_state_idx\` ON \`event_sessions\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`event_sessions_start_idx\` ON \`event_sessions\` (\`start\`);`)
  await db.run(sql`CREATE INDEX \`event_sessions_room_idx\` ON \`event_sessions\` (\`room_id\`);`)
  await db.run(sql`CREATE INDEX \`event_sessions_track_idx\` ON \`event_sessions\` (\`track_id\`);`)
  await db.run(sql`CREATE INDEX \`event_sessions_format_idx\` ON \`event_sessions\` (\`format\`);`)
  await db.run(sql`CREATE INDEX \`event_sessions_sample_idx\` ON \`event_sessions\` (\`sample\`);`)
  await db.run(
    sql`CREATE INDEX \`event_sessions_updated_at_idx\` ON \`event_sessions\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`event_sessions_created_at_idx\` ON \`event_sessions\` (\`created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`event_sessions_deleted_at_idx\` ON \`event_sessions\` (\`deleted_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`event_sessions__status_idx\` ON \`event_sessions\` (\`_status\`);`,
  )
  await db.run(
    sql`CREATE UNIQUE INDEX \`event_code_idx\` ON \`event_sessions\` (\`event_id\`,\`code\`);`,
  )
  await db.run(sql`CREATE TABLE \`__new__event_sessions_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_code\` text,
  	\`version_event_id\` text(36),
  	\`version_state\` text DEFAULT 'submitted',
  	\`version_start\` text,
  	\`version_duration\` numeric DEFAULT 45,
  	\`version_capacity\` numeric,
  	\`version_room_id\` text(36),
  	\`version_track_id\` text(36),
  	\`version_format\` text DEFAULT 'talk',
  	\`version_language\` text DEFAULT 'fr',
  	\`version_level\` text DEFAULT 'everyone',
  	\`version_recording\` text,
  	\`version_slides\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`event_sessions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_room_id\`) REFERENCES \`rooms\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_track_id\`) REFERENCES \`tracks\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new__event_sessions_v\`("id", "parent_id", "version_code", "version_event_id", "version_state", "version_start", "version_duration", "version_capacity", "version_room_id", "version_track_id", "version_format", "version_language", "version_level", "version_recording", "version_slides", "version_sample", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_code", "version_event_id", "version_state", "version_start", "version_duration", "version_capacity", "version_room_id", "version_track_id", "version_format", "version_language", "version_level", "version_recording", "version_slides", "version_sample", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_event_sessions_v\`;`,
  )
  await db.run(sql`DROP TABLE \`_event_sessions_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__event_sessions_v\` RENAME TO \`_event_sessions_v\`;`)
  await db.run(
    sql`CREATE INDEX \`_event_sessions_v_parent_idx\` ON \`_event_sessions_v\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_event_sessions_v_version_version_code_idx\` ON \`_event_sessions_v\` (\`version_code\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_event_sessions_v_version_version_event_idx\` ON \`_event_sessions_v\` (\`version_event_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_event_sessions_v_version_version_state_idx\` ON \`_event_sessions_v\` (\`version_state\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_event_sessions_v_version_version_start_idx\` ON \`_event_sessions_v\` (\`version_start\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_event_sessions_v_version_version_room_idx\` ON \`_event_sessions_v\` (\`version_room_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_event_sessions_v_version_version_track_idx\` ON \`_event_sessions_v\` (\`version_track_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_event_sessions_v_version_version_format_idx\` ON \`_event_sessions_v\` (\`version_format\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_event_sessions_v_version_version_sample_idx\` ON \`_event_sessions_v\` (\`version_sample\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_event_sessions_v_version_version_updated_at_idx\` ON \`_event_sessions_v\` (\`version_updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_event_sessions_v_version_version_created_at_idx\` ON \`_event_sessions_v\` (\`version_created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_event_sessions_v_version_version_deleted_at_idx\` ON \`_event_sessions_v\` (\`version_deleted_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_event_sessions_v_version_version__status_idx\` ON \`_event_sessions_v\` (\`version__status\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_event_sessions_v_created_at_idx\` ON \`_event_sessions_v\` (\`created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_event_sessions_v_updated_at_idx\` ON \`_event_sessions_v\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_event_sessions_v_snapshot_idx\` ON \`_event_sessions_v\` (\`snapshot\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_event_sessions_v_published_locale_idx\` ON \`_event_sessions_v\` (\`published_locale\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_event_sessions_v_latest_idx\` ON \`_event_sessions_v\` (\`latest\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`version_event_version_code_idx\` ON \`_event_sessions_v\` (\`version_event_id\`,\`version_code\`);`,
  )
  await db.run(sql`CREATE TABLE \`__new_breaks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`event_id\` text(36),
  	\`start\` text,
  	\`duration\` numeric DEFAULT 30,
  	\`sample\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new_breaks\`("id", "event_id", "start", "duration", "sample", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "event_id", "start", "duration", "sample", "updated_at", "created_at", "deleted_at", "_status" FROM \`breaks\`;`,
  )
  await db.run(sql`DROP TABLE \`breaks\`;`)
  await db.run(sql`ALTER TABLE \`__new_breaks\` RENAME TO \`breaks\`;`)
  await db.run(sql`CREATE INDEX \`breaks_event_idx\` ON \`breaks\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`breaks_start_idx\` ON \`breaks\` (\`start\`);`)
  await db.run(sql`CREATE INDEX \`breaks_sample_idx\` ON \`breaks\` (\`sample\`);`)
  await db.run(sql`CREATE INDEX \`breaks_updated_at_idx\` ON \`breaks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`breaks_created_at_idx\` ON \`breaks\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`breaks_deleted_at_idx\` ON \`breaks\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`breaks__status_idx\` ON \`breaks\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__breaks_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_event_id\` text(36),
  	\`version_start\` text,
  	\`version_duration\` numeric DEFAULT 30,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`breaks\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new__breaks_v\`("id", "parent_id", "version_event_id", "version_start", "version_duration", "version_sample", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_event_id", "version_start", "version_duration", "version_sample", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_breaks_v\`;`,
  )
  await db.run(sql`DROP TABLE \`_breaks_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__breaks_v\` RENAME TO \`_breaks_v\`;`)
  await db.run(sql`CREATE INDEX \`_breaks_v_parent_idx\` ON \`_breaks_v\` (\`parent_id\`);`)
  await db.run(
    sql`CREATE INDEX \`_breaks_v_version_version_event_idx\` ON \`_breaks_v\` (\`version_event_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_breaks_v_version_version_start_idx\` ON \`_breaks_v\` (\`version_start\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_breaks_v_version_version_sample_idx\` ON \`_breaks_v\` (\`version_sample\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_breaks_v_version_version_updated_at_idx\` ON \`_breaks_v\` (\`version_updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_breaks_v_version_version_created_at_idx\` ON \`_breaks_v\` (\`version_created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_breaks_v_version_version_deleted_at_idx\` ON \`_breaks_v\` (\`version_deleted_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_breaks_v_version_version__status_idx\` ON \`_breaks_v\` (\`version__status\`);`,
  )
  await db.run(sql`CREATE INDEX \`_breaks_v_created_at_idx\` ON \`_breaks_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_breaks_v_updated_at_idx\` ON \`_breaks_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_breaks_v_snapshot_idx\` ON \`_breaks_v\` (\`snapshot\`);`)
  await db.run(
    sql`CREATE INDEX \`_breaks_v_published_locale_idx\` ON \`_breaks_v\` (\`published_locale\`);`,
  )
  await db.run(sql`CREATE INDEX \`_breaks_v_latest_idx\` ON \`_breaks_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_tiers_lieux\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`slug\` text,
  	\`state\` text,
  	\`verified_at\` text,
  	\`street\` text,
  	\`address_complement\` text,
  	\`postal_code\` text,
  	\`commune_id\` text(36),
  	\`latitude\` numeric,
  	\`longitude\` numeric,
  	\`approximate_position\` integer DEFAULT false,
  	\`opening_hours\` text,
  	\`accessibility_wheelchair\` text,
  	\`accessibility_acces_libre\` text,
  	\`contact_phone\` text,
  	\`contact_email\` text,
  	\`contact_website\` text,
  	\`contact_booking\` text,
  	\`surfaces_total\` numeric,
  	\`surfaces_open\` numeric,
  	\`managing_organisation_id\` text(36),
  	\`management\` text,
  	\`siret\` text,
  	\`rna\` text,
  	\`network_member\` integer DEFAULT false,
  	\`source\` text,
  	\`sample\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`managing_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new_tiers_lieux\`("id", "name", "slug", "state", "verified_at", "street", "address_complement", "postal_code", "commune_id", "latitude", "longitude", "approximate_position", "opening_hours", "accessibility_wheelchair", "accessibility_acces_libre", "contact_phone", "contact_email", "contact_website", "contact_booking", "surfaces_total", "surfaces_open", "managing_organisation_id", "management", "siret", "rna", "network_member", "source", "sample", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "name", "slug", "state", "verified_at", "street", "address_complement", "postal_code", "commune_id", "latitude", "longitude", "approximate_position", "opening_hours", "accessibility_wheelchair", "accessibility_acces_libre", "contact_phone", "contact_email", "contact_website", "contact_booking", "surfaces_total", "surfaces_open", "managing_organisation_id", "management", "siret", "rna", "network_member", "source", "sample", "updated_at", "created_at", "deleted_at", "_status" FROM \`tiers_lieux\`;`,
  )
  await db.run(sql`DROP TABLE \`tiers_lieux\`;`)
  await db.run(sql`ALTER TABLE \`__new_tiers_lieux\` RENAME TO \`tiers_lieux\`;`)
  await db.run(sql`CREATE INDEX \`tiers_lieux_name_idx\` ON \`tiers_lieux\` (\`name\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`tiers_lieux_slug_idx\` ON \`tiers_lieux\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`tiers_lieux_state_idx\` ON \`tiers_lieux\` (\`state\`);`)
  await db.run(
    sql`CREATE INDEX \`tiers_lieux_verified_at_idx\` ON \`tiers_lieux\` (\`verified_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`tiers_lieux_postal_code_idx\` ON \`tiers_lieux\` (\`postal_code\`);`,
  )
  await db.run(sql`CREATE INDEX \`tiers_lieux_commune_idx\` ON \`tiers_lieux\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`tiers_lieux_latitude_idx\` ON \`tiers_lieux\` (\`latitude\`);`)
  await db.run(sql`CREATE INDEX \`tiers_lieux_longitude_idx\` ON \`tiers_lieux\` (\`longitude\`);`)
  await db.run(
    sql`CREATE INDEX \`tiers_lieux_approximate_position_idx\` ON \`tiers_lieux\` (\`approximate_position\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`tiers_lieux_accessibility_accessibility_wheelchair_idx\` ON \`tiers_lieux\` (\`accessibility_wheelchair\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`tiers_lieux_managing_organisation_idx\` ON \`tiers_lieux\` (\`managing_organisation_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`tiers_lieux_management_idx\` ON \`tiers_lieux\` (\`management\`);`,
  )
  await db.run(sql`CREATE INDEX \`tiers_lieux_siret_idx\` ON \`tiers_lieux\` (\`siret\`);`)
  await db.run(sql`CREATE INDEX \`tiers_lieux_rna_idx\` ON \`tiers_lieux\` (\`rna\`);`)
  await db.run(
    sql`CREATE INDEX \`tiers_lieux_network_member_idx\` ON \`tiers_lieux\` (\`network_member\`);`,
  )
  await db.run(sql`CREATE INDEX \`tiers_lieux_sample_idx\` ON \`tiers_lieux\` (\`sample\`);`)
  await db.run(
    sql`CREATE INDEX \`tiers_lieux_updated_at_idx\` ON \`tiers_lieux\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`tiers_lieux_created_at_idx\` ON \`tiers_lieux\` (\`created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`tiers_lieux_deleted_at_idx\` ON \`tiers_lieux\` (\`deleted_at\`);`,
  )
  await db.run(sql`CREATE INDEX \`tiers_lieux__status_idx\` ON \`tiers_lieux\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__tiers_lieux_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text,
  	\`version_slug\` text,
  	\`version_state\` text,
  	\`version_verified_at\` text,
  	\`version_street\` text,
  	\`version_address_complement\` text,
  	\`version_postal_code\` text,
  	\`version_commune_id\` text(36),
  	\`version_latitude\` numeric,
  	\`version_longitude\` numeric,
  	\`version_approximate_position\` integer DEFAULT false,
  	\`version_opening_hours\` text,
  	\`version_accessibility_wheelchair\` text,
  	\`version_accessibility_acces_libre\` text,
  	\`version_contact_phone\` text,
  	\`version_contact_email\` text,
  	\`version_contact_website\` text,
  	\`version_contact_booking\` text,
  	\`version_surfaces_total\` numeric,
  	\`version_surfaces_open\` numeric,
  	\`version_managing_organisation_id\` text(36),
  	\`version_management\` text,
  	\`version_siret\` text,
  	\`version_rna\` text,
  	\`version_network_member\` integer DEFAULT false,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`tiers_lieux\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_managing_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new__tiers_lieux_v\`("id", "parent_id", "version_name", "version_slug", "version_state", "version_verified_at", "version_street", "version_address_complement", "version_postal_code", "version_commune_id", "version_latitude", "version_longitude", "version_approximate_position", "version_opening_hours", "version_accessibility_wheelchair", "version_accessibility_acces_libre", "version_contact_phone", "version_contact_email", "version_contact_website", "version_contact_booking", "version_surfaces_total", "version_surfaces_open", "version_managing_organisation_id", "version_management", "version_siret", "version_rna", "version_network_member", "version_source", "version_sample", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_name", "version_slug", "version_state", "version_verified_at", "version_street", "version_address_complement", "version_postal_code", "version_commune_id", "version_latitude", "version_longitude", "version_approximate_position", "version_opening_hours", "version_accessibility_wheelchair", "version_accessibility_acces_libre", "version_contact_phone", "version_contact_email", "version_contact_website", "version_contact_booking", "version_surfaces_total", "version_surfaces_open", "version_managing_organisation_id", "version_management", "version_siret", "version_rna", "version_network_member", "version_source", "version_sample", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_tiers_lieux_v\`;`,
  )
  await db.run(sql`DROP TABLE \`_tiers_lieux_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__tiers_lieux_v\` RENAME TO \`_tiers_lieux_v\`;`)
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_parent_idx\` ON \`_tiers_lieux_v\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_version_version_name_idx\` ON \`_tiers_lieux_v\` (\`version_name\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_version_version_slug_idx\` ON \`_tiers_lieux_v\` (\`version_slug\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_version_version_state_idx\` ON \`_tiers_lieux_v\` (\`version_state\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_version_version_verified_at_idx\` ON \`_tiers_lieux_v\` (\`version_verified_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_version_version_postal_code_idx\` ON \`_tiers_lieux_v\` (\`version_postal_code\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_version_version_commune_idx\` ON \`_tiers_lieux_v\` (\`version_commune_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_version_version_latitude_idx\` ON \`_tiers_lieux_v\` (\`version_latitude\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_version_version_longitude_idx\` ON \`_tiers_lieux_v\` (\`version_longitude\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_version_version_approximate_position_idx\` ON \`_tiers_lieux_v\` (\`version_approximate_position\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_version_accessibility_version_accessibili_idx\` ON \`_tiers_lieux_v\` (\`version_accessibility_wheelchair\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_version_version_managing_organisation_idx\` ON \`_tiers_lieux_v\` (\`version_managing_organisation_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_version_version_management_idx\` ON \`_tiers_lieux_v\` (\`version_management\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_version_version_siret_idx\` ON \`_tiers_lieux_v\` (\`version_siret\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_version_version_rna_idx\` ON \`_tiers_lieux_v\` (\`version_rna\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_version_version_network_member_idx\` ON \`_tiers_lieux_v\` (\`version_network_member\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_version_version_sample_idx\` ON \`_tiers_lieux_v\` (\`version_sample\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_version_version_updated_at_idx\` ON \`_tiers_lieux_v\` (\`version_updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_version_version_created_at_idx\` ON \`_tiers_lieux_v\` (\`version_created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_version_version_deleted_at_idx\` ON \`_tiers_lieux_v\` (\`version_deleted_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_version_version__status_idx\` ON \`_tiers_lieux_v\` (\`version__status\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_created_at_idx\` ON \`_tiers_lieux_v\` (\`created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_updated_at_idx\` ON \`_tiers_lieux_v\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_snapshot_idx\` ON \`_tiers_lieux_v\` (\`snapshot\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_published_locale_idx\` ON \`_tiers_lieux_v\` (\`published_locale\`);`,
  )
  await db.run(sql`CREATE INDEX \`_tiers_lieux_v_latest_idx\` ON \`_tiers_lieux_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_training_modules\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`level\` text DEFAULT 'beginner',
  	\`duration\` numeric,
  	\`licence\` text DEFAULT 'cc-by-sa',
  	\`language\` text DEFAULT 'fr',
  	\`price\` numeric,
  	\`information_date\` text,
  	\`contact_name\` text,
  	\`contact_email\` text,
  	\`contact_phone\` text,
  	\`sample\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new_training_modules\`("id", "slug", "level", "duration", "licence", "language", "price", "information_date", "contact_name", "contact_email", "contact_phone", "sample", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "slug", "level", "duration", "licence", "language", "price", "information_date", "contact_name", "contact_email", "contact_phone", "sample", "updated_at", "created_at", "deleted_at", "_status" FROM \`training_modules\`;`,
  )
  await db.run(sql`DROP TABLE \`training_modules\`;`)
  await db.run(sql`ALTER TABLE \`__new_training_modules\` RENAME TO \`training_modules\`;`)
  await db.run(
    sql`CREATE UNIQUE INDEX \`training_modules_slug_idx\` ON \`training_modules\` (\`slug\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`training_modules_level_idx\` ON \`training_modules\` (\`level\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`training_modules_duration_idx\` ON \`training_modules\` (\`duration\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`training_modules_licence_idx\` ON \`training_modules\` (\`licence\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`training_modules_language_idx\` ON \`training_modules\` (\`language\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`training_modules_sample_idx\` ON \`training_modules\` (\`sample\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`training_modules_updated_at_idx\` ON \`training_modules\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`training_modules_created_at_idx\` ON \`training_modules\` (\`created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`training_modules_deleted_at_idx\` ON \`training_modules\` (\`deleted_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`training_modules__status_idx\` ON \`training_modules\` (\`_status\`);`,
  )
  await db.run(sql`CREATE TABLE \`__new__training_modules_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_slug\` text,
  	\`version_level\` text DEFAULT 'beginner',
  	\`version_duration\` numeric,
  	\`version_licence\` text DEFAULT 'cc-by-sa',
  	\`version_language\` text DEFAULT 'fr',
  	\`version_price\` numeric,
  	\`version_information_date\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`training_modules\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new__training_modules_v\`("id", "parent_id", "version_slug", "version_level", "version_duration", "version_licence", "version_language", "version_price", "version_information_date", "version_contact_name", "version_contact_email", "version_contact_phone", "version_sample", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_slug", "version_level", "version_duration", "version_licence", "version_language", "version_price", "version_information_date", "version_contact_name", "version_contact_email", "version_contact_phone", "version_sample", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_training_modules_v\`;`,
  )
  await db.run(sql`DROP TABLE \`_training_modules_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__training_modules_v\` RENAME TO \`_training_modules_v\`;`)
  await db.run(
    sql`CREATE INDEX \`_training_modules_v_parent_idx\` ON \`_training_modules_v\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_training_modules_v_version_version_slug_idx\` ON \`_training_modules_v\` (\`version_slug\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_training_modules_v_version_version_level_idx\` ON \`_training_modules_v\` (\`version_level\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_training_modules_v_version_version_duration_idx\` ON \`_training_modules_v\` (\`version_duration\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_training_modules_v_version_version_licence_idx\` ON \`_training_modules_v\` (\`version_licence\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_training_modules_v_version_version_language_idx\` ON \`_training_modules_v\` (\`version_language\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_training_modules_v_version_version_sample_idx\` ON \`_training_modules_v\` (\`version_sample\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_training_modules_v_version_version_updated_at_idx\` ON \`_training_modules_v\` (\`version_updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_training_modules_v_version_version_created_at_idx\` ON \`_training_modules_v\` (\`version_created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_training_modules_v_version_version_deleted_at_idx\` ON \`_training_modules_v\` (\`version_deleted_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_training_modules_v_version_version__status_idx\` ON \`_training_modules_v\` (\`version__status\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_training_modules_v_created_at_idx\` ON \`_training_modules_v\` (\`created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_training_modules_v_updated_at_idx\` ON \`_training_modules_v\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_training_modules_v_snapshot_idx\` ON \`_training_modules_v\` (\`snapshot\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_training_modules_v_published_locale_idx\` ON \`_training_modules_v\` (\`published_locale\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_training_modules_v_latest_idx\` ON \`_training_modules_v\` (\`latest\`);`,
  )
  await db.run(sql`CREATE TABLE \`__new_training_paths\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`sample\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new_training_paths\`("id", "slug", "sample", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "slug", "sample", "updated_at", "created_at", "deleted_at", "_status" FROM \`training_paths\`;`,
  )
  await db.run(sql`DROP TABLE \`training_paths\`;`)
  await db.run(sql`ALTER TABLE \`__new_training_paths\` RENAME TO \`training_paths\`;`)
  await db.run(
    sql`CREATE UNIQUE INDEX \`training_paths_slug_idx\` ON \`training_paths\` (\`slug\`);`,
  )
  await db.run(sql`CREATE INDEX \`training_paths_sample_idx\` ON \`training_paths\` (\`sample\`);`)
  await db.run(
    sql`CREATE INDEX \`training_paths_updated_at_idx\` ON \`training_paths\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`training_paths_created_at_idx\` ON \`training_paths\` (\`created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`training_paths_deleted_at_idx\` ON \`training_paths\` (\`deleted_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`training_paths__status_idx\` ON \`training_paths\` (\`_status\`);`,
  )
  await db.run(sql`CREATE TABLE \`__new__training_paths_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_slug\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`training_paths\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new__training_paths_v\`("id", "parent_id", "version_slug", "version_sample", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_slug", "version_sample", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_training_paths_v\`;`,
  )
  await db.run(sql`DROP TABLE \`_training_paths_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__training_paths_v\` RENAME TO \`_training_paths_v\`;`)
  await db.run(
    sql`CREATE INDEX \`_training_paths_v_parent_idx\` ON \`_training_paths_v\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_training_paths_v_version_version_slug_idx\` ON \`_training_paths_v\` (\`version_slug\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_training_paths_v_version_version_sample_idx\` ON \`_training_paths_v\` (\`version_sample\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_training_paths_v_version_version_updated_at_idx\` ON \`_training_paths_v\` (\`version_updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_training_paths_v_version_version_created_at_idx\` ON \`_training_paths_v\` (\`version_created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_training_paths_v_version_version_deleted_at_idx\` ON \`_training_paths_v\` (\`version_deleted_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_training_paths_v_version_version__status_idx\` ON \`_training_paths_v\` (\`version__status\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_training_paths_v_created_at_idx\` ON \`_training_paths_v\` (\`created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_training_paths_v_updated_at_idx\` ON \`_training_paths_v\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_training_paths_v_snapshot_idx\` ON \`_training_paths_v\` (\`snapshot\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_training_paths_v_published_locale_idx\` ON \`_training_paths_v\` (\`published_locale\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_training_paths_v_latest_idx\` ON \`_training_paths_v\` (\`latest\`);`,
  )
  await db.run(sql`CREATE TABLE \`__new_training_sessions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`start_date\` text,
  	\`end_date\` text,
  	\`status\` text DEFAULT 'planned',
  	\`mode\` text DEFAULT 'on-site',
  	\`tiers_lieu_id\` text(36),
  	\`place\` text,
  	\`capacity\` numeric,
  	\`price\` numeric DEFAULT 0,
  	\`trainer\` text,
  	\`trainer_name\` text,
  	\`trainer_account_id\` text(36),
  	\`sample\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`tiers_lieu_id\`) REFERENCES \`tiers_lieux\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`trainer_account_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new_training_sessions\`("id", "start_date", "end_date", "status", "mode", "tiers_lieu_id", "place", "capacity", "price", "trainer", "trainer_name", "trainer_account_id", "sample", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "start_date", "end_date", "status", "mode", "tiers_lieu_id", "place", "capacity", "price", "trainer", "trainer_name", "trainer_account_id", "sample", "updated_at", "created_at", "deleted_at", "_status" FROM \`training_sessions\`;`,
  )
  await db.run(sql`DROP TABLE \`training_sessions\`;`)
  await db.run(sql`ALTER TABLE \`__new_training_sessions\` RENAME TO \`training_sessions\`;`)
  await db.run(
    sql`CREATE INDEX \`training_sessions_start_date_idx\` ON \`training_sessions\` (\`start_date\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`training_sessions_end_date_idx\` ON \`training_sessions\` (\`end_date\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`training_sessions_status_idx\` ON \`training_sessions\` (\`status\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`training_sessions_mode_idx\` ON \`training_sessions\` (\`mode\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`training_sessions_tiers_lieu_idx\` ON \`training_sessions\` (\`tiers_lieu_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`training_sessions_price_idx\` ON \`training_sessions\` (\`price\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`training_sessions_trainer_account_idx\` ON \`training_sessions\` (\`trainer_account_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`training_sessions_sample_idx\` ON \`training_sessions\` (\`sample\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`training_sessions_updated_at_idx\` ON \`training_sessions\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`training_sessions_created_at_idx\` ON \`training_sessions\` (\`created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`training_sessions_deleted_at_idx\` ON \`training_sessions\` (\`deleted_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`training_sessions__status_idx\` ON \`training_sessions\` (\`_status\`);`,
  )
  await db.run(sql`CREATE TABLE \`__new__training_sessions_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_start_date\` text,
  	\`version_end_date\` text,
  	\`version_status\` text DEFAULT 'planned',
  	\`version_mode\` text DEFAULT 'on-site',
  	\`version_tiers_lieu_id\` text(36),
  	\`version_place\` text,
  	\`version_capacity\` numeric,
  	\`version_price\` numeric DEFAULT 0,
  	\`version_trainer\` text,
  	\`version_trainer_name\` text,
  	\`version_trainer_account_id\` text(36),
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`training_sessions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_tiers_lieu_id\`) REFERENCES \`tiers_lieux\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_trainer_account_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new__training_sessions_v\`("id", "parent_id", "version_start_date", "version_end_date", "version_status", "version_mode", "version_tiers_lieu_id", "version_place", "version_capacity", "version_price", "version_trainer", "version_trainer_name", "version_trainer_account_id", "version_sample", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_start_date", "version_end_date", "version_status", "version_mode", "version_tiers_lieu_id", "version_place", "version_capacity", "version_price", "version_trainer", "version_trainer_name", "version_trainer_account_id", "version_sample", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_training_sessions_v\`;`,
  )
  await db.run(sql`DROP TABLE \`_training_sessions_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__training_sessions_v\` RENAME TO \`_training_sessions_v\`;`)
  await db.run(
    sql`CREATE INDEX \`_training_sessions_v_parent_idx\` ON \`_training_sessions_v\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_training_sessions_v_version_version_start_date_idx\` ON \`_training_sessions_v\` (\`version_start_date\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_training_sessions_v_version_version_end_date_idx\` ON \`_training_sessions_v\` (\`version_end_date\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_training_sessions_v_version_version_status_idx\` ON \`_training_sessions_v\` (\`version_status\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_training_sessions_v_version_version_mode_idx\` ON \`_training_sessions_v\` (\`version_mode\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_training_sessions_v_version_version_tiers_lieu_idx\` ON \`_training_sessions_v\` (\`version_tiers_lieu_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_training_sessions_v_version_version_price_idx\` ON \`_training_sessions_v\` (\`version_price\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_training_sessions_v_version_version_trainer_account_idx\` ON \`_training_sessions_v\` (\`version_trainer_account_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_training_sessions_v_version_version_sample_idx\` ON \`_training_sessions_v\` (\`version_sample\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_training_sessions_v_version_version_updated_at_idx\` ON \`_training_sessions_v\` (\`version_updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_training_sessions_v_version_version_created_at_idx\` ON \`_training_sessions_v\` (\`version_created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_training_sessions_v_version_version_deleted_at_idx\` ON \`_training_sessions_v\` (\`version_deleted_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_training_sessions_v_version_version__status_idx\` ON \`_training_sessions_v\` (\`version__status\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_training_sessions_v_created_at_idx\` ON \`_training_sessions_v\` (\`created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_training_sessions_v_updated_at_idx\` ON \`_training_sessions_v\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_training_sessions_v_snapshot_idx\` ON \`_training_sessions_v\` (\`snapshot\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_training_sessions_v_published_locale_idx\` ON \`_training_sessions_v\` (\`published_locale\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_training_sessions_v_latest_idx\` ON \`_training_sessions_v\` (\`latest\`);`,
  )
  await db.run(sql`CREATE TABLE \`__new_organisations\` (
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
  await db.run(
    sql`INSERT INTO \`__new_organisations\`("id", "name", "slug", "kind", "website", "logo_id", "contact_name", "contact_email", "contact_phone", "sample", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "name", "slug", "kind", "website", "logo_id", "contact_name", "contact_email", "contact_phone", "sample", "updated_at", "created_at", "deleted_at", "_status" FROM \`organisations\`;`,
  )
  await db.run(sql`DROP TABLE \`organisations\`;`)
  await db.run(sql`ALTER TABLE \`__new_organisations\` RENAME TO \`organisations\`;`)
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
  await db.run(sql`CREATE TABLE \`__new__organisations_v\` (
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
    sql`INSERT INTO \`__new__organisations_v\`("id", "parent_id", "version_name", "version_slug", "version_kind", "version_website", "version_logo_id", "version_contact_name", "version_contact_email", "version_contact_phone", "version_sample", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_name", "version_slug", "version_kind", "version_website", "version_logo_id", "version_contact_name", "version_contact_email", "version_contact_phone", "version_sample", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_organisations_v\`;`,
  )
  await db.run(sql`DROP TABLE \`_organisations_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__organisations_v\` RENAME TO \`_organisations_v\`;`)
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
}
