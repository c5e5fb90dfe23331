import { createArticleStore } from '../../src/db/article-store.ts'
import type { Database } from '../../src/db/database.ts'
import { createSearchStore } from '../../src/db/search-store.ts'
import { createShownStore } from '../../src/db/shown-store.ts'
import { createSearchService, type SearchService } from '../../src/services/search-articles.ts'

/** The search over a database as it is at an instant, for a reader in Shanghai. */
export function searchesAt(now: Date, db: Database): SearchService {
  return createSearchService({
    index: createSearchStore(db),
    articles: createArticleStore(db),
    shown: createShownStore(db),
    clock: () => now,
    zone: 'Asia/Shanghai',
  })
}
