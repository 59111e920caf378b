import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    globalSetup: ['journeys/global-setup.ts'],
    include: ['journeys/**/*.journey.ts'],
    // One browser, one server: journeys take turns, in the order of the story that their names tell.
    maxWorkers: 1,
    fileParallelism: false,
    isolate: false,
    sequence: { shuffle: false },
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
})
