// Sizes, wrapping and the choice of a layout.

import DOT
import Testing
import Wording

@testable import NetworkDrawing

@Suite struct ScaleTests {
  @Test("Areas are in proportion to values, down to the smallest symbol")
  func areas() {
    let scale = SizeScale([0, 1, 25, 100, nil], range: 8...40)
    #expect(scale.diameter(100) == 40)
    #expect(scale.diameter(25) == 20)
    #expect(scale.diameter(0) == 8)
    #expect(scale.diameter(nil) == 8)
    #expect(scale.samples == [100, 40, 5])
  }

  @Test("Values below 0 are drawn from the smallest to the largest")
  func signs() {
    let scale = SizeScale([-1, 0, 1], range: 10...30)
    #expect(scale.diameter(-1) == 10)
    #expect(scale.diameter(0) == 20)
    #expect(scale.samples == [1, -1])
  }

  @Test("Equal, undefined and infinite values have a size too")
  func degenerate() {
    #expect(SizeScale([3, 3], range: 8...40).diameter(3) == 40)
    #expect(SizeScale([0, 0], range: 8...40).diameter(0) == 8)
    #expect(SizeScale([nil, nil], range: 8...40).samples == [])
    #expect(SizeScale([.infinity, 1], range: 8...40).diameter(.infinity) == 8)
    #expect(WidthScale([], count: 0).samples == [])
    #expect(WidthScale([2, 2], count: 2).isEven)
  }

  @Test("Names break at spaces, hyphens and slashes, and end in an ellipsis")
  func wrapping() {
    #expect(LabelText.wrapped("CREST Lens", width: 22, lines: 3) == "CREST Lens")
    #expect(
      LabelText.wrapped("Université de Valenciennes et du Hainaut", width: 22, lines: 3)
        == "Université de\nValenciennes et du\nHainaut")
    #expect(
      LabelText.wrapped("CCI de Boulogne-sur-Mer Côte d'Opale", width: 22, lines: 3)
        == "CCI de Boulogne-sur-\nMer Côte d'Opale")
    let long = LabelText.wrapped(String(repeating: "mot ", count: 500), width: 22, lines: 3)
    #expect(long.hasSuffix("…"))
    #expect(long.split(separator: "\n").count == 3)
    let word = LabelText.wrapped(String(repeating: "é", count: 50), width: 22, lines: 3)
    #expect(word.split(separator: "\n").map(\.count) == [22, 22, 6])
    #expect(LabelText.wrapped("", width: 22, lines: 3) == "")
  }

  @Test("The layout follows size and density")
  func choice() {
    #expect(FigureLayout.chosen(actors: 10, ties: 40) == .circo)
    #expect(FigureLayout.chosen(actors: 100, ties: 200) == .neato)
    #expect(FigureLayout.chosen(actors: 900, ties: 5000) == .sfdp)
    #expect(FigureLayout.chosen(actors: 0, ties: 0) == .neato)
  }

  @Test("Boxes that overlap are moved apart, whatever they are like")
  func separation() {
    let same = FigureBox(centre: .init(x: 0, y: 0), width: 50, height: 20)
    var boxes = Array(repeating: same, count: 60)
    Separation.separate(&boxes)
    for (place, one) in boxes.enumerated() {
      for other in boxes[(place + 1)...] {
        let x = min(one.right, other.right) - max(one.left, other.left)
        let y = min(one.top, other.top) - max(one.bottom, other.bottom)
        #expect(min(x, y) <= 0.02)
      }
    }
  }

  @Test("Dates say what they share once, in three languages")
  func dates() {
    func parts(_ year: Int, _ month: Int?, _ day: Int?) -> DateParts {
      DateParts(year: year, month: month, day: day)
    }
    let week = Sentence.figureDates(from: parts(2009, 11, 23), until: parts(2009, 11, 27))
    #expect(week?.english == "23–27 November 2009")
    #expect(week?.french == "23–27 novembre 2009")
    #expect(week?.dutch == "23–27 november 2009")
    let across = Sentence.figureDates(from: parts(2009, 11, 30), until: parts(2009, 12, 4))
    #expect(across?.english == "30 November – 4 December 2009")
    #expect(Sentence.figureDates(from: parts(2009, nil, nil), until: nil)?.english == "2009")
    #expect(Sentence.figureDates(from: nil, until: nil) == nil)
    let years = Sentence.figureDates(from: parts(2009, 11, 30), until: parts(2010, 1, nil))
    #expect(years?.english == "30 November 2009 – January 2010")
  }

  @Test("Numbers have three digits, and a comma where the language has one")
  func numbers() {
    #expect(Sentence.figureNumber(0.1666667).english == "0.167")
    #expect(Sentence.figureNumber(0.1666667).french == "0,167")
    #expect(Sentence.figureNumber(70607.3).english == "70,607")
    #expect(Sentence.figureNumber(70607.3).dutch == "70.607")
    #expect(Sentence.figureNumber(3).english == "3")
    #expect(Sentence.figureNumber(2.5).english == "2.5")
    #expect(Sentence.figureNumber(-0.25).english == "−0.25")
    #expect(Sentence.figureNumber(.nan).english == "–")
  }
}
