import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/support/global-setup.ts',
    // Much of the time a test waits, for a process or for a server: two keep two cores busy, where the default is one.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    coverage: {
      provider: 'v8',
      include: ['src/**'],
      exclude: ['src/playground/page/**', 'src/samples/**'],
      reporter: ['text-summary'],
    },
  },
})
