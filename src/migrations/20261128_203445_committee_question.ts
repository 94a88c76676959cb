import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`actions\` ADD \`ask_of_committee_text\` text;`)
  await db.run(sql`ALTER TABLE \`actions\` ADD \`ask_of_committee_since\` text;`)
  await db.run(
    sql`ALTER TABLE \`actions\` ADD \`ask_of_committee_meeting_id\` text(36) REFERENCES meetings(id) ON UPDATE no action ON DELETE set null;`,
  )
  await db.run(
    sql`ALTER TABLE \`actions\` ADD \`sponsor_id\` text(36) REFERENCES committee_members(id) ON UPDATE no action ON DELETE set null;`,
  )
  await db.run(
    sql`CREATE INDEX \`actions_ask_of_committee_ask_of_committee_meeting_idx\` ON \`actions\` (\`ask_of_committee_meeting_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`actions_sponsor_idx\` ON \`actions\` (\`sponsor_id\`);`)
  await db.run(sql`ALTER TABLE \`_actions_v\` ADD \`version_ask_of_committee_text\` text;`)
  await db.run(sql`ALTER TABLE \`_actions_v\` ADD \`version_ask_of_committee_since\` text;`)
  await db.run(
    sql`ALTER TABLE \`_actions_v\` ADD \`version_ask_of_committee_meeting_id\` text(36) REFERENCES meetings(id) ON UPDATE no action ON DELETE set null;`,
  )
  await db.run(
    sql`ALTER TABLE \`_actions_v\` ADD \`version_sponsor_id\` text(36) REFERENCES committee_members(id) ON UPDATE no action ON DELETE set null;`,
  )
  await db.run(
    sql`CREATE INDEX \`_actions_v_version_ask_of_committee_version_ask_of_commi_idx\` ON \`_actions_v\` (\`version_ask_of_committee_meeting_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_actions_v_version_version_sponsor_idx\` ON \`_actions_v\` (\`version_sponsor_id\`);`,
  )
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
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
  	\`start_date\` text,
  	\`end_date\` text,
  	\`internal_note\` text,
  	\`orientation_id\` text(36),
  	\`workstream_id\` text(36),
  	\`lead_department\` text,
  	\`elected_sponsor\` text,
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
  	FOREIGN KEY (\`orientation_id\`) REFERENCES \`orientations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`workstream_id\`) REFERENCES \`workstreams\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new_actions\`("id", "code", "rank", "status", "priority", "blocked_reason", "blocked_remedy", "blocked_helper", "start_date", "end_date", "internal_note", "orientation_id", "workstream_id", "lead_department", "elected_sponsor", "slug", "source", "wording_to_confirm", "placement_to_confirm", "sample_follow_up", "status_since", "updated_by_id", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "code", "rank", "status", "priority", "blocked_reason", "blocked_remedy", "blocked_helper", "start_date", "end_date", "internal_note", "orientation_id", "workstream_id", "lead_department", "elected_sponsor", "slug", "source", "wording_to_confirm", "placement_to_confirm", "sample_follow_up", "status_since", "updated_by_id", "updated_at", "created_at", "deleted_at", "_status" FROM \`actions\`;`,
  )
  await db.run(sql`DROP TABLE \`actions\`;`)
  await db.run(sql`ALTER TABLE \`__new_actions\` RENAME TO \`actions\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE UNIQUE INDEX \`actions_code_idx\` ON \`actions\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`actions_rank_idx\` ON \`actions\` (\`rank\`);`)
  await db.run(sql`CREATE INDEX \`actions_status_idx\` ON \`actions\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`actions_end_date_idx\` ON \`actions\` (\`end_date\`);`)
  await db.run(sql`CREATE INDEX \`actions_orientation_idx\` ON \`actions\` (\`orientation_id\`);`)
  await db.run(sql`CREATE INDEX \`actions_workstream_idx\` ON \`actions\` (\`workstream_id\`);`)
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
  	\`version_start_date\` text,
  	\`version_end_date\` text,
  	\`version_internal_note\` text,
  	\`version_orientation_id\` text(36),
  	\`version_workstream_id\` text(36),
  	\`version_lead_department\` text,
  	\`version_elected_sponsor\` text,
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
  	FOREIGN KEY (\`version_orientation_id\`) REFERENCES \`orientations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_workstream_id\`) REFERENCES \`workstreams\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new__actions_v\`("id", "parent_id", "version_code", "version_rank", "version_status", "version_priority", "version_blocked_reason", "version_blocked_remedy", "version_blocked_helper", "version_start_date", "version_end_date", "version_internal_note", "version_orientation_id", "version_workstream_id", "version_lead_department", "version_elected_sponsor", "version_slug", "version_source", "version_wording_to_confirm", "version_placement_to_confirm", "version_sample_follow_up", "version_status_since", "version_updated_by_id", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_code", "version_rank", "version_status", "version_priority", "version_blocked_reason", "version_blocked_remedy", "version_blocked_helper", "version_start_date", "version_end_date", "version_internal_note", "version_orientation_id", "version_workstream_id", "version_lead_department", "version_elected_sponsor", "version_slug", "version_source", "version_wording_to_confirm", "version_placement_to_confirm", "version_sample_follow_up", "version_status_since", "version_updated_by_id", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_actions_v\`;`,
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
    sql`CREATE INDEX \`_actions_v_version_version_end_date_idx\` ON \`_actions_v\` (\`version_end_date\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_actions_v_version_version_orientation_idx\` ON \`_actions_v\` (\`version_orientation_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_actions_v_version_version_workstream_idx\` ON \`_actions_v\` (\`version_workstream_id\`);`,
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
}
