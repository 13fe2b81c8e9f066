using PrintLayout.Geometry;

namespace PrintLayout.Testing;

/// <summary>
/// Layout tested as geometry, with text and blocks of known size: a column of so many em, a story, and the lines that must come.
/// <code>
/// LayoutScenario.Columns(count: 1, measure: 10, lines: 3).Story("一二三四五六七八九十。")
///     .ExpectLines("一二三四五六七八九", "十。"); // 。 may not start a line, so 十 moves down with it
/// LayoutScenario.Legs(4, 4).Story("p5 p2").Expect("fmm.", "mlfl"); // no last line alone on top of a leg
/// </code>
/// </summary>
public static class LayoutScenario
{
    /// <summary>Columns of text in a face whose characters are squares, so that widths are counted and not measured.</summary>
    /// <param name="count">Number of columns.</param>
    /// <param name="measure">Line length in em; Han is 1 wide, a Latin letter or digit 0.5, a mark 0.5 with another half blank.</param>
    /// <param name="lines">Lines that a column holds.</param>
    public static TextScenario Columns(int count, int measure, int lines) => new(count, Em.Whole(measure), lines);

    /// <summary>Legs of given depth for blocks of given size.</summary>
    /// <param name="depths">Rows of each leg.</param>
    public static LegScenario Legs(params int[] depths) => new([.. depths]);
}
