'use client'

import { Component, type ReactNode } from 'react'

type Props = { children: ReactNode; instead: ReactNode }

/** What failed to be read says so in its place, and leaves the rest of the page alone. */
export class Failure extends Component<Props, { hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override render() {
    return this.state.hasFailed ? this.props.instead : this.props.children
  }
}
