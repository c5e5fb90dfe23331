import type { Filter } from '../../core/digest/preferences.ts'
import { groupSchedule, type Schedule } from '../../core/digest/schedule.ts'
import type { WeeklySlot } from '../../core/digest/weekly.ts'
import { CATEGORIES } from '../../core/topic/categories.ts'
import { html, join, text } from '../message/html.ts'
import { enAdmin } from './en-admin.ts'
import { type NameList, nameList } from './name-list.ts'
import type { FoundCount, Phrases } from './phrases.ts'

const conjunction = new Intl.ListFormat('en', { type: 'conjunction' })
const NAMES: NameList = {
  all: names => conjunction.format(names),
  some: (shown, all) => `${shown.join(', ')} and ${all - shown.length} more`,
}

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const GROUPS = { daily: 'every day', weekdays: 'weekdays', weekends: 'weekends' }

const plurals = new Intl.PluralRules('en')
const figures = new Intl.NumberFormat('en')

function count(amount: number, one: string, other = `${one}s`): string {
  return `${figures.format(amount)} ${plurals.select(amount) === 'one' ? one : other}`
}

function foundCount({ total, isMore }: FoundCount): string {
  return `${isMore ? 'over ' : ''}${count(total, 'article')}`
}

function schedule(week: Schedule): string {
  return groupSchedule(week)
    .map(({ days, times }) => {
      const when = typeof days === 'string' ? GROUPS[days] : days.map(day => DAYS[day]).join(', ')
      if (times.length > 0) return `${when} at ${nameList(NAMES, times)}`
      return days === 'daily' ? 'no fixed hours' : `nothing on ${when}`
    })
    .join('; ')
}

const FAILURES: Readonly<Record<string, string>> = {
  network: 'it cannot be reached',
  timeout: 'it does not answer in time',
  format: 'what it sends is no feed, or a broken one',
  'too-large': 'what it sends is too large',
  'private-address': 'it is at a private address',
  internal: 'I made a mistake with it',
}

const DAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

function weekly(slot: WeeklySlot | null): string {
  return slot === null ? 'off' : `${DAY_NAMES[slot.day]}s at ${slot.time}`
}

function filterLine({ kind, value }: Filter): string {
  if (kind === 'word') return `nothing with “${value}”`
  return kind === 'source' ? `nothing from ${value}` : `less from ${value}`
}

