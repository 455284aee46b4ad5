import { describe } from 'vitest';
import { describeEveryPage } from './setup/every-page.ts';

describe('湖南市の計画のすべてのページ', () => describeEveryPage('konan'));
