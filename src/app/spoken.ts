// Pages that come later, with the words that are only said there.
import { speakOfPages } from '../i18n/i18n.ts';

/** The page, once its words have come too. */
export async function spoken<Page>(page: Promise<Page>): Promise<Page> {
  const [come] = await Promise.all([page, speakOfPages()]);
  return come;
}
