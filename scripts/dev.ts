import { dev } from 'astro';

// Astro would otherwise report each start to its makers.
process.env.ASTRO_TELEMETRY_DISABLED = '1';
await dev({ root: process.cwd() });
