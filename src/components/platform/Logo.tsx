/** The name, as shown on the sign-in page. */
export const Logo = () => (
  <span style={{ fontSize: '2rem', fontWeight: 700, letterSpacing: '-0.02em' }}>Résolument</span>
)
