'use client'
export const RetryMessage = () => null
