import type { UiLanguage } from '../../core/chat/chat.ts'
import { CATEGORIES, type Category } from '../../core/topic/categories.ts'
import type { Topic } from '../../core/topic/topic.ts'

/** A topic as its reader knows it: categories in the reader's language, the rest as it was typed. */
export function topicLabel(topic: Pick<Topic, 'kind' | 'name'>, language: UiLanguage): string {
  return topic.kind === 'category' && Object.hasOwn(CATEGORIES, topic.name)
    ? CATEGORIES[topic.name as Category][language]
    : topic.name.replace(/^local:/, language === 'zh' ? '本地 · ' : 'Local · ')
}
