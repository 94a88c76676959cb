'use client'

import { useForm, useFormFields } from '@payloadcms/ui'
import { useCallback, useMemo } from 'react'

/** What the form of a place says of where it is; `commune` by its id. */
export type AddressValues = {
  street: string
  postalCode: string
  commune: string | null
  latitude: number | null
  longitude: number | null
  approximatePosition: boolean
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '')
const numberOf = (value: unknown) => (typeof value === 'number' ? value : null)

/** The address and the position in the form that one is in, and how to write some of them there. */
export const useAddressFields = () => {
  const { dispatchFields, setModified } = useForm()
  const [street, postalCode, commune, latitude, longitude, approximatePosition] = [
    useFormFields(([fields]) => textOf(fields.street?.value)),
    useFormFields(([fields]) => textOf(fields.postalCode?.value)),
    useFormFields(([fields]) => textOf(fields.commune?.value) || null),
    useFormFields(([fields]) => numberOf(fields.latitude?.value)),
    useFormFields(([fields]) => numberOf(fields.longitude?.value)),
    useFormFields(([fields]) => fields.approximatePosition?.value === true),
  ]
  const values: AddressValues = useMemo(
    () => ({ street, postalCode, commune, latitude, longitude, approximatePosition }),
    [street, postalCode, commune, latitude, longitude, approximatePosition],
  )

  const write = useCallback(
    (some: Partial<AddressValues>) => {
      for (const [path, value] of Object.entries(some))
        dispatchFields({ type: 'UPDATE', path, value })
      setModified(true)
    },
    [dispatchFields, setModified],
  )
  return { values, write }
}
