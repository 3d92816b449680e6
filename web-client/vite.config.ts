import { defineConfig } from 'vitest/config';

// While developing: npm run dev, beside a server that runs here.
const server = process.env.CUPPA_SERVER ?? 'http://127.0.0.1:8080';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2020',
    // The page's Content-Security-Policy allows no data: addresses, so nothing may be inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/api': server, '/ws': { target: server, ws: true } } },
  // Two hundred afternoons of faults take seconds, and a busy machine is no fault.
  test: {
    environment: 'node',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/text/host-words.ts'],
    testTimeout: 60_000,
  },
});
