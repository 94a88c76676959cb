'use client'

import { JoinField, useAuth } from '@payloadcms/ui'
import type { JoinFieldClientProps } from 'payload'

/**
 * Payload 3.90 offers « Ajouter » above the table of a join to those who may not create. A join that
 * nobody creates from says so itself.
 */
export const JoinTable = (props: JoinFieldClientProps) => {
  const { permissions } = useAuth()
  const { field } = props
  const mayCreate = [field.collection]
    .flat()
    .some((slug) => permissions?.collections?.[slug]?.create)
  const allowCreate = field.admin?.allowCreate !== false && mayCreate
  return (
    <JoinField
      {...props}
      field={{ ...field, admin: field.admin && { ...field.admin, allowCreate } }}
    />
  )
}
