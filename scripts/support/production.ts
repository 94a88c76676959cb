// Imported first, for its effect: Next and Payload look at it while they load.
Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' })
