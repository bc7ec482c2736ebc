import { afterAll, beforeAll, beforeEach } from 'vitest';
import { emptyOutbox, openBench, own } from './bench.ts';
// Each holds some tests; all of them share one Strapi, which takes seconds to load.
import './suites/new-day.ts';
import './suites/notices.ts';
import './suites/outbox.ts';
import './suites/planned-publications.ts';
import './suites/sites.ts';
import './suites/sweep.ts';

beforeAll(openBench);
beforeEach(emptyOutbox);
afterAll(() => own.stop());
