namespace PrintLayout.Text.Paragraphs;

/// <summary>How lines are set.</summary>
internal enum LineSetting
{
    /// <summary>As a paragraph by nature.</summary>
    Natural,

    /// <summary>A line fewer than by nature, or as by nature where that cannot be.</summary>
    Tighter,

    /// <summary>A line more than by nature, or as by nature where that cannot be.</summary>
    Looser,

    /// <summary>As display text: in the fewest lines, broken by sense.</summary>
    Display,
}
