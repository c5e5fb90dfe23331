/**
 * How much each feature of a sentence counts, learnt by `test/bench/train-summary.ts` from news with headlines and summaries
 * by people. A row is a feature in the order of `FEATURES`; its columns are the weight as such and what is added to it by
 * each of `TRAITS`: as the text is full of figures, is long, opens with a date, and where a sentence is chosen already.
 */
export const WEIGHTS = {
  zh: [
    [0.61, -1.96, -0.22, 0.04, 0], // forward
    [0.23, -0.66, 0.3, -0.64, -0.26], // backward
    [1.17, -1.03, 0.29, -0.96, -0.7], // centroid
    [0.94, -0.38, 1.12, 0.06, -0.42], // coverage
    [0.52, -0.18, 0.15, -0.23, -0.12], // fresh
    [0.84, -0.15, -0.75, 0.22, 0.36], // recurring
    [1.57, -0.23, 1.32, 1.02, 0.73], // near start
    [0.88, -1.24, 0.1, 1.31, -0.63], // in the lead
    [1.08, 0.57, 0.27, 0, -1.36], // first
    [0.5, -1.49, 0.88, -0.18, -0.44], // last
    [0.44, -0.49, -0.04, 0.89, 0.21], // depth
    [0.29, 0.23, -0.36, -0.44, 0.1], // opens paragraph
    [2.13, 0.7, 2.44, 0.72, -1.89], // like first
    [0, 0, 0, 0, 0], // title
    [1.71, 1.71, -0.76, 0.02, -1.4], // length
    [-0.87, -0.48, -0.06, -0.42, 1.21], // short
    [0.29, -0.47, -1.03, 0.72, -0.07], // figures
    [-0.05, -0.89, -0.89, -0.26, 0.64], // figure density
    [1.77, -2.14, -0.27, -0.18, -0.48], // quote
    [1.02, -2.6, -0.25, 0.23, 0.21], // connective
    [-1.11, 0.9, 0.42, 0.55, 0.45], // pronoun
    [0.88, -0.05, -0.49, -0.84, 0.28], // question
    [-0.01, 1.65, 0.12, -0.42, -0.04], // judgement
    [1.19, 1.45, -2.46, 0.01, 0.26], // reported
    [-0.14, -2.32, -0.11, 0.3, 1.08], // quoted share
    [-0.85, 0.61, 1.52, 0.05, -0.11], // dated
    [-0.53, -0.6, 1.05, 0.34, -0.01], // event
    [-0.72, -1.05, 0.37, 0.97, -0.66], // overlong
    [-0.8, -0.2, -1.01, 0.45, -0.8], // repeats
  ],
  /** English, and every other language, where the cues of English are simply not found. */
  other: [
    [0.53, 0.49, 0.53, -0.44, 0.87], // forward
    [0.99, 1.1, 0.99, -0.72, 0.2], // backward
    [-0.05, 0.7, -0.05, -0.75, -1.5], // centroid
    [1.64, 1.27, 1.64, -0.79, -0.52], // coverage
    [0.67, 0.02, 0.67, 0.04, -0.58], // fresh
    [-0.5, 0.24, -0.5, 0.88, 1.04], // recurring
    [-0.09, -0.49, -0.09, 0.96, 0.51], // near start
    [1.23, -0.28, 1.23, 0.05, 0.73], // in the lead
    [0.16, -0.68, 0.16, -0.35, 0.11], // first
    [0.06, -0.29, 0.06, -0.21, -0.17], // last
    [0.41, 0.15, 0.41, -0.53, 0.37], // depth
    [0.06, -0.39, 0.06, -0.44, 0.08], // opens paragraph
    [0.42, 0.25, 0.42, -0.21, -0.2], // like first
    [-0.24, -0.05, -0.24, 0.12, 0.29], // title
    [1.22, 0.74, 1.22, -1.1, -2.01], // length
    [0.27, 0.19, 0.27, -0.02, 0.86], // short
    [0.48, 0.52, 0.48, -0.26, -0.32], // figures
    [-0.2, 0.25, -0.2, 0.21, 0.1], // figure density
    [-0.24, 0, -0.24, -0.06, 0.09], // quote
    [-0.02, -0.11, -0.02, -0.22, 0.22], // connective
    [-0.16, -0.02, -0.16, 0.04, 0.22], // pronoun
    [0.2, -0.02, 0.2, -0.69, 0.2], // question
    [0.07, -0.08, 0.07, -0.43, -0.19], // judgement
    [0.24, 0.82, 0.24, -0.11, -0.04], // reported
    [-0.13, 0.03, -0.13, -0.14, -0.54], // quoted share
    [0.07, 0.32, 0.07, 0.06, -0.18], // dated
    [0, 0, 0, 0, 0], // event
    [0.02, -0.03, 0.02, -0.06, -0.17], // overlong
    [-0.08, 0.36, -0.08, -0.67, -0.08], // repeats
  ],
} as const satisfies Record<string, readonly (readonly number[])[]>
