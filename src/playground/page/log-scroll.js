const nearEndPx = 120
const abovePx = 12
const settledMs = 900
/** How long a message still counts as the answer to what the user did. */
const patienceMs = 30_000

/**
 * Moves the log as chats do: what the user sends, and the answer to it, come into view; whoever has scrolled away is left alone.
 * An answer is shown to its end, but never past its beginning.
 */
export function createLogScroll(container, { onScroll }) {
  /** Where a smooth scroll under way will end: messages that come meanwhile go by that, not by where it happens to be. */
  let goal = null
  let waitsUntil = 0
  let timer = 0

  const isAtEnd = (top = container.scrollTop) => container.scrollHeight - top - container.clientHeight < nearEndPx
  const follows = () => isAtEnd(goal ?? container.scrollTop)

  function moveTo(top, isSmooth) {
    goal = Math.max(0, Math.min(top, container.scrollHeight - container.clientHeight))
    const behavior = isSmooth && !matchMedia('(prefers-reduced-motion: reduce)').matches ? 'smooth' : 'instant'
    container.scrollTo({ top: goal, behavior })
    forgetGoalReached()
  }

  const toEnd = (isSmooth = true) => moveTo(container.scrollHeight, isSmooth)

  /** New rows have come; `followed` says whether the reader was at the end before. */
  function reveal(rows, followed) {
    const isOwn = row => row.classList.contains('is-own')
    const answer = rows.find(row => !isOwn(row))
    if (!followed && !rows.some(isOwn) && performance.now() > waitsUntil) return
    if (answer) waitsUntil = 0
    const isTall = answer && container.scrollHeight - answer.offsetTop > container.clientHeight
    if (isTall) moveTo(answer.offsetTop - abovePx, true)
    else toEnd()
  }

  /** The next message answers what the user has just done, wherever the reader is. */
  function expectAnswer(isExpected) {
    waitsUntil = isExpected ? performance.now() + patienceMs : 0
  }

  function forgetGoalReached() {
    if (goal !== null && Math.abs(container.scrollTop - goal) < 2) goal = null
  }

  function noteScroll() {
    container.classList.add('is-scrolling')
    clearTimeout(timer)
    timer = setTimeout(() => {
      container.classList.remove('is-scrolling')
      goal = null
    }, settledMs)
    forgetGoalReached()
    onScroll()
  }

  /** Whoever takes the log in hand wants to be elsewhere. */
  function letGo() {
    goal = null
    waitsUntil = 0
  }

  container.addEventListener('scroll', noteScroll, { passive: true })
  for (const type of ['wheel', 'touchmove', 'pointerdown', 'keydown'])
    container.addEventListener(type, letGo, { passive: true })
  return { isAtEnd: () => isAtEnd(), follows, toEnd, reveal, expectAnswer }
}
