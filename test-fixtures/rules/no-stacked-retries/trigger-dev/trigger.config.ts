import { defineConfig } from '@trigger.dev/sdk';

export default defineConfig({
  project: 'proj_notes',
  dirs: ['./trigger'],
  retries: { enabledInDev: false, default: { maxAttempts: 4, factor: 2 } },
});
