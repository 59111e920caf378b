import { defineConfig } from 'vitest/config'

// The pages' plugin stays away: unit tests need none of it, and journeys use the built pages.
export default defineConfig({
  test: {
    globalSetup: ['platform/testing/global-setup.ts'],
    isolate: false,
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    include: [
      '{kernel,engines,platform,modules,server,web,cli,stories,tools,words,connectors,starter}/**/*.test.{ts,tsx}',
    ],
    reporters: ['default'],
  },
})
