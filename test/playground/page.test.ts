import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { InlineKeyboard, InputFile } from 'grammy'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { demo } from '../../src/playground/demo-world.ts'
import { chromiumArgs, findChromium } from '../support/chromium.ts'
import { openWorld, type World } from './world.ts'

const executablePath = findChromium()
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const digest = `<b>晨报</b> 12 条新闻
<a href="https://example.com/a">港口吞吐量增长4.7%</a> <i>2 小时前</i>
<blockquote expandable>${'全国沿海主要港口前三季度完成货物吞吐量82.3亿吨。'.repeat(20)}</blockquote>
<code>海洋</code> <s>旧</s> <tg-spoiler>藏</tg-spoiler> /help
<pre>a = 1</pre>`

/** A small bot: a digest with buttons, an alert, an edit, an echo. */
function script({ bot }: World): void {
  const keyboard = new InlineKeyboard().text('下一页', 'next').text('为什么', 'why').url('网页', 'https://example.com')
  bot.command('start', ctx => ctx.reply(`hello ${ctx.match}`))
  bot.command('digest', ctx => ctx.reply(digest, { parse_mode: 'HTML', reply_markup: keyboard }))
  bot.command('long', ctx => ctx.reply(`长 ${ctx.match}\n${'一行\n'.repeat(60)}完`))
  bot.command('help', ctx => ctx.reply('help!'))
  bot.callbackQuery('next', async ctx => {
    await ctx.answerCallbackQuery('翻页')
    await ctx.editMessageText('第二页', { reply_markup: new InlineKeyboard().text('上一页', 'back') })
  })
  bot.callbackQuery('why', ctx => ctx.answerCallbackQuery({ text: '因为来源多', show_alert: true }))
  bot.on('message:text', ctx => ctx.reply(`echo: ${ctx.message.text}`))
}

