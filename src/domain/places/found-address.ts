/** An address as a geocoder finds it. Degrees are WGS 84. */
export type FoundAddress = {
  /** The whole of it, on one line. */
  label: string
  /** Number and street, or what stands for them: a hamlet. Absent of a commune alone. */
  street: string | undefined
  postalCode: string | undefined
  city: string
  /** Of the commune: that of Lille for Hellemmes and Lomme. */
  inseeCode: string
  latitude: number
  longitude: number
  /** Whether it is that of a door, not the middle of a street or of a commune. */
  isExact: boolean
}
