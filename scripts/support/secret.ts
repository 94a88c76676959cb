import { keepSecret } from '@/src/secret'

// Imported first, for its effect: the configuration, imported next, reads the secret.
keepSecret()
