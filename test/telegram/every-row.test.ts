import type { Message } from 'grammy/types'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { demo } from '../../src/playground/demo-world.ts'
import { labels, type RunningBot, startRunningBot, words } from './running-bot.ts'

let bot: RunningBot
beforeAll(async () => {
  bot = await startRunningBot({ ADMIN_IDS: '1003' })
}, 60_000)
afterAll(() => bot.close())
afterEach(() => {
  expect(bot.refused()).toEqual([])
  expect(bot.errors.splice(0)).toEqual([])
})

/** The two languages, each with a person who speaks it. */
const SPEAKERS = [
  ['zh', demo.liLei],
  ['en', demo.alice],
] as const

describe.each(SPEAKERS)('every row of the commands, in %s', (language, reader) => {
  const zh = language === 'zh'
  let heard: Message[] = []

  /** What the bot answers. */
  async function ask(text: string): Promise<string> {
    heard = await bot.say(reader, text)
    return words(heard)
  }
  /** Presses a button of the last answer: what the presser was told, and what the bot said then. */
  async function tap(label: string | RegExp): Promise<string> {
    const message = heard.findLast(one => labels([one]).some(is(label)))
    const button = labels(message ? [message] : []).find(is(label))
    if (!message || button === undefined) throw new Error(`no button ${label} among ${labels(heard).join(' | ')}`)
    const { note, said } = await bot.press(message, button)
    if (said.length > 0) heard = said
    return `${note ?? ''}\n${words(said)}`
  }
  const is = (label: string | RegExp) => (text: string) =>
    typeof label === 'string' ? text === label : label.test(text)
  const say = (chinese: string | RegExp, english: string | RegExp) => (zh ? chinese : english)
  const topic = zh ? '机器人' : 'robots'
  const other = zh ? '海洋' : 'ocean'

  test('/start', async () => {
    expect(await ask('/start')).toMatch(say(/我是晨报/, /I am Chenbao/))
    expect(labels(heard)).toHaveLength(3)
    expect(await ask('/start nonsense_payload')).toMatch(say(/我是晨报/, /I am Chenbao/))
    expect(await ask(`/start sub_${Buffer.from(topic).toString('base64url')}`)).toContain(topic)
    bot.telegram.block(reader)
    await bot.settle()
    bot.telegram.unblock(reader)
    await bot.settle()
    await ask('/pause')
    expect(await ask('/start')).toMatch(say(/欢迎回来！你订阅的 1 个主题都还在/, /Welcome back!.*1 topic/))
  })

  test('/start a_<article>', async () => {
    const found = await ask(`/search ${topic}`)
    expect(found).toContain('1.')
    const id = /r:(\d+)/.exec(JSON.stringify(heard))?.[1]
    expect(await ask(`/start a_${id}`)).toMatch(say(/编号/, /no\. /))
    expect(await ask('/start a_999999')).toMatch(say(/找不到|过期/, /expired/))
  })

  test.each(['/help', ...(zh ? ['帮助', '幫助'] : [])])('%s', async command => {
    expect(await ask(command)).toContain('/unsuball')
  })

  test('/help [command]', async () => {
    expect(await ask('/help sub')).toMatch(say(/例如：\n\/sub 经济/, /example:\n\/sub economy/))
    expect(await ask('/help /subscribe')).toContain('/add')
    expect(await ask('/help serach')).toMatch(/\/search[\s\S]*\/unsuball/)
  })

  test.each(['/sub', '/subscribe', '/add', ...(zh ? ['订阅'] : [])])('%s a topic', async command => {
    await bot.say(reader, `/unsub ${topic}`)
    const said = await ask(`${command} ${topic}`)
    expect(said).toMatch(say(/订阅好了.*\n最近 7 天有 \d+ 篇/, /Following.*\n\d+ articles? in the last 7 days/))
    expect(said).toMatch(/· .+ — .+ · /)
    expect(await ask(`${command} ${topic}`)).toMatch(say(/早就订阅/, /already follow/))
  })

  test('/sub in all its forms', async () => {
    expect(await ask(zh ? '/sub "人工智能"' : '/sub "artificial intelligence"')).toMatch(say(/订阅好了/, /Following/))
    expect(await ask(zh ? '/sub AI +芯片 -股票' : '/sub AI +chips -stocks')).toContain(
      zh ? 'AI +芯片 -股票' : 'AI +chips -stocks',
    )
    expect(await ask(zh ? '/sub 经济' : '/sub economy')).toMatch(say(/订阅好了：经济/, /Following Business/))
    const lines = await ask(zh ? '/sub 港口\n海雾\n经济' : '/sub harbour\nfog\neconomy')
    expect(lines.split(/\n+/).filter(line => line.startsWith('✅'))).toHaveLength(3)
    expect(lines).toMatch(say(/经济（早就订阅了）/, /Business \(already followed\)/))
  })

  test('/sub refuses by name', async () => {
    expect(await ask('/sub')).toMatch(/\/sub /)
    expect(labels(heard).length).toBeGreaterThan(3)
    expect(await ask(`/sub ${'长'.repeat(51)}`)).toContain('50')
    expect(await ask(`/sub ${'a b '.repeat(11)}`)).toContain('20')
    expect(await ask('/sub -股票')).toContain('-股票')
    expect(await ask('/sub http://127.0.0.1/feed')).toMatch(say(/内网/, /private address/))
    expect(await ask('http://10.0.0.1/')).toMatch(say(/内网/, /private address/)) // a bare link is a /sub
    expect(await ask('/sub http://')).toMatch(/\/sub /)
  })

  test.each(['/unsub', '/unsubscribe', '/remove', '/del', ...(zh ? ['退订', '取消订阅'] : [])])('%s', async command => {
    await ask(`/sub ${other}`)
    expect(await ask(`${command} ${other}`)).toContain(other)
    expect(await tap(zh ? '↩️ 撤销' : '↩️ Undo')).toContain(other)
    expect(await ask('/list')).toContain(other)
  })

  test('/unsub: the minute of undo, ids, the nearest, buttons', async () => {
    await ask(`/sub ${other}`)
    const offered = heard
    await ask(`/unsub ${other}`)
    bot.advance(61_000)
    expect(await tap(zh ? '↩️ 撤销' : '↩️ Undo')).toMatch(say(/过了一分钟/, /minute is over/))
    expect(await ask(`/unsub ${other}`)).toContain(other)
    expect(labels(heard).length).toBeLessThanOrEqual(3)
    expect(labels(heard).length).toBeGreaterThan(0)
    await ask(Array.from({ length: 9 }, (_, i) => (i === 0 ? '/sub' : `题目${i}`)).join('\n'))
    expect(await ask('/unsub')).toMatch(say(/要退订哪一个/, /Which one/))
    expect(labels(heard).filter(label => label.startsWith('✕'))).toHaveLength(8)
    await tap(zh ? '▶ 下一页' : '▶ Next')
    expect(labels(heard)).toContain(zh ? '◀ 上一页' : '◀ Previous')
    await ask('/list')
    const id = /u:(\d+)/.exec(JSON.stringify(heard))?.[1]
    expect(await ask(`/unsub ${id}`)).toMatch(say(/已退订/, /Dropped/))
    expect(offered.length).toBeGreaterThan(0)
  })

  test('/unsub and a number as a reply to a digest', async () => {
    await ask(`/sub ${topic}`)
    const digest = (await bot.say(reader, `/digest ${topic}`)).at(-1)
    if (!digest) throw new Error('no digest')
    const title = /1\. (.+)/.exec(digest.text ?? '')?.[1] ?? '?'
    for (const said of ['1', '更多 1', 'more 1', '/more 1'])
      expect(words(await bot.say(reader, said, { replyTo: digest.message_id })), said).toContain(title)
    expect(words(await bot.say(reader, '99', { replyTo: digest.message_id }))).toContain('99')
    expect(words(await bot.say(reader, '/unsub', { replyTo: digest.message_id }))).toContain(topic)
    expect(await ask('/list')).not.toContain(`${topic}\n`)
  })

  test('/list, /subs', async () => {
    await ask(`/sub ${topic}`)
    for (const command of ['/list', '/subs', ...(zh ? ['列表', '我的订阅'] : [])])
      expect(await ask(command)).toMatch(say(/已订阅 \d+ 个主题/, /You follow \d+ topics/))
    expect(await ask('/list 99')).toContain(zh ? `第 2/2 页` : 'page 2 of 2')
    expect(await tap(/⏸/)).toMatch(say(/已暂停/, /paused/))
    expect(await tap(/▶️/)).toMatch(say(/已恢复/, /Resumed/))
    await tap(/✏️/)
    const asked = heard.at(-1)
    expect(asked?.reply_markup).toBeUndefined() // a forced reply is no keyboard
    expect(words(await bot.say(reader, `${topic} +港口`, { replyTo: asked?.message_id ?? 0 }))).toMatch(
      say(/改好了/, /Changed/),
    )
  })

  test('/topics', async () => {
    for (const command of ['/topics', ...(zh ? ['热门', '分类'] : [])]) {
      expect(await ask(command)).toMatch(say(/分类/, /Categories/))
      expect(labels(heard).length).toBeGreaterThan(5)
    }
    expect(await tap(zh ? '体育' : 'Sport')).toMatch(say(/体育/, /Sport/))
  })

  test('/digest, /today, /now', async () => {
    await ask(`/sub ${topic}`)
    for (const command of ['/digest', '/today', '/now', ...(zh ? ['今日', '今天'] : [])])
      expect(await ask(command)).toMatch(
        say(/☀️ 晨报 · 11月24日星期二\n从 \d+ 个来源/, /☀️ Chenbao · Tuesday, November 24\n\d+ stor/),
      )
    expect(labels(heard)).toEqual(
      expect.arrayContaining(zh ? ['读 1', '为什么是这些？', '⚙️ 设置'] : ['Read 1', 'Why these?', '⚙️ Settings']),
    )
    expect(await tap(zh ? '为什么是这些？' : 'Why these?')).toMatch(say(/得分/, /[Ss]core/))
    expect(await ask(`/digest ${topic} 2026-11-24`)).toMatch(say(/晨报/, /Chenbao/))
    expect(await ask('/digest 2026-11-01')).toMatch(say(/没有你订阅的报道/, /Nothing on your topics/))
    expect(await tap(/24/)).toMatch(say(/晨报/, /Chenbao/))
    expect(await ask('/digest 2027-01-01')).toMatch(/2027-01-01[\s\S]*\/digest 20/)
    expect(await ask('/digest 2026-02-30')).toMatch(/2026-02-30[\s\S]*\/digest 20/)
    expect(await ask('/digest qqqqq')).toContain('qqqqq')
    expect(labels(heard).length).toBeGreaterThan(0)
  })

  test('/read, /more', async () => {
    await ask(`/search ${topic}`)
    const id = /r:(\d+)/.exec(JSON.stringify(heard))?.[1]
    for (const command of ['/read', '/more', ...(zh ? ['阅读', '更多'] : [])]) {
      const said = await ask(`${command} ${command === '更多' ? `0${id}`.padStart(4, '0') : id}`)
      expect(said).toMatch(say(/澄湾日报 · .*第 1 版.*文 \/ /, /Harbour Post · .*Page 1.*by /))
    }
    expect(labels(heard).join()).toMatch(/👍/)
    expect(await tap(/👍/)).toMatch(say(/好/, /more like this/))
    expect(await tap(/🔖/)).toMatch(say(/收藏/, /Saved/))
    expect(await ask('/read')).toContain('/read 12')
    expect(await ask('/read 999999')).toMatch(say(/可能已过期/, /expired/))
    expect(await ask('/read x')).toMatch(say(/可能已过期|编号/, /expired|number/))
    expect(await ask('/read s999999')).toMatch(say(/可能已过期/, /expired/))
  })

  test('/search, /s, /find', async () => {
    for (const command of ['/search', '/s', '/find', ...(zh ? ['搜索', '搜'] : [])])
      expect(await ask(`${command} ${zh ? '青岛' : 'Qingdao'}`)).toMatch(say(/找到 \d+ 篇/, /\d+ articles?/))
    expect(labels(heard)).toEqual(expect.arrayContaining(zh ? ['读 1', '⭐ 存为主题'] : ['Read 1', '⭐ Save as topic']))
    expect(await tap(/⭐/)).toMatch(say(/订阅/, /ollow/))
    expect(await ask('/search')).toContain('/search ')
    expect(await ask(zh ? '/search 的' : '/search the')).toMatch(/\/search /)
    expect(await ask(`/search ${topic} after:nonsense`)).toContain('nonsense')
    expect(await ask(`/search ${'长'.repeat(101)}`)).toContain('100')
    expect(await ask('/search zqxjzqxj')).toContain('zqxjzqxj')
  })

  test('/schedule, /time', async () => {
    for (const command of ['/schedule', '/time', ...(zh ? ['时间', '定时'] : [])]) {
      const said = await ask(`${command} 08:00 18:30`)
      expect(said).toMatch(say(/每天 08:00、18:30[\s\S]*接下来 3 次（/, /every day at 08:00 and 18:30/))
      expect(said.match(/(?:08:00|18:30)\n|(?:08:00|18:30)$/g)?.length).toBeGreaterThanOrEqual(3)
    }
    for (const [typed, time] of [
      ['8', '08:00'],
      ['8am', '08:00'],
      ['8点半', '08:30'],
      ['８：００', '08:00'],
      ['6:30pm', '18:30'],
    ])
      expect(await ask(`/schedule ${typed}`), typed).toContain(time)
    expect(await ask('/schedule weekdays 07:30')).toContain('07:30')
    expect(await ask('/schedule weekends off')).toMatch(say(/周末不推送/, /nothing on weekends/))
    expect(await ask('/schedule 25:00')).toMatch(/25:00[\s\S]*\/schedule 08:00/)
    expect(await ask('/schedule')).toContain('07:30') // as it was
    expect(await ask('/schedule 1 2 3 4 5 6 7')).toMatch(/\/schedule 08:00/)
    expect(await ask('/schedule off')).toMatch(say(/没有定时推送/, /no|off/))
    expect(await ask('/schedule 08:00')).toContain('08:00')
  })

  test('/tz, /timezone and a location', async () => {
    for (const command of ['/tz', '/timezone', ...(zh ? ['时区'] : [])])
      expect(await ask(`${command} Asia/Tokyo`)).toMatch(/Asia\/Tokyo[\s\S]*08:00/)
    expect(await ask('/tz +8')).toMatch(say(/夏令时/, /summer time/))
    expect(await ask('/tz Asia/Shangai')).toContain('Asia/Shangai')
    expect(labels(heard)).toHaveLength(3)
    bot.telegram.sendLocation(reader, 48.85, 2.35)
    expect(words(await bot.settle())).toContain('Europe/Paris')
    expect(await ask('/tz 北京')).toContain('Asia/Shanghai')
  })

  test('/quiet', async () => {
    expect(await ask('/quiet 23:00-07:00')).toMatch(/23:00(?:–| to )07:00/)
    expect(await ask(zh ? '免打扰' : '/quiet')).toContain('23:00')
    expect(await ask('/quiet 8:00-8:00')).toMatch(/\/quiet 23:00-07:00/)
    expect(await ask('/quiet later')).toMatch(/later[\s\S]*\/quiet 23:00-07:00/)
    expect(await ask('/quiet off')).toMatch(say(/关闭/, /off/))
  })

  test('/filter, /mute', async () => {
    for (const command of ['/filter', '/mute', ...(zh ? ['过滤', '屏蔽'] : [])])
      expect(await ask(`${command} ${zh ? '足球' : 'football'}`)).toMatch(say(/足球/, /football/))
    expect(await ask(zh ? '/filter source:澄湾日报' : '/filter source:Harbour Post')).toMatch(
      say(/澄湾日报/, /Harbour Post/),
    )
    expect(await ask('/filter source:不存在')).toContain('不存在')
    expect(await ask('/filter list')).toMatch(say(/足球/, /football/))
    expect(labels(heard).filter(label => label.startsWith('✕'))).toHaveLength(2)
    expect(await tap(/Harbour|澄湾/)).toMatch(say(/取消过滤/, /no longer filtered/))
    expect(await ask(zh ? '/filter del 足球' : '/filter del football')).toMatch(say(/已取消/, /Removed/))
    expect(await ask('/filter del nothing')).toContain('nothing')
    expect(await ask('/filter')).toMatch(say(/还没有过滤/, /Nothing is filtered/))
  })

  test('/saved', async () => {
    expect(await ask(zh ? '收藏' : '/saved')).toMatch(say(/收藏了 1 篇/, /1 saved article/))
    expect(await ask('/saved 99')).toContain('1.')
    expect(await tap(/✕/)).toMatch(say(/已取消收藏/, /No longer saved/))
    expect(await ask('/saved')).toMatch(say(/还没有收藏/, /Nothing is saved/))
  })

  test('/sources, /status', async () => {
    for (const command of ['/sources', '/sources 99', ...(zh ? ['来源'] : [])])
      expect(await ask(command)).toMatch(say(/2 个来源[\s\S]*每天/, /2 sources[\s\S]*a day/))
    expect(await ask(zh ? '状态' : '/status')).toMatch(say(/今天的报道：\d+ 篇/, /\d+/))
  })

  test('/paper', async () => {
    expect(await ask('/paper 2026-11-24')).toMatch(say(/看哪一份/, /Which one/))
    expect(await tap(zh ? /澄湾日报/ : /Harbour Post/)).toMatch(say(/第 1 版\n1\. /, /Page 1\n1\. /))
    expect(await tap(zh ? '读 1' : 'Read 1')).toMatch(say(/编号/, /no\. /))
    expect(await ask('/paper 2026-11-08')).toMatch(say(/没有报纸/, /No newspaper/))
    expect(labels(heard)).toHaveLength(1)
    expect(await ask('/paper 2026-13-40')).toContain('2026-13-40')
  })

  test('/stats, /share', async () => {
    expect(await ask(`/stats ${topic}`)).toContain(topic)
    expect(heard.at(-1)?.photo).toBeDefined()
    expect(await ask(`/share ${topic}`)).toContain('https://t.me/')
    expect(heard.at(-1)?.photo).toBeDefined()
    expect(await ask(`/stats zqxjzqxj`)).toContain('zqxjzqxj')
    expect(heard.at(-1)?.photo).toBeUndefined()
  })

  test('/pause, /resume', async () => {
    expect(await ask(zh ? '暂停' : '/pause')).toMatch(say(/推送已暂停/, /paused/i))
    expect(await ask(zh ? '恢复' : '/resume')).toMatch(say(/推送恢复了/, /again|resumed|on/i))
    await ask(`/sub ${topic}`)
    expect(await ask(`/pause ${topic} 3d`)).toContain(topic)
    expect(await ask(`/resume ${topic}`)).toContain(topic)
    expect(await ask('/pause 3d')).toMatch(/27/)
    await ask('/resume')
    expect(await ask('/pause 3q')).toMatch(/3q[\s\S]*\/pause/)
  })

  test('/settings, /set', async () => {
    for (const command of ['/settings', '/set', ...(zh ? ['设置'] : [])])
      expect(await ask(command)).toMatch(say(/⚙️ 设置/, /⚙️ Settings/))
    await tap(zh ? '5 条' : /^5/)
    expect(labels(heard).some(label => /^✓ 5/.test(label))).toBe(true)
    expect(labels(heard).join()).toMatch(say(/静音|有声/, /[Ss]ilent|[Ss]ound/))
  })

  test('/lang', async () => {
    expect(await ask('/lang xx')).toContain('xx')
    expect(labels(heard)).toEqual(['中文', 'English'])
    expect(await ask(zh ? '/lang en' : '/lang zh')).toMatch(say(/English|speak/, /中文/))
    expect(await ask(zh ? '/lang zh' : '/lang en')).toMatch(say(/我说中文/, /English|speak/))
  })

  test('/import, /export', async () => {
    expect(await ask('/import')).toContain('/import')
    const opml = (body: string) => ({ name: 'a.opml', type: 'text/xml', bytes: Buffer.from(body) })
    const send = async (body: string) => {
      bot.advance(3000)
      bot.telegram.sendFile(reader, opml(body), { caption: '/import' })
      return words(await bot.settle())
    }
    expect(await send('no xml')).toContain('OPML')
    expect(await send('<!DOCTYPE opml [<!ENTITY x "y">]><opml><body/></opml>')).toContain('DTD')
    expect(await send(`<opml>${' '.repeat(1024 * 1024)}</opml>`)).toContain('1 MB')
    const feeds = (count: number) =>
      Array.from({ length: count }, (_, i) => `<outline xmlUrl="http://10.0.0.1/${i}"/>`).join('')
    expect(await send(`<opml><body>${feeds(501)}</body></opml>`)).toContain('501')
    expect(await send(`<opml version="2.0"><body>${feeds(1)}</body></opml>`)).toMatch(say(/没成功 1 个/, /1/))
    expect(await ask('/export csv')).toContain('csv')
    await ask('/export json')
    const file = heard.at(-1)?.document
    const bytes = bot.telegram.state.files.get(file?.file_id ?? '')?.bytes
    expect(JSON.parse(Buffer.from(bytes ?? []).toString()).chat.telegramId).toBe(reader)
  })

  test('/privacy', async () => {
    expect(await ask(zh ? '隐私' : '/privacy')).toMatch(/90/)
  })

  test('/admin is an unknown command to whoever is no operator', async () => {
    expect(await ask('/admin')).toMatch(say(/没有 admin 这个命令/, /no command admin/))
  })

  test('an unknown command: the nearest and /help; other words: what to do with them', async () => {
    expect(await ask('/serach x')).toMatch(/\/search[\s\S]*\/help/)
    expect(await ask('/xyzxyzxyz')).toContain('/help')
    expect(await ask('/digest@otherbot')).toBe('')
    expect(await ask(`/help@${bot.telegram.state.bot.username}`)).toContain('/unsuball')
    expect(await ask(other)).toContain(other)
    expect(labels(heard)).toHaveLength(2)
  })

  test('/unsuball asks; who cancels keeps all', async () => {
    await ask(`/sub ${topic}`)
    await ask('/unsuball')
    expect(await tap(zh ? '取消' : 'Cancel')).toMatch(say(/什么都没动/, /nothing was changed/))
    await ask('/unsuball')
    expect(await tap(zh ? '全部退订' : 'Drop all')).toMatch(say(/已退订全部 \d+ 个/, /Dropped all \d+/))
    expect(await ask('/list')).toMatch(say(/还没有订阅/, /do not follow/))
  })

  test('/deleteme asks, erases, and answers with the counts', async () => {
    await ask(`/sub ${topic}`)
    await ask('/deleteme')
    expect(await tap(zh ? '全部删除' : 'Erase all')).toMatch(say(/1 个订阅/, /1 topic|1 subscription/))
  })
})

