import type { Delivery, DeliveryEnd, DeliveryLogger, DeliveryWatch } from './delivery.ts'

/** After about three hours of trying a delivery is a dead letter, which the operator sees and can re-queue. */
export const MAX_ATTEMPTS = 24
const LONGEST_WAIT_SECONDS = 600

/** A fault of the moment: the delivery is tried again later, twice as late each time, and given up after the last attempt. */
export async function concludeFault(
  {
    deliveries,
    holder,
    watch,
    logger,
  }: {
    deliveries: {
      finish(id: number, holder: string, end: Exclude<DeliveryEnd, 'sent'>, error?: string | null): Promise<void>
      retryLater(id: number, holder: string, seconds: number, error: string): Promise<void>
    }
    holder: string
    watch: DeliveryWatch
    logger: DeliveryLogger
  },
  { id, attempts, chat }: Delivery,
  error: string,
): Promise<'ended' | 'later'> {
  const fields = { delivery: id, chat: chat.telegramId, error }
  if (attempts < MAX_ATTEMPTS) {
    const seconds = Math.min(2 ** attempts, LONGEST_WAIT_SECONDS)
    await deliveries.retryLater(id, holder, seconds, error)
    logger.warn('A delivery is tried again later', { ...fields, seconds })
    return 'later'
  }
  await deliveries.finish(id, holder, 'failed', error)
  watch.came('failed')
  logger.error('A delivery is given up', fields)
  return 'ended'
}
