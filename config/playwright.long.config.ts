import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import base from './playwright.config';

/** The matrices of `npm run test:long`: one test may walk through a whole row of one. */
export default defineConfig(base, {
  testDir: resolve(__dirname, '../tests/long'),
  globalTeardown: resolve(__dirname, '../tools/faultTable/write.ts'),
  timeout: 600_000,
  // A button that never comes ends its cell, not the run.
  use: { actionTimeout: 30_000 }
});
