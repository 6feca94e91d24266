import Collaborations
import GraphCore
import Testing

@Suite("Plain numbers")
struct NumberTests {
  @Test("read back as they were, at the edges too")
  func roundTrip() {
    var numbers = [
      0, 1, -1, 0.1, 1e21, -1e21, 1e300, .leastNonzeroMagnitude, .greatestFiniteMagnitude,
      -.greatestFiniteMagnitude, 9_007_199_254_740_992, -9_223_372_036_854_775_808,
      9_223_372_036_854_775_808, 1.0 / 3,
    ]
    var random = SplitMix64(seed: 3)
    for _ in 0..<2000 {
      let number = Double(bitPattern: random.next())
      if number.isFinite { numbers.append(number) }
    }
    for number in numbers {
      #expect(PlainNumber.value(of: PlainNumber.text(number)) == number, "seed 3: \(number)")
    }
    #expect(PlainNumber.text(2500) == "2500")
    #expect(PlainNumber.text(-2.5) == "-2.5")
  }

  @Test(
    "are refused in any other writing",
    arguments: [
      "", " 1", "1 ", "1,5", "1 000", "0x10", "nan", "inf", "-inf", "1e999", "infinity", "١", "１",
      "--1", "1e", "e5", "-", ".", "1.2.3", String(repeating: "1", count: 65),
    ])
  func refused(_ text: String) {
    #expect(PlainNumber.value(of: text) == nil)
  }
}