describe.skipIf(executablePath === null)('the chat page', () => {
  let browser: Browser
  let world: World
  let page: Page
  const problems: string[] = []

  beforeAll(async () => {
    browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: chromiumArgs })
  })

  afterAll(() => browser?.close())

  beforeEach(async () => {
    problems.length = 0
    world = await openWorld({
      zone: 'Asia/Shanghai',
      nextMorning: async chatId => {
        if (chatId !== demo.liLei) return null
        const today = new Date(world.time.now)
        today.setUTCHours(23, 30, 0, 0)
        if (today <= world.time.now) today.setUTCDate(today.getUTCDate() + 1)
        world.time.now = today
        await world.api.sendMessage(chatId, '早上好')
        return world.time.now
      },
      moveClock: async to => {
        world.time.now = to
        return to
      },
    })
    script(world)
    const commands = ['digest', 'help', 'start']
    await world.api.setMyCommands(commands.map(command => ({ command, description: `do ${command}` })))
    await world.api.setMyCommands(
      commands.map(command => ({ command, description: `命令 ${command}` })),
      { language_code: 'zh' },
    )
    void world.bot.start()
  })

  afterEach(async () => {
    await page.context().close()
    await world.bot.stop()
    await world.playground.close()
    expect(problems).toEqual([])
  })

  async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      reducedMotion: 'reduce',
      ...options,
    })
    page = await context.newPage()
    page.setDefaultTimeout(10_000)
    page.on('pageerror', error => problems.push(String(error)))
    page.on('console', message => {
      if (message.type() === 'error') problems.push(message.text())
    })
    await page.goto(world.playground.url + path)
    await page.waitForSelector('.chat-item', { state: 'attached' })
    return page
  }

  const lastBubble = (): ReturnType<Page['locator']> => page.locator('.bubble').last()

  async function waitForText(text: string): Promise<void> {
    await page.locator('.bubble', { hasText: text }).last().waitFor()
  }

  async function violations(): Promise<string[]> {
    await page.evaluate(axe)
    return page.evaluate(async () => {
      const { axe: checker } = globalThis as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }> }
      }
      const result = await checker.run()
      return result.violations.flatMap(({ id, nodes }) =>
        nodes.map(node => `${id}: ${node.html} ${node.failureSummary}`),
      )
    })
  }

  test('start, type, press, see the edit', async () => {
    await open('/')
    await page.getByRole('button', { name: '开始' }).click()
    await waitForText('hello')
    await page.keyboard.type('你好 <b>')
    await page.keyboard.press('Enter')
    await waitForText('echo: 你好 <b>')
    await page.getByLabel('输入消息').fill('/digest')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Enter')
    await waitForText('港口吞吐量')
    await page.getByRole('button', { name: '为什么' }).click()
    await page.getByRole('dialog').getByText('因为来源多').waitFor()
    await page.getByRole('button', { name: '好', exact: true }).click()
    await page.getByRole('button', { name: '下一页' }).click()
    await waitForText('第二页')
    await page.locator('.toast', { hasText: '翻页' }).waitFor()
    expect(await lastBubble().textContent()).toContain('已编辑')
    expect(await page.getByRole('button', { name: '下一页' }).count()).toBe(0)
  })

  test('a long quote opens and closes', async () => {
    await open('/')
    world.telegram.say(demo.liLei, '/digest')
    await waitForText('港口吞吐量')
    const words = page.locator('.quote-words')
    const folded = await words.evaluate(element => element.clientHeight)
    await page.getByRole('button', { name: '展开引用' }).click()
    expect(await words.evaluate(element => element.clientHeight)).toBeGreaterThan(folded * 2)
    await page.getByRole('button', { name: '收起引用' }).press('Enter')
    expect(await words.evaluate(element => element.clientHeight)).toBe(folded)
  })

  test('the command menu works by keyboard, in the language of the user', async () => {
    await open('/')
    world.telegram.say(demo.liLei, '/start')
    await waitForText('hello')
    const input = page.getByLabel('输入消息')
    await input.focus()
    await page.keyboard.type('/')
    expect(await page.getByRole('option').allTextContents()).toEqual([
      '/digest命令 digest',
      '/help命令 help',
      '/start命令 start',
    ])
    await page.keyboard.type('h')
    expect(await page.getByRole('option').count()).toBe(1)
    await page.keyboard.press('Backspace')
    await page.keyboard.press('ArrowDown')
    expect(await input.getAttribute('aria-activedescendant')).toBe('option-1')
    await page.keyboard.press('Enter')
    await waitForText('help!')
    await page.getByRole('button', { name: '菜单' }).click()
    expect(await page.getByRole('option').count()).toBe(3)
    await page.keyboard.press('Escape')
    expect(await page.getByRole('option').count()).toBe(0)
  })

  test('another user has another language and another chat', async () => {
    await open('/')
    world.telegram.say(demo.liLei, '/start')
    await waitForText('hello')
    await page.getByRole('button', { name: /当前用户/ }).click()
    await page.getByRole('button', { name: /Alice/ }).click()
    await page.getByRole('button', { name: 'Start', exact: true }).click()
    await waitForText('hello')
    expect(world.telegram.messages(demo.alice)).toHaveLength(2)
    expect(await page.getByRole('button', { name: 'Next morning' }).isVisible()).toBe(true)
    await page.getByRole('button', { name: /Current user/ }).click()
    await page.getByLabel('Name').fill('Zoé')
    await page.getByRole('button', { name: 'Add' }).click()
    await page.getByRole('button', { name: /Current user: Zoé/ }).waitFor()
  })

  test('a deep link carries its payload through the start button', async () => {
    await open('/?start=sub_x')
    await page.getByRole('button', { name: '开始' }).click()
    await waitForText('hello sub_x')
  })

  test('the next morning brings a new day', async () => {
    await open('/')
    world.telegram.say(demo.liLei, '/start')
    await waitForText('hello')
    await page.getByRole('button', { name: '下一个早晨' }).click()
    await waitForText('早上好')
    await page.locator('.pill', { hasText: '11月25日' }).waitFor()
    expect(await page.locator('.clock-time').textContent()).toBe('07:30')
  })

  describe('scrolling', () => {
    /** How a bubble stands in the window of the log: its upper and lower edge, from the window's upper edge. */
    const place = (text: string) =>
      page
        .locator('.bubble', { hasText: text })
        .last()
        .evaluate(bubble => {
          const log = bubble.closest('.log')?.getBoundingClientRect()
          const { top, bottom } = bubble.getBoundingClientRect()
          return { top: top - (log?.top ?? 0), bottom: bottom - (log?.top ?? 0), height: log?.height ?? 0 }
        })
    const showsEnd = (text: string) =>
      expect.poll(() => place(text).then(({ bottom, height }) => bottom > 0 && bottom <= height)).toBe(true)
    const startsWith = (text: string) =>
      expect.poll(() => place(text).then(({ top }) => top >= 0 && top < 60)).toBe(true)
    const send = async (text: string) => {
      await page.getByLabel('输入消息').fill(text)
      await page.keyboard.press('Escape')
      await page.keyboard.press('Enter')
    }

    beforeEach(async () => {
      await open('/', { reducedMotion: 'no-preference' })
      world.telegram.say(demo.liLei, '/start')
      await waitForText('hello')
      await send('/long 1')
      await waitForText('长 1')
      await startsWith('长 1')
    })

    test('what the user sends comes into view, and so does the answer', async () => {
      await send('嗨')
      await waitForText('echo: 嗨')
      await showsEnd('echo: 嗨')
      await send('/long 2')
      await waitForText('长 2')
      await startsWith('长 2')
      await send(`${'我\n'.repeat(60)}我的末行`)
      await waitForText('echo: 我')
      await startsWith('echo: 我')
    })

    test('the next morning comes into view', async () => {
      await page.getByRole('button', { name: '下一个早晨' }).click()
      await waitForText('早上好')
      await showsEnd('早上好')
    })

    test('other messages leave the reader alone and are counted', async () => {
      await page.locator('#log').hover()
      await page.mouse.wheel(0, -200)
      await page.waitForTimeout(300)
      const before = await place('长 1')
      await world.api.sendMessage(demo.liLei, '快讯一')
      await world.api.sendMessage(demo.liLei, '快讯二')
      await waitForText('快讯二')
      const button = page.getByRole('button', { name: '到最新消息 · 2 条未读' })
      await button.waitFor()
      expect(await place('长 1')).toEqual(before)
      await button.click()
      await showsEnd('快讯二')
      await button.waitFor({ state: 'hidden' })
    })
  })

  test('news in another chat raises a badge that reading takes away', async () => {
    await open('/')
    await world.api.sendMessage(demo.channel, 'post')
    await page.locator('.chat-item', { hasText: '城市早报' }).locator('.badge', { hasText: '1' }).click()
    await waitForText('post')
    await expect.poll(() => page.locator('.badge:not(:empty)').count()).toBe(0)
  })

  test('files go both ways, pictures are shown, and the bot is seen typing', async () => {
    await open('/')
    world.telegram.say(demo.liLei, '/start')
    await waitForText('hello')
    await page.setInputFiles('#file', {
      name: '订阅.opml',
      mimeType: 'text/x-opml+xml',
      buffer: Buffer.from('<opml/>'),
    })
    await page.locator('a.file', { hasText: '订阅.opml' }).waitFor()
    const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
    await world.api.sendPhoto(demo.liLei, new InputFile(Buffer.from(png, 'base64'), 'a.png'), { caption: '一点' })
    await page.getByRole('img', { name: '一点' }).waitFor()
    await world.api.sendChatAction(demo.liLei, 'typing')
    await page.locator('#chat-subtitle', { hasText: '正在输入…' }).waitFor()
    await world.api.sendMessage(demo.liLei, 'done')
    await page.locator('#chat-subtitle', { hasText: '机器人' }).waitFor()
  })

  test('the bot can be blocked and taken back', async () => {
    await open('/')
    world.telegram.say(demo.liLei, '/start')
    await waitForText('hello')
    await page.getByRole('button', { name: '更多操作' }).click()
    await page.getByRole('button', { name: '屏蔽机器人' }).click()
    await page.getByRole('button', { name: '解除屏蔽并重新开始' }).click()
    await world.telegram.waitFor(() => world.telegram.messages(demo.liLei).length === 4)
  })

  test('a phone shows the list or the chat, with a way back', async () => {
    await open('/', { viewport: { width: 390, height: 844 } })
    expect(await page.locator('.chat').isVisible()).toBe(false)
    await page.locator('.chat-item', { hasText: '晨报' }).last().click()
    expect(await page.locator('.sidebar').isVisible()).toBe(false)
    const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
    expect(overflow).toBe(0)
    await page.getByRole('button', { name: '返回聊天列表' }).click()
    expect(await page.locator('.sidebar').isVisible()).toBe(true)
  })

  describe('a world to play with', () => {
    const group = () => page.locator('.chat-item', { hasText: '读报小组' })
    const info = async () => {
      await page.getByRole('button', { name: '更多操作' }).click()
      await page.getByRole('button', { name: '成员与话题' }).click()
    }

    test('an own message is edited and deleted', async () => {
      await open('/')
      world.telegram.say(demo.liLei, '/start')
      await waitForText('hello')
      await page.getByLabel('输入消息').fill('早上号')
      await page.keyboard.press('Enter')
      await waitForText('echo: 早上号')
      const menuOf = async (text: string) => {
        const row = page.locator('.row', { has: page.locator('.bubble', { hasText: text }) }).first()
        await row.getByRole('button', { name: '消息操作' }).focus()
        await page.keyboard.press('Enter')
      }
      await menuOf('早上号')
      await page.getByRole('menuitem', { name: '编辑' }).click()
      expect(await page.getByLabel('输入消息').inputValue()).toBe('早上号')
      await page.getByLabel('输入消息').fill('早上好')
      await page.keyboard.press('Enter')
      await page.locator('.is-own', { hasText: '早上好' }).getByText('已编辑').waitFor()
      await menuOf('早上好')
      await page.getByRole('menuitem', { name: '删除' }).click()
      await expect.poll(() => page.locator('.is-own', { hasText: '早上好' }).count()).toBe(0)
    })

    test('members come, go and are made admins; the bot is told', async () => {
      await open('/')
      await group().click()
      await info()
      await page.getByLabel('韩梅梅 的身份').selectOption('left')
      await page.getByRole('button', { name: '添加 韩梅梅' }).click()
      await page.getByLabel('晨报 的身份').selectOption('administrator')
      await expect
        .poll(() => world.telegram.chat(demo.group).members.get(world.telegram.state.bot.id)?.status)
        .toBe('administrator')
      expect(await violations()).toEqual([])
      await page.getByRole('button', { name: '升级为超级群组' }).click()
      await expect.poll(() => page.url()).toMatch(/#-1002/)
    })

    test('a channel’s owner speaks in its name in a group', async () => {
      await open('/')
      await group().click()
      await page.getByLabel('以谁的名义发言').selectOption({ label: '城市早报' })
      await page.getByLabel('输入消息').fill('号外')
      await page.keyboard.press('Enter')
      await page.locator('.row', { hasText: '号外' }).getByText('城市早报').waitFor()
    })

    test('a new channel gets the bot by hand', async () => {
      await open('/')
      await page.getByRole('button', { name: '新建群组或频道' }).click()
      await page.getByLabel('名字').fill('港口快讯')
      await page.getByLabel('类型').selectOption('channel')
      await page.getByRole('button', { name: '添加' }).click()
      await page.locator('.chat-item.is-open', { hasText: '港口快讯' }).waitFor()
      await info()
      await page.getByRole('button', { name: '添加 晨报' }).click()
      await page.getByLabel('晨报 的身份').waitFor()
    })

    test('a place is shared', async () => {
      await open('/')
      world.telegram.say(demo.liLei, '/start')
      await waitForText('hello')
      await page.getByRole('button', { name: '发送文件或位置' }).click()
      await page.getByRole('button', { name: '位置', exact: true }).click()
      await page.getByRole('button', { name: '青岛' }).click()
      await page.locator('.place', { hasText: '36.0671' }).waitFor()
    })

    test('the inspector shows updates and calls, and filters them', async () => {
      await open('/')
      world.telegram.say(demo.liLei, '/help')
      await waitForText('help!')
      await page.getByRole('button', { name: '通讯记录' }).click()
      const exchanges = page.locator('.exchange')
      await exchanges.filter({ hasText: 'sendMessage' }).filter({ hasText: 'help!' }).waitFor()
      await page.getByLabel('筛选').fill('/help')
      await expect.poll(() => page.locator('.exchanges li:visible').count()).toBe(1)
      await page.locator('.exchange:visible summary').click()
      expect(await page.locator('.exchange:visible pre').textContent()).toContain('"update_id"')
      expect(await violations()).toEqual([])
      await page.getByRole('complementary').getByRole('button', { name: '关闭' }).click()
      expect(await page.getByRole('complementary').isVisible()).toBe(false)
    })

    test('the clock is set, and a week of mornings goes by', async () => {
      await open('/')
      world.telegram.say(demo.liLei, '/start')
      await waitForText('hello')
      await page.getByRole('button', { name: /时钟/ }).click()
      await page.getByLabel('把时间调到').fill('2026-11-26T09:00')
      await page.getByRole('button', { name: '出发' }).click()
      await expect.poll(() => world.time.now.getTime()).toBeGreaterThan(Date.parse('2026-11-25T12:00:00Z'))
      await page.getByRole('button', { name: /时钟/ }).click()
      await page.getByRole('button', { name: '过一个星期' }).click()
      await page.locator('.toast', { hasText: '第 7 天，共 7 天' }).waitFor()
      await expect.poll(() => page.locator('.bubble', { hasText: '早上好' }).count()).toBe(7)
    })

    test('the picture of a preview is shown, and one that cannot be loaded leaves nothing', async () => {
      await open('/')
      world.telegram.say(demo.liLei, '/start')
      await waitForText('hello')
      const send = (url: string) =>
        world.api.sendMessage(demo.liLei, '图', { link_preview_options: { url, prefer_large_media: true } })
      await send(`${world.playground.url}/icon.svg`)
      await page.locator('.preview').waitFor()
      await send(`${world.playground.url}/none.svg`)
      await expect.poll(() => page.locator('.bubble', { hasText: '图' }).count()).toBe(2)
      await expect.poll(() => page.locator('.preview').count()).toBe(1)
      problems.splice(0, problems.length, ...problems.filter(problem => !problem.includes('404')))
    })
  })

  test('has no accessibility violations on a phone', async () => {
    await open('/', { viewport: { width: 390, height: 844 } })
    expect(await violations()).toEqual([])
    world.telegram.say(demo.liLei, '/digest')
    await page.locator('.chat-item', { hasText: '晨报' }).first().click()
    await waitForText('港口吞吐量')
    expect(await violations()).toEqual([])
    await page.getByRole('button', { name: '通讯记录' }).click()
    await page.locator('.exchange').first().waitFor()
    expect(await violations()).toEqual([])
  })

  test.each(['light', 'dark'] as const)('has no accessibility violations in %s', async colorScheme => {
    await open('/', { colorScheme })
    expect(await violations()).toEqual([])
    world.telegram.say(demo.liLei, '/digest')
    await waitForText('港口吞吐量')
    await page.getByLabel('输入消息').focus()
    await page.keyboard.type('/')
    expect(await violations()).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: /当前用户/ }).click()
    expect(await violations()).toEqual([])
  })

  test("the theme is the system's until it is chosen", async () => {
    await open('/', { colorScheme: 'dark' })
    const ground = () => page.evaluate('getComputedStyle(document.body).backgroundColor')
    expect(await ground()).toBe('rgb(23, 32, 42)')
    await page.getByRole('button', { name: '换成浅色' }).click()
    expect(await ground()).toBe('rgb(255, 255, 255)')
    await page.reload()
    await page.getByRole('button', { name: '换成深色' }).waitFor()
  })
})