describe('beyond private chats', () => {
  test('a group: reading for all, changing for admins, also for one without a name; talk is not answered', async () => {
    expect(words(await bot.say(demo.group, '/sub 机器人', demo.alice))).toMatch(/管理员|only admins/)
    expect(words(await bot.say(demo.group, '/sub 机器人'))).toContain('机器人')
    expect(words(await bot.say(demo.group, '/list', demo.alice))).toContain('机器人')
    expect(words(await bot.say(demo.group, '/search 机器人', demo.alice))).toContain('1.')
    expect(words(await bot.say(demo.group, '/unsub 机器人', { asChat: demo.group }))).toContain('机器人')
    for (const said of ['今天天气不错', '订阅 机器人', '/weather', '/sub@otherbot x'])
      expect(await bot.say(demo.group, said)).toEqual([])
    expect(words(await bot.say(demo.group, `/weather@${bot.telegram.state.bot.username}`))).toContain('/help')
  })

  test('a group that moves keeps what it had', async () => {
    await bot.say(demo.group, '/sub 海洋')
    const moved = bot.telegram.migrate(demo.group)
    await bot.settle()
    expect(words(await bot.say(moved, '/list'))).toContain('海洋')
    expect((await bot.app.chatRows.find(moved))?.kind).toBe('supergroup')
  })

  test('a forum: what is set in a topic is answered there, and its digests go there', async () => {
    const thread = bot.telegram.createTopic(demo.forum, '新闻')
    const heard = await bot.say(demo.forum, '/sub 机器人', { threadId: thread })
    expect(heard.map(({ message_thread_id }) => message_thread_id)).toEqual([thread])
    expect((await bot.app.chatRows.find(demo.forum))?.threadId).toBe(thread)
  })

  test('a channel, from the private chat of its admin', async () => {
    expect(words(await bot.say(demo.liLei, '订阅 @city_morning 机器人'))).toContain('📣 城市早报')
    expect(words(await bot.say(demo.alice, '/list @city_morning'))).toMatch(/not an admin|不是/)
    expect(words(await bot.say(demo.liLei, `/schedule ${demo.channel} 07:15`))).toContain('07:15')
    const list = await bot.say(demo.liLei, '/list')
    const own = list.findLast(message => labels([message]).includes('📣 城市早报'))
    if (!own) throw new Error('the channel is not in the list')
    expect(words((await bot.press(own, '📣 城市早报')).said)).toContain('机器人')
    bot.telegram.setMember(demo.channel, demo.liLei, 'member')
    await bot.settle()
    expect((await bot.press(own, '📣 城市早报')).note).toMatch(/管理员/)
    bot.telegram.setMember(demo.channel, demo.liLei, 'creator', demo.alice)
    await bot.settle()
  })

  test('inline: what is chosen is sent as it was shown, and leads on into the bot', async () => {
    const asked = bot.telegram.askInline(demo.forum, '机器人', demo.liLei)
    await bot.settle()
    const [first] = (await asked)?.results ?? []
    if (!first) throw new Error('nothing was found')
    const sent = bot.telegram.chooseInline(demo.forum, first, demo.liLei)
    expect(sent.via_bot?.username).toBe(bot.telegram.state.bot.username)
    const button = sent.reply_markup?.inline_keyboard[0]?.[0]
    const payload = button && 'url' in button ? button.url.split('start=')[1] : ''
    expect(words(await bot.say(demo.liLei, `/start ${payload}`))).toContain(String(first.title))
    const top = bot.telegram.askInline(demo.forum, '', demo.alice)
    await bot.settle()
    expect((await top)?.results.map(({ title }) => title)[0]).toMatch(/^[A-Z]/) // in her language first
  })

  test('a flood is slowed down, others never notice, and it is served again within a minute', async () => {
    const heard: Message[] = []
    for (let i = 0; i < 12; i++) {
      bot.telegram.say(demo.hanMeimei, '/status')
      heard.push(...(await bot.settle()))
    }
    expect(heard.filter(({ text }) => text?.includes('慢一点'))).toHaveLength(1)
    expect(heard).toHaveLength(6)
    expect(words(await bot.say(demo.alice, '/status'))).toContain('Chenbao')
    bot.advance(31_000)
    expect(words(await bot.say(demo.hanMeimei, '/status'))).toContain('晨报')
  })
})
