/**
 * The build of graphql that Node gives to Payload. A tool that prefers the other one, as vitest does,
 * would load the library twice, and neither half knows a schema of the other.
 */
export * from 'graphql/index.js'