export const en: Phrases = {
  language: 'en',
  admin: enAdmin,

  locale: 'en',
  spoken: { own: 'English', names: ['en', 'en-us', 'en-gb', '英文', '英语', 'english'] },
  nameList: NAMES,
  colon: ':',
  justNow: 'just now',
  age: said => said,
  categoryName: category => CATEGORIES[category].en,
  localTopic: place => `Local · ${place}`,
  zoneName: (_, city) => city,
  chartTitleRoom: 26,
  exampleTopic: 'robots',

  profile: {
    description:
      "Tell me the topics you care about and the hour that suits you. Every day I bring one digest: each story once, in its own articles' words. You can search the news and read it here, too. Press Start.",
    short: 'A daily digest of the topics you choose: each story once, in the words of its articles.',
  },

  commands: {
    start: {
      menu: 'Get started',
      does: 'Says hello. If you paused or blocked me, it brings everything back.',
      examples: ['/start'],
    },
    help: { menu: 'How to use me', does: 'Lists the commands, or explains one.', examples: ['/help', '/help sub'] },
    sub: {
      menu: 'Follow a topic: /sub economy',
      does: 'Follows a topic. Any of the words will do; + means must, - means not, quotes keep a phrase together. Category names and web addresses work too; several lines are several topics.',
      examples: [
        '/sub economy',
        '/sub "artificial intelligence"',
        '/sub AI +chips -stocks',
        '/sub https://example.com/',
      ],
    },
    unsub: {
      menu: 'Drop a topic',
      does: 'Drops a topic. Without a name I list them for you to tap; as a reply to a digest, only the topics in it.',
      examples: ['/unsub economy', '/unsub'],
    },
    unsuball: { menu: 'Drop all topics', does: 'Drops all topics, after asking.', examples: ['/unsuball'] },
    list: { menu: 'Your topics', does: 'Shows your topics; pause, edit or drop them.', examples: ['/list', '/list 2'] },
    digest: {
      menu: 'A digest right now',
      does: 'Makes a digest now, without using up the scheduled one. One topic or one day is fine too.',
      examples: ['/digest', '/digest economy', '/digest 2026-11-23'],
    },
    read: {
      menu: 'Read an article by its number',
      does: 'Shows the full text of an article; the “Read” buttons do the same, and so does a reply to a digest that says which: 3, or more 3. The number stands below the title; one with an s is the whole story.',
      examples: ['/read 12', '/read s3'],
    },
    search: {
      menu: 'Search all articles: /search ocean',
      does: 'Searches everything collected. - means not, quotes keep a phrase together; narrow it by source and date.',
      examples: ['/search ocean economy -stocks', '/search ocean source:Reuters after:2026-11-01'],
    },
    schedule: {
      menu: 'When to send: /schedule 08:00',
      does: 'Sets when your digest arrives, up to six times a day, weekdays and weekends apart if you like, and a review of the week.',
      examples: [
        '/schedule 08:00 18:30',
        '/schedule weekdays 07:30',
        '/schedule weekends off',
        '/schedule weekly sun 09:00',
        '/schedule off',
      ],
    },
    tz: {
      menu: 'Your time zone: /tz London',
      does: 'Sets your time zone by city, zone name or offset. Sharing a location works too.',
      examples: ['/tz London', '/tz Asia/Shanghai', '/tz +8'],
    },
    quiet: {
      menu: 'Quiet hours',
      does: 'Holds what falls into these hours and delivers it when they end. May span midnight.',
      examples: ['/quiet 23:00-07:00', '/quiet off'],
    },
    pause: {
      menu: 'Pause',
      does: 'Pauses your digests, or one topic, for as long as you say.',
      examples: ['/pause', '/pause 3d', '/pause economy 3d'],
    },
    resume: { menu: 'Resume', does: 'Resumes your digests, or one topic.', examples: ['/resume', '/resume economy'] },
    settings: {
      menu: 'Settings',
      does: 'Digest size, summary length, layout, sound, pictures and language, all by buttons.',
      examples: ['/settings'],
    },
    lang: { menu: 'Language / 切换语言', does: 'Changes the language I speak.', examples: ['/lang en', '/lang zh'] },
    filter: {
      menu: 'Hide words or sources: /filter word',
      does: 'Hides stories with a word, or from a source, in all topics. Without anything it lists them with ✕ buttons; votes are cleared there too.',
      examples: ['/filter football', '/filter source:Harbour Post', '/filter list', '/filter del football'],
    },
    saved: { menu: 'Saved articles', does: 'Shows the articles you saved with 🔖.', examples: ['/saved', '/saved 2'] },
    topics: {
      menu: 'Categories and what is hot',
      does: 'Lists the categories and the words that are hot today, one tap to follow.',
      examples: ['/topics'],
    },
    paper: {
      menu: 'Leaf through a newspaper: /paper 2026-11-23',
      does: 'Shows a newspaper of a day, page by page. Without a date it is today; a name may go first.',
      examples: ['/paper', '/paper 2026-11-23', '/paper Harbour Post 2026-11-23'],
    },
    stats: {
      menu: 'Chart of a topic: /stats robots',
      does: 'Draws how many stories a day a topic had in the last 30 days.',
      examples: ['/stats robots', '/stats economy'],
    },
    share: {
      menu: 'Share a topic: /share robots',
      does: 'Makes a link and a QR code for a topic, for a poster or a friend: whoever opens it follows the topic.',
      examples: ['/share robots', '/share'],
    },
    sources: {
      menu: 'Where the news comes from',
      does: 'Lists the sources: when each was last reached, what failed, how many articles a day.',
      examples: ['/sources', '/sources 2'],
    },
    status: { menu: 'How I am doing', does: 'Says how I am doing and which sources fail.', examples: ['/status'] },
    import: {
      menu: 'Import feeds (OPML)',
      does: 'Send an OPML file captioned /import, or answer one with /import, and its feeds are followed.',
      examples: ['/import'],
    },
    export: {
      menu: 'Export',
      does: 'Gives the feeds you follow as OPML, or everything I keep about this chat as JSON.',
      examples: ['/export', '/export json'],
    },
    privacy: { menu: 'What I keep', does: 'Says what I keep, and for how long.', examples: ['/privacy'] },
    deleteme: {
      menu: 'Erase all your data',
      does: 'Erases everything about this chat, after asking.',
      examples: ['/deleteme'],
    },
  },

  button: {
    topics: '📚 Topics',
    time: '⏰ Time',
    tryDigest: '☀️ Try a digest',
    didYouMean: said => `🔎 Did you mean “${said}”?`,
    digestNow: '☀️ Digest now',
    read: number => `Read ${number}`,
    why: 'Why these?',
    settings: '⚙️ Settings',
    undo: '↩️ Undo',
    previous: '◀ Previous',
    next: '▶ Next',
    backToBest: '⏮ Best hits',
    cancel: 'Cancel',
    saveAsTopic: '⭐ Save as topic',
    original: '🔗 Original',
    storyCard: '🗂 Whole story',
    fullText: '📄 Full text',
    share: '📤 Share',
    changeZone: zone => `🌏 Time zone: ${zone} (change)`,
    pauseTopic: name => `⏸ Pause ${name}`,
    resumeTopic: name => `▶️ Resume ${name}`,
    editTopic: '✏️ Edit',
    removeTopic: '✕ Drop',
    removeAll: 'Drop all',
    eraseAll: 'Erase all',
    searchFor: said => `🔍 Search “${said}”`,
    subscribeTo: said => `➕ Follow “${said}”`,
    lastDay: day => `See ${day}`,
    resume: '▶️ Resume',
  },

  inline: {
    open: found => `${foundCount(found)}: open in Chenbao`,
    openTop: 'Top stories today · Open Chenbao',
    nothing: 'Nothing found. Ask Chenbao another way',
  },

  answer: {
    expired: 'This button has expired. Please open it again with /settings or /help.',
    failed: 'Something went wrong. Please try again later.',
    adminsOnly: 'Only admins can change this.',
    notYours: 'Only the person who asked can confirm this.',
    done: 'Done.',
    cancelled: 'Cancelled, nothing was changed.',
    alreadyGone: 'That topic is already gone.',
    undoOver: 'The minute is over, so this cannot be undone. You can follow the topic again.',
    restored: name => `“${name}” is back.`,
    removed: name => `Dropped “${name}”.`,
    paused: name => `Paused “${name}”.`,
    resumed: name => `Resumed “${name}”.`,
    subscribed: name => `Following “${name}”.`,
    topicFirst: 'Tap a topic first, then the time.',
    tooManyTopics: 'A chat has at most 50 topics. Drop some with /unsub first.',
    notFound: 'Not found, or expired.',
    slowDown: 'Slow down a little, please.',
  },

  failed: text('Sorry, something went wrong and nothing was done. Please try again in a while.'),
  slowDown: text('Slow down, please, I cannot keep up. Give me half a minute.'),
  adminsOnly: text('In a group, only admins can change settings.'),
  notAdminThere: chat => html`You are not an admin of <b>${chat}</b>, so you cannot change its settings.`,
  botNotAdminThere: chat => html`I am not an admin of <b>${chat}</b> yet. Make me one, then try again.`,
  noSuchChat: chat =>
    html`I cannot find <b>${chat}</b>. Add me to it, then use its @name or the number that begins with -100, for example <code>/list @mychannel</code>`,
  forChat: title => html`📣 <b>${title}</b>`,

  start: ({ name, topics, isBack }) =>
    isBack && topics > 0
      ? html`Welcome back! Everything is still here (${count(topics, 'topic')}), and digests go on as before.`
      : html`Hello${name === '' ? '' : `, ${name}`}! I am <b>Chenbao</b>, your morning paper.\n\nTell me what you care about, and every day at your hour I send a short digest of the news.\n\nPick some topics, then a time. Or just write to me, for example: <code>/sub economy</code>`,
  setup: ({ chosen, zone, time }) =>
    html`📚 <b>What would you like to read about?</b> Tap to choose, tap again to drop.${chosen > 0 ? ` ${chosen} chosen.` : ''}\n⏰ Then tap an hour for every day; the first digest comes at once.\n\nIt is ${time} in ${zone}.`,
  zoneChoose: html`🌏 Where are you? If it is not here, name a city, for example <code>/tz Cairo</code>, or send me a location.`,
  addedToChannel: ({ title, name }) =>
    html`📣 I am in the channel <b>${title}</b> now, and will not chat in it.\nSet it up from here, with its name behind the command: <code>/sub ${name} economy</code>, <code>/schedule ${name} 08:00</code>`,
  managedChats: html`📣 You also manage these; tap to see what they follow:`,
  startGroup: html`Hello, I am <b>Chenbao</b>. I bring this group a digest of the news every day.\n\nAdmins: <code>/sub economy</code> follows a topic, <code>/schedule 08:00</code> sets the time. Everybody: /digest and /search.`,
  helpTitle: html`<b>What I can do</b>`,
  helpHint: botName =>
    html`More about one of them: <code>/help sub</code>\nFor a channel, name it first: <code>/sub @mychannel economy</code>\nTo read story 3 of a digest, reply to it with <b>3</b>\nTo search in any other chat: <code>@${botName} ocean</code>`,
  exampleTitle: 'For example',
  aliasTitle: 'Also',
  unknownCommand: ({ word, nearest }) =>
    nearest === null
      ? html`There is no command <b>${word}</b>. See /help for what there is.`
      : html`There is no command <b>${word}</b>. Did you mean /${nearest}? All commands: /help`,
  unknownHelp: ({ word, nearest }) =>
    nearest === null
      ? html`There is no command <b>${word}</b>.`
      : html`There is no command <b>${word}</b>. Did you mean /${nearest}?`,
  plainText: said => html`What shall I do with “<b>${said}</b>”?`,
  plainTextTooLong: text(
    'That is a bit long for me. Send me a word or two, for example: /sub economy. All commands: /help',
  ),

  subscribed: ({ topic, isNew, recent }) => {
    const head = isNew ? html`✅ Following <b>${topic}</b>` : html`You already follow <b>${topic}</b>.`
    return recent > 0
      ? html`${head}\n${count(recent, 'article')} in the last 7 days. The best of them:`
      : html`${head}\nNothing in the last 7 days, but I will tell you as soon as there is.`
  },
  subscribedLine: ({ topic, isNew, recent }) =>
    html`✅ <b>${topic}</b>${isNew ? '' : ' (already followed)'}: ${count(recent, 'article')} in 7 days`,
  subscribeUsage: html`What would you like to follow? Write it after the command, for example <code>/sub economy</code>`,
  chooseFeed: feeds => html`That site has ${count(feeds, 'feed')}. Which one?`,
  subscribeRefused: {
    empty: () => html`What would you like to follow? For example <code>/sub economy</code>`,
    'too-long': value =>
      html`“${value}” is too long: a topic has at most 50 characters. For example <code>/sub ocean fishing</code>`,
    'too-many-words': value =>
      html`“${value}” has too many words: a topic has at most 20. For example <code>/sub ocean fishing</code>`,
    'only-exclusions': value =>
      html`“${value}” only says what you do not want. Add what you do, for example <code>/sub economy -stocks</code>`,
    'only-stop-words': value =>
      html`“${value}” is too general. Try a more specific word, for example <code>/sub economy</code>`,
    'too-many-topics': value =>
      html`I could not add “${value}”: a chat has at most 50 topics. Drop some with /unsub first.`,
    'private-address': value =>
      html`<b>${value}</b> is a private address that I may not visit. Try a public one, for example <code>/sub https://example.com/</code>`,
    unreachable: value =>
      html`I cannot reach <b>${value}</b>. Check the address or try later, for example <code>/sub https://example.com/</code>`,
    'no-feed': value =>
      html`I found no feed at <b>${value}</b>. Try the front page or the feed itself, for example <code>/sub https://example.com/feed</code>`,
  },
  tooManyLines: most => html`At most ${count(most, 'line')} at once; I left out the rest.`,
  editTopic: topic =>
    html`Edit <b>${topic}</b>\nReply to this message with the new topic, for example: ocean +fishing -stocks`,
  edited: ({ before, after }) => html`✏️ Changed: <s>${before}</s> → <b>${after}</b>`,

  unsubscribed: topic => html`Dropped <b>${topic}</b>. You can undo this for a minute.`,
  unsubscribeChoose: text('Which one shall I drop?'),
  noSuchTopic: ({ value, command, nearest }) =>
    nearest === null
      ? html`You do not follow “${value}”. See /list for your topics, for example <code>${command} economy</code>`
      : html`You do not follow “${value}”. Did you mean one of these? For example <code>${command} ${nearest}</code>`,
  noTopics: html`You do not follow any topic yet. Try <code>/sub economy</code>, or pick one below.`,
  confirmRemoveAll: topics => html`Really drop all ${count(topics, 'topic')}? This cannot be undone.`,
  removedAll: topics => html`Dropped all ${count(topics, 'topic')}. To follow one again: <code>/sub economy</code>`,
  restored: topic => html`<b>${topic}</b> is back.`,
  cancelled: text('Cancelled, nothing was changed.'),

  listTitle: ({ count: topics, page, pages }) =>
    html`<b>You follow ${count(topics, 'topic')}</b>${pages > 1 ? ` (page ${page} of ${pages})` : ''}`,
  listState: ({ lastHit, mutedUntil }) => {
    const hit = lastHit === null ? 'no articles yet' : `latest ${lastHit}`
    if (mutedUntil === null) return hit
    return mutedUntil === 'forever' ? `⏸ paused · ${hit}` : `⏸ paused until ${mutedUntil} · ${hit}`
  },

  digestTitle: day => html`☀️ <b>Chenbao · ${day}</b>`,
  digestCounts: ({ stories, articles, sources }) =>
    html`${count(stories, 'story', 'stories')} from ${count(articles, 'article')} by ${count(sources, 'source')}`,
  moreSources: more => count(more, 'more source'),
  sources: sources => count(sources, 'source'),
  quietTopics: names => html`Nothing new today: ${names}`,
  failedSources: names => html`Could not be reached: ${names}`,
  emptyDigest: names => html`No news yet today on ${names}. I will keep looking.`,
  emptyDay: ({ day, topic }) =>
    topic === null ? html`Nothing on your topics on ${day}.` : html`Nothing on “<b>${topic}</b>” on ${day}.`,
  badDate: ({ value, command }) =>
    html`I cannot read the date “${value}”. Write year-month-day, for example <code>${command} 2026-11-23</code>`,
  futureDate: ({ value, command }) =>
    html`“${value}” is yet to come. Give today or an earlier day, for example <code>${command} 2026-11-23</code>`,
  threadLost: html`The thread I used was closed or deleted, so digests come to the general one from now on. To move them, send <code>/settings</code> in another thread.`,

  whyTitle: html`<b>Why these?</b>\nScore = relevance × importance × freshness (× your 👍👎)`,
  why: why => {
    const { topic, matched, sources, age, score, relevance, importance, freshness, importanceParts: parts, taste } = why
    const { newSources = 0, place = null } = why
    const factors = [relevance, importance, freshness, ...(taste ? [taste.factor] : [])]
    return join(
      [
        html`<b>${topic}</b>${matched.length > 0 ? `: matches “${matched.join('”, “')}”` : ''}`,
        html`${count(sources, 'source')} · ${age} · score ${score.toFixed(2)} = ${factors.map(factor => factor.toFixed(2)).join(' × ')}`,
        why.isUpdate ? '· you had it before, and it has moved on' : '',
        parts && parts.growth > 1
          ? `· ${count(newSources, 'source')} joined in the last 12 hours${why.state === 'growing' ? ', and it is growing' : ''} (×${parts.growth.toFixed(2)})`
          : '',
        parts && place !== null
          ? `· a source put it ${place === 0 ? 'first' : `in place ${place + 1}`} (×${parts.place.toFixed(2)})`
          : '',
        parts && parts.weight !== 1 ? `· weight of its sources (×${parts.weight.toFixed(2)})` : '',
        why.isLessWanted ? '· you wanted less of this source (relevance ×0.4)' : '',
        taste
          ? `· like what you gave a ${taste.factor > 1 ? '👍' : '👎'}${taste.words.length > 0 ? `: ${taste.words.join(', ')}` : ''} (×${taste.factor.toFixed(2)})`
          : '',
      ],
      '\n',
    )
  },
  whyNothing: text('There is no news in this digest, so there is nothing to explain.'),

  readUsage: html`Which article? Give its number, for example <code>/read 12</code>, or tap a “Read” button under a digest.`,
  noSuchArticle: html`I cannot find that article; it may have expired. Look for others with <code>/search ocean</code>`,
  articleFrom: credit => `first in ${credit}`,
  byline: names => `by ${names}`,
  number: number => `no. ${number}`,
  noSuchNumber: ({ number, last }) =>
    html`There is no ${number} there, the last is ${last}. For example reply with <b>1</b>`,
  page: (page, pages) => `page ${page} of ${pages}`,
  noText: text('Only the headline is stored here. Please see the original.'),

  cardCounts: ({ articles, sources }) => `${count(articles, 'article')} from ${count(sources, 'source')}`,
  cardAdditions: html`➕ <b>What others add</b>`,
  cardQuotation: html`💬 <b>In their words</b>`,
  cardTimeline: html`🗓 <b>Timeline</b>`,
  cardAhead: day => `⏳ ${day}`,
  cardPeople: names => html`👤 <b>People</b> ${names}`,
  cardPlaces: names => html`📍 <b>Places</b> ${names}`,
  cardSources: html`📰 <b>All articles</b>, oldest first`,

  searchTitle: ({ text: said, page, pages, ...found }) => {
    const place = pages === null ? `, page ${page}` : pages > 1 ? `, page ${page} of ${pages}` : ''
    return html`🔍 <b>${said}</b>: ${foundCount(found)}${place}`
  },
  searchDropped: words => html`No article has all the words, so I left out: ${words}`,
  searchNothing: said =>
    html`Nothing found for “<b>${said}</b>”. Try another word, for example <code>/search ocean</code>`,
  searchRefused: {
    empty: () => html`What shall I look for? For example <code>/search ocean economy -stocks</code>`,
    'only-stop-words': value =>
      html`“${value}” is too common to search for. Add a word, for example <code>/search ocean economy</code>`,
    'bad-date': value =>
      html`I cannot read the date “${value}”. Write 2026-11-01 or 7d, for example <code>/search ocean after:2026-11-01</code>`,
    'too-long': () =>
      html`That is too long: a search has at most 100 characters. For example <code>/search ocean economy</code>`,
  },

  schedule,
  scheduleNow: ({ schedule: week, zone }) => html`⏰ Now: <b>${schedule(week)}</b> (${zone})`,
  scheduleSet: ({ schedule: week }) => html`✅ Set: <b>${schedule(week)}</b>`,
  nextTimes: ({ times, zone }) =>
    html`The next ${times.length === 1 ? 'time' : `${times.length} times`} (${zone}):\n${join(
      times.map(time => html`· ${time}`),
      '\n',
    )}`,
  noNextTimes: html`Nothing is scheduled. To start again: <code>/schedule 08:00</code>; /digest works any time.`,
  badTime: value =>
    html`I cannot read “${value}”. Write times like 08:00, for example <code>/schedule 08:00 18:30</code>. Nothing was changed.`,
  tooManyTimes: value =>
    html`With “${value}” that is more than six times a day. Try fewer, for example <code>/schedule 08:00 18:30</code>. Nothing was changed.`,
  scheduleUsage: html`Tap a time, or write it:\n<code>/schedule 08:00 18:30</code>\n<code>/schedule weekdays 07:30</code>\n<code>/schedule weekends off</code>`,
  sendingIsPaused: text('Digests are paused right now; /resume brings them back.'),

  zoneNow: ({ zone, time }) =>
    html`🌏 Your zone is <b>${zone}</b>, where it is ${time}.\nTo change it name a city, for example <code>/tz London</code>`,
  zoneSet: ({ zone, time, fixedOffset }) =>
    html`✅ Zone set to <b>${zone}</b>, where it is ${time}.${fixedOffset ? '\nA fixed offset has no summer time. If your place has, name a city instead.' : ''}`,
  badZone: ({ value, nearest }) =>
    html`I know no time zone “${value}”. Did you mean ${nearest}? For example <code>/tz London</code>. Nothing was changed.`,

  quietNow: quiet =>
    quiet === null
      ? html`There are no quiet hours. For example <code>/quiet 23:00-07:00</code>`
      : html`🌙 Quiet hours: <b>${quiet.from}–${quiet.to}</b>. Change them with <code>/quiet 23:00-07:00</code>, end them with <code>/quiet off</code>`,
  quietSet: quiet =>
    quiet === null
      ? html`✅ Quiet hours are off.`
      : html`🌙 Quiet from <b>${quiet.from} to ${quiet.to}</b>; what falls in between arrives at ${quiet.to}.`,
  quietUsage: ({ value, reason }) =>
    reason === 'equal-ends'
      ? html`“${value}” begins and ends at the same time. Give a stretch, for example <code>/quiet 23:00-07:00</code>. Nothing was changed.`
      : html`I cannot read “${value}”. Give a beginning and an end, for example <code>/quiet 23:00-07:00</code>, or <code>/quiet off</code>. Nothing was changed.`,

  languageSet: text('Fine, I will speak English.'),
  languageAsk: value =>
    value === ''
      ? text('Which language?')
      : html`I do not speak “${value}”. Pick one, for example <code>/lang en</code>`,

  paused: until =>
    until === null
      ? html`⏸ Digests are paused; your topics stay. /resume brings them back.`
      : html`⏸ Digests are paused until <b>${until}</b> and then go on by themselves. /resume ends it earlier.`,
  resumed: html`▶️ Digests are on again.`,
  topicPaused: ({ topic, until }) =>
    until === null ? html`⏸ <b>${topic}</b> is paused.` : html`⏸ <b>${topic}</b> is paused until ${until}.`,
  topicResumed: topic => html`▶️ <b>${topic}</b> is on again.`,
  badDuration: value =>
    html`I cannot read how long “${value}” is. Give days or hours, for example <code>/pause 3d</code> or <code>/pause economy 12h</code>. Nothing was changed.`,

  settingsTitle: html`⚙️ <b>Settings</b>`,
  settingsRows: settings =>
    join(
      [
        html`Digests: <b>${schedule(settings.schedule)}</b> (${settings.zone})`,
        html`Weekly review: <b>${weekly(settings.weekly)}</b>`,
        html`Quiet hours: <b>${settings.quiet === null ? 'off' : `${settings.quiet.from}–${settings.quiet.to}`}</b>`,
        html`At most: <b>${count(settings.digestSize, 'story', 'stories')}</b>`,
        html`Summaries: <b>${settings.summaryLength}</b>`,
        html`Layout: <b>${{ compact: 'titles only', full: 'titles and summaries' }[settings.style]}</b>`,
        html`Sound: <b>${settings.silent ? 'off' : 'on'}</b> · pictures: <b>${settings.images ? 'on' : 'off'}</b>`,
      ],
      '\n',
    ),
  settingsButton: {
    size: size => `${size} stories`,
    summaryLength: { short: 'Short', normal: 'Normal', long: 'Long' },
    style: { compact: 'Titles only', full: 'With summaries' },
    silent: silent => (silent ? '🔕 Silent' : '🔔 Sound'),
    images: images => (images ? '🖼 Pictures' : 'No pictures'),
    thread: '📌 Send digests here',
  },

  sourcesTitle: ({ count: amount, page, pages }) =>
    html`📰 <b>${count(amount, 'source')}</b>${pages > 1 ? `, page ${page} of ${pages}` : ''}`,
  noSources: html`There are no sources yet. Send me an address, for example <code>/sub https://example.com/</code>`,
  sourceState: ({ isPaper, isGone, failures, reason, lastSuccess, articlesADay }) =>
    [
      isGone
        ? 'closed, not asked any more'
        : failures > 0
          ? `⚠️ ${reason ?? 'cannot be reached'}, ${count(failures, 'time')} in a row`
          : '',
      isPaper ? 'newspaper' : lastSuccess === null ? 'never reached yet' : `last reached ${lastSuccess}`,
      `${count(articlesADay, 'article')} a day`,
    ]
      .filter(part => part !== '')
      .join(' · '),
  failureReason: code => {
    if (code === 'http-410') return 'the site says that this feed is closed for good'
    if (code === 'http-404') return 'the address is not there any more (404)'
    if (code === 'http-401' || code === 'http-403') return `the site does not let me in (${code.slice(5)})`
    if (code === 'http-429') return 'the site finds that I ask too often (429)'
    if (code.startsWith('http-')) return `the site has trouble (${code.slice(5)})`
    return FAILURES[code] ?? 'it cannot be reached'
  },
  sourceDied: ({ title, reason, isGone }) =>
    html`📪 <b>${title}</b>, which you follow, ${isGone ? 'has closed, and I will not ask it again' : 'could not be read for more than a week; I will go on trying once a day'}: ${reason}.\nTo drop it use /list; if it has a new address, send me that.`,
  status: ({ version, lastCollected, articlesToday, sources, failing }) =>
    html`<b>Chenbao ${version}</b>\nLast news: ${lastCollected ?? 'none yet'}\nArticles today: ${figures.format(articlesToday)}\nSources: ${figures.format(sources)}${failing > 0 ? `, ${failing} of them failing:` : ', all well'}`,

  importUsage: html`Send me an OPML file captioned <code>/import</code>, or answer one with <code>/import</code>.`,
  importRefused: {
    'not-opml': value =>
      html`This is no OPML file${value === '' ? '' : ` (it holds ${value})`}. Use “Export OPML” of your reader. Nothing was changed.`,
    dtd: () =>
      html`The file has a DOCTYPE (DTD), which I refuse for safety. Remove that line and send it again. Nothing was changed.`,
    'too-large': () => html`The file is too large; the limit is 1 MB. Nothing was changed.`,
    'too-many': value =>
      html`There are ${value} feeds in it; the limit is 500 at a time. Split the file. Nothing was changed.`,
    empty: () => html`There is no feed in this OPML file. Nothing was changed.`,
  },
  imported: ({ added, known, failed }) =>
    html`📥 <b>${added}</b> added, <b>${known}</b> known, <b>${failed}</b> failed${failed > 0 ? ':' : '.'}`,
  importFailure: {
    empty: 'no address',
    'too-long': 'too long',
    'too-many-words': 'too long',
    'only-exclusions': 'no address',
    'only-stop-words': 'no address',
    'too-many-topics': 'you have 50 topics, which is the limit',
    'private-address': 'a private address',
    unreachable: 'cannot be reached',
    'no-feed': 'there is no feed',
    'several-feeds': 'that page has several feeds; follow it by itself',
  },
  importFailed: ({ title, reason }) => html`· ${title}: ${reason}`,
  exportUsage: value => html`I do not know “${value}”. Use <code>/export opml</code> or <code>/export json</code>`,
  exportEmpty: html`You follow no feeds, so it is empty. For all I keep: <code>/export json</code>`,
  issueTitle: ({ paper, day, articles, page, pages }) =>
    html`🗞 <b>${paper}</b> · ${day}\n${count(articles, 'article')}${pages > 1 ? `, page ${page} of ${pages}` : ''}`,
  printedPage: page => `Page ${page}`,
  noIssue: ({ day, isNever }) =>
    isNever ? html`No newspaper has come in yet.` : html`No newspaper on ${day}. The nearest days:`,
  whichPaper: day => html`There are several newspapers of ${day}. Which one?`,
  noSuchPaper: ({ name, day }) => html`There is no “${name}” on ${day}. There are these:`,
  names: names => names.join(', '),
  paperUsage: html`Send a newspaper page as a .txt or .md file, captioned with its paper and day, for example <code>The Harbour Post 2026-11-24</code>`,
  paperRefused: ({ reason, megabytes }) =>
    reason === 'too-large'
      ? html`The file is too large; the limit for a page is ${megabytes} MB. Nothing was stored.`
      : reason === 'not-text'
        ? html`This is not text. Send a .txt or .md file of at most ${megabytes} MB. Nothing was stored.`
        : html`I found no article in it: a headline needs text below it that ends in a full stop. Nothing was stored.`,
  paperStored: ({ source, date, stored, known }) =>
    html`🗞 <b>${source}</b> ${date}: ${count(stored, 'new article')}, ${known} known.`,

  shareUsage: html`Which topic would you like to share? For example <code>/share robots</code>, or tap one:`,
  shareRefused: value =>
    html`I cannot make a link of “${value}”. Try something shorter, for example <code>/share robots</code>`,
  shareTitle: topic => `Chenbao · ${topic}`,
  shareCaption: ({ topic, link }) => html`🔗 Scan this or open the link to follow <b>${topic}</b>:\n${link}`,

  privacyInGroup: text('In a group, only admins can have it erased.'),
  privacy: days =>
    html`<b>What I keep</b>\n· the number and name of this chat, and its settings\n· its topics, and which stories it was sent (so that none comes twice)\n· what was searched for and the digests shown, so that their buttons work; for a month\n· your votes, filters and saved articles\n· which channels and groups you manage, to show them in /list\n\nI do not keep what you write otherwise, and pass nothing on. Articles are kept for ${count(days, 'day')}.\nTo erase it all: /deleteme`,
  confirmErase: text(
    'Really erase everything about this chat? Topics, settings and the record of digests will be gone for good.',
  ),
  erased: ({ subscriptions, deliveries, sentStories, searches, votes, bookmarks, filters }) =>
    html`All erased: ${nameList(NAMES, [
      count(subscriptions, 'topic'),
      count(deliveries, 'delivery', 'deliveries'),
      `the record of ${count(sentStories, 'story', 'stories')}`,
      count(searches, 'search', 'searches'),
      count(votes, 'vote'),
      count(bookmarks, 'saved article'),
      count(filters, 'filter'),
    ])}.\nTo start again: /start`,

  opinionButton: {
    like: isSet => (isSet ? '👍 More ✓' : '👍 More'),
    dislike: isSet => (isSet ? '👎 Fewer ✓' : '👎 Fewer'),
    save: isSet => (isSet ? '🔖 Saved' : '🔖 Save'),
    unsave: number => `✕ Remove ${number}`,
    less: isSet => (isSet ? '✓ Less of this source' : 'Less of this source'),
    hideWord: '🚫 Hide a word',
    clearVotes: amount => `🧹 Forget ${count(amount, 'vote')}`,
    subscribeHot: ({ word, isOwn }) => (isOwn ? `✓ ${word}` : word),
    weekly: slot => `Weekly: ${weekly(slot)}`,
    weeklyOff: 'No weekly review',
    showFilters: '🚫 Filters and votes',
  },
  opinionAnswer: {
    liked: 'Good, more like this.',
    disliked: 'All right, less like this.',
    voteTaken: 'Your vote is taken back.',
    saved: 'Saved; see /saved.',
    unsaved: 'No longer saved.',
    less: source => `All right, less of what only ${source} has.`,
    lessNot: source => `${source} counts in full again.`,
    hidden: word => `Stories with “${word}” are hidden now. See /filter.`,
    filterRemoved: value => `“${value}” is no longer filtered.`,
    votesCleared: amount => `${count(amount, 'vote')} forgotten; your taste starts afresh.`,
  },
  hideWhich: html`Which word do you not want to see again? Tap it, and stories that have it stay away.`,
  noWordToHide: 'The title has no word that would do. Name one yourself: /filter word',

  filterTitle: amount => html`🚫 <b>${count(amount, 'filter')}</b> in all your topics. Tap ✕ to remove:`,
  filterNone: html`Nothing is filtered. For example:\n<code>/filter football</code> hides stories with this word\n<code>/filter source:Harbour Post</code> hides this source`,
  filterLine,
  filterVotes: ({ up, down }) =>
    html`👍 ${up} · 👎 ${down}: what resembles a 👍 comes first, what resembles a 👎 comes last.`,
  filterAdded: filters =>
    join(
      filters.map(({ filter, isNew }) => html`${isNew ? '🚫 From now on' : 'Already set'}: ${filterLine(filter)}.`),
      '\n',
    ),
  filterGone: filter => html`✅ Removed: ${filterLine(filter)}.`,
  filterUnknown: value => html`“${value}” is not filtered. See <code>/filter list</code> for what is.`,
  filterDeleteUsage: html`Which one shall I remove? For example <code>/filter del football</code>, or tap ✕ in <code>/filter list</code>`,
  filterRefused: {
    empty: () => html`What shall I hide? For example <code>/filter football</code>`,
    'too-long': ({ value }) =>
      html`“${value}” is too long: a filter has at most 50 characters. For example <code>/filter football</code>`,
    'only-stop-words': ({ value }) =>
      html`“${value}” is in nearly every article, so I did not hide it. Take a more telling word, for example <code>/filter football</code>`,
    'no-such-source': ({ value, nearest }) =>
      nearest === ''
        ? html`There is no source called “${value}”. See /sources, for example <code>/filter source:Harbour Post</code>`
        : html`There is no source called “${value}”. Did you mean ${nearest}? See /sources for all.`,
    'too-many': ({ value }) =>
      html`I could not add “${value}”: there are 100 filters, which is the limit. Remove some in <code>/filter list</code>`,
  },
  filterHid: ({ stories, by }) =>
    html`🚫 Your filters hid ${count(stories, 'story', 'stories')}: ${nameList(NAMES, by.map(filterLine))}.`,

  savedTitle: ({ count: articles, page, pages }) =>
    html`🔖 <b>${count(articles, 'saved article')}</b>${pages > 1 ? ` (page ${page} of ${pages})` : ''}`,
  savedNone: html`Nothing is saved yet. Tap 🔖 under an article to save it.`,
  savedSearch: html`To search these: <code>/search ocean in:saved</code>`,

  topicsTitle: html`📚 <b>Categories</b>, one tap to follow:`,
  hotTitle: html`🔥 <b>Hot today</b> (words that headlines have more of than usual)`,
  hotLine: ({ word, today, usual }) =>
    html`· <b>${word}</b>: ${count(today, 'headline')} today, usually ${usual < 1 ? 'less than one' : Math.round(usual)} a day`,
  hotNone: html`🔥 No word stands out today.`,

  statsUsage: html`Which topic shall I chart? For example <code>/stats robots</code>, or tap one:`,
  statsUnknown: ({ value, example }) =>
    html`I cannot chart “${value}”. Try another word, for example <code>/stats ${example}</code>`,
  statsNone: ({ topic, days }) =>
    html`📈 No news on “<b>${topic}</b>” in the last ${count(days, 'day')}, so there is nothing to draw. For older ones try <code>/search ${topic}</code>`,
  chartTitle: topic => `${topic} · stories a day`,
  chartTitlePlain: 'Stories a day',
  chartSubtitle: ({ days, total }) => `last ${days} days, ${count(total, 'story', 'stories')} in all`,
  statsCaption: ({ topic, days, total, peak, today }) =>
    html`📈 <b>${topic}</b>: ${count(total, 'story', 'stories')} in ${days} days, ${today} today${peak === null ? '' : `; most on ${peak.day} (${peak.stories})`}.`,

  weekly,
  weeklyNow: slot =>
    slot === null
      ? html`📅 Weekly review: off. For example <code>/schedule weekly sun 09:00</code>`
      : html`📅 Weekly review: <b>${weekly(slot)}</b>. To end it: <code>/schedule weekly off</code>`,
  weeklySet: ({ weekly: slot, next }) =>
    slot === null
      ? html`✅ The weekly review is off. To have it again: <code>/schedule weekly sun 09:00</code>`
      : html`✅ Set: the week's stories come on <b>${weekly(slot)}</b>.${next === null ? '' : ` Next: ${next}`}`,
  weeklyUsage: html`For the weekly review write <code>/schedule weekly sun 09:00</code> or <code>/schedule weekly off</code>`,
  badWeekly: value =>
    html`I cannot read “${value}”. Give a day of the week and a time, for example <code>/schedule weekly sun 09:00</code>. Nothing was changed.`,
  weekTitle: ({ from, to }) => html`📅 <b>The week · ${from} to ${to}</b>`,
  update: '🆕 Update',
}
