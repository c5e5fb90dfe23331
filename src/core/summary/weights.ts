/**
 * How much each feature of a sentence counts, learnt by `test/bench/train-summary.ts` from news with headlines and summaries
 * by people. A row is a feature in the order of `FEATURES`; its columns are the weight as such and what is added to it by
 * each of `TRAITS`: as the text is full of figures, is long, opens with a date, and where a sentence is chosen already.
 */
export const WEIGHTS = {
  zh: [
    [0.73, -2.02, -0.29, -0.1, -0.03], // forward
    [0.22, -0.65, 0.31, -0.59, -0.29], // backward
    [1.43, -1.03, 0.19, -1.08, -0.82], // centroid
    [0.87, -0.47, 1.05, 0.25, -0.42], // coverage
    [0.59, -0.17, 0.07, -0.18, -0.13], // fresh
    [0.78, -0.23, -0.71, 0.13, 0.51], // recurring
    [1.62, -0.25, 1.34, 1.04, 0.67], // near start
    [0.91, -1.25, 0.06, 1.38, -0.64], // in the lead
    [1.02, 0.62, 0.34, 0.01, -1.31], // first
    [0.56, -1.5, 0.79, -0.27, -0.4], // last
    [0.55, -0.58, -0.07, 0.92, 0.15], // depth
    [0.22, 0.27, -0.29, -0.43, 0.11], // opens paragraph
    [2.1, 0.79, 2.47, 0.79, -1.85], // like first
    [0, 0, 0, 0, 0], // title
    [1.78, 1.6, -0.8, -0.09, -1.39], // length
    [-0.94, -0.51, -0.05, -0.38, 1.26], // short
    [0.28, -0.51, -1.06, 0.73, 0.03], // figures
    [0.04, -0.9, -0.94, -0.27, 0.55], // figure density
    [1.86, -2.34, -0.32, -0.2, -0.48], // quote
    [1.35, -2.94, -0.43, 0.03, 0.23], // connective
    [-1.02, 0.89, 0.31, 0.53, 0.45], // pronoun
    [1.12, -0.11, -0.56, -0.76, -0.03], // question
    [-0.01, 1.57, 0.16, -0.46, -0.04], // judgement
    [1.15, 1.36, -2.42, 0.05, 0.27], // reported
    [-0.13, -2.21, -0.12, 0.29, 1.07], // quoted share
    [-0.81, 0.8, 1.45, -0.03, -0.13], // dated
    [-0.51, -0.69, 1.04, 0.35, -0.03], // event
    [-0.73, -1.07, 0.25, 1.04, -0.63], // overlong
    [-0.83, -0.2, -1.01, 0.43, -0.83], // repeats
  ],
  /** English, and every other language, where the cues of English are simply not found. */
  other: [
    [0.48, 0.56, 0.48, -0.23, 0.84], // forward
    [0.88, 1.11, 0.88, -0.84, 0.28], // backward
    [0, 0.66, 0, -0.82, -1.48], // centroid
    [1.64, 1.28, 1.64, -0.65, -0.5], // coverage
    [0.66, -0.06, 0.66, -0.14, -0.63], // fresh
    [-0.4, 0.22, -0.4, 0.81, 1.01], // recurring
    [-0.06, -0.61, -0.06, 0.97, 0.49], // near start
    [1.16, -0.33, 1.16, 0.11, 0.74], // in the lead
    [0.13, -0.77, 0.13, -0.38, 0.14], // first
    [0.06, -0.44, 0.06, -0.2, -0.1], // last
    [0.43, 0.2, 0.43, -0.43, 0.32], // depth
    [0.06, -0.37, 0.06, -0.47, 0.12], // opens paragraph
    [0.29, 0.27, 0.29, -0.21, -0.15], // like first
    [-0.15, -0.05, -0.15, 0.07, 0.31], // title
    [1.26, 0.75, 1.26, -1.25, -2], // length
    [0.23, 0.18, 0.23, 0.02, 0.83], // short
    [0.51, 0.4, 0.51, -0.23, -0.26], // figures
    [-0.23, 0.1, -0.23, 0.27, 0.04], // figure density
    [-0.26, 0.04, -0.26, 0, 0.03], // quote
    [-0.03, 0.04, -0.03, -0.19, 0.21], // connective
    [-0.12, 0.01, -0.12, -0.03, 0.27], // pronoun
    [0.23, -0.03, 0.23, -0.72, 0.23], // question
    [0.07, -0.17, 0.07, -0.42, -0.17], // judgement
    [0.21, 0.78, 0.21, -0.1, -0.03], // reported
    [-0.1, 0, -0.1, -0.17, -0.53], // quoted share
    [0.09, 0.33, 0.09, 0.05, -0.2], // dated
    [0, 0, 0, 0, 0], // event
    [0.05, -0.03, 0.05, -0.09, -0.17], // overlong
    [-0.17, 0.35, -0.17, -0.55, -0.17], // repeats
  ],
} as const satisfies Record<string, readonly (readonly number[])[]>
