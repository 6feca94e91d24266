// The colours of a whole picture.

import DOT

/// The colours of a whole picture.
public enum FigureTheme: String, CaseIterable, Sendable {
  /// Colours on white.
  case light
  /// Colours on a dark ground, for screens.
  case dark
  /// Greys on white, for printing without colours.
  case print

  /// The symbols of groups, the largest group's first; shapes double the colours.
  public var symbols: [FigureSymbol] {
    switch self {
    case .light: FigureSymbol.groups
    case .dark:
      zip(FigureSymbol.groups, Self.darkFills).map { FigureSymbol(shape: $0.shape, fill: $1) }
    case .print:
      zip(FigureSymbol.groups, Self.greyFills).map { FigureSymbol(shape: $0.shape, fill: $1) }
    }
  }

  /// The symbol of groups beyond the eighth.
  var other: FigureSymbol {
    FigureSymbol(shape: .octagon, fill: DOTColour(self == .dark ? 0x6E747B : 0xBBBBBB))
  }

  /// The symbol of actors of which nothing is said.
  var unknown: FigureSymbol {
    FigureSymbol(shape: .ellipse, fill: DOTColour(self == .dark ? 0x34383D : 0xF2F2F2))
  }

  /// The colour of the outline of a symbol filled with `fill`.
  func outline(of fill: DOTColour) -> DOTColour {
    switch self {
    case .light: fill.mixed(with: .black, share: 0.45)
    case .dark: fill.mixed(with: .white, share: 0.35)
    case .print: DOTColour(0x222222)
    }
  }

  /// The colour at `share` of the way from the smallest to the largest value of a number.
  ///
  /// > Reference: the light and dark ends and the middle are those of cividis: J. R. Nuñez,
  /// > C. R. Anderton, R. S. Renslow, "Optimizing colormaps with consideration for color vision
  /// > deficiency", PLoS ONE 13(7), 2018; towards dark on white, towards light on dark.
  func ramp(_ share: Double) -> DOTColour {
    let stops: [DOTColour] =
      switch self {
      case .light: [DOTColour(0xFEE838), DOTColour(0x7C7B78), DOTColour(0x00204D)]
      case .dark: [DOTColour(0x2A4A7F), DOTColour(0x8F8D84), DOTColour(0xFEE838)]
      case .print: [DOTColour(0xF5F5F5), DOTColour(0x909090), DOTColour(0x1A1A1A)]
      }
    let place = min(max(share.isFinite ? share : 0, 0), 1) * 2
    return place <= 1
      ? stops[0].mixed(with: stops[1], share: place)
      : stops[1].mixed(with: stops[2], share: place - 1)
  }

  /// The colours of the borders of symbols and of ties, by group.
  ///
  /// > Reference: P. Tol, "Colour Schemes", SRON/EPS/TN/09-002, issue 3.2, 2021 ("bright" and
  /// > "light"), which every eye tells apart.
  var lines: [DOTColour] {
    switch self {
    case .light: [0x4477AA, 0xEE6677, 0x228833, 0xAA3377, 0xB8860B, 0x009C9C].map { DOTColour($0) }
    case .dark: [0x77AADD, 0xEE8866, 0xBBCC33, 0xFFAABB, 0xEEDD88, 0x44BB99].map { DOTColour($0) }
    case .print: [0x111111, 0x8C8C8C, 0xC6C6C6].map { DOTColour($0) }
    }
  }

  /// The colours of everything that is not a group.
  var ink: Ink {
    switch self {
    case .light: Ink()
    case .dark:
      Ink(
        page: DOTColour(0x1D2025), text: DOTColour(0xEEEEEE), quiet: DOTColour(0xA8AEB5),
        tie: DOTColour(0x8D949C), newTie: DOTColour(0xFF8C42), frame: DOTColour(0x262A30),
        border: DOTColour(0x454B53), land: DOTColour(0x2C3138), coast: DOTColour(0x596069))
    case .print:
      Ink(
        text: DOTColour(0x111111), quiet: DOTColour(0x555555), tie: DOTColour(0x8A8A8A),
        newTie: DOTColour(0x000000), frame: DOTColour(0xF5F5F5), border: DOTColour(0xAAAAAA))
    }
  }

  private static let darkFills: [DOTColour] = [
    0x56B4E9, 0xE69F00, 0x2FBF94, 0xE29BC3, 0xBFDDF2, 0xF0E442, 0xC2577F, 0xC9CDD2,
  ].map { DOTColour($0) }

  private static let greyFills: [DOTColour] = [
    0x2B2B2B, 0xFFFFFF, 0x9A9A9A, 0xDADADA, 0x5E5E5E, 0xF0F0F0, 0x3F3F3F, 0xB4B4B4,
  ].map { DOTColour($0) }
}

/// The colours of everything that is not a group; those of the light theme where none is said.
struct Ink: Hashable, Sendable {
  /// The ground of the page, and what is filled in under names.
  var page = DOTColour.white
  /// Names and titles, 15:1 on white.
  var text = DOTColour(0x222222)
  /// Subtitles and the source, 5.7:1 on white.
  var quiet = DOTColour(0x666666)
  /// Ties.
  var tie = DOTColour(0x7A7A7A)
  /// New ties: vermilion of Okabe and Ito.
  var newTie = DOTColour(0xD55E00)
  /// The inside and the border of frames.
  var frame = DOTColour(0xF4F4F2), border = DOTColour(0xC8C8C4)
  /// The land of maps and its borders.
  var land = DOTColour(0xF3F1EA), coast = DOTColour(0xB9B4A6)
}

extension DOTColour {
  /// The colour at `share` of the way to `other`, opaque.
  func mixed(with other: DOTColour, share: Double) -> DOTColour {
    func part(_ from: UInt8, _ to: UInt8) -> UInt8 {
      UInt8((Double(from) + (Double(to) - Double(from)) * min(max(share, 0), 1)).rounded())
    }
    return DOTColour(
      red: part(red, other.red), green: part(green, other.green), blue: part(blue, other.blue))
  }
}
