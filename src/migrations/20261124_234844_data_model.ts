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
  await db.run(sql`CREATE TABLE \`events\` (
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
  await db.run(sql`CREATE UNIQUE INDEX \`events_slug_idx\` ON \`events\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`events_start_date_idx\` ON \`events\` (\`start_date\`);`)
  await db.run(sql`CREATE INDEX \`events_end_date_idx\` ON \`events\` (\`end_date\`);`)
  await db.run(sql`CREATE INDEX \`events_status_idx\` ON \`events\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`events_sample_idx\` ON \`events\` (\`sample\`);`)
  await db.run(sql`CREATE INDEX \`events_updated_at_idx\` ON \`events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`events_created_at_idx\` ON \`events\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`events_deleted_at_idx\` ON \`events\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`events__status_idx\` ON \`events\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`events_locales\` (
  	\`title\` text,
  	\`theme\` text,
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`events_locales_locale_parent_id_unique\` ON \`events_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_events_v\` (
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
  await db.run(sql`CREATE TABLE \`_events_v_locales\` (
  	\`version_title\` text,
  	\`version_theme\` text,
  	\`version_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_events_v_locales_locale_parent_id_unique\` ON \`_events_v_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`tracks\` (
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
  await db.run(sql`CREATE INDEX \`tracks_event_idx\` ON \`tracks\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`tracks_sample_idx\` ON \`tracks\` (\`sample\`);`)
  await db.run(sql`CREATE INDEX \`tracks_updated_at_idx\` ON \`tracks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`tracks_created_at_idx\` ON \`tracks\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`tracks_deleted_at_idx\` ON \`tracks\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`tracks__status_idx\` ON \`tracks\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`tracks_locales\` (
  	\`name\` text,
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`tracks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`tracks_locales_locale_parent_id_unique\` ON \`tracks_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_tracks_v\` (
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
  await db.run(sql`CREATE TABLE \`_tracks_v_locales\` (
  	\`version_name\` text,
  	\`version_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_tracks_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_tracks_v_locales_locale_parent_id_unique\` ON \`_tracks_v_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`rooms_accessibility\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`rooms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`rooms_accessibility_order_idx\` ON \`rooms_accessibility\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`rooms_accessibility_parent_idx\` ON \`rooms_accessibility\` (\`parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`rooms_availabilities\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`start\` text,
  	\`end\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`rooms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`rooms_availabilities_order_idx\` ON \`rooms_availabilities\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`rooms_availabilities_parent_id_idx\` ON \`rooms_availabilities\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`rooms_walks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`room_id\` text(36),
  	\`minutes\` numeric,
  	FOREIGN KEY (\`room_id\`) REFERENCES \`rooms\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`rooms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`rooms_walks_order_idx\` ON \`rooms_walks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`rooms_walks_parent_id_idx\` ON \`rooms_walks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`rooms_walks_room_idx\` ON \`rooms_walks\` (\`room_id\`);`)
  await db.run(sql`CREATE TABLE \`rooms\` (
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
  await db.run(sql`CREATE INDEX \`rooms_name_idx\` ON \`rooms\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`rooms_event_idx\` ON \`rooms\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`rooms_sample_idx\` ON \`rooms\` (\`sample\`);`)
  await db.run(sql`CREATE INDEX \`rooms_updated_at_idx\` ON \`rooms\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`rooms_created_at_idx\` ON \`rooms\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`rooms_deleted_at_idx\` ON \`rooms\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`rooms__status_idx\` ON \`rooms\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`rooms_locales\` (
  	\`floor\` text,
  	\`access_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`rooms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`rooms_locales_locale_parent_id_unique\` ON \`rooms_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_rooms_v_version_accessibility\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_rooms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_rooms_v_version_accessibility_order_idx\` ON \`_rooms_v_version_accessibility\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_rooms_v_version_accessibility_parent_idx\` ON \`_rooms_v_version_accessibility\` (\`parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_rooms_v_version_availabilities\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`start\` text,
  	\`end\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_rooms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_rooms_v_version_availabilities_order_idx\` ON \`_rooms_v_version_availabilities\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_rooms_v_version_availabilities_parent_id_idx\` ON \`_rooms_v_version_availabilities\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_rooms_v_version_walks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`room_id\` text(36),
  	\`minutes\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`room_id\`) REFERENCES \`rooms\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_rooms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_rooms_v_version_walks_order_idx\` ON \`_rooms_v_version_walks\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_rooms_v_version_walks_parent_id_idx\` ON \`_rooms_v_version_walks\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_rooms_v_version_walks_room_idx\` ON \`_rooms_v_version_walks\` (\`room_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_rooms_v\` (
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
  await db.run(sql`CREATE TABLE \`_rooms_v_locales\` (
  	\`version_floor\` text,
  	\`version_access_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_rooms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_rooms_v_locales_locale_parent_id_unique\` ON \`_rooms_v_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`speakers_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`address\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`speakers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`speakers_links_order_idx\` ON \`speakers_links\` (\`_order\`);`)
  await db.run(
    sql`CREATE INDEX \`speakers_links_parent_id_idx\` ON \`speakers_links\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`speakers_availabilities\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`start\` text,
  	\`end\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`speakers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`speakers_availabilities_order_idx\` ON \`speakers_availabilities\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`speakers_availabilities_parent_id_idx\` ON \`speakers_availabilities\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`speakers\` (
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
  await db.run(sql`CREATE TABLE \`speakers_locales\` (
  	\`biography\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`speakers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`speakers_locales_locale_parent_id_unique\` ON \`speakers_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_speakers_v_version_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`address\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_speakers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_speakers_v_version_links_order_idx\` ON \`_speakers_v_version_links\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_speakers_v_version_links_parent_id_idx\` ON \`_speakers_v_version_links\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_speakers_v_version_availabilities\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`start\` text,
  	\`end\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_speakers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_speakers_v_version_availabilities_order_idx\` ON \`_speakers_v_version_availabilities\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_speakers_v_version_availabilities_parent_id_idx\` ON \`_speakers_v_version_availabilities\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_speakers_v\` (
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
  await db.run(sql`CREATE TABLE \`_speakers_v_locales\` (
  	\`version_biography\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_speakers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_speakers_v_locales_locale_parent_id_unique\` ON \`_speakers_v_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`event_sessions_accessibility\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`event_sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`event_sessions_accessibility_order_idx\` ON \`event_sessions_accessibility\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`event_sessions_accessibility_parent_idx\` ON \`event_sessions_accessibility\` (\`parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`event_sessions\` (
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
  await db.run(sql`CREATE TABLE \`event_sessions_locales\` (
  	\`title\` text,
  	\`abstract\` text,
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`event_sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`event_sessions_locales_locale_parent_id_unique\` ON \`event_sessions_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`event_sessions_rels\` (
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
  await db.run(sql`CREATE TABLE \`_event_sessions_v_version_accessibility\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_event_sessions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_event_sessions_v_version_accessibility_order_idx\` ON \`_event_sessions_v_version_accessibility\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_event_sessions_v_version_accessibility_parent_idx\` ON \`_event_sessions_v_version_accessibility\` (\`parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_event_sessions_v\` (
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
  await db.run(sql`CREATE TABLE \`_event_sessions_v_locales\` (
  	\`version_title\` text,
  	\`version_abstract\` text,
  	\`version_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_event_sessions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_event_sessions_v_locales_locale_parent_id_unique\` ON \`_event_sessions_v_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_event_sessions_v_rels\` (
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
  await db.run(sql`CREATE TABLE \`breaks\` (
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
  await db.run(sql`CREATE INDEX \`breaks_event_idx\` ON \`breaks\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`breaks_start_idx\` ON \`breaks\` (\`start\`);`)
  await db.run(sql`CREATE INDEX \`breaks_sample_idx\` ON \`breaks\` (\`sample\`);`)
  await db.run(sql`CREATE INDEX \`breaks_updated_at_idx\` ON \`breaks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`breaks_created_at_idx\` ON \`breaks\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`breaks_deleted_at_idx\` ON \`breaks\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`breaks__status_idx\` ON \`breaks\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`breaks_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`breaks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`breaks_locales_locale_parent_id_unique\` ON \`breaks_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_breaks_v\` (
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
  await db.run(sql`CREATE TABLE \`_breaks_v_locales\` (
  	\`version_title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_breaks_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_breaks_v_locales_locale_parent_id_unique\` ON \`_breaks_v_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`tiers_lieux_families\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`tiers_lieux\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`tiers_lieux_families_order_idx\` ON \`tiers_lieux_families\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`tiers_lieux_families_parent_idx\` ON \`tiers_lieux_families\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`tiers_lieux_families_value_idx\` ON \`tiers_lieux_families\` (\`value\`);`,
  )
  await db.run(sql`CREATE TABLE \`tiers_lieux_services\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`tiers_lieux\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`tiers_lieux_services_order_idx\` ON \`tiers_lieux_services\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`tiers_lieux_services_parent_idx\` ON \`tiers_lieux_services\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`tiers_lieux_services_value_idx\` ON \`tiers_lieux_services\` (\`value\`);`,
  )
  await db.run(sql`CREATE TABLE \`tiers_lieux_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`tiers_lieux\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`tiers_lieux_audiences_order_idx\` ON \`tiers_lieux_audiences\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`tiers_lieux_audiences_parent_idx\` ON \`tiers_lieux_audiences\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`tiers_lieux_audiences_value_idx\` ON \`tiers_lieux_audiences\` (\`value\`);`,
  )
  await db.run(sql`CREATE TABLE \`tiers_lieux_specific_needs\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`tiers_lieux\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`tiers_lieux_specific_needs_order_idx\` ON \`tiers_lieux_specific_needs\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`tiers_lieux_specific_needs_parent_idx\` ON \`tiers_lieux_specific_needs\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`tiers_lieux_specific_needs_value_idx\` ON \`tiers_lieux_specific_needs\` (\`value\`);`,
  )
  await db.run(sql`CREATE TABLE \`tiers_lieux_access_modes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`tiers_lieux\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`tiers_lieux_access_modes_order_idx\` ON \`tiers_lieux_access_modes\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`tiers_lieux_access_modes_parent_idx\` ON \`tiers_lieux_access_modes\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`tiers_lieux_access_modes_value_idx\` ON \`tiers_lieux_access_modes\` (\`value\`);`,
  )
  await db.run(sql`CREATE TABLE \`tiers_lieux_support_modes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`tiers_lieux\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`tiers_lieux_support_modes_order_idx\` ON \`tiers_lieux_support_modes\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`tiers_lieux_support_modes_parent_idx\` ON \`tiers_lieux_support_modes\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`tiers_lieux_support_modes_value_idx\` ON \`tiers_lieux_support_modes\` (\`value\`);`,
  )
  await db.run(sql`CREATE TABLE \`tiers_lieux_fees\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`tiers_lieux\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`tiers_lieux_fees_order_idx\` ON \`tiers_lieux_fees\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`tiers_lieux_fees_parent_idx\` ON \`tiers_lieux_fees\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`tiers_lieux_fees_value_idx\` ON \`tiers_lieux_fees\` (\`value\`);`,
  )
  await db.run(sql`CREATE TABLE \`tiers_lieux_mobilities\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`tiers_lieux\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`tiers_lieux_mobilities_order_idx\` ON \`tiers_lieux_mobilities\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`tiers_lieux_mobilities_parent_idx\` ON \`tiers_lieux_mobilities\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`tiers_lieux_mobilities_value_idx\` ON \`tiers_lieux_mobilities\` (\`value\`);`,
  )
  await db.run(sql`CREATE TABLE \`tiers_lieux_equipments\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`tiers_lieux\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`tiers_lieux_equipments_order_idx\` ON \`tiers_lieux_equipments\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`tiers_lieux_equipments_parent_idx\` ON \`tiers_lieux_equipments\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`tiers_lieux_equipments_value_idx\` ON \`tiers_lieux_equipments\` (\`value\`);`,
  )
  await db.run(sql`CREATE TABLE \`tiers_lieux_programmes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`tiers_lieux\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`tiers_lieux_programmes_order_idx\` ON \`tiers_lieux_programmes\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`tiers_lieux_programmes_parent_idx\` ON \`tiers_lieux_programmes\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`tiers_lieux_programmes_value_idx\` ON \`tiers_lieux_programmes\` (\`value\`);`,
  )
  await db.run(sql`CREATE TABLE \`tiers_lieux_training_labels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`tiers_lieux\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`tiers_lieux_training_labels_order_idx\` ON \`tiers_lieux_training_labels\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`tiers_lieux_training_labels_parent_idx\` ON \`tiers_lieux_training_labels\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`tiers_lieux_training_labels_value_idx\` ON \`tiers_lieux_training_labels\` (\`value\`);`,
  )
  await db.run(sql`CREATE TABLE \`tiers_lieux_other_labels\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`tiers_lieux\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`tiers_lieux_other_labels_order_idx\` ON \`tiers_lieux_other_labels\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`tiers_lieux_other_labels_parent_id_idx\` ON \`tiers_lieux_other_labels\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`tiers_lieux_external_ids\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`register\` text,
  	\`reference\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`tiers_lieux\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`tiers_lieux_external_ids_order_idx\` ON \`tiers_lieux_external_ids\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`tiers_lieux_external_ids_parent_id_idx\` ON \`tiers_lieux_external_ids\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`tiers_lieux_external_ids_reference_idx\` ON \`tiers_lieux_external_ids\` (\`reference\`);`,
  )
  await db.run(sql`CREATE TABLE \`tiers_lieux\` (
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
  await db.run(sql`CREATE TABLE \`tiers_lieux_locales\` (
  	\`summary\` text,
  	\`description\` text,
  	\`accessibility_details\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`tiers_lieux\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`tiers_lieux_locales_locale_parent_id_unique\` ON \`tiers_lieux_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`tiers_lieux_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text(36),
  	\`actions_id\` text(36),
  	\`events_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`tiers_lieux\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`actions_id\`) REFERENCES \`actions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`tiers_lieux_rels_order_idx\` ON \`tiers_lieux_rels\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`tiers_lieux_rels_parent_idx\` ON \`tiers_lieux_rels\` (\`parent_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`tiers_lieux_rels_path_idx\` ON \`tiers_lieux_rels\` (\`path\`);`)
  await db.run(
    sql`CREATE INDEX \`tiers_lieux_rels_media_id_idx\` ON \`tiers_lieux_rels\` (\`media_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`tiers_lieux_rels_actions_id_idx\` ON \`tiers_lieux_rels\` (\`actions_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`tiers_lieux_rels_events_id_idx\` ON \`tiers_lieux_rels\` (\`events_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_tiers_lieux_v_version_families\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_tiers_lieux_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_version_families_order_idx\` ON \`_tiers_lieux_v_version_families\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_version_families_parent_idx\` ON \`_tiers_lieux_v_version_families\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_version_families_value_idx\` ON \`_tiers_lieux_v_version_families\` (\`value\`);`,
  )
  await db.run(sql`CREATE TABLE \`_tiers_lieux_v_version_services\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_tiers_lieux_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_version_services_order_idx\` ON \`_tiers_lieux_v_version_services\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_version_services_parent_idx\` ON \`_tiers_lieux_v_version_services\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_version_services_value_idx\` ON \`_tiers_lieux_v_version_services\` (\`value\`);`,
  )
  await db.run(sql`CREATE TABLE \`_tiers_lieux_v_version_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_tiers_lieux_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_version_audiences_order_idx\` ON \`_tiers_lieux_v_version_audiences\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_version_audiences_parent_idx\` ON \`_tiers_lieux_v_version_audiences\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_version_audiences_value_idx\` ON \`_tiers_lieux_v_version_audiences\` (\`value\`);`,
  )
  await db.run(sql`CREATE TABLE \`_tiers_lieux_v_version_specific_needs\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_tiers_lieux_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_version_specific_needs_order_idx\` ON \`_tiers_lieux_v_version_specific_needs\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_version_specific_needs_parent_idx\` ON \`_tiers_lieux_v_version_specific_needs\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_version_specific_needs_value_idx\` ON \`_tiers_lieux_v_version_specific_needs\` (\`value\`);`,
  )
  await db.run(sql`CREATE TABLE \`_tiers_lieux_v_version_access_modes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_tiers_lieux_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_version_access_modes_order_idx\` ON \`_tiers_lieux_v_version_access_modes\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_version_access_modes_parent_idx\` ON \`_tiers_lieux_v_version_access_modes\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_version_access_modes_value_idx\` ON \`_tiers_lieux_v_version_access_modes\` (\`value\`);`,
  )
  await db.run(sql`CREATE TABLE \`_tiers_lieux_v_version_support_modes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_tiers_lieux_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_version_support_modes_order_idx\` ON \`_tiers_lieux_v_version_support_modes\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_version_support_modes_parent_idx\` ON \`_tiers_lieux_v_version_support_modes\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_version_support_modes_value_idx\` ON \`_tiers_lieux_v_version_support_modes\` (\`value\`);`,
  )
  await db.run(sql`CREATE TABLE \`_tiers_lieux_v_version_fees\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_tiers_lieux_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_version_fees_order_idx\` ON \`_tiers_lieux_v_version_fees\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_version_fees_parent_idx\` ON \`_tiers_lieux_v_version_fees\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_version_fees_value_idx\` ON \`_tiers_lieux_v_version_fees\` (\`value\`);`,
  )
  await db.run(sql`CREATE TABLE \`_tiers_lieux_v_version_mobilities\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_tiers_lieux_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_version_mobilities_order_idx\` ON \`_tiers_lieux_v_version_mobilities\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_version_mobilities_parent_idx\` ON \`_tiers_lieux_v_version_mobilities\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_version_mobilities_value_idx\` ON \`_tiers_lieux_v_version_mobilities\` (\`value\`);`,
  )
  await db.run(sql`CREATE TABLE \`_tiers_lieux_v_version_equipments\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_tiers_lieux_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_version_equipments_order_idx\` ON \`_tiers_lieux_v_version_equipments\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_version_equipments_parent_idx\` ON \`_tiers_lieux_v_version_equipments\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_version_equipments_value_idx\` ON \`_tiers_lieux_v_version_equipments\` (\`value\`);`,
  )
  await db.run(sql`CREATE TABLE \`_tiers_lieux_v_version_programmes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_tiers_lieux_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_version_programmes_order_idx\` ON \`_tiers_lieux_v_version_programmes\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_version_programmes_parent_idx\` ON \`_tiers_lieux_v_version_programmes\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_version_programmes_value_idx\` ON \`_tiers_lieux_v_version_programmes\` (\`value\`);`,
  )
  await db.run(sql`CREATE TABLE \`_tiers_lieux_v_version_training_labels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_tiers_lieux_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_version_training_labels_order_idx\` ON \`_tiers_lieux_v_version_training_labels\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_version_training_labels_parent_idx\` ON \`_tiers_lieux_v_version_training_labels\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_version_training_labels_value_idx\` ON \`_tiers_lieux_v_version_training_labels\` (\`value\`);`,
  )
  await db.run(sql`CREATE TABLE \`_tiers_lieux_v_version_other_labels\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_tiers_lieux_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_version_other_labels_order_idx\` ON \`_tiers_lieux_v_version_other_labels\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_version_other_labels_parent_id_idx\` ON \`_tiers_lieux_v_version_other_labels\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_tiers_lieux_v_version_external_ids\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`register\` text,
  	\`reference\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_tiers_lieux_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_version_external_ids_order_idx\` ON \`_tiers_lieux_v_version_external_ids\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_version_external_ids_parent_id_idx\` ON \`_tiers_lieux_v_version_external_ids\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_version_external_ids_reference_idx\` ON \`_tiers_lieux_v_version_external_ids\` (\`reference\`);`,
  )
  await db.run(sql`CREATE TABLE \`_tiers_lieux_v\` (
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
  await db.run(sql`CREATE TABLE \`_tiers_lieux_v_locales\` (
  	\`version_summary\` text,
  	\`version_description\` text,
  	\`version_accessibility_details\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_tiers_lieux_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_tiers_lieux_v_locales_locale_parent_id_unique\` ON \`_tiers_lieux_v_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_tiers_lieux_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text(36),
  	\`actions_id\` text(36),
  	\`events_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_tiers_lieux_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`actions_id\`) REFERENCES \`actions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_rels_order_idx\` ON \`_tiers_lieux_v_rels\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_rels_parent_idx\` ON \`_tiers_lieux_v_rels\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_rels_path_idx\` ON \`_tiers_lieux_v_rels\` (\`path\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_rels_media_id_idx\` ON \`_tiers_lieux_v_rels\` (\`media_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_rels_actions_id_idx\` ON \`_tiers_lieux_v_rels\` (\`actions_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_rels_events_id_idx\` ON \`_tiers_lieux_v_rels\` (\`events_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`place_suggestions\` (
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
  await db.run(sql`CREATE TABLE \`support_records_visits\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`date\` text NOT NULL,
  	\`note\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`support_records\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`support_records_visits_order_idx\` ON \`support_records_visits\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`support_records_visits_parent_id_idx\` ON \`support_records_visits\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`support_records_grants\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`scheme\` text NOT NULL,
  	\`asked\` numeric,
  	\`given\` numeric,
  	\`given_on\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`support_records\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`support_records_grants_order_idx\` ON \`support_records_grants\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`support_records_grants_parent_id_idx\` ON \`support_records_grants\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`support_records\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`place_id\` text(36) NOT NULL,
  	\`stage\` text DEFAULT 'first-contact' NOT NULL,
  	\`companion_id\` text(36),
  	\`needs\` text,
  	\`next_step_what\` text,
  	\`next_step_date\` text,
  	\`next_step_person_id\` text(36),
  	\`sample\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`place_id\`) REFERENCES \`tiers_lieux\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`companion_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`next_step_person_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`support_records_title_idx\` ON \`support_records\` (\`title\`);`)
  await db.run(
    sql`CREATE INDEX \`support_records_place_idx\` ON \`support_records\` (\`place_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`support_records_stage_idx\` ON \`support_records\` (\`stage\`);`)
  await db.run(
    sql`CREATE INDEX \`support_records_companion_idx\` ON \`support_records\` (\`companion_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`support_records_next_step_next_step_date_idx\` ON \`support_records\` (\`next_step_date\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`support_records_next_step_next_step_person_idx\` ON \`support_records\` (\`next_step_person_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`support_records_sample_idx\` ON \`support_records\` (\`sample\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`support_records_updated_at_idx\` ON \`support_records\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`support_records_created_at_idx\` ON \`support_records\` (\`created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`support_records_deleted_at_idx\` ON \`support_records\` (\`deleted_at\`);`,
  )
  await db.run(sql`CREATE TABLE \`training_modules_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`training_modules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`training_modules_audiences_order_idx\` ON \`training_modules_audiences\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`training_modules_audiences_parent_idx\` ON \`training_modules_audiences\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`training_modules_audiences_value_idx\` ON \`training_modules_audiences\` (\`value\`);`,
  )
  await db.run(sql`CREATE TABLE \`training_modules_dig_comp_areas\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`training_modules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`training_modules_dig_comp_areas_order_idx\` ON \`training_modules_dig_comp_areas\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`training_modules_dig_comp_areas_parent_idx\` ON \`training_modules_dig_comp_areas\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`training_modules_dig_comp_areas_value_idx\` ON \`training_modules_dig_comp_areas\` (\`value\`);`,
  )
  await db.run(sql`CREATE TABLE \`training_modules\` (
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
  await db.run(sql`CREATE TABLE \`training_modules_locales\` (
  	\`title\` text,
  	\`objectives\` text,
  	\`prerequisites\` text,
  	\`content\` text,
  	\`access_terms\` text,
  	\`access_delays\` text,
  	\`methods\` text,
  	\`assessment\` text,
  	\`accessibility\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`training_modules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`training_modules_locales_locale_parent_id_unique\` ON \`training_modules_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`training_modules_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`actions_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`training_modules\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`actions_id\`) REFERENCES \`actions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`training_modules_rels_order_idx\` ON \`training_modules_rels\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`training_modules_rels_parent_idx\` ON \`training_modules_rels\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`training_modules_rels_path_idx\` ON \`training_modules_rels\` (\`path\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`training_modules_rels_actions_id_idx\` ON \`training_modules_rels\` (\`actions_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_training_modules_v_version_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_training_modules_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_training_modules_v_version_audiences_order_idx\` ON \`_training_modules_v_version_audiences\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_training_modules_v_version_audiences_parent_idx\` ON \`_training_modules_v_version_audiences\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_training_modules_v_version_audiences_value_idx\` ON \`_training_modules_v_version_audiences\` (\`value\`);`,
  )
  await db.run(sql`CREATE TABLE \`_training_modules_v_version_dig_comp_areas\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_training_modules_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_training_modules_v_version_dig_comp_areas_order_idx\` ON \`_training_modules_v_version_dig_comp_areas\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_training_modules_v_version_dig_comp_areas_parent_idx\` ON \`_training_modules_v_version_dig_comp_areas\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_training_modules_v_version_dig_comp_areas_value_idx\` ON \`_training_modules_v_version_dig_comp_areas\` (\`value\`);`,
  )
  await db.run(sql`CREATE TABLE \`_training_modules_v\` (
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
  await db.run(sql`CREATE TABLE \`_training_modules_v_locales\` (
  	\`version_title\` text,
  	\`version_objectives\` text,
  	\`version_prerequisites\` text,
  	\`version_content\` text,
  	\`version_access_terms\` text,
  	\`version_access_delays\` text,
  	\`version_methods\` text,
  	\`version_assessment\` text,
  	\`version_accessibility\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_training_modules_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_training_modules_v_locales_locale_parent_id_unique\` ON \`_training_modules_v_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_training_modules_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`actions_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_training_modules_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`actions_id\`) REFERENCES \`actions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_training_modules_v_rels_order_idx\` ON \`_training_modules_v_rels\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_training_modules_v_rels_parent_idx\` ON \`_training_modules_v_rels\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_training_modules_v_rels_path_idx\` ON \`_training_modules_v_rels\` (\`path\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_training_modules_v_rels_actions_id_idx\` ON \`_training_modules_v_rels\` (\`actions_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`training_paths\` (
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
  await db.run(sql`CREATE TABLE \`training_paths_locales\` (
  	\`title\` text,
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`training_paths\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`training_paths_locales_locale_parent_id_unique\` ON \`training_paths_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`training_paths_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`training_modules_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`training_paths\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`training_modules_id\`) REFERENCES \`training_modules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`training_paths_rels_order_idx\` ON \`training_paths_rels\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`training_paths_rels_parent_idx\` ON \`training_paths_rels\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`training_paths_rels_path_idx\` ON \`training_paths_rels\` (\`path\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`training_paths_rels_training_modules_id_idx\` ON \`training_paths_rels\` (\`training_modules_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_training_paths_v\` (
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
  await db.run(sql`CREATE TABLE \`_training_paths_v_locales\` (
  	\`version_title\` text,
  	\`version_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_training_paths_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_training_paths_v_locales_locale_parent_id_unique\` ON \`_training_paths_v_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_training_paths_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`training_modules_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_training_paths_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`training_modules_id\`) REFERENCES \`training_modules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_training_paths_v_rels_order_idx\` ON \`_training_paths_v_rels\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_training_paths_v_rels_parent_idx\` ON \`_training_paths_v_rels\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_training_paths_v_rels_path_idx\` ON \`_training_paths_v_rels\` (\`path\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_training_paths_v_rels_training_modules_id_idx\` ON \`_training_paths_v_rels\` (\`training_modules_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`training_sessions_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`training_sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`training_sessions_audiences_order_idx\` ON \`training_sessions_audiences\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`training_sessions_audiences_parent_idx\` ON \`training_sessions_audiences\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`training_sessions_audiences_value_idx\` ON \`training_sessions_audiences\` (\`value\`);`,
  )
  await db.run(sql`CREATE TABLE \`training_sessions\` (
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
  await db.run(sql`CREATE TABLE \`training_sessions_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`training_sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`training_sessions_locales_locale_parent_id_unique\` ON \`training_sessions_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`training_sessions_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`training_modules_id\` text(36),
  	\`training_paths_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`training_sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`training_modules_id\`) REFERENCES \`training_modules\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`training_paths_id\`) REFERENCES \`training_paths\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`training_sessions_rels_order_idx\` ON \`training_sessions_rels\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`training_sessions_rels_parent_idx\` ON \`training_sessions_rels\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`training_sessions_rels_path_idx\` ON \`training_sessions_rels\` (\`path\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`training_sessions_rels_training_modules_id_idx\` ON \`training_sessions_rels\` (\`training_modules_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`training_sessions_rels_training_paths_id_idx\` ON \`training_sessions_rels\` (\`training_paths_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_training_sessions_v_version_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_training_sessions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_training_sessions_v_version_audiences_order_idx\` ON \`_training_sessions_v_version_audiences\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_training_sessions_v_version_audiences_parent_idx\` ON \`_training_sessions_v_version_audiences\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_training_sessions_v_version_audiences_value_idx\` ON \`_training_sessions_v_version_audiences\` (\`value\`);`,
  )
  await db.run(sql`CREATE TABLE \`_training_sessions_v\` (
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
  await db.run(sql`CREATE TABLE \`_training_sessions_v_locales\` (
  	\`version_title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_training_sessions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_training_sessions_v_locales_locale_parent_id_unique\` ON \`_training_sessions_v_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_training_sessions_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`training_modules_id\` text(36),
  	\`training_paths_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_training_sessions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`training_modules_id\`) REFERENCES \`training_modules\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`training_paths_id\`) REFERENCES \`training_paths\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_training_sessions_v_rels_order_idx\` ON \`_training_sessions_v_rels\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_training_sessions_v_rels_parent_idx\` ON \`_training_sessions_v_rels\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_training_sessions_v_rels_path_idx\` ON \`_training_sessions_v_rels\` (\`path\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_training_sessions_v_rels_training_modules_id_idx\` ON \`_training_sessions_v_rels\` (\`training_modules_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_training_sessions_v_rels_training_paths_id_idx\` ON \`_training_sessions_v_rels\` (\`training_paths_id\`);`,
  )
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
    sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`events_id\` text(36) REFERENCES events(id);`,
  )
  await db.run(
    sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`tracks_id\` text(36) REFERENCES tracks(id);`,
  )
  await db.run(
    sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`rooms_id\` text(36) REFERENCES rooms(id);`,
  )
  await db.run(
    sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`speakers_id\` text(36) REFERENCES speakers(id);`,
  )
  await db.run(
    sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`event_sessions_id\` text(36) REFERENCES event_sessions(id);`,
  )
  await db.run(
    sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`breaks_id\` text(36) REFERENCES breaks(id);`,
  )
  await db.run(
    sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`tiers_lieux_id\` text(36) REFERENCES tiers_lieux(id);`,
  )
  await db.run(
    sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`place_suggestions_id\` text(36) REFERENCES place_suggestions(id);`,
  )
  await db.run(
    sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`support_records_id\` text(36) REFERENCES support_records(id);`,
  )
  await db.run(
    sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`training_modules_id\` text(36) REFERENCES training_modules(id);`,
  )
  await db.run(
    sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`training_paths_id\` text(36) REFERENCES training_paths(id);`,
  )
  await db.run(
    sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`training_sessions_id\` text(36) REFERENCES training_sessions(id);`,
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
  await db.run(sql`DROP TABLE \`events\`;`)
  await db.run(sql`DROP TABLE \`events_locales\`;`)
  await db.run(sql`DROP TABLE \`_events_v\`;`)
  await db.run(sql`DROP TABLE \`_events_v_locales\`;`)
  await db.run(sql`DROP TABLE \`tracks\`;`)
  await db.run(sql`DROP TABLE \`tracks_locales\`;`)
  await db.run(sql`DROP TABLE \`_tracks_v\`;`)
  await db.run(sql`DROP TABLE \`_tracks_v_locales\`;`)
  await db.run(sql`DROP TABLE \`rooms_accessibility\`;`)
  await db.run(sql`DROP TABLE \`rooms_availabilities\`;`)
  await db.run(sql`DROP TABLE \`rooms_walks\`;`)
  await db.run(sql`DROP TABLE \`rooms\`;`)
  await db.run(sql`DROP TABLE \`rooms_locales\`;`)
  await db.run(sql`DROP TABLE \`_rooms_v_version_accessibility\`;`)
  await db.run(sql`DROP TABLE \`_rooms_v_version_availabilities\`;`)
  await db.run(sql`DROP TABLE \`_rooms_v_version_walks\`;`)
  await db.run(sql`DROP TABLE \`_rooms_v\`;`)
  await db.run(sql`DROP TABLE \`_rooms_v_locales\`;`)
  await db.run(sql`DROP TABLE \`speakers_links\`;`)
  await db.run(sql`DROP TABLE \`speakers_availabilities\`;`)
  await db.run(sql`DROP TABLE \`speakers\`;`)
  await db.run(sql`DROP TABLE \`speakers_locales\`;`)
  await db.run(sql`DROP TABLE \`_speakers_v_version_links\`;`)
  await db.run(sql`DROP TABLE \`_speakers_v_version_availabilities\`;`)
  await db.run(sql`DROP TABLE \`_speakers_v\`;`)
  await db.run(sql`DROP TABLE \`_speakers_v_locales\`;`)
  await db.run(sql`DROP TABLE \`event_sessions_accessibility\`;`)
  await db.run(sql`DROP TABLE \`event_sessions\`;`)
  await db.run(sql`DROP TABLE \`event_sessions_locales\`;`)
  await db.run(sql`DROP TABLE \`event_sessions_rels\`;`)
  await db.run(sql`DROP TABLE \`_event_sessions_v_version_accessibility\`;`)
  await db.run(sql`DROP TABLE \`_event_sessions_v\`;`)
  await db.run(sql`DROP TABLE \`_event_sessions_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_event_sessions_v_rels\`;`)
  await db.run(sql`DROP TABLE \`breaks\`;`)
  await db.run(sql`DROP TABLE \`breaks_locales\`;`)
  await db.run(sql`DROP TABLE \`_breaks_v\`;`)
  await db.run(sql`DROP TABLE \`_breaks_v_locales\`;`)
  await db.run(sql`DROP TABLE \`tiers_lieux_families\`;`)
  await db.run(sql`DROP TABLE \`tiers_lieux_services\`;`)
  await db.run(sql`DROP TABLE \`tiers_lieux_audiences\`;`)
  await db.run(sql`DROP TABLE \`tiers_lieux_specific_needs\`;`)
  await db.run(sql`DROP TABLE \`tiers_lieux_access_modes\`;`)
  await db.run(sql`DROP TABLE \`tiers_lieux_support_modes\`;`)
  await db.run(sql`DROP TABLE \`tiers_lieux_fees\`;`)
  await db.run(sql`DROP TABLE \`tiers_lieux_mobilities\`;`)
  await db.run(sql`DROP TABLE \`tiers_lieux_equipments\`;`)
  await db.run(sql`DROP TABLE \`tiers_lieux_programmes\`;`)
  await db.run(sql`DROP TABLE \`tiers_lieux_training_labels\`;`)
  await db.run(sql`DROP TABLE \`tiers_lieux_other_labels\`;`)
  await db.run(sql`DROP TABLE \`tiers_lieux_external_ids\`;`)
  await db.run(sql`DROP TABLE \`tiers_lieux\`;`)
  await db.run(sql`DROP TABLE \`tiers_lieux_locales\`;`)
  await db.run(sql`DROP TABLE \`tiers_lieux_rels\`;`)
  await db.run(sql`DROP TABLE \`_tiers_lieux_v_version_families\`;`)
  await db.run(sql`DROP TABLE \`_tiers_lieux_v_version_services\`;`)
  await db.run(sql`DROP TABLE \`_tiers_lieux_v_version_audiences\`;`)
  await db.run(sql`DROP TABLE \`_tiers_lieux_v_version_specific_needs\`;`)
  await db.run(sql`DROP TABLE \`_tiers_lieux_v_version_access_modes\`;`)
  await db.run(sql`DROP TABLE \`_tiers_lieux_v_version_support_modes\`;`)
  await db.run(sql`DROP TABLE \`_tiers_lieux_v_version_fees\`;`)
  await db.run(sql`DROP TABLE \`_tiers_lieux_v_version_mobilities\`;`)
  await db.run(sql`DROP TABLE \`_tiers_lieux_v_version_equipments\`;`)
  await db.run(sql`DROP TABLE \`_tiers_lieux_v_version_programmes\`;`)
  await db.run(sql`DROP TABLE \`_tiers_lieux_v_version_training_labels\`;`)
  await db.run(sql`DROP TABLE \`_tiers_lieux_v_version_other_labels\`;`)
  await db.run(sql`DROP TABLE \`_tiers_lieux_v_version_external_ids\`;`)
  await db.run(sql`DROP TABLE \`_tiers_lieux_v\`;`)
  await db.run(sql`DROP TABLE \`_tiers_lieux_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_tiers_lieux_v_rels\`;`)
  await db.run(sql`DROP TABLE \`place_suggestions\`;`)
  await db.run(sql`DROP TABLE \`support_records_visits\`;`)
  await db.run(sql`DROP TABLE \`support_records_grants\`;`)
  await db.run(sql`DROP TABLE \`support_records\`;`)
  await db.run(sql`DROP TABLE \`training_modules_audiences\`;`)
  await db.run(sql`DROP TABLE \`training_modules_dig_comp_areas\`;`)
  await db.run(sql`DROP TABLE \`training_modules\`;`)
  await db.run(sql`DROP TABLE \`training_modules_locales\`;`)
  await db.run(sql`DROP TABLE \`training_modules_rels\`;`)
  await db.run(sql`DROP TABLE \`_training_modules_v_version_audiences\`;`)
  await db.run(sql`DROP TABLE \`_training_modules_v_version_dig_comp_areas\`;`)
  await db.run(sql`DROP TABLE \`_training_modules_v\`;`)
  await db.run(sql`DROP TABLE \`_training_modules_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_training_modules_v_rels\`;`)
  await db.run(sql`DROP TABLE \`training_paths\`;`)
  await db.run(sql`DROP TABLE \`training_paths_locales\`;`)
  await db.run(sql`DROP TABLE \`training_paths_rels\`;`)
  await db.run(sql`DROP TABLE \`_training_paths_v\`;`)
  await db.run(sql`DROP TABLE \`_training_paths_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_training_paths_v_rels\`;`)
  await db.run(sql`DROP TABLE \`training_sessions_audiences\`;`)
  await db.run(sql`DROP TABLE \`training_sessions\`;`)
  await db.run(sql`DROP TABLE \`training_sessions_locales\`;`)
  await db.run(sql`DROP TABLE \`training_sessions_rels\`;`)
  await db.run(sql`DROP TABLE \`_training_sessions_v_version_audiences\`;`)
  await db.run(sql`DROP TABLE \`_training_sessions_v\`;`)
  await db.run(sql`DROP TABLE \`_training_sessions_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_training_sessions_v_rels\`;`)
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
}
