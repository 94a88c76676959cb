import type { CollectionConfig } from 'payload'

import { mayGive, roles, staffRoles } from '@/access/roles'
import { anyOf, hasRole, managers, ownerOr, self, staff } from '@/access/rules'
import { flagNotices, sampleField } from '@/collections/fields/flags'
import { optionsOf } from '@/collections/fields/options'
import { preferencesField } from '@/collections/fields/preferences'
import { provenance } from '@/collections/fields/provenance'
import { group } from '@/collections/groups'
import { endOldSession } from '@/collections/platform/hooks/end-old-session'
import { endReset } from '@/collections/platform/hooks/end-reset'
import { keepOwnAddress } from '@/collections/platform/hooks/keep-own-address'
import {
  forgetOnUnlock,
  rememberDevice,
  leaveLockOut,
  limitSignIn,
} from '@/collections/platform/hooks/limit-sign-in'
import { idleSeconds } from '@/src/domain/platform/account/session'
import { forgotPassword } from '@/src/endpoints/platform/forgot-password'
import { env } from '@/src/env'
import { leaveTransaction } from '@/src/payload/forgotten-password-transaction'

import { checkNewPassword, checkPassword } from './hooks/check-password'
import { firstAccountIsAdmin } from './hooks/first-account-is-admin'
import { keepOneAdminOnChange, keepOneAdminOnDelete } from './hooks/keep-one-admin'
import { drawPassword, openWithinRole } from './hooks/open-account'
import { partnerSignsInByKey } from './hooks/partner-signs-in-by-key'
import {
  forgottenFor,
  inviteToAccount,
  tellOldAddress,
  writeToForgetful,
} from './hooks/write-to-account'

/** An account: a person of the house, or a partner site that reads with a key. */
export const Users: CollectionConfig<'users'> = {
  slug: 'users',
  labels: { singular: { fr: 'Compte', en: 'User' }, plural: { fr: 'Comptes', en: 'Users' } },
  defaultSort: 'name',
  admin: {
    useAsTitle: 'name',
    group: group.platform,
    defaultColumns: ['name', 'role', 'email'],
  },
  auth: {
    maxLoginAttempts: 5, // never reached: limitSignIn bounds them, and Payload counts none
    tokenExpiration: idleSeconds,
    useAPIKey: true,
    removeTokenFromResponses: true,
    cookies: { secure: env.SERVER_URL.startsWith('https:'), sameSite: 'Lax' },
    forgotPassword: { expiration: forgottenFor, generateEmailHTML: writeToForgetful },
  },
  trash: true,
  access: {
    admin: hasRole(...staffRoles),
    create: managers, // within what their role gives: hooks/open-account.ts
    read: anyOf(staff, self),
    update: anyOf(hasRole('admin'), self),
    delete: hasRole('admin'),
    unlock: hasRole('admin'),
  },
  hooks: {
    beforeOperation: [
      leaveTransaction,
      limitSignIn,
      leaveLockOut,
      endOldSession,
      drawPassword,
      checkNewPassword,
      keepOwnAddress,
    ],
    beforeValidate: [firstAccountIsAdmin, openWithinRole, checkPassword, endReset],
    beforeChange: [keepOneAdminOnChange],
    afterChange: [inviteToAccount, tellOldAddress],
    beforeDelete: [keepOneAdminOnDelete],
    beforeLogin: [partnerSignsInByKey],
    afterLogin: [rememberDevice],
    afterOperation: [forgetOnUnlock],
  },
  endpoints: [forgotPassword],
  fields: [
    flagNotices,
    {
      name: 'invitation',
      type: 'ui',
      label: { fr: 'Invitation', en: 'Invitation' },
      admin: {
        disableListColumn: true,
        components: { Field: '@/src/components/platform/Invitation#Invitation' },
      },
    },
    {
      name: 'name',
      type: 'text',
      label: { fr: 'Nom', en: 'Name' },
      required: true,
      saveToJWT: true,
    },
    {
      name: 'email',
      type: 'email',
      label: { fr: 'Adresse e-mail', en: 'E-mail address' },
      required: true,
      unique: true,
      access: {
        read: ownerOr(hasRole('admin', 'project-manager')),
        update: hasRole('admin'), // it is who one is, and links that open the account go there
      },
    },
    {
      name: 'role',
      type: 'select',
      label: { fr: 'Rôle', en: 'Role' },
      options: optionsOf(roles),
      defaultValue: 'committee-member',
      required: true,
      saveToJWT: true,
      index: true,
      // Of an account that is there, its own role is among them whoever opens its page.
      filterOptions: ({ data, options, req }) =>
        data.createdAt || !req.user
          ? options
          : options.filter(
              (option) =>
                typeof option === 'object' && req.user && mayGive(req.user.role, option.value),
            ),
      access: { create: managers, update: hasRole('admin') },
      admin: { position: 'sidebar' },
    },
    {
      name: 'department',
      type: 'text',
      label: { fr: 'Direction ou service', en: 'Department' },
    },
    {
      // Payload keeps a key encrypted beside its keyed hash; here only the hash is kept, so that a
      // stolen database gives no key.
      name: 'apiKey',
      type: 'text',
      label: { fr: 'Clé d’API', en: 'API key' },
      access: { create: hasRole('admin'), update: hasRole('admin') },
      hooks: { beforeChange: [() => null] },
    },
    preferencesField,
    provenance(sampleField),
  ],
}
