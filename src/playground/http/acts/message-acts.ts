import type { FakeTelegram } from '../../telegram/fake-telegram.ts'
import { ImpossibleAct } from '../../telegram/people.ts'
import { type Act, chatOf, place } from './act.ts'

/** What people do with messages. */
export const messageActs: Readonly<Record<string, Act>> = {
  say: ({ telegram }, me, params) =>
    telegram.say(chatOf(params), params.text('text') ?? '', { from: me.id, ...place(params) }),

  locate: ({ telegram }, me, params) => {
    const [latitude, longitude] = [Number(params.text('latitude')), Number(params.text('longitude'))]
    if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180))
      throw new ImpossibleAct('a place has a latitude up to 90 and a longitude up to 180 degrees')
    return telegram.sendLocation(chatOf(params), latitude, longitude, { from: me.id, ...place(params) })
  },

  upload: ({ telegram }, me, params) => {
    const file = params.upload('file')
    if (!file) throw new ImpossibleAct('no file was sent')
    const asPhoto = /^image\/(?:png|jpeg|gif)$/.test(file.type)
    const caption = params.text('caption') ?? ''
    return telegram.sendFile(chatOf(params), file, { from: me.id, caption, asPhoto, ...place(params) })
  },

  edit: ({ telegram }, me, params) =>
    telegram.editOwn(chatOf(params), params.integer('messageId') ?? 0, params.text('text') ?? '', me.id),

  delete: ({ telegram }, me, params) => telegram.delete(chatOf(params), params.integer('messageId') ?? 0, me.id),

  press: ({ telegram }, me, params) => {
    const data = params.text('data') ?? ''
    return telegram.press(chatOf(params), params.integer('messageId') ?? 0, data, me.id).answered
  },

  inline: ({ telegram }, me, params) =>
    telegram.askInline(chatOf(params), params.text('query') ?? '', me.id, params.text('offset') ?? ''),

  choose: ({ telegram }, me, params) => {
    const result = params.json('result')
    return telegram.chooseInline(chatOf(params), result as Parameters<FakeTelegram['chooseInline']>[1], me.id)
  },
}
