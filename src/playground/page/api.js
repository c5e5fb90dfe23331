async function read(response) {
  const body = await response.json().catch(() => null)
  if (!response.ok) throw new Error(body?.error ?? response.statusText)
  return body
}

/** Everything the user's apps show, as of now. */
export const fetchState = user => fetch(`/api/state?user=${user}`).then(read)

/** Does something in the user's name; rejects with the server's reason. */
export function act(user, name, body) {
  return fetch(`/api/${name}?user=${user}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).then(read)
}

/** Sends a file, as from the paper-clip button. */
export function upload(user, file, fields) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) form.append(name, String(value))
  form.append('file', file)
  return fetch(`/api/upload?user=${user}`, { method: 'POST', body: form }).then(read)
}

/** Follows what happens in the user's chats; returns the function that ends it. `onOpen` also runs after each reconnection. */
export function follow(user, { onOpen, onEvent, onLost }) {
  const source = new EventSource(`/api/events?user=${user}`)
  source.addEventListener('open', onOpen)
  source.addEventListener('error', onLost)
  source.addEventListener('message', event => onEvent(JSON.parse(event.data)))
  return () => source.close()
}
