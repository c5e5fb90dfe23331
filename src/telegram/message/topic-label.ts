import type { UiLanguage } from '../../core/chat/chat.ts'
import { CATEGORIES, type Category } from '../../core/topic/categories.ts'
import type { Topic } from '../../core/topic/topic.ts'
import { phrasesFor } from '../phrases/phrases-for.ts'

/** A topic as its reader knows it: categories in the reader's language, the rest as it was typed. */
export function topicLabel({ kind, name }: Pick<Topic, 'kind' | 'name'>, language: UiLanguage): string {
  const { categoryName, localTopic } = phrasesFor(language)
  if (kind === 'category' && Object.hasOwn(CATEGORIES, name)) return categoryName(name as Category)
  return name.startsWith('local:') ? localTopic(name.slice('local:'.length)) : name
}
