import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`messages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`recipient\` text NOT NULL,
  	\`user_id\` text(36),
  	\`template\` text NOT NULL,
  	\`template_version\` numeric,
  	\`locale\` text DEFAULT 'fr' NOT NULL,
  	\`data\` text NOT NULL,
  	\`cause_slug\` text NOT NULL,
  	\`cause_document\` text NOT NULL,
  	\`cause_reason\` text NOT NULL,
  	\`state\` text DEFAULT 'queued' NOT NULL,
  	\`attempts\` numeric DEFAULT 0 NOT NULL,
  	\`next_attempt\` text,
  	\`last_attempt\` text,
  	\`sent_at\` text,
  	\`last_error\` text,
  	\`response\` text,
  	\`refused\` integer DEFAULT false,
  	\`message_id\` text,
  	\`worker\` text,
  	\`lease_until\` text,
  	\`key\` text NOT NULL,
  	\`domain\` text NOT NULL,
  	\`place\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`messages_recipient_idx\` ON \`messages\` (\`recipient\`);`)
  await db.run(sql`CREATE INDEX \`messages_user_idx\` ON \`messages\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`messages_template_idx\` ON \`messages\` (\`template\`);`)
  await db.run(
    sql`CREATE INDEX \`messages_cause_cause_document_idx\` ON \`messages\` (\`cause_document\`);`,
  )
  await db.run(sql`CREATE INDEX \`messages_state_idx\` ON \`messages\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`messages_next_attempt_idx\` ON \`messages\` (\`next_attempt\`);`)
  await db.run(sql`CREATE INDEX \`messages_last_attempt_idx\` ON \`messages\` (\`last_attempt\`);`)
  await db.run(sql`CREATE INDEX \`messages_sent_at_idx\` ON \`messages\` (\`sent_at\`);`)
  await db.run(sql`CREATE INDEX \`messages_refused_idx\` ON \`messages\` (\`refused\`);`)
  await db.run(sql`CREATE INDEX \`messages_lease_until_idx\` ON \`messages\` (\`lease_until\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`messages_key_idx\` ON \`messages\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`messages_domain_idx\` ON \`messages\` (\`domain\`);`)
  await db.run(sql`CREATE INDEX \`messages_place_idx\` ON \`messages\` (\`place\`);`)
  await db.run(sql`CREATE INDEX \`messages_updated_at_idx\` ON \`messages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`messages_created_at_idx\` ON \`messages\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`used_links\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`nonce\` text NOT NULL,
  	\`expires\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`used_links_nonce_idx\` ON \`used_links\` (\`nonce\`);`)
  await db.run(sql`CREATE INDEX \`used_links_expires_idx\` ON \`used_links\` (\`expires\`);`)
  await db.run(sql`CREATE INDEX \`used_links_updated_at_idx\` ON \`used_links\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`used_links_created_at_idx\` ON \`used_links\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`mail_settings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`paused\` integer DEFAULT false,
  	\`test_recipient\` text,
  	\`rate_per_domain\` numeric DEFAULT 60 NOT NULL,
  	\`digest_day\` text DEFAULT 'monday' NOT NULL,
  	\`digest_hour\` numeric DEFAULT 8 NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`payload_jobs_stats\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`stats\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`ALTER TABLE \`users\` ADD \`preferences_digest\` text DEFAULT 'weekly';`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`preferences_language\` text DEFAULT 'fr';`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`preferences_decisions\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`preferences_summary\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`payload_jobs\` ADD \`meta\` text;`)
  await db.run(
    sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`messages_id\` text(36) REFERENCES messages(id);`,
  )
  await db.run(
    sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`used_links_id\` text(36) REFERENCES used_links(id);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_messages_id_idx\` ON \`payload_locked_documents_rels\` (\`messages_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_used_links_id_idx\` ON \`payload_locked_documents_rels\` (\`used_links_id\`);`,
  )
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`messages\`;`)
  await db.run(sql`DROP TABLE \`used_links\`;`)
  await db.run(sql`DROP TABLE \`mail_settings\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_stats\`;`)
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
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "axes_id", "orientations_id", "workstreams_id", "actions_id", "milestones_id", "deliverables_id", "progress_reports_id", "indicators_id", "indicator_values_id", "experiments_id", "financing_plans_id", "expenses_id", "payment_claims_id", "committee_members_id", "meetings_id", "agenda_items_id", "attendances_id", "decisions_id", "addenda_id", "events_id", "tracks_id", "rooms_id", "speakers_id", "event_sessions_id", "breaks_id", "tiers_lieux_id", "place_suggestions_id", "support_records_id", "training_modules_id", "training_paths_id", "training_sessions_id", "organisations_id", "communes_id", "media_id", "users_id") SELECT "id", "order", "parent_id", "path", "axes_id", "orientations_id", "workstreams_id", "actions_id", "milestones_id", "deliverables_id", "progress_reports_id", "indicators_id", "indicator_values_id", "experiments_id", "financing_plans_id", "expenses_id", "payment_claims_id", "committee_members_id", "meetings_id", "agenda_items_id", "attendances_id", "decisions_id", "addenda_id", "events_id", "tracks_id", "rooms_id", "speakers_id", "event_sessions_id", "breaks_id", "tiers_lieux_id", "place_suggestions_id", "support_records_id", "training_modules_id", "training_paths_id", "training_sessions_id", "organisations_id", "communes_id", "media_id", "users_id" FROM \`payload_locked_documents_rels\`;`,
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
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`preferences_digest\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`preferences_language\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`preferences_decisions\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`preferences_summary\`;`)
  await db.run(sql`ALTER TABLE \`payload_jobs\` DROP COLUMN \`meta\`;`)
}
