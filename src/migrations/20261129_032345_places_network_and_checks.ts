import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`tiers_lieux_call_families\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`tiers_lieux\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`tiers_lieux_call_families_order_idx\` ON \`tiers_lieux_call_families\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`tiers_lieux_call_families_parent_idx\` ON \`tiers_lieux_call_families\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`tiers_lieux_call_families_value_idx\` ON \`tiers_lieux_call_families\` (\`value\`);`,
  )
  await db.run(sql`CREATE TABLE \`tiers_lieux_fundings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`programme\` text,
  	\`year\` numeric,
  	\`amount\` numeric,
  	\`deliberation_id\` text(36),
  	FOREIGN KEY (\`deliberation_id\`) REFERENCES \`deliberations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`tiers_lieux\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`tiers_lieux_fundings_order_idx\` ON \`tiers_lieux_fundings\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`tiers_lieux_fundings_parent_id_idx\` ON \`tiers_lieux_fundings\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`tiers_lieux_fundings_deliberation_idx\` ON \`tiers_lieux_fundings\` (\`deliberation_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_tiers_lieux_v_version_call_families\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_tiers_lieux_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_version_call_families_order_idx\` ON \`_tiers_lieux_v_version_call_families\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_version_call_families_parent_idx\` ON \`_tiers_lieux_v_version_call_families\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_version_call_families_value_idx\` ON \`_tiers_lieux_v_version_call_families\` (\`value\`);`,
  )
  await db.run(sql`CREATE TABLE \`_tiers_lieux_v_version_fundings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`programme\` text,
  	\`year\` numeric,
  	\`amount\` numeric,
  	\`deliberation_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`deliberation_id\`) REFERENCES \`deliberations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_tiers_lieux_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_version_fundings_order_idx\` ON \`_tiers_lieux_v_version_fundings\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_version_fundings_parent_id_idx\` ON \`_tiers_lieux_v_version_fundings\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_version_fundings_deliberation_idx\` ON \`_tiers_lieux_v_version_fundings\` (\`deliberation_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`place_checks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`place_id\` text(36) NOT NULL,
  	\`asked_at\` text NOT NULL,
  	\`sent_to\` text,
  	\`answer\` text DEFAULT 'pending' NOT NULL,
  	\`answered_at\` text,
  	\`suggestion_id\` text(36),
  	\`note\` text,
  	\`sample\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`place_id\`) REFERENCES \`tiers_lieux\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`suggestion_id\`) REFERENCES \`place_suggestions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`place_checks_place_idx\` ON \`place_checks\` (\`place_id\`);`)
  await db.run(sql`CREATE INDEX \`place_checks_asked_at_idx\` ON \`place_checks\` (\`asked_at\`);`)
  await db.run(sql`CREATE INDEX \`place_checks_answer_idx\` ON \`place_checks\` (\`answer\`);`)
  await db.run(
    sql`CREATE INDEX \`place_checks_suggestion_idx\` ON \`place_checks\` (\`suggestion_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`place_checks_sample_idx\` ON \`place_checks\` (\`sample\`);`)
  await db.run(
    sql`CREATE INDEX \`place_checks_updated_at_idx\` ON \`place_checks\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`place_checks_created_at_idx\` ON \`place_checks\` (\`created_at\`);`,
  )
  await db.run(sql`ALTER TABLE \`tiers_lieux\` ADD \`opened_on\` text;`)
  await db.run(sql`ALTER TABLE \`tiers_lieux\` ADD \`workstations\` numeric;`)
  await db.run(sql`ALTER TABLE \`tiers_lieux\` ADD \`meeting_rooms\` numeric;`)
  await db.run(sql`ALTER TABLE \`tiers_lieux\` ADD \`network_joined_on\` text;`)
  await db.run(sql`ALTER TABLE \`tiers_lieux\` ADD \`network_left_on\` text;`)
  await db.run(sql`ALTER TABLE \`tiers_lieux\` ADD \`network_charter_signed_on\` text;`)
  await db.run(sql`ALTER TABLE \`tiers_lieux\` ADD \`network_animator_note\` text;`)
  await db.run(sql`ALTER TABLE \`tiers_lieux\` ADD \`referent_name\` text;`)
  await db.run(sql`ALTER TABLE \`tiers_lieux\` ADD \`referent_email\` text;`)
  await db.run(sql`ALTER TABLE \`tiers_lieux\` ADD \`referent_phone\` text;`)
  await db.run(sql`ALTER TABLE \`tiers_lieux\` ADD \`merged_into\` text;`)
  await db.run(sql`CREATE INDEX \`tiers_lieux_opened_on_idx\` ON \`tiers_lieux\` (\`opened_on\`);`)
  await db.run(
    sql`CREATE INDEX \`tiers_lieux_merged_into_idx\` ON \`tiers_lieux\` (\`merged_into\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`latitude_longitude_idx\` ON \`tiers_lieux\` (\`latitude\`,\`longitude\`);`,
  )
  await db.run(sql`ALTER TABLE \`tiers_lieux_locales\` ADD \`tariff\` text;`)
  await db.run(sql`ALTER TABLE \`_tiers_lieux_v\` ADD \`version_opened_on\` text;`)
  await db.run(sql`ALTER TABLE \`_tiers_lieux_v\` ADD \`version_workstations\` numeric;`)
  await db.run(sql`ALTER TABLE \`_tiers_lieux_v\` ADD \`version_meeting_rooms\` numeric;`)
  await db.run(sql`ALTER TABLE \`_tiers_lieux_v\` ADD \`version_network_joined_on\` text;`)
  await db.run(sql`ALTER TABLE \`_tiers_lieux_v\` ADD \`version_network_left_on\` text;`)
  await db.run(sql`ALTER TABLE \`_tiers_lieux_v\` ADD \`version_network_charter_signed_on\` text;`)
  await db.run(sql`ALTER TABLE \`_tiers_lieux_v\` ADD \`version_network_animator_note\` text;`)
  await db.run(sql`ALTER TABLE \`_tiers_lieux_v\` ADD \`version_referent_name\` text;`)
  await db.run(sql`ALTER TABLE \`_tiers_lieux_v\` ADD \`version_referent_email\` text;`)
  await db.run(sql`ALTER TABLE \`_tiers_lieux_v\` ADD \`version_referent_phone\` text;`)
  await db.run(sql`ALTER TABLE \`_tiers_lieux_v\` ADD \`version_merged_into\` text;`)
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_version_version_opened_on_idx\` ON \`_tiers_lieux_v\` (\`version_opened_on\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_version_version_merged_into_idx\` ON \`_tiers_lieux_v\` (\`version_merged_into\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`version_latitude_version_longitude_idx\` ON \`_tiers_lieux_v\` (\`version_latitude\`,\`version_longitude\`);`,
  )
  await db.run(sql`ALTER TABLE \`_tiers_lieux_v_locales\` ADD \`version_tariff\` text;`)
  await db.run(
    sql`ALTER TABLE \`place_suggestions\` ADD \`photo_id\` text(36) REFERENCES media(id) ON UPDATE no action ON DELETE set null;`,
  )
  await db.run(sql`ALTER TABLE \`place_suggestions\` ADD \`applied\` text;`)
  await db.run(sql`ALTER TABLE \`place_suggestions\` ADD \`origin\` text DEFAULT 'staff';`)
  await db.run(sql`ALTER TABLE \`place_suggestions\` ADD \`language\` text DEFAULT 'fr';`)
  await db.run(
    sql`CREATE INDEX \`place_suggestions_photo_idx\` ON \`place_suggestions\` (\`photo_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`place_suggestions_origin_idx\` ON \`place_suggestions\` (\`origin\`);`,
  )
  await db.run(
    sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`place_checks_id\` text(36) REFERENCES place_checks(id) ON UPDATE no action ON DELETE cascade;`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_place_checks_id_idx\` ON \`payload_locked_documents_rels\` (\`place_checks_id\`);`,
  )
  await db.run(sql`ALTER TABLE \`mail_settings\` ADD \`place_check_months\` numeric DEFAULT 6;`)
  await db.run(
    sql`ALTER TABLE \`mail_settings\` ADD \`place_check_reminder_days\` numeric DEFAULT 21;`,
  )
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`tiers_lieux_call_families\`;`)
  await db.run(sql`DROP TABLE \`tiers_lieux_fundings\`;`)
  await db.run(sql`DROP TABLE \`_tiers_lieux_v_version_call_families\`;`)
  await db.run(sql`DROP TABLE \`_tiers_lieux_v_version_fundings\`;`)
  await db.run(sql`DROP TABLE \`place_checks\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_place_suggestions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'new-place' NOT NULL,
  	\`place_id\` text(36),
  	\`message\` text NOT NULL,
  	\`proposed\` text,
  	\`contact_name\` text,
  	\`contact_email\` text,
  	\`contact_phone\` text,
  	\`status\` text DEFAULT 'pending' NOT NULL,
  	\`reason\` text,
  	\`moderator_id\` text(36),
  	\`moderated_at\` text,
  	\`sample\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`place_id\`) REFERENCES \`tiers_lieux\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`moderator_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new_place_suggestions\`("id", "kind", "place_id", "message", "proposed", "contact_name", "contact_email", "contact_phone", "status", "reason", "moderator_id", "moderated_at", "sample", "updated_at", "created_at", "deleted_at") SELECT "id", "kind", "place_id", "message", "proposed", "contact_name", "contact_email", "contact_phone", "status", "reason", "moderator_id", "moderated_at", "sample", "updated_at", "created_at", "deleted_at" FROM \`place_suggestions\`;`,
  )
  await db.run(sql`DROP TABLE \`place_suggestions\`;`)
  await db.run(sql`ALTER TABLE \`__new_place_suggestions\` RENAME TO \`place_suggestions\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(
    sql`CREATE INDEX \`place_suggestions_kind_idx\` ON \`place_suggestions\` (\`kind\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`place_suggestions_place_idx\` ON \`place_suggestions\` (\`place_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`place_suggestions_status_idx\` ON \`place_suggestions\` (\`status\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`place_suggestions_moderator_idx\` ON \`place_suggestions\` (\`moderator_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`place_suggestions_sample_idx\` ON \`place_suggestions\` (\`sample\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`place_suggestions_updated_at_idx\` ON \`place_suggestions\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`place_suggestions_created_at_idx\` ON \`place_suggestions\` (\`created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`place_suggestions_deleted_at_idx\` ON \`place_suggestions\` (\`deleted_at\`);`,
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
    sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "axes_id", "orientations_id", "workstreams_id", "actions_id", "milestones_id", "deliverables_id", "progress_reports_id", "indicators_id", "indicator_values_id", "experiments_id", "financing_plans_id", "commitments_id", "expenses_id", "payment_claims_id", "committee_members_id", "meetings_id", "agenda_items_id", "attendances_id", "decisions_id", "addenda_id", "meeting_snapshots_id", "deliberations_id", "events_id", "tracks_id", "rooms_id", "speakers_id", "event_sessions_id", "breaks_id", "tiers_lieux_id", "place_suggestions_id", "support_records_id", "training_modules_id", "training_paths_id", "training_sessions_id", "organisations_id", "communes_id", "media_id", "users_id", "messages_id", "used_links_id") SELECT "id", "order", "parent_id", "path", "axes_id", "orientations_id", "workstreams_id", "actions_id", "milestones_id", "deliverables_id", "progress_reports_id", "indicators_id", "indicator_values_id", "experiments_id", "financing_plans_id", "commitments_id", "expenses_id", "payment_claims_id", "committee_members_id", "meetings_id", "agenda_items_id", "attendances_id", "decisions_id", "addenda_id", "meeting_snapshots_id", "deliberations_id", "events_id", "tracks_id", "rooms_id", "speakers_id", "event_sessions_id", "breaks_id", "tiers_lieux_id", "place_suggestions_id", "support_records_id", "training_modules_id", "training_paths_id", "training_sessions_id", "organisations_id", "communes_id", "media_id", "users_id", "messages_id", "used_links_id" FROM \`payload_locked_documents_rels\`;`,
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
  await db.run(sql`DROP INDEX \`tiers_lieux_opened_on_idx\`;`)
  await db.run(sql`DROP INDEX \`tiers_lieux_merged_into_idx\`;`)
  await db.run(sql`DROP INDEX \`latitude_longitude_idx\`;`)
  await db.run(sql`ALTER TABLE \`tiers_lieux\` DROP COLUMN \`opened_on\`;`)
  await db.run(sql`ALTER TABLE \`tiers_lieux\` DROP COLUMN \`workstations\`;`)
  await db.run(sql`ALTER TABLE \`tiers_lieux\` DROP COLUMN \`meeting_rooms\`;`)
  await db.run(sql`ALTER TABLE \`tiers_lieux\` DROP COLUMN \`network_joined_on\`;`)
  await db.run(sql`ALTER TABLE \`tiers_lieux\` DROP COLUMN \`network_left_on\`;`)
  await db.run(sql`ALTER TABLE \`tiers_lieux\` DROP COLUMN \`network_charter_signed_on\`;`)
  await db.run(sql`ALTER TABLE \`tiers_lieux\` DROP COLUMN \`network_animator_note\`;`)
  await db.run(sql`ALTER TABLE \`tiers_lieux\` DROP COLUMN \`referent_name\`;`)
  await db.run(sql`ALTER TABLE \`tiers_lieux\` DROP COLUMN \`referent_email\`;`)
  await db.run(sql`ALTER TABLE \`tiers_lieux\` DROP COLUMN \`referent_phone\`;`)
  await db.run(sql`ALTER TABLE \`tiers_lieux\` DROP COLUMN \`merged_into\`;`)
  await db.run(sql`DROP INDEX \`_tiers_lieux_v_version_version_opened_on_idx\`;`)
  await db.run(sql`DROP INDEX \`_tiers_lieux_v_version_version_merged_into_idx\`;`)
  await db.run(sql`DROP INDEX \`version_latitude_version_longitude_idx\`;`)
  await db.run(sql`ALTER TABLE \`_tiers_lieux_v\` DROP COLUMN \`version_opened_on\`;`)
  await db.run(sql`ALTER TABLE \`_tiers_lieux_v\` DROP COLUMN \`version_workstations\`;`)
  await db.run(sql`ALTER TABLE \`_tiers_lieux_v\` DROP COLUMN \`version_meeting_rooms\`;`)
  await db.run(sql`ALTER TABLE \`_tiers_lieux_v\` DROP COLUMN \`version_network_joined_on\`;`)
  await db.run(sql`ALTER TABLE \`_tiers_lieux_v\` DROP COLUMN \`version_network_left_on\`;`)
  await db.run(
    sql`ALTER TABLE \`_tiers_lieux_v\` DROP COLUMN \`version_network_charter_signed_on\`;`,
  )
  await db.run(sql`ALTER TABLE \`_tiers_lieux_v\` DROP COLUMN \`version_network_animator_note\`;`)
  await db.run(sql`ALTER TABLE \`_tiers_lieux_v\` DROP COLUMN \`version_referent_name\`;`)
  await db.run(sql`ALTER TABLE \`_tiers_lieux_v\` DROP COLUMN \`version_referent_email\`;`)
  await db.run(sql`ALTER TABLE \`_tiers_lieux_v\` DROP COLUMN \`version_referent_phone\`;`)
  await db.run(sql`ALTER TABLE \`_tiers_lieux_v\` DROP COLUMN \`version_merged_into\`;`)
  await db.run(sql`ALTER TABLE \`tiers_lieux_locales\` DROP COLUMN \`tariff\`;`)
  await db.run(sql`ALTER TABLE \`_tiers_lieux_v_locales\` DROP COLUMN \`version_tariff\`;`)
  await db.run(sql`ALTER TABLE \`mail_settings\` DROP COLUMN \`place_check_months\`;`)
  await db.run(sql`ALTER TABLE \`mail_settings\` DROP COLUMN \`place_check_reminder_days\`;`)
}
