/** Whether the user is an admin of this chat, its owner included. */
export const isAdmin = chat => chat.role === 'creator' || chat.role === 'administrator'
