import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`events_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_rels_order_idx\` ON \`events_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_parent_idx\` ON \`events_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_path_idx\` ON \`events_rels\` (\`path\`);`)
  await db.run(
    sql`CREATE INDEX \`events_rels_organisations_id_idx\` ON \`events_rels\` (\`organisations_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_events_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_rels_order_idx\` ON \`_events_v_rels\` (\`order\`);`)
  await db.run(
    sql`CREATE INDEX \`_events_v_rels_parent_idx\` ON \`_events_v_rels\` (\`parent_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`_events_v_rels_path_idx\` ON \`_events_v_rels\` (\`path\`);`)
  await db.run(
    sql`CREATE INDEX \`_events_v_rels_organisations_id_idx\` ON \`_events_v_rels\` (\`organisations_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`session_formats\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`event_id\` text(36),
  	\`duration\` numeric,
  	\`order\` numeric DEFAULT 0,
  	\`sample\` integer DEFAULT false,
  	\`updated_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`CREATE INDEX \`session_formats_event_idx\` ON \`session_formats\` (\`event_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`session_formats_order_idx\` ON \`session_formats\` (\`order\`);`)
  await db.run(
    sql`CREATE INDEX \`session_formats_sample_idx\` ON \`session_formats\` (\`sample\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`session_formats_updated_by_idx\` ON \`session_formats\` (\`updated_by_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`session_formats_updated_at_idx\` ON \`session_formats\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`session_formats_created_at_idx\` ON \`session_formats\` (\`created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`session_formats_deleted_at_idx\` ON \`session_formats\` (\`deleted_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`session_formats__status_idx\` ON \`session_formats\` (\`_status\`);`,
  )
  await db.run(sql`CREATE TABLE \`session_formats_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`session_formats\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`session_formats_locales_locale_parent_id_unique\` ON \`session_formats_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`session_formats_locales_parent_id_idx\` ON \`session_formats_locales\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_session_formats_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_event_id\` text(36),
  	\`version_duration\` numeric,
  	\`version_order\` numeric DEFAULT 0,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`session_formats\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_session_formats_v_parent_idx\` ON \`_session_formats_v\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_session_formats_v_version_version_event_idx\` ON \`_session_formats_v\` (\`version_event_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_session_formats_v_version_version_order_idx\` ON \`_session_formats_v\` (\`version_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_session_formats_v_version_version_sample_idx\` ON \`_session_formats_v\` (\`version_sample\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_session_formats_v_version_version_updated_by_idx\` ON \`_session_formats_v\` (\`version_updated_by_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_session_formats_v_version_version_updated_at_idx\` ON \`_session_formats_v\` (\`version_updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_session_formats_v_version_version_created_at_idx\` ON \`_session_formats_v\` (\`version_created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_session_formats_v_version_version_deleted_at_idx\` ON \`_session_formats_v\` (\`version_deleted_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_session_formats_v_version_version__status_idx\` ON \`_session_formats_v\` (\`version__status\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_session_formats_v_created_at_idx\` ON \`_session_formats_v\` (\`created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_session_formats_v_updated_at_idx\` ON \`_session_formats_v\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_session_formats_v_snapshot_idx\` ON \`_session_formats_v\` (\`snapshot\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_session_formats_v_published_locale_idx\` ON \`_session_formats_v\` (\`published_locale\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_session_formats_v_latest_idx\` ON \`_session_formats_v\` (\`latest\`);`,
  )
  await db.run(sql`CREATE TABLE \`_session_formats_v_locales\` (
  	\`version_name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_session_formats_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_session_formats_v_locales_locale_parent_id_unique\` ON \`_session_formats_v_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_session_formats_v_locales_parent_id_idx\` ON \`_session_formats_v_locales\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`event_sessions_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`address\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`event_sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`event_sessions_links_order_idx\` ON \`event_sessions_links\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`event_sessions_links_parent_id_idx\` ON \`event_sessions_links\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_event_sessions_v_version_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`address\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_event_sessions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_event_sessions_v_version_links_order_idx\` ON \`_event_sessions_v_version_links\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_event_sessions_v_version_links_parent_id_idx\` ON \`_event_sessions_v_version_links\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`schedule_releases\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`event_id\` text(36) NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`name\` text NOT NULL,
  	\`comment\` text,
  	\`released_at\` text NOT NULL,
  	\`restored_from\` numeric,
  	\`shape\` numeric NOT NULL,
  	\`content\` text NOT NULL,
  	\`sha256\` text NOT NULL,
  	\`author_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`CREATE INDEX \`schedule_releases_event_idx\` ON \`schedule_releases\` (\`event_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`schedule_releases_number_idx\` ON \`schedule_releases\` (\`number\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`schedule_releases_released_at_idx\` ON \`schedule_releases\` (\`released_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`schedule_releases_author_idx\` ON \`schedule_releases\` (\`author_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`schedule_releases_updated_at_idx\` ON \`schedule_releases\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`schedule_releases_created_at_idx\` ON \`schedule_releases\` (\`created_at\`);`,
  )
  await db.run(
    sql`CREATE UNIQUE INDEX \`event_number_idx\` ON \`schedule_releases\` (\`event_id\`,\`number\`);`,
  )
  await db.run(sql`ALTER TABLE \`events\` ADD \`acronym\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`address_street\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`address_postal_code\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`address_city\` text;`)
  await db.run(
    sql`ALTER TABLE \`events\` ADD \`image_id\` text(36) REFERENCES media(id) ON UPDATE no action ON DELETE set null;`,
  )
  await db.run(sql`ALTER TABLE \`events\` ADD \`day_start\` text DEFAULT '04:00';`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`slot_minutes\` numeric DEFAULT 15;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`call_for_proposals\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`events_image_idx\` ON \`events\` (\`image_id\`);`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_acronym\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_address_street\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_address_postal_code\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_address_city\` text;`)
  await db.run(
    sql`ALTER TABLE \`_events_v\` ADD \`version_image_id\` text(36) REFERENCES media(id) ON UPDATE no action ON DELETE set null;`,
  )
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_day_start\` text DEFAULT '04:00';`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_slot_minutes\` numeric DEFAULT 15;`)
  await db.run(
    sql`ALTER TABLE \`_events_v\` ADD \`version_call_for_proposals\` integer DEFAULT false;`,
  )
  await db.run(
    sql`CREATE INDEX \`_events_v_version_version_image_idx\` ON \`_events_v\` (\`version_image_id\`);`,
  )
  await db.run(sql`ALTER TABLE \`tracks\` ADD \`order\` numeric DEFAULT 0;`)
  await db.run(sql`CREATE INDEX \`tracks_order_idx\` ON \`tracks\` (\`order\`);`)
  await db.run(sql`ALTER TABLE \`_tracks_v\` ADD \`version_order\` numeric DEFAULT 0;`)
  await db.run(
    sql`CREATE INDEX \`_tracks_v_version_version_order_idx\` ON \`_tracks_v\` (\`version_order\`);`,
  )
  await db.run(sql`ALTER TABLE \`rooms\` ADD \`order\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`rooms\` ADD \`guid\` text;`)
  await db.run(sql`CREATE INDEX \`rooms_order_idx\` ON \`rooms\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`rooms_guid_idx\` ON \`rooms\` (\`guid\`);`)
  await db.run(sql`ALTER TABLE \`_rooms_v\` ADD \`version_order\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`_rooms_v\` ADD \`version_guid\` text;`)
  await db.run(
    sql`CREATE INDEX \`_rooms_v_version_version_order_idx\` ON \`_rooms_v\` (\`version_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_rooms_v_version_version_guid_idx\` ON \`_rooms_v\` (\`version_guid\`);`,
  )
  await db.run(sql`ALTER TABLE \`speakers\` ADD \`guid\` text;`)
  await db.run(sql`ALTER TABLE \`speakers\` ADD \`external_id\` text;`)
  await db.run(sql`CREATE INDEX \`speakers_guid_idx\` ON \`speakers\` (\`guid\`);`)
  await db.run(sql`CREATE INDEX \`speakers_external_id_idx\` ON \`speakers\` (\`external_id\`);`)
  await db.run(sql`ALTER TABLE \`_speakers_v\` ADD \`version_guid\` text;`)
  await db.run(sql`ALTER TABLE \`_speakers_v\` ADD \`version_external_id\` text;`)
  await db.run(
    sql`CREATE INDEX \`_speakers_v_version_version_guid_idx\` ON \`_speakers_v\` (\`version_guid\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_speakers_v_version_version_external_id_idx\` ON \`_speakers_v\` (\`version_external_id\`);`,
  )
  await db.run(
    sql`ALTER TABLE \`event_sessions\` ADD \`event_format_id\` text(36) REFERENCES session_formats(id) ON UPDATE no action ON DELETE set null;`,
  )
  await db.run(sql`ALTER TABLE \`event_sessions\` ADD \`do_not_record\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`event_sessions\` ADD \`guid\` text;`)
  await db.run(sql`ALTER TABLE \`event_sessions\` ADD \`external_id\` text;`)
  await db.run(
    sql`CREATE INDEX \`event_sessions_event_format_idx\` ON \`event_sessions\` (\`event_format_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`event_sessions_guid_idx\` ON \`event_sessions\` (\`guid\`);`)
  await db.run(
    sql`CREATE INDEX \`event_sessions_external_id_idx\` ON \`event_sessions\` (\`external_id\`);`,
  )
  await db.run(sql`ALTER TABLE \`event_sessions_locales\` ADD \`subtitle\` text;`)
  await db.run(
    sql`ALTER TABLE \`event_sessions_rels\` ADD \`media_id\` text(36) REFERENCES media(id) ON UPDATE no action ON DELETE cascade;`,
  )
  await db.run(
    sql`CREATE INDEX \`event_sessions_rels_media_id_idx\` ON \`event_sessions_rels\` (\`media_id\`);`,
  )
  await db.run(
    sql`ALTER TABLE \`_event_sessions_v\` ADD \`version_event_format_id\` text(36) REFERENCES session_formats(id) ON UPDATE no action ON DELETE set null;`,
  )
  await db.run(
    sql`ALTER TABLE \`_event_sessions_v\` ADD \`version_do_not_record\` integer DEFAULT false;`,
  )
  await db.run(sql`ALTER TABLE \`_event_sessions_v\` ADD \`version_guid\` text;`)
  await db.run(sql`ALTER TABLE \`_event_sessions_v\` ADD \`version_external_id\` text;`)
  await db.run(
    sql`CREATE INDEX \`_event_sessions_v_version_version_event_format_idx\` ON \`_event_sessions_v\` (\`version_event_format_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_event_sessions_v_version_version_guid_idx\` ON \`_event_sessions_v\` (\`version_guid\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_event_sessions_v_version_version_external_id_idx\` ON \`_event_sessions_v\` (\`version_external_id\`);`,
  )
  await db.run(sql`ALTER TABLE \`_event_sessions_v_locales\` ADD \`version_subtitle\` text;`)
  await db.run(
    sql`ALTER TABLE \`_event_sessions_v_rels\` ADD \`media_id\` text(36) REFERENCES media(id) ON UPDATE no action ON DELETE cascade;`,
  )
  await db.run(
    sql`CREATE INDEX \`_event_sessions_v_rels_media_id_idx\` ON \`_event_sessions_v_rels\` (\`media_id\`);`,
  )
  await db.run(
    sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`session_formats_id\` text(36) REFERENCES session_formats(id) ON UPDATE no action ON DELETE cascade;`,
  )
  await db.run(
    sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`schedule_releases_id\` text(36) REFERENCES schedule_releases(id) ON UPDATE no action ON DELETE cascade;`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_session_formats_id_idx\` ON \`payload_locked_documents_rels\` (\`session_formats_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_schedule_releases_id_idx\` ON \`payload_locked_documents_rels\` (\`schedule_releases_id\`);`,
  )
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`events_rels\`;`)
  await db.run(sql`DROP TABLE \`_events_v_rels\`;`)
  await db.run(sql`DROP TABLE \`session_formats\`;`)
  await db.run(sql`DROP TABLE \`session_formats_locales\`;`)
  await db.run(sql`DROP TABLE \`_session_formats_v\`;`)
  await db.run(sql`DROP TABLE \`_session_formats_v_locales\`;`)
  await db.run(sql`DROP TABLE \`event_sessions_links\`;`)
  await db.run(sql`DROP TABLE \`_event_sessions_v_version_links\`;`)
  await db.run(sql`DROP TABLE \`schedule_releases\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
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
  	\`updated_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new_events\`("id", "slug", "start_date", "end_date", "time_zone", "status", "attendance_mode", "venue", "registration_opens", "registration_closes", "registration_link", "sample", "updated_by_id", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "slug", "start_date", "end_date", "time_zone", "status", "attendance_mode", "venue", "registration_opens", "registration_closes", "registration_link", "sample", "updated_by_id", "updated_at", "created_at", "deleted_at", "_status" FROM \`events\`;`,
  )
  await db.run(sql`DROP TABLE \`events\`;`)
  await db.run(sql`ALTER TABLE \`__new_events\` RENAME TO \`events\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE UNIQUE INDEX \`events_slug_idx\` ON \`events\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`events_start_date_idx\` ON \`events\` (\`start_date\`);`)
  await db.run(sql`CREATE INDEX \`events_end_date_idx\` ON \`events\` (\`end_date\`);`)
  await db.run(sql`CREATE INDEX \`events_status_idx\` ON \`events\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`events_sample_idx\` ON \`events\` (\`sample\`);`)
  await db.run(sql`CREATE INDEX \`events_updated_by_idx\` ON \`events\` (\`updated_by_id\`);`)
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new__events_v\`("id", "parent_id", "version_slug", "version_start_date", "version_end_date", "version_time_zone", "version_status", "version_attendance_mode", "version_venue", "version_registration_opens", "version_registration_closes", "version_registration_link", "version_sample", "version_updated_by_id", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_slug", "version_start_date", "version_end_date", "version_time_zone", "version_status", "version_attendance_mode", "version_venue", "version_registration_opens", "version_registration_closes", "version_registration_link", "version_sample", "version_updated_by_id", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_events_v\`;`,
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
    sql`CREATE INDEX \`_events_v_version_version_updated_by_idx\` ON \`_events_v\` (\`version_updated_by_id\`);`,
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
  	\`updated_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`room_id\`) REFERENCES \`rooms\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`track_id\`) REFERENCES \`tracks\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new_event_sessions\`("id", "code", "event_id", "state", "start", "duration", "capacity", "room_id", "track_id", "format", "language", "level", "recording", "slides", "sample", "updated_by_id", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "code", "event_id", "state", "start", "duration", "capacity", "room_id", "track_id", "format", "language", "level", "recording", "slides", "sample", "updated_by_id", "updated_at", "created_at", "deleted_at", "_status" FROM \`event_sessions\`;`,
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
    sql`CREATE INDEX \`event_sessions_updated_by_idx\` ON \`event_sessions\` (\`updated_by_id\`);`,
  )
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
  await db.run(sql`CREATE TABLE \`__new_event_sessions_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`speakers_id\` text(36),
  	\`actions_id\` text(36),
  	\`orientations_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`event_sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`speakers_id\`) REFERENCES \`speakers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`actions_id\`) REFERENCES \`actions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`orientations_id\`) REFERENCES \`orientations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new_event_sessions_rels\`("id", "order", "parent_id", "path", "speakers_id", "actions_id", "orientations_id") SELECT "id", "order", "parent_id", "path", "speakers_id", "actions_id", "orientations_id" FROM \`event_sessions_rels\`;`,
  )
  await db.run(sql`DROP TABLE \`event_sessions_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_event_sessions_rels\` RENAME TO \`event_sessions_rels\`;`)
  await db.run(
    sql`CREATE INDEX \`event_sessions_rels_order_idx\` ON \`event_sessions_rels\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`event_sessions_rels_parent_idx\` ON \`event_sessions_rels\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`event_sessions_rels_path_idx\` ON \`event_sessions_rels\` (\`path\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`event_sessions_rels_speakers_id_idx\` ON \`event_sessions_rels\` (\`speakers_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`event_sessions_rels_actions_id_idx\` ON \`event_sessions_rels\` (\`actions_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`event_sessions_rels_orientations_id_idx\` ON \`event_sessions_rels\` (\`orientations_id\`);`,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`event_sessions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_room_id\`) REFERENCES \`rooms\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_track_id\`) REFERENCES \`tracks\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new__event_sessions_v\`("id", "parent_id", "version_code", "version_event_id", "version_state", "version_start", "version_duration", "version_capacity", "version_room_id", "version_track_id", "version_format", "version_language", "version_level", "version_recording", "version_slides", "version_sample", "version_updated_by_id", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_code", "version_event_id", "version_state", "version_start", "version_duration", "version_capacity", "version_room_id", "version_track_id", "version_format", "version_language", "version_level", "version_recording", "version_slides", "version_sample", "version_updated_by_id", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_event_sessions_v\`;`,
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
    sql`CREATE INDEX \`_event_sessions_v_version_version_updated_by_idx\` ON \`_event_sessions_v\` (\`version_updated_by_id\`);`,
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
  await db.run(sql`CREATE TABLE \`__new__event_sessions_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`speakers_id\` text(36),
  	\`actions_id\` text(36),
  	\`orientations_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_event_sessions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`speakers_id\`) REFERENCES \`speakers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`actions_id\`) REFERENCES \`actions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`orientations_id\`) REFERENCES \`orientations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new__event_sessions_v_rels\`("id", "order", "parent_id", "path", "speakers_id", "actions_id", "orientations_id") SELECT "id", "order", "parent_id", "path", "speakers_id", "actions_id", "orientations_id" FROM \`_event_sessions_v_rels\`;`,
  )
  await db.run(sql`DROP TABLE \`_event_sessions_v_rels\`;`)
  await db.run(
    sql`ALTER TABLE \`__new__event_sessions_v_rels\` RENAME TO \`_event_sessions_v_rels\`;`,
  )
  await db.run(
    sql`CREATE INDEX \`_event_sessions_v_rels_order_idx\` ON \`_event_sessions_v_rels\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_event_sessions_v_rels_parent_idx\` ON \`_event_sessions_v_rels\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_event_sessions_v_rels_path_idx\` ON \`_event_sessions_v_rels\` (\`path\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_event_sessions_v_rels_speakers_id_idx\` ON \`_event_sessions_v_rels\` (\`speakers_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_event_sessions_v_rels_actions_id_idx\` ON \`_event_sessions_v_rels\` (\`actions_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_event_sessions_v_rels_orientations_id_idx\` ON \`_event_sessions_v_rels\` (\`orientations_id\`);`,
  )
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
  	\`commitments_id\` text(36),
  	\`expenses_id\` text(36),
  	\`payment_claims_id\` text(36),
  	\`committee_members_id\` text(36),
  	\`meetings_id\` text(36),
  	\`agenda_items_id\` text(36),
  	\`attendances_id\` text(36),
  	\`decisions_id\` text(36),
  	\`addenda_id\` text(36),
  	\`meeting_snapshots_id\` text(36),
  	\`deliberations_id\` text(36),
  	\`events_id\` text(36),
  	\`tracks_id\` text(36),
  	\`rooms_id\` text(36),
  	\`speakers_id\` text(36),
  	\`event_sessions_id\` text(36),
  	\`breaks_id\` text(36),
  	\`tiers_lieux_id\` text(36),
  	\`place_suggestions_id\` text(36),
  	\`place_checks_id\` text(36),
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
  	FOREIGN KEY (\`commitments_id\`) REFERENCES \`commitments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`expenses_id\`) REFERENCES \`expenses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`payment_claims_id\`) REFERENCES \`payment_claims\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`committee_members_id\`) REFERENCES \`committee_members\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`meetings_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`agenda_items_id\`) REFERENCES \`agenda_items\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attendances_id\`) REFERENCES \`attendances\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`decisions_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`addenda_id\`) REFERENCES \`addenda\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`meeting_snapshots_id\`) REFERENCES \`meeting_snapshots\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`deliberations_id\`) REFERENCES \`deliberations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tracks_id\`) REFERENCES \`tracks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`rooms_id\`) REFERENCES \`rooms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`speakers_id\`) REFERENCES \`speakers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`event_sessions_id\`) REFERENCES \`event_sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`breaks_id\`) REFERENCES \`breaks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tiers_lieux_id\`) REFERENCES \`tiers_lieux\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`place_suggestions_id\`) REFERENCES \`place_suggestions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`place_checks_id\`) REFERENCES \`place_checks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
    sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "axes_id", "orientations_id", "workstreams_id", "actions_id", "milestones_id", "deliverables_id", "progress_reports_id", "indicators_id", "indicator_values_id", "experiments_id", "financing_plans_id", "commitments_id", "expenses_id", "payment_claims_id", "committee_members_id", "meetings_id", "agenda_items_id", "attendances_id", "decisions_id", "addenda_id", "meeting_snapshots_id", "deliberations_id", "events_id", "tracks_id", "rooms_id", "speakers_id", "event_sessions_id", "breaks_id", "tiers_lieux_id", "place_suggestions_id", "place_checks_id", "support_records_id", "training_modules_id", "training_paths_id", "training_sessions_id", "organisations_id", "communes_id", "media_id", "users_id", "messages_id", "used_links_id") SELECT "id", "order", "parent_id", "path", "axes_id", "orientations_id", "workstreams_id", "actions_id", "milestones_id", "deliverables_id", "progress_reports_id", "indicators_id", "indicator_values_id", "experiments_id", "financing_plans_id", "commitments_id", "expenses_id", "payment_claims_id", "committee_members_id", "meetings_id", "agenda_items_id", "attendances_id", "decisions_id", "addenda_id", "meeting_snapshots_id", "deliberations_id", "events_id", "tracks_id", "rooms_id", "speakers_id", "event_sessions_id", "breaks_id", "tiers_lieux_id", "place_suggestions_id", "place_checks_id", "support_records_id", "training_modules_id", "training_paths_id", "training_sessions_id", "organisations_id", "communes_id", "media_id", "users_id", "messages_id", "used_links_id" FROM \`payload_locked_documents_rels\`;`,
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
    sql`CREATE INDEX \`payload_locked_documents_rels_commitments_id_idx\` ON \`payload_locked_documents_rels\` (\`commitments_id\`);`,
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
    sql`CREATE INDEX \`payload_locked_documents_rels_meeting_snapshots_id_idx\` ON \`payload_locked_documents_rels\` (\`meeting_snapshots_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_deliberations_id_idx\` ON \`payload_locked_documents_rels\` (\`deliberations_id\`);`,
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
    sql`CREATE INDEX \`payload_locked_documents_rels_place_checks_id_idx\` ON \`payload_locked_documents_rels\` (\`place_checks_id\`);`,
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
  await db.run(sql`DROP INDEX \`tracks_order_idx\`;`)
  await db.run(sql`ALTER TABLE \`tracks\` DROP COLUMN \`order\`;`)
  await db.run(sql`DROP INDEX \`_tracks_v_version_version_order_idx\`;`)
  await db.run(sql`ALTER TABLE \`_tracks_v\` DROP COLUMN \`version_order\`;`)
  await db.run(sql`DROP INDEX \`rooms_order_idx\`;`)
  await db.run(sql`DROP INDEX \`rooms_guid_idx\`;`)
  await db.run(sql`ALTER TABLE \`rooms\` DROP COLUMN \`order\`;`)
  await db.run(sql`ALTER TABLE \`rooms\` DROP COLUMN \`guid\`;`)
  await db.run(sql`DROP INDEX \`_rooms_v_version_version_order_idx\`;`)
  await db.run(sql`DROP INDEX \`_rooms_v_version_version_guid_idx\`;`)
  await db.run(sql`ALTER TABLE \`_rooms_v\` DROP COLUMN \`version_order\`;`)
  await db.run(sql`ALTER TABLE \`_rooms_v\` DROP COLUMN \`version_guid\`;`)
  await db.run(sql`DROP INDEX \`speakers_guid_idx\`;`)
  await db.run(sql`DROP INDEX \`speakers_external_id_idx\`;`)
  await db.run(sql`ALTER TABLE \`speakers\` DROP COLUMN \`guid\`;`)
  await db.run(sql`ALTER TABLE \`speakers\` DROP COLUMN \`external_id\`;`)
  await db.run(sql`DROP INDEX \`_speakers_v_version_version_guid_idx\`;`)
  await db.run(sql`DROP INDEX \`_speakers_v_version_version_external_id_idx\`;`)
  await db.run(sql`ALTER TABLE \`_speakers_v\` DROP COLUMN \`version_guid\`;`)
  await db.run(sql`ALTER TABLE \`_speakers_v\` DROP COLUMN \`version_external_id\`;`)
  await db.run(sql`ALTER TABLE \`event_sessions_locales\` DROP COLUMN \`subtitle\`;`)
  await db.run(sql`ALTER TABLE \`_event_sessions_v_locales\` DROP COLUMN \`version_subtitle\`;`)
}
