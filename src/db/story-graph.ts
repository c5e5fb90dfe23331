import { sql } from 'drizzle-orm'
import {
  chooseStory,
  ENOUGH_OF,
  inOrder,
  leaveStory,
  placeIn,
  strongest,
  type Told,
  takeFirst,
} from '../core/story/group.ts'
import { intArray } from './array-literal.ts'
import { rowsOf, type Transaction } from './database.ts'

/** An article among its links; `id` is negative where it is not stored yet. */
export interface Node extends Told {
  readonly id: number
  /** The story it is stored in, null for a new one. */
  readonly storedIn: number | null
  story: StoryNode | null
  links: readonly NodeLink[] | null
  /** Articles that have, or had until now, a link to this one. */
  readers: Set<number> | null
}

export interface NodeLink {
  readonly id: number
  readonly similarity: number
}

export interface StoryNode {
  readonly opener: string
  /** In order. */
  readonly members: Node[]
}

/** Of stories up to this size the readers are loaded at once, of larger ones where they are asked for. */
const SMALL = 40

/**
 * The part of all stories that a batch of new articles concerns, loaded as far as it is needed. What becomes of the stories is decided
 * in memory as `createClusterer` does it, and is the same as if all articles had come in the order of publication.
 */
export function createStoryGraph(tx: Transaction) {
  const nodes = new Map<number, Node>()
  const changed = new Set<StoryNode>()

  /** Loads articles with all others of their stories. */
  async function know(ids: Iterable<number>): Promise<void> {
    const missing = [...new Set(ids)].filter(id => id > 0 && !nodes.has(id))
    if (missing.length === 0) return
    const rows = await rowsOf<{ story_id: string; members: string }>(
      tx,
      sql`
      select story_id, string_agg(
        id || ' ' || (extract(epoch from published_at) * 1000)::bigint || ' ' || content_hash || ':' || source_id, ','
      ) as members
      from articles where story_id in (select story_id from articles where id = any(${intArray(missing)}::bigint[]))
      group by story_id`,
    )
    const small: Node[] = []
    for (const row of rows) {
      const members = row.members.split(',').map(text => {
        const [id = '', at = '', key = ''] = text.split(' ')
        return newNode({ id: Number(id), at: Number(at), key }, Number(row.story_id))
      })
      members.sort(inOrder)
      const story: StoryNode = { opener: members[0]?.key ?? '', members }
      for (const member of members) member.story = story
      if (members.length <= SMALL) small.push(...members)
    }
    await knowReaders(small)
  }

  function newNode(told: Told & { id: number }, storedIn: number | null): Node {
    const node: Node = { ...told, storedIn, story: null, links: null, readers: null }
    nodes.set(node.id, node)
    return node
  }

  async function knowLinks(of: readonly Node[]): Promise<void> {
    const missing = of.filter(node => node.links === null)
    if (missing.length === 0) return
    const rows = await rowsOf<{ article_id: string; links: string }>(
      tx,
      sql`
      select article_id, string_agg(earlier_id || ' ' || similarity, ',') as links from story_links
      where article_id = any(${intArray(missing.map(({ id }) => id))}::bigint[]) group by article_id`,
    )
    const found = new Map(rows.map(row => [Number(row.article_id), row.links]))
    for (const node of missing)
      node.links = (found.get(node.id)?.split(',') ?? []).map(text => {
        const [id, similarity] = text.split(' ')
        return { id: Number(id), similarity: Number(similarity) }
      })
  }

  async function knowReaders(of: readonly Node[]): Promise<void> {
    const missing = of.filter(node => node.readers === null)
    if (missing.length === 0) return
    const rows = await rowsOf<{ earlier_id: string; readers: string }>(
      tx,
      sql`
      select earlier_id, string_agg(article_id::text, ' ') as readers from story_links
      where earlier_id = any(${intArray(missing.map(({ id }) => id))}::bigint[]) group by earlier_id`,
    )
    for (const node of missing) node.readers = new Set()
    for (const row of rows)
      for (const reader of row.readers.split(' ')) nodes.get(Number(row.earlier_id))?.readers?.add(Number(reader))
  }

  const nodeOf = (id: number): Node => {
    const node = nodes.get(id)
    if (!node) throw new Error(`Article ${id} was asked for before it was loaded`)
    return node
  }

  /** Loads what the choice of these articles depends on. */
  async function prepare(ids: readonly number[]): Promise<Node[]> {
    await know(ids)
    const choosing = ids.map(nodeOf)
    await knowLinks(choosing)
    await know(choosing.flatMap(node => node.links?.map(({ id }) => id) ?? []))
    return choosing
  }

  /** Lets these articles choose anew, and all whose choice that may change, in order. */
  async function choose(start: Iterable<number>): Promise<void> {
    const waiting = new Set<Node>()
    let asked = [...new Set(start)]
    while (asked.length + waiting.size > 0) {
      for (const node of await prepare(asked)) waiting.add(node)
      asked = []
      const article = takeFirst(waiting)
      if (article === null) return
      const before = article.story
      const opener = chosen(article)
      if (before?.opener === opener.key) continue
      const affected: Node[] = [article]
      if (before) {
        affected.push(...around(before, article))
        changed.add(before)
        for (const other of leaveStory(article, before)) asked.push(other.id)
      }
      affected.push(...around(join(article, opener), article))
      await knowReaders(affected)
      const readers = new Set(affected.flatMap(node => [...(node.readers ?? [])]))
      await know(readers)
      for (const id of readers) {
        const reader = nodeOf(id)
        if (!waiting.has(reader) && inOrder(reader, article) > 0) asked.push(id)
      }
    }
  }

  function chosen(article: Node): Node {
    const links = (article.links ?? []).map(({ id, similarity }) => ({ key: nodeOf(id).key, similarity, id }))
    const byKey = new Map(links.map(link => [link.key, nodeOf(link.id)]))
    const openers = new Map<string, Node>()
    const opener = chooseStory(article, links, key => {
      const story = byKey.get(key)?.story
      if (!story?.members[0]) throw new Error(`Article ${key} was asked for its story before it had one`)
      openers.set(story.opener, story.members[0])
      const end = placeIn(story.members, article)
      return { opener: story.opener, members: story.members.slice(Math.max(0, end - ENOUGH_OF), end) }
    })
    return (opener === null ? undefined : openers.get(opener)) ?? article
  }

  function join(article: Node, opener: Node): StoryNode {
    const story: StoryNode = (opener === article ? null : opener.story) ?? { opener: article.key, members: [] }
    story.members.splice(placeIn(story.members, article), 0, article)
    article.story = story
    changed.add(story)
    return story
  }

  /** Adds an article that is not stored yet. */
  function add(id: number, told: Told): void {
    const node = newNode({ id, at: told.at, key: told.key }, null)
    node.links = []
    node.readers = new Set()
  }

  return {
    /**
     * New articles with their links, told `inOrder` or not; their ids are negative. Afterwards all articles are where they belong.
     *
     * @returns links to be stored and links that are too weak by now, both as pairs of ids, the later one first
     */
    async take(
      added: readonly (Told & { readonly id: number })[],
      links: readonly { readonly a: number; readonly b: number; readonly similarity: number }[],
    ): Promise<{ kept: StoredLink[]; dropped: { articleId: number; earlierId: number }[] }> {
      for (const one of added) add(one.id, one)
      await know(links.flatMap(({ a, b }) => [a, b]))
      const more = new Map<Node, NodeLink[]>()
      for (const { a, b, similarity } of links) {
        const [earlier, later] = [nodeOf(a), nodeOf(b)].sort(inOrder) as [Node, Node]
        const list = more.get(later)
        if (list) list.push({ id: earlier.id, similarity })
        else more.set(later, [{ id: earlier.id, similarity }])
      }
      await knowLinks([...more.keys()])
      await know([...more.keys()].flatMap(node => node.links?.map(({ id }) => id) ?? []))
      await knowReaders([...more.values()].flatMap(list => list.map(({ id }) => nodeOf(id))).filter(({ id }) => id < 0))
      const kept: StoredLink[] = []
      const dropped: { articleId: number; earlierId: number }[] = []
      for (const [node, fresh] of more) {
        const before = node.links ?? []
        const best = strongest([...before, ...fresh].map(link => ({ ...link, key: nodeOf(link.id).key })))
        const ids = new Set(best.map(({ id }) => id))
        node.links = best.map(({ id, similarity }) => ({ id, similarity }))
        for (const { id } of before) if (!ids.has(id)) dropped.push({ articleId: node.id, earlierId: id })
        for (const { id, similarity } of fresh)
          if (ids.has(id)) {
            kept.push({ articleId: node.id, earlierId: id, similarity })
            nodeOf(id).readers?.add(node.id)
          }
      }
      await choose([...added.map(({ id }) => id), ...[...more.keys()].map(({ id }) => id)])
      return { kept, dropped }
    },

    /** Stories whose articles are others than before; those that nobody is in any more are left out. */
    changed: (): StoryNode[] => [...changed].filter(story => story.members.length > 0),

    storyOf: (id: number): StoryNode => {
      const { story } = nodeOf(id)
      if (!story) throw new Error(`Article ${id} was left without a story`)
      return story
    },
  }
}

export interface StoredLink {
  readonly articleId: number
  readonly earlierId: number
  readonly similarity: number
}

/**
 * The members whose readers may choose otherwise as an article joins or leaves: a choice depends on the last `ENOUGH_OF` members before
 * it, so one with as many between itself and the article is not concerned.
 */
function around(story: StoryNode, article: Node): Node[] {
  const at = placeIn(story.members, article)
  return story.members.slice(Math.max(0, at - ENOUGH_OF), at + ENOUGH_OF + 1)
}
