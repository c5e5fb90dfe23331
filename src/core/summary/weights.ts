/**
 * How much each feature of a sentence counts, learnt by `test/bench/train-summary.ts` from news with headlines and summaries
 * by people. A row is a feature in the order of `FEATURES`; its columns are the weight as such and what is added to it by
 * each of `TRAITS`: as the text is full of figures, is long, opens with a date, and where a sentence is chosen already.
 */
export const WEIGHTS = {
  zh: [
    [0.49, -1.45, -0.3, 0.03, 0.13], // forward
    [0.21, -0.52, 0.29, -0.32, -0.37], // backward
    [1.12, -0.94, 0.27, -0.95, -0.77], // centroid
    [0.92, -0.01, 1.11, 0.09, -0.42], // coverage
    [0.5, -0.07, 0.15, -0.23, -0.25], // fresh
    [0.73, -0.96, -0.42, 0.13, 0.4], // recurring
    [1.58, -0.28, 1.33, 0.9, 0.71], // near start
    [0.95, -1.24, 0.16, 1.45, -0.64], // in the lead
    [0.99, 0.53, 0.27, 0.13, -1.37], // first
    [0.29, -1.03, 0.92, 0, -0.43], // last
    [0.37, -0.27, 0.01, 0.8, 0.31], // depth
    [0.22, 0.26, -0.31, -0.4, 0.13], // opens paragraph
    [1.82, -0.17, 2.71, 0.01, -1.62], // like first
    [0, 0, 0, 0, 0], // title
    [1.46, 1.37, -0.37, 0.03, -1.33], // length
    [-0.81, -0.59, -0.08, -0.51, 1.17], // short
    [0.26, -0.32, -1.01, 0.56, -0.02], // figures
    [-0.09, -0.91, -0.8, -0.21, 0.61], // figure density
    [1.57, -2.11, -0.25, -0.19, -0.48], // quote
    [0.97, -2.46, -0.32, 0.14, 0.21], // connective
    [-0.93, 0.86, 0.09, 0.55, 0.55], // pronoun
    [1.54, 0.08, -0.38, -0.29, -0.9], // question
    [0.01, 1.65, 0.13, -0.42, -0.07], // judgement
    [1.14, 1.5, -2.38, -0.18, 0.38], // reported
    [0.26, -2.65, -0.13, 0.24, 0.76], // quoted share
    [-0.73, 0.33, 1.35, 0.06, -0.06], // dated
    [-0.63, -0.26, 1.02, 0.37, 0.02], // event
    [-0.53, -0.81, -0.12, 1.26, -0.63], // overlong
    [-0.73, -0.23, -1.04, 0.7, -0.73], // repeats
  ],
  /** English, and every other language, where the cues of English are simply not found. */
  other: [
    [1.26, 0.55, -0.24, -0.53, 0.89], // forward
    [1.71, 1.05, 0.23, -0.59, 0.25], // backward
    [0.83, 0.74, -0.81, -0.75, -1.39], // centroid
    [2.56, 1.32, 0.49, -0.82, -0.36], // coverage
    [1.11, 0.04, 0.32, 0.06, -0.44], // fresh
    [-0.06, 0.23, -1.05, 0.7, 1.12], // recurring
    [-0.11, -0.39, -0.27, 0.82, 0.31], // near start
    [0.97, -0.23, 1.2, 0.1, 0.41], // in the lead
    [0.09, -0.54, 0.31, -0.28, 0.03], // first
    [-0.03, -0.31, 0.4, -0.17, -0.2], // last
    [0.24, 0.07, 0.32, -0.54, 0.26], // depth
    [0.02, -0.26, 0.08, -0.25, 0.12], // opens paragraph
    [0.55, 0.2, 0.4, -0.21, -0.17], // like first
    [0.1, -0.04, -0.41, 0.13, 0.61], // title
    [1.9, 0.88, 0.55, -1.08, -1.88], // length
    [0.3, 0.15, 0.4, -0.04, 0.88], // short
    [0.76, 0.6, 0.23, -0.21, -0.25], // figures
    [-0.18, 0.3, -0.27, 0.19, 0.08], // figure density
    [-0.45, -0.04, 0.06, -0.01, -0.01], // quote
    [0.12, -0.11, -0.2, -0.22, 0.23], // connective
    [-0.06, -0.01, -0.39, 0.16, 0.19], // pronoun
    [0.22, -0.02, -0.18, -0.7, 0.42], // question
    [-0.12, -0.02, 0.38, -0.39, -0.18], // judgement
    [1.06, 0.82, -0.77, -0.11, -0.01], // reported
    [-0.31, 0.01, 0.18, -0.13, -0.38], // quoted share
    [0.15, 0.29, -0.03, 0.1, -0.19], // dated
    [0, 0, 0, 0, 0], // event
    [-0.01, -0.04, -0.06, -0.07, -0.2], // overlong
    [0, 0.35, -0.69, -0.68, 0], // repeats
  ],
} as const satisfies Record<string, readonly (readonly number[])[]>
