import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`committee_members\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`organisation_id\` text(36),
  	\`college\` text DEFAULT 'other' NOT NULL,
  	\`role\` text DEFAULT 'member' NOT NULL,
  	\`start_date\` text,
  	\`end_date\` text,
  	\`user_id\` text(36),
  	\`sample\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`CREATE INDEX \`committee_members_name_idx\` ON \`committee_members\` (\`name\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`committee_members_organisation_idx\` ON \`committee_members\` (\`organisation_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`committee_members_college_idx\` ON \`committee_members\` (\`college\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`committee_members_end_date_idx\` ON \`committee_members\` (\`end_date\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`committee_members_user_idx\` ON \`committee_members\` (\`user_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`committee_members_sample_idx\` ON \`committee_members\` (\`sample\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`committee_members_updated_at_idx\` ON \`committee_members\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`committee_members_created_at_idx\` ON \`committee_members\` (\`created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`committee_members_deleted_at_idx\` ON \`committee_members\` (\`deleted_at\`);`,
  )
  await db.run(sql`CREATE TABLE \`meetings\` (
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
  await db.run(sql`CREATE UNIQUE INDEX \`meetings_number_idx\` ON \`meetings\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`meetings_date_idx\` ON \`meetings\` (\`date\`);`)
  await db.run(sql`CREATE INDEX \`meetings_status_idx\` ON \`meetings\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`meetings_sample_idx\` ON \`meetings\` (\`sample\`);`)
  await db.run(sql`CREATE INDEX \`meetings_updated_at_idx\` ON \`meetings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`meetings_created_at_idx\` ON \`meetings\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`meetings_deleted_at_idx\` ON \`meetings\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`meetings__status_idx\` ON \`meetings\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`meetings_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`meetings_locales_locale_parent_id_unique\` ON \`meetings_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`meetings_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`meetings_rels_order_idx\` ON \`meetings_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`meetings_rels_parent_idx\` ON \`meetings_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_rels_path_idx\` ON \`meetings_rels\` (\`path\`);`)
  await db.run(
    sql`CREATE INDEX \`meetings_rels_users_id_idx\` ON \`meetings_rels\` (\`users_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_meetings_v\` (
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
  await db.run(sql`CREATE TABLE \`_meetings_v_locales\` (
  	\`version_title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_meetings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_meetings_v_locales_locale_parent_id_unique\` ON \`_meetings_v_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_meetings_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_meetings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_meetings_v_rels_order_idx\` ON \`_meetings_v_rels\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_meetings_v_rels_parent_idx\` ON \`_meetings_v_rels\` (\`parent_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`_meetings_v_rels_path_idx\` ON \`_meetings_v_rels\` (\`path\`);`)
  await db.run(
    sql`CREATE INDEX \`_meetings_v_rels_users_id_idx\` ON \`_meetings_v_rels\` (\`users_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`agenda_items\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`meeting_id\` text(36) NOT NULL,
  	\`order\` numeric DEFAULT 1 NOT NULL,
  	\`title\` text NOT NULL,
  	\`kind\` text DEFAULT 'information' NOT NULL,
  	\`duration\` numeric,
  	\`rapporteur\` text,
  	\`confidential\` integer DEFAULT false,
  	\`sample\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`meeting_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`agenda_items_meeting_idx\` ON \`agenda_items\` (\`meeting_id\`);`)
  await db.run(sql`CREATE INDEX \`agenda_items_order_idx\` ON \`agenda_items\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`agenda_items_kind_idx\` ON \`agenda_items\` (\`kind\`);`)
  await db.run(
    sql`CREATE INDEX \`agenda_items_confidential_idx\` ON \`agenda_items\` (\`confidential\`);`,
  )
  await db.run(sql`CREATE INDEX \`agenda_items_sample_idx\` ON \`agenda_items\` (\`sample\`);`)
  await db.run(
    sql`CREATE INDEX \`agenda_items_updated_at_idx\` ON \`agenda_items\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`agenda_items_created_at_idx\` ON \`agenda_items\` (\`created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`agenda_items_deleted_at_idx\` ON \`agenda_items\` (\`deleted_at\`);`,
  )
  await db.run(sql`CREATE TABLE \`agenda_items_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`actions_id\` text(36),
  	\`decisions_id\` text(36),
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`agenda_items\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`actions_id\`) REFERENCES \`actions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`decisions_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`agenda_items_rels_order_idx\` ON \`agenda_items_rels\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`agenda_items_rels_parent_idx\` ON \`agenda_items_rels\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`agenda_items_rels_path_idx\` ON \`agenda_items_rels\` (\`path\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`agenda_items_rels_actions_id_idx\` ON \`agenda_items_rels\` (\`actions_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`agenda_items_rels_decisions_id_idx\` ON \`agenda_items_rels\` (\`decisions_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`agenda_items_rels_media_id_idx\` ON \`agenda_items_rels\` (\`media_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`attendances\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`meeting_id\` text(36) NOT NULL,
  	\`member_id\` text(36) NOT NULL,
  	\`status\` text NOT NULL,
  	\`represented_by_id\` text(36),
  	\`note\` text,
  	\`sample\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`meeting_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`member_id\`) REFERENCES \`committee_members\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`represented_by_id\`) REFERENCES \`committee_members\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`attendances_meeting_idx\` ON \`attendances\` (\`meeting_id\`);`)
  await db.run(sql`CREATE INDEX \`attendances_member_idx\` ON \`attendances\` (\`member_id\`);`)
  await db.run(sql`CREATE INDEX \`attendances_status_idx\` ON \`attendances\` (\`status\`);`)
  await db.run(
    sql`CREATE INDEX \`attendances_represented_by_idx\` ON \`attendances\` (\`represented_by_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`attendances_sample_idx\` ON \`attendances\` (\`sample\`);`)
  await db.run(
    sql`CREATE INDEX \`attendances_updated_at_idx\` ON \`attendances\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`attendances_created_at_idx\` ON \`attendances\` (\`created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`attendances_deleted_at_idx\` ON \`attendances\` (\`deleted_at\`);`,
  )
  await db.run(
    sql`CREATE UNIQUE INDEX \`meeting_member_idx\` ON \`attendances\` (\`meeting_id\`,\`member_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`decisions_history\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`status\` text,
  	\`date\` text,
  	\`by_id\` text(36),
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`decisions_history_order_idx\` ON \`decisions_history\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`decisions_history_parent_id_idx\` ON \`decisions_history\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`decisions_history_by_idx\` ON \`decisions_history\` (\`by_id\`);`)
  await db.run(sql`CREATE TABLE \`decisions\` (
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
  await db.run(sql`CREATE TABLE \`decisions_locales\` (
  	\`text\` text,
  	\`reasons\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`decisions_locales_locale_parent_id_unique\` ON \`decisions_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`decisions_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`actions_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`actions_id\`) REFERENCES \`actions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`decisions_rels_order_idx\` ON \`decisions_rels\` (\`order\`);`)
  await db.run(
    sql`CREATE INDEX \`decisions_rels_parent_idx\` ON \`decisions_rels\` (\`parent_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`decisions_rels_path_idx\` ON \`decisions_rels\` (\`path\`);`)
  await db.run(
    sql`CREATE INDEX \`decisions_rels_actions_id_idx\` ON \`decisions_rels\` (\`actions_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_decisions_v_version_history\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`status\` text,
  	\`date\` text,
  	\`by_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_decisions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_decisions_v_version_history_order_idx\` ON \`_decisions_v_version_history\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_decisions_v_version_history_parent_id_idx\` ON \`_decisions_v_version_history\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_decisions_v_version_history_by_idx\` ON \`_decisions_v_version_history\` (\`by_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_decisions_v\` (
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
  await db.run(sql`CREATE TABLE \`_decisions_v_locales\` (
  	\`version_text\` text,
  	\`version_reasons\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_decisions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_decisions_v_locales_locale_parent_id_unique\` ON \`_decisions_v_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_decisions_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`actions_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_decisions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`actions_id\`) REFERENCES \`actions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_decisions_v_rels_order_idx\` ON \`_decisions_v_rels\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_decisions_v_rels_parent_idx\` ON \`_decisions_v_rels\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_decisions_v_rels_path_idx\` ON \`_decisions_v_rels\` (\`path\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_decisions_v_rels_actions_id_idx\` ON \`_decisions_v_rels\` (\`actions_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`addenda\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`meeting_id\` text(36) NOT NULL,
  	\`decision_id\` text(36),
  	\`text\` text NOT NULL,
  	\`author_id\` text(36),
  	\`confidential\` integer DEFAULT false,
  	\`sample\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`meeting_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`decision_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`addenda_meeting_idx\` ON \`addenda\` (\`meeting_id\`);`)
  await db.run(sql`CREATE INDEX \`addenda_decision_idx\` ON \`addenda\` (\`decision_id\`);`)
  await db.run(sql`CREATE INDEX \`addenda_author_idx\` ON \`addenda\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`addenda_confidential_idx\` ON \`addenda\` (\`confidential\`);`)
  await db.run(sql`CREATE INDEX \`addenda_sample_idx\` ON \`addenda\` (\`sample\`);`)
  await db.run(sql`CREATE INDEX \`addenda_updated_at_idx\` ON \`addenda\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`addenda_created_at_idx\` ON \`addenda\` (\`created_at\`);`)
  await db.run(
    sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`committee_members_id\` text(36) REFERENCES committee_members(id);`,
  )
  await db.run(
    sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`meetings_id\` text(36) REFERENCES meetings(id);`,
  )
  await db.run(
    sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`agenda_items_id\` text(36) REFERENCES agenda_items(id);`,
  )
  await db.run(
    sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`attendances_id\` text(36) REFERENCES attendances(id);`,
  )
  await db.run(
    sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`decisions_id\` text(36) REFERENCES decisions(id);`,
  )
  await db.run(
    sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`addenda_id\` text(36) REFERENCES addenda(id);`,
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
  await db.run(sql`CREATE INDEX \`communes_latitude_idx\` ON \`communes\` (\`latitude\`);`)
  await db.run(sql`CREATE INDEX \`communes_longitude_idx\` ON \`communes\` (\`longitude\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`committee_members\`;`)
  await db.run(sql`DROP TABLE \`meetings\`;`)
  await db.run(sql`DROP TABLE \`meetings_locales\`;`)
  await db.run(sql`DROP TABLE \`meetings_rels\`;`)
  await db.run(sql`DROP TABLE \`_meetings_v\`;`)
  await db.run(sql`DROP TABLE \`_meetings_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_meetings_v_rels\`;`)
  await db.run(sql`DROP TABLE \`agenda_items\`;`)
  await db.run(sql`DROP TABLE \`agenda_items_rels\`;`)
  await db.run(sql`DROP TABLE \`attendances\`;`)
  await db.run(sql`DROP TABLE \`decisions_history\`;`)
  await db.run(sql`DROP TABLE \`decisions\`;`)
  await db.run(sql`DROP TABLE \`decisions_locales\`;`)
  await db.run(sql`DROP TABLE \`decisions_rels\`;`)
  await db.run(sql`DROP TABLE \`_decisions_v_version_history\`;`)
  await db.run(sql`DROP TABLE \`_decisions_v\`;`)
  await db.run(sql`DROP TABLE \`_decisions_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_decisions_v_rels\`;`)
  await db.run(sql`DROP TABLE \`addenda\`;`)
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
    sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "axes_id", "orientations_id", "workstreams_id", "actions_id", "milestones_id", "deliverables_id", "organisations_id", "communes_id", "media_id", "users_id") SELECT "id", "order", "parent_id", "path", "axes_id", "orientations_id", "workstreams_id", "actions_id", "milestones_id", "deliverables_id", "organisations_id", "communes_id", "media_id", "users_id" FROM \`payload_locked_documents_rels\`;`,
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
  await db.run(sql`DROP INDEX \`communes_latitude_idx\`;`)
  await db.run(sql`DROP INDEX \`communes_longitude_idx\`;`)
}
