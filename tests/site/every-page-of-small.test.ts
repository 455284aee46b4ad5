import { describe } from 'vitest';
import { describeEveryPage } from './setup/every-page.ts';

describe('途中の住所に置いた、小さな計画のすべてのページ', () => describeEveryPage('small'));
