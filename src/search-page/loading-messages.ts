/** What the search page says where a file that it needs does not come. */
export const NOT_LOADED =
  '検索に要るファイルを読み込めませんでした。通信の状態を確かめて、もう一度検索してください。';

/** Said while a reader waits for the first answer. */
export const PREPARING = '検索の準備をしています…';
