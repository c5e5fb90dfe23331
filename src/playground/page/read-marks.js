/** Up to which message a user has read each chat. Kept in this browser for as long as the same server runs. */
export function createReadMarks() {
  let marks = {}
  let boot = ''
  const key = (user, chat) => `${user}/${chat}`

  function begin(id) {
    if (id === boot) return
    boot = id
    const saved = JSON.parse(localStorage.getItem('read') ?? 'null')
    marks = saved?.boot === id ? saved.marks : {}
  }

  /** True where the mark moved. */
  function set(user, chat, messageId) {
    if ((marks[key(user, chat)] ?? 0) >= messageId) return false
    marks[key(user, chat)] = messageId
    localStorage.setItem('read', JSON.stringify({ boot, marks }))
    return true
  }

  return { begin, set, get: (user, chat) => marks[key(user, chat)] ?? 0 }
}
