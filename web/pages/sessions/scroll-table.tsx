/** A wide table scrolls inside; the region can be reached and scrolled by keyboard. */
export function ScrollTable({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="scroll sheet" aria-label={label} tabIndex={0}>
      <table className="plain">{children}</table>
    </section>
  )
}
