import { createTheme, type MantineColorsTuple } from '@mantine/core'

const leaf: MantineColorsTuple = [
  '#eef7f1',
  '#dcebe1',
  '#b4d7c1',
  '#89c29e',
  '#65b081',
  '#4fa56e',
  '#2f7d4f',
  '#256b42',
  '#1c5a36',
  '#0f4728',
]

/** One accent, small radii, generous type; the rest is paper. Contrast of the accent on paper is 5.1 : 1. */
export const theme = createTheme({
  primaryColor: 'leaf',
  primaryShade: { light: 6, dark: 4 },
  colors: { leaf },
  defaultRadius: 'sm',
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',
  headings: {
    fontWeight: '650',
    sizes: { h1: { fontSize: '1.625rem' }, h2: { fontSize: '1.25rem' }, h3: { fontSize: '1.0625rem' } },
  },
  autoContrast: true,
  cursorType: 'pointer',
  respectReducedMotion: true,
})
