import { UI_LANGUAGES } from '../../core/chat/chat.ts'
import { editDistance } from '../../core/text/nearest.ts'
import { findCategory } from '../../core/topic/categories.ts'
import type { Topic } from '../../core/topic/topic.ts'
import type { Subscription } from '../../services/manage-subscriptions.ts'
import { topicLabel } from '../message/topic-label.ts'

/** The topic of a chat that a person means by its id, its name in either language, or a category's other name. */
export function findTopic(subscriptions: readonly Subscription[], text: string): Topic | null {
  const topics = subscriptions.map(({ topic }) => topic)
  const wanted = fold(text)
  const category = findCategory(text)
  return (
    topics.find(topic => namesOf(topic).includes(wanted)) ??
    topics.find(topic => topic.kind === 'category' && topic.name === category) ??
    topics.find(topic => String(topic.id) === wanted.replace(/^#/u, '')) ??
    null
  )
}

/** The three topics whose names are written most alike. */
export function nearestTopics(subscriptions: readonly Subscription[], text: string): Topic[] {
  const wanted = [...fold(text)].slice(0, 60).join('')
  return subscriptions
    .map(({ topic }) => ({ topic, distance: Math.min(...namesOf(topic).map(name => editDistance(wanted, name))) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ topic }) => topic)
}

function namesOf(topic: Topic): string[] {
  return [topic.name, ...UI_LANGUAGES.map(language => topicLabel(topic, language))].map(fold)
}

function fold(text: string): string {
  return text.normalize('NFKC').trim().replaceAll(/\s+/gu, ' ').toLowerCase()
}
