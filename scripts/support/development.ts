// Imported before anything loads: Next, React and Payload look at it while they do. The whole server
// starts again when its configuration changes, so that Payload has nothing to load anew by itself.
// eslint-disable-next-line house/no-process-env -- sets, does not read
Object.assign(process.env, {
  NODE_ENV: 'development',
  NEXT_TELEMETRY_DISABLED: '1',
  DISABLE_PAYLOAD_HMR: 'true',
})
