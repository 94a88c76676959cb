import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(
    sql`CREATE INDEX \`axes_locales_parent_id_idx\` ON \`axes_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_axes_v_locales_parent_id_idx\` ON \`_axes_v_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`orientations_locales_parent_id_idx\` ON \`orientations_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_orientations_v_locales_parent_id_idx\` ON \`_orientations_v_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`workstreams_locales_parent_id_idx\` ON \`workstreams_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_workstreams_v_locales_parent_id_idx\` ON \`_workstreams_v_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`actions_locales_parent_id_idx\` ON \`actions_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_actions_v_locales_parent_id_idx\` ON \`_actions_v_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`milestones_locales_parent_id_idx\` ON \`milestones_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_milestones_v_locales_parent_id_idx\` ON \`_milestones_v_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`deliverables_locales_parent_id_idx\` ON \`deliverables_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_deliverables_v_locales_parent_id_idx\` ON \`_deliverables_v_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`progress_reports_locales_parent_id_idx\` ON \`progress_reports_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_progress_reports_v_locales_parent_id_idx\` ON \`_progress_reports_v_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`indicators_locales_parent_id_idx\` ON \`indicators_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_indicators_v_locales_parent_id_idx\` ON \`_indicators_v_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`experiments_criteria_locales_parent_id_idx\` ON \`experiments_criteria_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`experiments_locales_parent_id_idx\` ON \`experiments_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_experiments_v_version_criteria_locales_parent_id_idx\` ON \`_experiments_v_version_criteria_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_experiments_v_locales_parent_id_idx\` ON \`_experiments_v_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`financing_plans_locales_parent_id_idx\` ON \`financing_plans_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_financing_plans_v_locales_parent_id_idx\` ON \`_financing_plans_v_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`meetings_locales_parent_id_idx\` ON \`meetings_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_meetings_v_locales_parent_id_idx\` ON \`_meetings_v_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`decisions_locales_parent_id_idx\` ON \`decisions_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_decisions_v_locales_parent_id_idx\` ON \`_decisions_v_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`events_locales_parent_id_idx\` ON \`events_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_events_v_locales_parent_id_idx\` ON \`_events_v_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`tracks_locales_parent_id_idx\` ON \`tracks_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tracks_v_locales_parent_id_idx\` ON \`_tracks_v_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`rooms_locales_parent_id_idx\` ON \`rooms_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_rooms_v_locales_parent_id_idx\` ON \`_rooms_v_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`speakers_locales_parent_id_idx\` ON \`speakers_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_speakers_v_locales_parent_id_idx\` ON \`_speakers_v_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`event_sessions_locales_parent_id_idx\` ON \`event_sessions_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_event_sessions_v_locales_parent_id_idx\` ON \`_event_sessions_v_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`breaks_locales_parent_id_idx\` ON \`breaks_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_breaks_v_locales_parent_id_idx\` ON \`_breaks_v_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`tiers_lieux_locales_parent_id_idx\` ON \`tiers_lieux_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tiers_lieux_v_locales_parent_id_idx\` ON \`_tiers_lieux_v_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`training_modules_locales_parent_id_idx\` ON \`training_modules_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_training_modules_v_locales_parent_id_idx\` ON \`_training_modules_v_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`training_paths_locales_parent_id_idx\` ON \`training_paths_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_training_paths_v_locales_parent_id_idx\` ON \`_training_paths_v_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`training_sessions_locales_parent_id_idx\` ON \`training_sessions_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_training_sessions_v_locales_parent_id_idx\` ON \`_training_sessions_v_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`organisations_locales_parent_id_idx\` ON \`organisations_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_organisations_v_locales_parent_id_idx\` ON \`_organisations_v_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`media_locales_parent_id_idx\` ON \`media_locales\` (\`_parent_id\`);`,
  )
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`axes_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`_axes_v_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`orientations_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`_orientations_v_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`workstreams_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`_workstreams_v_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`actions_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`_actions_v_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`milestones_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`_milestones_v_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`deliverables_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`_deliverables_v_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`progress_reports_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`_progress_reports_v_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`indicators_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`_indicators_v_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`experiments_criteria_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`experiments_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`_experiments_v_version_criteria_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`_experiments_v_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`financing_plans_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`_financing_plans_v_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`meetings_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`_meetings_v_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`decisions_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`_decisions_v_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`events_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`_events_v_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`tracks_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`_tracks_v_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`rooms_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`_rooms_v_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`speakers_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`_speakers_v_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`event_sessions_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`_event_sessions_v_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`breaks_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`_breaks_v_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`tiers_lieux_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`_tiers_lieux_v_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`training_modules_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`_training_modules_v_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`training_paths_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`_training_paths_v_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`training_sessions_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`_training_sessions_v_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`organisations_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`_organisations_v_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`media_locales_parent_id_idx\`;`)
}
