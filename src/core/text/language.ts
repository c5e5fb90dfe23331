export type Language = 'zh' | 'en' | 'und'
