import Testing

@testable import Answers

@Suite struct FigureTextTests {
  @Test(
    arguments: [
      (nil, "–"), (0, "0"), (-3, "-3"), (1e9, "1000000000"), (0.25, "0.25"), (0.66666, "0.6667"),
      (0.0012345, "0.0012"), (0.000_999_95, "0.001"), (0.000_5, "0.0005"),
      (0.000_123_45, "0.000123"),
      (9.999_000_099_990_002e-05, "0.0001"), (-0.000_098_76, "-0.0000988"), (1.5e-6, "0.0000015"),
      (2.346e-9, "2.35e-9"), (3e-300, "3e-300"),
    ] as [(Double?, String)])
  func `A figure has at most four decimals, and three digits where it is small`(
    value: Double?, text: String
  ) {
    #expect(FigureText.of(value) == text)
  }
}
