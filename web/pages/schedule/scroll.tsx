/** What is wider than the page scrolls inside itself, and can be reached and scrolled by keyboard. */
export function Scroll({
  name,
  sheet = false,
  children,
}: {
  name: string
  sheet?: boolean
  children: React.ReactNode
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
    <section className={sheet ? 'scroll sheet' : 'scroll'} aria-label={name} tabIndex={0}>
      {children}
    </section>
  )
}
