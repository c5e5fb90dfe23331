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

/** The three topics whose names are written most alike; one that has the text in it, or is in it, is as near as can be. */
export function nearestTopics(subscriptions: readonly Subscription[], text: string): Topic[] {
  const wanted = [...fold(text)].slice(0, 60).join('')
  return subscriptions
    .map(({ topic }) => ({ topic, distance: Math.min(...namesOf(topic).map(name => distanceOf(wanted, name))) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ topic }) => topic)
}

/** 0–1. */
function distanceOf(wanted: string, name: string): number {
  if (wanted !== '' && (name.includes(wanted) || wanted.includes(name))) return 0
  return editDistance(wanted, name) / Math.max([...wanted].length, [...name].length, 1)
}

function namesOf(topic: Topic): string[] {
  return [topic.name, ...UI_LANGUAGES.map(language => topicLabel(topic, language))].map(fold)
}

function fold(text: string): string {
  return text.normalize('NFKC').trim().replaceAll(/\s+/gu, ' ').toLowerCase()
}
